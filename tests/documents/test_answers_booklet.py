"""The booklet of answers: each question over what people said to it."""

from interview_coach.application.press import Press
from interview_coach.application.printing import AnswersBooklet, Paper, RecordLine, RecordSection
from tests.documents.samples import WORDS, reader, words

SAID = RecordSection(
    "What do people who struggle lack?",
    (RecordLine("to say no", "Dana Whitfield", "kept"), RecordLine("meetings", "Ravi Menon")),
)


def test_who_said_what_is_read_in_its_order(press: Press):
    printed = press.typeset(
        AnswersBooklet("Answers", "What 2 people said", (SAID,), WORDS), Paper.A4
    )
    read = words(printed)
    wanted = (
        *("Answers", "What 2 people", "What do people who struggle lack?"),
        *("Dana Whitfield", "to say no", "Ravi Menon", "meetings"),
    )
    places = [read.index(text) for text in wanted]
    assert places == sorted(places)
    assert reader(printed).metadata.title == "Answers"
    assert "Page" not in read


def test_a_long_booklet_numbers_its_pages_by_its_own_name(press: Press):
    many = tuple(RecordSection(f"Question {n}?", SAID.lines) for n in range(40))
    printed = press.typeset(AnswersBooklet("Answers", "", many, WORDS), Paper.LETTER)
    assert printed.pages > 1
    assert f"Page 2 of {printed.pages}" in words(printed)
