"""Tagged PDF: who listens to a print hears what was written, as what it is, in order."""

import re
import shutil
import subprocess
from collections import Counter
from pathlib import Path

import pytest

from interview_coach.application.press import Press, Printed
from interview_coach.application.printing import Content, Paper
from interview_coach.domain.letters import LetterText
from tests.documents.listening import artifacts, heard
from tests.documents.samples import (
    CARD_TEXT,
    LETTER_TEXT,
    QUESTIONS,
    card,
    envelope,
    every_document,
    letter,
    preparation_sheet,
    reader,
    record,
    referral,
    referrals,
    words,
)

LONG = LetterText("Dear Dana,", ("What to keep and what to let go. " * 120,), "Yours,", "M")
DOCUMENTS: dict[str, Content] = {
    "sheet": preparation_sheet(14),
    "letter": letter(),
    "long letter": letter(LONG),
    "card": card(),
    "envelope": envelope(),
    "referrals": referrals(*[referral(f"Ana-Marie Kovač {n}") for n in range(30)]),
    "record": record(),
}


@pytest.fixture(scope="module", params=DOCUMENTS)
def printed(press: Press, request: pytest.FixtureRequest) -> Printed:
    return press.typeset(DOCUMENTS[request.param], Paper.LETTER)


def test_a_letter_is_heard_from_its_sender_to_its_signature(press: Press):
    said = [(each.path, each.text) for each in heard(press.typeset(letter(), Paper.A4))]
    assert [text for _, text in said if text in LETTER_TEXT.paragraphs] == [*LETTER_TEXT.paragraphs]
    assert " ".join(text for _, text in said) == (
        "Maya Ortiz 12 Alder Street, Portland, OR · maya@example.org 21 November 2026 "
        f"Dana Whitfield Harborview Public Library Dear Ms. Whitfield, {LETTER_TEXT.paragraphs[0]} "
        f"{LETTER_TEXT.paragraphs[1]} Sincerely, Maya Ortiz"
    )


def test_nothing_is_seen_that_is_neither_heard_nor_an_artifact(printed: Printed):
    seen = Counter(words(printed).split())
    ears = Counter(" ".join([*(each.text for each in heard(printed)), *artifacts(printed)]).split())
    assert ears == seen


@pytest.mark.skipif(not shutil.which("pdfinfo"), reason="pdfinfo is not installed")
def test_another_reader_hears_the_same(printed: Printed, tmp_path: Path):
    file = tmp_path / "print.pdf"
    file.write_bytes(printed.pdf)
    command = ["pdfinfo", "-struct-text", file]
    said = subprocess.run(command, capture_output=True, check=True).stdout.decode()
    assert "".join(re.findall(r'^ *"(.*)"$', said, re.MULTILINE)) == "".join(
        each.text for each in heard(printed)
    )


def test_a_paragraph_over_two_pages_is_one(press: Press):
    printed = press.typeset(letter(LONG), Paper.A4)
    assert printed.pages > 1
    assert LONG.paragraphs[0].strip() in [each.text for each in heard(printed)]


def test_a_card_is_heard_by_its_paragraphs_and_not_by_its_lines(press: Press):
    said = [each.text for each in heard(press.typeset(card(), Paper.A4))]
    assert said[:4] == [
        CARD_TEXT.greeting,
        *CARD_TEXT.paragraphs,
        CARD_TEXT.closing,
        CARD_TEXT.signature,
    ]
    assert len(said) == 5


def test_questions_are_items_of_a_list(press: Press):
    said = heard(press.typeset(preparation_sheet(14), Paper.A4))
    items = [each.text for each in said if each.path.startswith("L/LI")]
    assert items[:28] == [part for n, asked in enumerate(QUESTIONS, 1) for part in (str(n), asked)]


def test_the_rows_of_a_table_are_heard_cell_by_cell(press: Press):
    people = [referral(f"Person {n}") for n in range(20)]
    said = heard(press.typeset(referrals(*people), Paper.A4))
    heads = [each.text for each in said if each.path == "Table/TR/TH"]
    cells = [each.text for each in said if each.path == "Table/TR/TD"]
    assert "May I use the name?" in heads
    assert len(heads) == len(set(heads))
    assert [cell.split(" State")[0] for cell in cells if "Person" in cell] == [
        person.name for person in people
    ]


def test_a_hyphen_at_the_end_of_a_line_is_heard(press: Press):
    name = "Niedersachsen-Weser-Ems-Hohenstein-Oberbayern"
    printed = press.typeset(letter(LetterText("", (f"{name} " * 9,), "", "")), Paper.A4)
    assert (f"{name} " * 9).strip() in [each.text for each in heard(printed)]


def test_headings_are_bookmarks_where_there_are_several(press: Press):
    outline = reader(press.typeset(preparation_sheet(14), Paper.A4)).outline
    assert outline[0].title == "Dana Whitfield"
    assert "Remember" in [entry.title for entry in outline[1]]
    assert reader(press.typeset(letter(), Paper.A4)).outline == []


def test_each_of_several_documents_is_a_part_with_its_bookmark_and_language(press: Press):
    german = letter(words=letter().words.__class__("de", letter().words.texts))
    file = reader(press.bind([letter(), german, record()], Paper.A4))
    parts = file.trailer["/Root"]["/StructTreeRoot"]["/K"][0]["/K"]
    assert [part["/Lang"] for part in parts] == ["en-US", "de", "en-US"]
    titles = [entry.title for entry in file.outline if not isinstance(entry, list)]
    assert titles[:2] == ["Thank-you letter to Dana Whitfield"] * 2
    assert [file.get_destination_page_number(file.outline[n]) for n in (0, 1, 2)] == [0, 1, 2]


@pytest.mark.parametrize("said", ["", "\n\n", " "])
def test_what_says_nothing_is_no_element(press: Press, said: str):
    for content in every_document(said).values():
        assert all(each.text.strip() for each in heard(press.typeset(content, Paper.A4)))
