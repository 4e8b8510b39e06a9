from datetime import timedelta

import pytest

from interview_coach.domain.interview import Interview
from interview_coach.domain.spent import Pace, time_spent
from tests.builders import NOON, a_person, an_interview


def a_talk_of(*seconds: int, paused: int = 0) -> Interview:
    """One question after the other, two minutes planned for each; a last one is not reached."""
    talk = an_interview(a_person(), *(f"Why {n}?" for n in range(len(seconds))), "Why not?")
    talk.session.start(NOON)
    at = NOON
    for question, spent in zip(talk.questions, seconds, strict=False):
        talk.ask(question.id, at)
        talk.session.pause(at)
        at += timedelta(seconds=paused)
        talk.session.resume(at)
        at += timedelta(seconds=spent)
    talk.ask(None, at)
    talk.session.end(at)
    return talk


@pytest.mark.parametrize(
    ("seconds", "pace"),
    [
        ((120, 130), Pace.CLOSE),
        ((120, 200), Pace.LONGER),
        ((60, 120), Pace.SHORTER),
    ],
)
def test_the_sum_says_how_the_answers_went(seconds: tuple[int, ...], pace: Pace) -> None:
    spent = time_spent(a_talk_of(*seconds))
    assert [q.seconds_spent for q in spent.asked] == list(seconds)
    assert (spent.planned, spent.real, spent.pace) == (240, sum(seconds), pace)


def test_what_was_not_reached_is_left_and_pauses_count_for_nothing() -> None:
    spent = time_spent(a_talk_of(100, paused=600))
    assert [q.text for q in spent.left] == ["Why not?"]
    assert spent.real == 100


def test_what_was_passed_over_is_left_as_well() -> None:
    talk = a_talk_of()
    talk.session.ended_at = None
    talk.ask(talk.questions[0].id, NOON)
    talk.go_on(NOON + timedelta(seconds=20), skip=True)
    spent = time_spent(talk)
    assert spent.asked == ()
    assert [q.text for q in spent.left] == ["Why not?"]
