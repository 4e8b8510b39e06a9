"""The shown clock: computed from instants at each look, so that no freeze or sleep bends it."""

import time
from datetime import timedelta

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from interview_coach.ui.screens.live.ticker import Ticker
from interview_coach.ui.screens.live.view import LiveView
from interview_coach.ui.window import Program
from tests.clock import SetClock
from tests.ui.screens.conftest import an_interview, settle


@pytest.fixture
def view(program: Program, clock: SetClock) -> LiveView:
    """A call of twenty minutes that has just begun."""
    interview = an_interview(program, "What surprised you?", "What would you do again?")
    program.window.go("interview", interview_id=str(interview), stage="live")
    settle(program)
    view = program.window.screen_shown.view()  # type: ignore[union-attr, attr-defined]
    assert isinstance(view, LiveView)
    view.start()
    settle(program)
    return view


def test_a_lid_closed_for_seven_minutes_is_seven_minutes_of_the_call(
    view: LiveView, clock: SetClock
) -> None:
    clock.advance(minutes=7)
    view.tick()
    assert view.clock_panel.phase.text() == "Questions · final five in 8:00"


def test_the_final_five_slept_through_open_once_and_are_not_opened_again(
    view: LiveView, clock: SetClock
) -> None:
    clock.advance(minutes=16)
    view.tick()
    assert view.closing_panel.isVisible()
    view.clock_panel.closing_button.click()
    clock.advance(seconds=10)
    view.tick()
    assert not view.closing_panel.isVisible()


@pytest.mark.parametrize("hours", [1, -1])
def test_a_wall_clock_set_by_an_hour_leaves_the_shown_time_alone(
    view: LiveView, clock: SetClock, hours: int
) -> None:
    clock.advance(minutes=7)
    clock.set_wall(hours=hours)
    view.tick()
    assert view.clock_panel.phase.text() == "Questions · final five in 8:00"


class Looking:
    """What is left of a time; remembers when it was looked at."""

    def __init__(self, seconds: float) -> None:
        self._ends = time.monotonic() + seconds
        self.seen: list[float] = []

    def __call__(self) -> timedelta:
        self.seen.append(self._ends - time.monotonic())
        return timedelta(seconds=self.seen[-1])


@pytest.mark.alone
def test_the_ticker_looks_again_as_the_next_second_begins(qapp: QApplication, qtbot) -> None:
    parent, look = QObject(), Looking(10.3)
    ticker = Ticker(look, parent)
    ticker.start()
    qtbot.waitUntil(lambda: len(look.seen) == 3, timeout=5000)
    ticker.stop()
    assert [int(left) for left in look.seen] == [10, 9, 8]
    assert all(left % 1 > 0.8 for left in look.seen[1:])


@pytest.mark.alone
def test_after_a_freeze_the_ticker_looks_once_and_is_right_again(qapp: QApplication, qtbot) -> None:
    parent, look = QObject(), Looking(10.3)
    ticker = Ticker(look, parent)
    ticker.start()
    time.sleep(1.5)
    qtbot.waitUntil(lambda: len(look.seen) == 3, timeout=5000)
    ticker.stop()
    assert [int(left) for left in look.seen] == [10, 8, 7]
