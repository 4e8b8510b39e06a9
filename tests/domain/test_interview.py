from datetime import UTC, datetime, timedelta

import pytest

from interview_coach.domain.interview import Interview, Outcome, PlannedQuestion
from interview_coach.domain.referral import Referral
from tests.builders import a_person, an_interview

TWO = datetime(2026, 11, 20, 14, 0, tzinfo=UTC)


def at(minutes: float) -> datetime:
    return TWO + timedelta(minutes=minutes)


@pytest.fixture
def interview() -> Interview:
    planned = an_interview(a_person(), "path", "week", "skills")
    planned.plan(PlannedQuestion(text="who else?", theme="closing"))
    return planned


def words(interview: Interview) -> list[str]:
    return [question.text for question in interview.questions]


def test_questions_keep_the_order_they_are_given(interview: Interview) -> None:
    first, second, third, closing = (question.id for question in interview.questions)
    interview.arrange([third, first])
    assert words(interview) == ["skills", "path", "week", "who else?"]
    interview.arrange([first, second, third, closing])
    assert words(interview) == ["path", "week", "skills", "who else?"]


def test_closing_questions_take_no_time_from_the_others(interview: Interview) -> None:
    assert interview.fit.total == 3


def test_a_question_answered_by_research_leaves_the_plan(interview: Interview) -> None:
    interview.questions[1].outcome = Outcome.LOOKED_UP
    assert [question.text for question in interview.main_questions] == ["path", "skills"]


def test_going_on_counts_the_time_of_each_question(interview: Interview) -> None:
    interview.session.start(TWO)
    interview.ask(interview.questions[0].id, TWO)
    interview.go_on(at(3))
    assert interview.current is interview.questions[1]
    interview.go_on(at(5), skip=True)
    path, week, _, _ = interview.questions
    assert (path.outcome, path.seconds_spent) == (Outcome.ASKED, 180)
    assert (week.outcome, week.seconds_spent) == (Outcome.SKIPPED, 120)


def test_any_question_can_be_taken_up_and_taken_up_again(interview: Interview) -> None:
    interview.session.start(TWO)
    path, _, skills, _ = interview.questions
    interview.ask(skills.id, TWO)
    interview.ask(path.id, at(2))
    interview.ask(skills.id, at(3))
    interview.go_on(at(4))
    assert skills.seconds_spent == 180
    assert interview.current is interview.questions[1]


def test_after_the_last_question_none_is_in_hand(interview: Interview) -> None:
    interview.session.start(TWO)
    interview.ask(interview.questions[0].id, TWO)
    for minute in (1, 2, 3):
        interview.go_on(at(minute))
    assert interview.current is None
    assert interview.to_come == []


def test_how_many_more_fit_falls_as_time_goes_by(interview: Interview) -> None:
    for text in "abcdef":
        interview.plan(PlannedQuestion(text=text))
    interview.session.start(TWO)
    interview.ask(interview.questions[0].id, TWO)
    assert interview.still_fit(at(0)) == 5
    assert interview.still_fit(at(9)) == 3
    assert interview.still_fit(at(16)) == 0


@pytest.mark.parametrize("planned", [10, 15, 20, 30, 60])
def test_what_fits_at_the_start_is_what_the_plan_said(planned: int) -> None:
    interview = an_interview(a_person(), *"abcdefghijklmnopqrstuvwxyz")
    interview.planned_minutes = interview.session.planned_minutes = planned
    interview.session.start(TWO)
    assert interview.minutes_to_ask(TWO) == pytest.approx(interview.fit.usable)
    interview.ask(interview.questions[0].id, TWO)
    opened = TWO + interview.session.opening
    assert {1 + interview.still_fit(now) for now in (TWO, opened)} == {interview.fit.count}


def test_deleted_questions_and_referrals_are_not_listed(interview: Interview) -> None:
    interview.questions[0].deleted_at = TWO
    referral = interview.refer(Referral(name="Lucía Prado"))
    referral.deleted_at = TWO
    assert words(interview) == ["week", "skills", "who else?"]
    assert interview.referrals == []
