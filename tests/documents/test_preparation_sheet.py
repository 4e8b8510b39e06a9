"""The sheet beside the call: its pages, and its room to write."""

import pytest

from interview_coach.application.press import Press
from interview_coach.application.printing import Paper
from interview_coach.documents.page import Text
from interview_coach.documents.preparation_sheet import lay_out
from interview_coach.documents.writing_room import AMPLE, Room, most
from tests.documents.samples import (
    QUESTIONS,
    preparation_sheet,
    reader,
    rules_and_baselines,
    weighed,
    words,
)


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize(
    ("questions", "pages"), [(1, 1), (3, 1), (9, 1), (10, 1), (11, 2), (14, 2)]
)
def test_ten_questions_share_a_page_and_more_take_two(
    press: Press, questions: int, pages: int, paper: Paper
):
    printed = press.typeset(preparation_sheet(questions), paper)
    read = words(printed)
    assert printed.pages == pages
    for n, question in enumerate(QUESTIONS[:questions], 1):
        assert f"{n} {question}" in read
    assert (f"Page {pages} of {pages}" in read) == (pages > 1)


def _rules(press: Press, questions: int) -> int:
    printed = press.typeset(preparation_sheet(questions), Paper.A4)
    return sum(len(rules_and_baselines(page)[0]) for page in reader(printed).pages) - 1


def test_fewer_questions_leave_more_room_to_write(press: Press):
    lines = {n: _rules(press, n) / n for n in (3, 6, 9, 14)}
    assert lines[3] > lines[6] > lines[9] >= 2
    assert lines[14] >= 2


def test_no_question_is_parted_from_its_rules(press: Press):
    for page in reader(press.typeset(preparation_sheet(14), Paper.A4)).pages:
        read = page.extract_text()
        rules, _ = rules_and_baselines(page)
        asked = sum(question.split("?")[0][:30] in read for question in QUESTIONS)
        assert len([y for y in rules if y < 700]) >= 2 * asked


def test_a_sheet_with_nothing_prepared_is_one_quiet_page(press: Press):
    bare = preparation_sheet(
        0, aim="", introduction="", pace="", if_time=(), closing_steps=(), reminders=()
    )
    printed = press.typeset(bare, Paper.A4)
    assert printed.pages == 1
    assert "ASK" not in words(printed)


def test_without_a_question_the_page_is_ruled_for_notes(press: Press):
    printed = press.typeset(preparation_sheet(0), Paper.LETTER)
    assert printed.pages == 1
    assert "NOTES" in words(printed)
    rules, _ = rules_and_baselines(reader(printed).pages[0])
    assert len(rules) > 12


def test_long_reminders_stand_one_to_a_line(press: Press):
    reminder = "Link tested the day before with the laptop I will use"
    printed = press.typeset(preparation_sheet(reminders=(reminder, "Two pens")), Paper.A4)
    lines = reader(printed).pages[0].extract_text().splitlines()
    assert {f"☐ {reminder}", "☐ Two pens"} <= {line.strip() for line in lines}


def test_long_names_wrap_beside_the_facts(press: Press):
    name = "Professor Dr. Maximiliane Alexandra von Hohenstein-Oberbayern y Fernández de la Vega"
    read = words(press.typeset(preparation_sheet(name=name, position=name * 3), Paper.LETTER))
    assert name in read
    assert "Sat 21 Nov 2026" in read


def test_a_closing_step_is_never_parted_from_its_box(press: Press):
    printed = press.typeset(preparation_sheet(closing_steps=("say what helped",) * 9), Paper.A4)
    lines = reader(printed).pages[0].extract_text().splitlines()
    assert sum(line.count("☐ say what helped") for line in lines) == 9


def test_the_most_room_that_fits_is_taken():
    def fits(room: Room) -> bool:
        return room.height <= 50

    best = most(AMPLE, fits)
    assert best is not None
    assert best.height == max(room.height for room in AMPLE if fits(room))
    assert most(AMPLE, lambda _: False) is None


def test_figures_stand_under_figures(press: Press):
    layout = lay_out(preparation_sheet(10), Paper.A4)
    (page,) = layout.pages
    numbers = [item for item in page.items if isinstance(item, Text) and item.line.text.isdigit()]
    assert len(numbers) == 10
    assert len({round(item.x + item.line.width, 3) for item in numbers}) == 1


@pytest.mark.parametrize("times", [1, 12, 400])
def test_however_long_the_pace_is_it_is_read(times: int):
    layout = lay_out(preparation_sheet(pace="about two minutes each " * times), Paper.A4)
    texts = [item for page in layout.pages for item in page.items if isinstance(item, Text)]
    assert sum(item.line.text.count("minutes each") for item in texts) >= times * 0.9
    assert max(item.y for item in texts) < layout.sheet.height


SKILLS = ("Describing photographs", "Naming files", "Reading Sütterlin")


def test_your_skills_stand_before_the_questions(press: Press):
    read = words(press.typeset(preparation_sheet(skills=SKILLS), Paper.A4))
    assert "MY SKILLS" in read
    assert "Describing photographs · Naming files · Reading Sütterlin" in read
    assert read.index("MY SKILLS") < read.index("ASK, MOST")


@pytest.mark.parametrize("paper", [Paper.A4, Paper.LETTER])
def test_what_is_weighed_stands_before_the_questions(press: Press, paper: Paper):
    printed = press.typeset(preparation_sheet(weighed=weighed()), paper)
    read = words(printed)
    assert printed.pages == 1
    assert "WHAT I AM WEIGHING" in read
    assert "take the post now" in read
    assert "Matter 3 brings 3 costs 3" in read
    assert "What would change my mind: If people" in read
    assert read.index("WHAT I AM WEIGHING") < read.index("Matter 1") < read.index("ASK, MOST")


@pytest.mark.parametrize(("questions", "kept"), [(6, 4), (10, 0)])
def test_questions_keep_two_lines_before_the_table_gets_any(
    press: Press, questions: int, kept: int
):
    printed = press.typeset(preparation_sheet(questions, weighed=weighed(12)), Paper.LETTER)
    read = words(printed)
    assert printed.pages == 1
    assert [n for n in range(1, 13) if f"brings {n} " in read] == list(range(1, kept + 1))
    assert "What would change my mind" in read
    assert kept or "Options: take the post now / finish the degree first" in read


def test_questions_keep_two_lines_before_the_skills_before_the_skills_get_any(press: Press):
    many = tuple(f"Something I can do, number {n}" for n in range(60))
    printed = press.typeset(preparation_sheet(10, skills=many), Paper.A4)
    assert printed.pages == 1
    assert "MY SKILLS" not in words(printed)
