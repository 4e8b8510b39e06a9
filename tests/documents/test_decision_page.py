"""The page to decide by: one page, a table that is read as one, nothing but what was given."""

import time
from dataclasses import replace

import pytest

from interview_coach.application.press import Press
from interview_coach.application.printing import (
    DecisionPage,
    DecisionTalk,
    Paper,
    RecordLine,
    RecordSection,
    Weighed,
)
from interview_coach.documents import decision_page
from interview_coach.documents.page import Text
from tests.documents import hostile
from tests.documents.samples import WORDS, reader, words

LONG = "More law than I had thought, and a good deal of writing to people who do not answer. " * 4
TALK = DecisionTalk(
    name="Ravi Menon",
    below="Northgate Research · 20 Nov",
    scores=(3, None, 4),
    remarks=("More law than I had thought.", "Many meetings.", "The degree is enough."),
    before=2,
    after=4,
    standing="Not sure yet",
    why="I would want to watch a day of it.",
)
PAGE = DecisionPage(
    title="For the decision: digital archives",
    subtitle="3 talks · 20 July 2026 to 20 November 2026",
    criteria=("The profession", "The surroundings", "What it takes"),
    talks=(TALK, replace(TALK, name="Priya Nair", scores=(5, 4, 2)), replace(TALK, name="Dana")),
    sections=(
        RecordSection("Where they differ", (RecordLine("from 2 (Priya) to 4", "What it takes"),)),
        RecordSection("The next cheap test", (RecordLine("Half a day in April", "Dana"),)),
    ),
    weighed=Weighed(
        "Whether to leave the books for the boxes",
        ("the post", "a diploma first"),
        (("Pay", "a third less", "as now"),),
        "If nobody begins at forty-five.",
    ),
    requirements=(("SQL", "in part", "yes", "an evening course", "3 months"),),
    words=WORDS,
)


def test_everything_is_read_in_its_order(press: Press):
    printed = press.typeset(PAGE, Paper.A4)
    read = words(printed)
    wanted = (
        *("For the decision: digital archives", "3 talks", "to leave the books", "a third less"),
        *("If nobody begins", "Ravi Menon", "Northgate", "3 of 5"),
        *("Many meetings.", "2 → 4", "Not sure yet", "Priya Nair", "SQL", "3 months"),
        *("from 2 (Priya) to 4", "Half a day in April"),
    )
    places = [read.index(text) for text in wanted]
    assert places == sorted(places)
    assert (printed.pages, printed.missing) == (1, ())
    assert reader(printed).metadata.title == PAGE.title


def test_words_are_shortened_before_a_second_page_is_begun(press: Press):
    wordy = replace(TALK, remarks=(LONG, LONG, LONG), why=LONG)
    for paper in Paper:
        printed = press.typeset(replace(PAGE, talks=(wordy,) * 9, weighed=None), paper)
        assert printed.pages == 1
        read = words(printed)
        assert read.count("Northgate") == 9
        assert "…" in read


def test_what_fits_on_no_page_goes_on_over_it(press: Press):
    many = tuple((f"Thing {n}", "", "", "", "") for n in range(60))
    printed = press.typeset(replace(PAGE, requirements=many), Paper.LETTER)
    assert printed.pages > 1
    assert "Thing 59" in words(printed)
    heads = [page.extract_text().count("Do I have it?") for page in reader(printed).pages]
    assert heads == [1] * printed.pages


def test_of_many_talks_each_number_is_whole_and_the_head_stays_short():
    many = replace(PAGE, talks=(TALK,) * 14, sections=(), requirements=(), standing=LONG)
    layout = decision_page.lay_out(many, Paper.A4)
    texts = [item for page in layout.pages for item in page.items if isinstance(item, Text)]
    assert {str(n) for n in range(1, 15)} <= {text.line.text for text in texts}
    edge = layout.sheet.right
    assert len([text for text in texts[:8] if abs(text.x + text.line.width - edge) < 1]) == 3


def test_without_a_talk_there_is_no_chart(press: Press):
    printed = press.typeset(DecisionPage("For the decision", "", (), (), words=WORDS), Paper.A4)
    assert "Side by side" not in words(printed)


@pytest.mark.parametrize("said", ["w" * 300, "日w" * 5_000, "\n".join(hostile.MARKUP)])
def test_odd_and_endless_words_stay_on_the_paper(said: str):
    name = said[:300]
    talk = DecisionTalk(name, said, (1, 5, None), (said,) * 3, 1, None, name, said)
    section = RecordSection(name, (RecordLine(said, said),) * 3)
    content = DecisionPage(name, name, (name,) * 3, (talk,) * 4, (section,) * 2, ((said,) * 5,))
    began = time.process_time()
    for paper in Paper:
        layout = decision_page.lay_out(replace(content, words=WORDS), paper)
        for item in (item for page in layout.pages for item in page.items):
            if isinstance(item, Text):
                assert item.x + item.line.width <= layout.sheet.right + 0.1
                assert 0 < item.y < layout.sheet.height
    assert time.process_time() - began < 4
