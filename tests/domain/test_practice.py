from datetime import UTC, datetime, timedelta

import pytest

from interview_coach.domain.interview import Interview, Outcome, PlannedQuestion, Rehearsal
from interview_coach.domain.practice import (
    Part,
    Practice,
    Remark,
    account,
    asking_seconds,
    spoken_seconds,
    takes_long,
)
from interview_coach.domain.session import State
from tests.builders import a_person, an_interview

TWO = datetime(2026, 11, 20, 14, 0, tzinfo=UTC)
QUESTION = "What do people who struggle in this work tend to lack?"


def at(seconds: float) -> datetime:
    return TWO + timedelta(seconds=seconds)


@pytest.fixture
def interview() -> Interview:
    planned = an_interview(a_person(), QUESTION, "What surprised you?", "Who reads this?")
    planned.plan(PlannedQuestion(text="who else?", theme="closing"))
    return planned


def test_a_practice_leaves_the_interview_as_it_was(interview: Interview) -> None:
    practice = Practice.of(interview)
    practice.start(TWO)
    for seconds in (50, 60, 66, 72):
        practice.go_on(at(seconds))
    assert practice.is_all_asked
    practice.stop(at(90))
    assert practice.part is Part.OVER
    assert interview.session.state is State.READY
    assert [q.outcome for q in interview.questions] == [Outcome.PLANNED] * 4
    assert not any(q.seconds_spent for q in interview.questions)


def test_what_was_said_is_kept_by_the_second(interview: Interview) -> None:
    practice = Practice.of(interview)
    practice.start(TWO)
    practice.go_on(at(52))
    practice.go_on(at(60))
    practice.go_on(at(63), skip=True)
    practice.go_on(at(67))
    kept = practice.rehearsal(TWO)
    first, _, third = (str(q.id) for q in interview.main_questions)
    assert kept is not None
    assert (kept.introduction_seconds, kept.question_seconds) == (52, {first: 8, third: 4})


def test_a_question_that_was_only_begun_is_not_counted(interview: Interview) -> None:
    practice = Practice.of(interview)
    practice.start(TWO)
    practice.go_on(at(40))
    practice.go_on(at(48))
    practice.stop(at(49))
    kept = practice.rehearsal(TWO)
    assert kept is not None
    assert list(kept.question_seconds.values()) == [8]


def test_a_practice_of_an_asked_interview_begins_anew(interview: Interview) -> None:
    interview.session.start(TWO)
    interview.go_on(TWO)
    interview.go_on(at(120))
    practice = Practice.of(interview)
    assert [q.outcome for q in practice.interview.questions] == [Outcome.PLANNED] * 4


def test_a_false_start_leaves_nothing(interview: Interview) -> None:
    practice = Practice.of(interview)
    practice.start(TWO)
    practice.stop(at(6))
    assert practice.rehearsal(TWO) is None


def test_the_introduction_can_be_passed_over_and_any_question_taken_up(
    interview: Interview,
) -> None:
    practice = Practice.of(interview)
    practice.start(TWO)
    practice.go_on(at(20), skip=True)
    practice.ask(interview.main_questions[2].id, at(26))
    practice.go_on(at(31))
    kept = practice.rehearsal(TWO)
    first, _, third = (str(q.id) for q in interview.main_questions)
    assert kept is not None
    assert (kept.introduction_seconds, kept.question_seconds) == (0, {first: 6, third: 5})


def test_without_questions_the_closing_follows_the_introduction() -> None:
    practice = Practice.of(an_interview(a_person()))
    practice.start(TWO)
    assert not practice.is_all_asked
    practice.go_on(at(45))
    assert practice.is_all_asked


def test_a_pause_does_not_lengthen_the_introduction(interview: Interview) -> None:
    practice = Practice.of(interview)
    practice.start(TWO)
    practice.interview.session.pause(at(20))
    practice.interview.session.resume(at(80))
    practice.go_on(at(105))
    assert practice.introduction_seconds == 45


def test_what_a_sentence_takes_to_say() -> None:
    assert spoken_seconds("word " * 150) == 60
    assert asking_seconds(QUESTION) == 6
    assert not takes_long(QUESTION, 11)
    assert takes_long(QUESTION, 12)


@pytest.mark.parametrize(
    ("introduction", "seconds", "remark"),
    [
        (52, (7, 4, 4), Remark.WELL),
        (112, (30, 4, 4), Remark.LONG_INTRODUCTION),
        (52, (30, 4, 4), Remark.LONG_QUESTION),
        (52, (30, 30, 4), Remark.LONG_QUESTIONS),
        (0, (7, 4, 4), Remark.NO_INTRODUCTION),
        (14, (7, 4, 4), Remark.SHORT_INTRODUCTION),
        (52, (3, 1, 4), Remark.QUICK_QUESTIONS),
        (52, (), Remark.ONLY_INTRODUCTION),
    ],
)
def test_one_thing_is_said_of_it(
    interview: Interview, introduction: int, seconds: tuple[int, ...], remark: Remark
) -> None:
    asked = {str(q.id): took for q, took in zip(interview.main_questions, seconds, strict=False)}
    rehearsal = Rehearsal(at=TWO, introduction_seconds=introduction, question_seconds=asked)
    assert account(rehearsal, interview.main_questions).remark is remark


def test_a_question_that_left_the_plan_leaves_the_account(interview: Interview) -> None:
    asked = {str(q.id): 20 for q in interview.main_questions}
    rehearsal = Rehearsal(at=TWO, introduction_seconds=50, question_seconds=asked)
    interview.main_questions[0].outcome = Outcome.LOOKED_UP
    told = account(rehearsal, interview.main_questions)
    assert [asked.text for asked in told.questions] == [
        "What surprised you?",
        "Who reads this?",
    ]
    assert [asked.place for asked in told.long] == [1, 2]
