"""The letter: its order, its pages, and what stays together."""

import pytest

from interview_coach.application.printing import Paper, Press
from interview_coach.domain.letters import LetterText
from tests.documents.samples import letter, reader, rules_and_baselines, words

SIZES = {Paper.A4: (210, 297), Paper.LETTER: (215.9, 279.4)}


@pytest.mark.parametrize("paper", Paper)
def test_a_letter_stands_on_one_sheet_of_its_paper(press: Press, paper: Paper):
    printed = press.typeset(letter(), paper)
    assert printed.pages == 1
    assert (printed.width_mm, printed.height_mm) == pytest.approx(SIZES[paper], abs=0.1)


def test_the_parts_come_in_the_order_of_a_letter(press: Press):
    read = words(press.typeset(letter(), Paper.A4))
    parts = [
        "Maya Ortiz",
        "12 Alder Street, Portland, OR · maya@example.org",
        "21 November 2026",
        "Dana Whitfield Harborview Public Library",
        "Dear Ms. Whitfield,",
        "Thank you for the twenty minutes",
        "I will write to Lucía Prado",
        "Sincerely,",
    ]
    places = [read.index(part) for part in parts]
    assert places == sorted(places)
    assert read.endswith("Sincerely, Maya Ortiz")


def test_there_is_room_for_a_signature(press: Press):
    _, baselines = rules_and_baselines(reader(press.typeset(letter(), Paper.A4)).pages[0])
    closing, name = sorted(baselines)[1], sorted(baselines)[0]
    assert closing - name > 45


def test_only_a_letter_of_several_pages_is_numbered(press: Press):
    long = LetterText("Dear Dana,", ("What to keep and what to let go. " * 30,) * 6, "Yours,", "M")
    printed = press.typeset(letter(long), Paper.A4)
    assert printed.pages > 1
    assert f"1 / {printed.pages}" in words(printed)
    assert " / " not in words(press.typeset(letter(), Paper.A4))


@pytest.mark.parametrize("sentences", range(20, 60, 3))
def test_the_closing_never_stands_alone_on_a_page(press: Press, sentences: int):
    body = ("What to keep and what to let go is the question. " * sentences,) * 2
    printed = press.typeset(letter(LetterText("Dear Dana,", body, "Yours,", "Maya")), Paper.LETTER)
    last = reader(printed).pages[-1].extract_text()
    assert "Yours," in last
    assert last.count("keep") >= 1


def test_line_breaks_of_the_writer_are_kept(press: Press):
    text = LetterText("Dear Dana,", ("One.\nTwo.",), "Yours,", "Maya")
    read = reader(press.typeset(letter(text), Paper.A4)).pages[0].extract_text()
    lines = [line.strip() for line in read.splitlines()]
    assert "One." in lines
    assert "Two." in lines
