"""Hebrew and Arabic names: in order on paper, and read back letter for letter."""

import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from interview_coach.application.press import Press
from interview_coach.application.printing import Paper, RecordLine, RecordSection
from interview_coach.documents import interview_record, right_to_left
from interview_coach.documents import preparation_sheet as sheet
from interview_coach.documents import press as make_press
from interview_coach.documents.look import BODY
from interview_coach.documents.page import Text
from interview_coach.documents.right_to_left import base, joined, on_paper, unjoined
from interview_coach.documents.text import Composer
from interview_coach.domain.letters import LetterText
from tests.documents.samples import (
    every_document,
    letter,
    preparation_sheet,
    reader,
    record,
    words,
)

HEBREW = ("שרה כהן", "דנה ויטפילד", "ד״ר יעל לוי")
ARABIC = ("محمد عبد الله", "نجيب محفوظ", "سلمى الأحمد", "علاء الدين")
MARKS = dict.fromkeys(map(ord, "\u202a\u202b\u202c\u200e\u200f"))
"""What pdftotext says of the direction, besides the letters."""


@pytest.fixture
def without_the_extra(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    right_to_left.is_available.cache_clear()
    monkeypatch.setattr(right_to_left, "find_spec", lambda name: None)
    yield
    right_to_left.is_available.cache_clear()


@pytest.mark.parametrize("document", sorted(every_document("")))
def test_names_are_read_back_letter_for_letter(press: Press, document: str):
    printed = press.typeset(every_document("\n".join([*HEBREW, *ARABIC]))[document], Paper.A4)
    read = words(printed)
    assert [name for name in (*HEBREW, *ARABIC) if name not in read] == []
    assert (printed.missing, printed.warnings) == ((), ())


@pytest.mark.skipif(not shutil.which("pdftotext"), reason="pdftotext is not installed")
def test_another_reader_reads_the_same(press: Press, tmp_path: Path):
    file = tmp_path / "letter.pdf"
    file.write_bytes(
        press.typeset(every_document("\n".join([*HEBREW, *ARABIC]))["letter"], Paper.A4).pdf
    )
    said = subprocess.run(["pdftotext", file, "-"], capture_output=True, check=True).stdout.decode()
    read = said.translate(MARKS)
    assert [name for name in (*HEBREW, *ARABIC) if name not in read] == []


def test_who_listens_hears_them_in_the_order_of_reading(press: Press):
    body = "I met שרה כהן, and I will write to محمد this week. " * 3
    printed = press.typeset(letter(LetterText("Dear Dana,", (body,), "Yours,", "M")), Paper.A4)
    elements = reader(printed).trailer["/Root"]["/StructTreeRoot"]["/K"][0]["/K"]
    heard = [e.get_object()["/ActualText"] for e in elements if "/ActualText" in e.get_object()]
    assert heard == [body.strip()]


def test_on_paper_a_name_runs_from_right_to_left_within_its_sentence():
    said = "I met שרה כהן (2026) there"
    assert "".join(c for _, c in on_paper(said, base(said))) == "I met (2026) ןהכ הרש there"


def test_a_sentence_that_begins_in_hebrew_runs_from_the_right_and_its_brackets_turn():
    said = "שרה (Sara) כהן."
    assert base(said) == "R"
    assert "".join(c for _, c in on_paper(said, "R")) == ".ןהכ (Sara) הרש"


def test_a_second_line_keeps_the_direction_of_its_paragraph():
    lines = Composer().lines("Thank you for the talk about שרה כהן and her work", BODY, 150)
    assert {line.base for line in lines} == {"L"}
    assert len(lines) > 1


@pytest.mark.parametrize("said", [HEBREW[0], ARABIC[0]])
def test_a_question_and_a_line_of_a_record_begin_at_the_right(said: str):
    asked = sheet.lay_out(replace(preparation_sheet(), questions=(f"{said}?",)), Paper.A4)
    notes = RecordSection("Notes", (RecordLine(f"{said}.", "4"),))
    for layout in (asked, interview_record.lay_out(record(notes), Paper.A4)):
        texts = [item for page in layout.pages for item in page.items if isinstance(item, Text)]
        (line,) = (text for text in texts if text.line.text[:-1] == said)
        assert line.x + line.line.width == pytest.approx(layout.sheet.right)


def test_after_a_line_break_an_address_has_a_direction_of_its_own():
    lines = Composer().lines("שרה כהן\n12 Alder Street", BODY, 300)
    assert [line.base for line in lines] == ["R", ""]


def test_arabic_letters_are_joined_and_keep_what_they_are():
    assert joined("محمد") != "محمد"
    assert unjoined(joined("محمد الأحمد")) == "محمد الأحمد"


def test_a_persian_name_stays_parted_where_it_was_written_so():
    apart, together = joined("علی\u200cرضا"), joined("علیرضا")
    assert apart != together
    assert unjoined(apart) == unjoined(together)


@pytest.mark.usefixtures("without_the_extra")
@pytest.mark.parametrize("name", [HEBREW[0], ARABIC[0]])
def test_without_the_extra_the_person_is_warned(name: str):
    printed = make_press(invariant=True).typeset(letter(sender=name), Paper.A4)
    assert printed.warnings == (right_to_left.WARNING,)
    assert name not in right_to_left.WARNING


@pytest.mark.usefixtures("without_the_extra")
def test_without_the_extra_other_names_print_as_ever(press: Press):
    printed = press.typeset(letter(sender="Ольга"), Paper.A4)
    assert (printed.missing, printed.warnings) == ((), ())
