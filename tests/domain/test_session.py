from datetime import UTC, datetime, timedelta

import pytest

from interview_coach.domain.session import OfferedBy, Phase, Session, State

TWO = datetime(2026, 11, 20, 14, 0, tzinfo=UTC)


def at(minutes: float) -> datetime:
    return TWO + timedelta(minutes=minutes)


@pytest.fixture
def session() -> Session:
    running = Session(planned_minutes=20)
    running.start(TWO)
    return running


def test_a_pause_does_not_use_up_the_twenty_minutes(session: Session) -> None:
    session.pause(at(8))
    session.resume(at(38))
    assert session.remaining(at(38)) == timedelta(minutes=12)


def test_the_clock_stands_still_during_a_pause(session: Session) -> None:
    session.pause(at(8))
    assert session.state is State.PAUSED
    assert session.remaining(at(9)) == session.remaining(at(20)) == timedelta(minutes=12)


def test_time_asleep_counts_because_nothing_is_counted_down(session: Session) -> None:
    session.remaining(at(1))
    assert session.remaining(at(19)) == timedelta(minutes=1)


def test_an_extension_adds_minutes_and_knows_who_offered(session: Session) -> None:
    session.extend(5, at(16), OfferedBy.THEM)
    assert session.remaining(at(16)) == timedelta(minutes=9)
    assert [(e.minutes, e.offered_by, e.at) for e in session.extensions] == [
        (5, OfferedBy.THEM, at(16))
    ]


@pytest.mark.parametrize(
    ("minutes", "phase"),
    [
        (0, Phase.OPENING),
        (1.9, Phase.OPENING),
        (2, Phase.QUESTIONS),
        (14.9, Phase.QUESTIONS),
        (15, Phase.FINAL),
        (20, Phase.FINAL),
        (20.1, Phase.OVERTIME),
    ],
)
def test_the_phases_of_twenty_minutes(session: Session, minutes: float, phase: Phase) -> None:
    assert session.phase(at(minutes)) is phase


def test_more_time_goes_back_from_the_final_five_to_the_questions(session: Session) -> None:
    assert session.phase(at(16)) is Phase.FINAL
    session.extend(10, at(16))
    assert session.phase(at(16)) is Phase.QUESTIONS


def test_the_end_ends_a_pause_and_stops_the_clock_for_good(session: Session) -> None:
    session.pause(at(10))
    session.end(at(12))
    assert session.state is State.ENDED
    assert session.elapsed(at(60)) == timedelta(minutes=10)


def test_a_clock_set_back_ends_nothing_before_it_began(session: Session) -> None:
    session.pause(at(8))
    session.resume(at(5))
    assert session.remaining(at(8)) == timedelta(minutes=12)
    session.pause(at(-60))
    session.end(at(-30))
    assert session.ended_at == at(8)
    assert all(pause.ended_at == pause.began_at == at(8) for pause in session.pauses)


def test_what_comes_in_the_wrong_order_changes_nothing() -> None:
    session = Session()
    session.pause(TWO)
    session.extend(5, TWO)
    session.end(TWO)
    assert (session.state, session.pauses, session.extensions) == (State.READY, [], [])
    session.start(TWO)
    session.start(at(5))
    assert session.started_at == TWO
