"""The steady clock: it counts sleep, heeds no setting of the wall clock, and outlives a start."""

import sys
import time
from datetime import timedelta

import pytest

from interview_coach.application.clock import Clock
from tests.clock import SetClock


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


def test_seven_minutes_asleep_are_seven_minutes_gone(clock: SetClock) -> None:
    before = clock.steady()
    clock.advance(minutes=7)
    assert clock.steady() - before == timedelta(minutes=7)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the monotonic clock counts sleep")
def test_the_machines_own_steady_clock_counts_sleep() -> None:
    clock = Clock()
    began, woke = clock.steady(), time.clock_gettime(time.CLOCK_BOOTTIME)
    gone = clock.steady() - began
    assert abs(gone.total_seconds() - (time.clock_gettime(time.CLOCK_BOOTTIME) - woke)) < 0.05


@pytest.mark.parametrize("hours", [1, -1])
def test_a_wall_clock_set_by_an_hour_moves_nothing(clock: SetClock, hours: int) -> None:
    before = clock.steady()
    clock.set_wall(hours=hours)
    clock.advance(seconds=30)
    assert clock.steady() - before == timedelta(seconds=30)


def test_the_next_start_goes_on_from_the_mark_whatever_was_set_meanwhile(clock: SetClock) -> None:
    began, mark = clock.steady(), clock.mark()
    clock.advance(minutes=2)
    clock.set_wall(hours=1)
    again = SetClock(clock.wall)
    again.seconds = clock.seconds
    again.follow(mark)
    assert again.steady() - began == timedelta(minutes=2)


def test_a_mark_from_before_the_machine_was_restarted_is_not_followed(clock: SetClock) -> None:
    _, _, rest = clock.mark().partition("/")
    clock.advance(minutes=2)
    again = SetClock(clock.wall)
    again.follow(f"another-boot/{rest}")
    assert again.steady() == clock.wall
