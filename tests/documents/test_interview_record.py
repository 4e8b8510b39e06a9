"""The record for one's own files: all of it, line by line, calm over several pages."""

import pytest

from interview_coach.application.press import Press
from interview_coach.application.printing import Paper, RecordLine, RecordSection
from interview_coach.documents.interview_record import lay_out
from interview_coach.documents.page import Text
from tests.documents.samples import RECORD, reader, record, words

NOTES = tuple(
    RecordLine(f"Note {n} of what was said, and why it stays in mind.", str(n))
    for n in range(1, 90)
)


def _texts(*sections: RecordSection) -> list[list[Text]]:
    layout = lay_out(record(*sections), Paper.A4)
    return [[item for item in page.items if isinstance(item, Text)] for page in layout.pages]


def test_every_line_is_there_in_its_order(press: Press):
    read = words(press.typeset(record(), Paper.A4))
    said = [line.text.replace("\n", " ") for section in RECORD for line in section.lines]
    places = [read.index(text) for text in said]
    assert places == sorted(places)
    assert "The endowment ends in three years. private" in read
    assert "18 Send her the appraisal paper to do" in read


def test_what_leads_a_line_hangs_beside_it_with_units_under_units():
    (texts,) = _texts(RecordSection("Notes", NOTES[7:11]))
    leads = [text for text in texts if text.line.text.isdigit()]
    lines = [text for text in texts if text.line.text.startswith("Note ")]
    assert len({round(lead.x + lead.line.width, 3) for lead in leads}) == 1
    assert len({line.x for line in lines}) == 1
    assert [lead.y for lead in leads] == [line.y for line in lines]
    assert max(lead.x + lead.line.width for lead in leads) < lines[0].x


@pytest.mark.parametrize("paper", Paper)
def test_a_long_record_numbers_its_pages(press: Press, paper: Paper):
    printed = press.typeset(record(RecordSection("Notes", NOTES)), paper)
    assert printed.pages > 1
    assert f"Page 2 of {printed.pages}" in words(printed)
    assert "Page" not in words(press.typeset(record(), paper))


@pytest.mark.parametrize("before", range(28, 42))
def test_a_heading_stands_over_two_lines_at_least(before: int):
    pages = _texts(RecordSection("Before", NOTES[:before]), RecordSection("After", NOTES[:6]))
    for texts in pages:
        read = [text.line.text for text in texts]
        if "AFTER" in read and not texts[-1].line.text.startswith("AFTER"):
            rest = [line for line in read[read.index("AFTER") :] if line.startswith("Note ")]
            assert len(rest) >= 2


def test_a_long_lead_and_a_long_line_lose_nothing(press: Press):
    line = RecordLine("It was said. " * 900, "What I wanted to know, " * 30, "kept")
    read = words(press.typeset(record(RecordSection("Notes", (line,))), Paper.LETTER))
    assert read.count("said.") == 900
    assert read.count("wanted") == 30
    assert len(reader(press.typeset(record(RecordSection("", (line,))), Paper.A4)).pages) > 1


@pytest.mark.parametrize("field", ["name", "facts", "title"])
def test_a_head_longer_than_a_page_goes_on_over_it(press: Press, field: str):
    said = "as was said " * 500
    contents = {
        "name": record(name=said),
        "facts": record(facts=(said,)),
        "title": record(RecordSection(said, NOTES[:2])),
    }
    layout = lay_out(contents[field], Paper.A4)
    assert len(layout.pages) > 1
    items = [item for page in layout.pages for item in page.items if isinstance(item, Text)]
    assert max(item.y for item in items) < layout.sheet.height
    assert words(press.typeset(contents[field], Paper.A4)).lower().count("said") >= 500


@pytest.mark.parametrize("count", range(10, 34))
def test_a_mark_never_stands_alone_under_its_line(count: int):
    line = RecordLine("It was said so, " * 3 + "word " * count, "1", "not reached")
    (texts,) = _texts(RecordSection("Notes", (line,)))
    *_, last, _foot = (text.line.text for text in texts)
    assert last.strip() not in ("word", "not reached")


def test_what_runs_over_by_a_few_lines_is_set_closer():
    sizes = [len(_texts(RecordSection("Notes", NOTES[:count]))) for count in (30, 36, 60)]
    assert sizes == [1, 1, 2]


@pytest.mark.parametrize("before", range(28, 34))
def test_no_name_under_a_letter_is_parted_from_its_closing(before: int):
    said = ("Dear Ms. Whitfield,", "Thank you for your time.", "With thanks,", "Maya Ortiz")
    letter = (*(RecordLine(each) for each in said), RecordLine("not sent yet", "Card"))
    notes, more = RecordSection("Notes", NOTES[:before]), RecordSection("More", NOTES[:30])
    pages = _texts(notes, RecordSection("Thank you", letter), more)
    read = [[text.line.text for text in texts] for texts in pages]
    assert ["With thanks," in texts for texts in read] == ["Maya Ortiz" in texts for texts in read]
