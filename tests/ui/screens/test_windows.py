"""Nothing is shown as a window of its own for an instant: it would flash and take the focus."""

from typing import Any
from uuid import UUID

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from interview_coach.application.services import Services
from interview_coach.tour.stops import PREPARE, WRAP_UP
from interview_coach.ui.window import Program
from tests.clock import SetClock
from tests.ui.screens.conftest import an_interview, ask, settle


class Shown(QObject):
    """Notes what is shown as a window beside the program's."""

    def __init__(self) -> None:
        super().__init__()
        self.names: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_shown = event.type() == QEvent.Type.Show and isinstance(watched, QWidget)
        if is_shown and watched.isWindow() and not isinstance(watched, QMainWindow):
            self.names.append(repr(watched))
        return False


def _walk(program: Program, interview: UUID, stage: str, steps: tuple[str, ...]) -> None:
    for step in steps:
        program.window.go("interview", interview_id=str(interview), stage=stage, step=step)
        settle(program)


def _talked(services: Services) -> UUID:
    rows: list[Any] = services.reading.interviews()
    talked: UUID = next(row.id for row in rows if row.ended_at is not None)
    return talked


def test_only_the_window_is_shown_on_a_walk_through_the_screens(
    program: Program, qapp: QApplication
) -> None:
    ask(program, lambda services: services.sample.load())
    shown = Shown()
    qapp.installEventFilter(shown)
    for place in ("today", "interviews", "people", "questions", "settings"):
        program.window.go(place)
        settle(program)
    interview = ask(program, _talked)
    _walk(program, interview, "prepare", PREPARE)
    _walk(program, interview, "rehearse", ("",))
    _walk(program, interview, "live", ("",))
    _walk(program, interview, "wrap_up", WRAP_UP)
    qapp.removeEventFilter(shown)
    assert shown.names == []


def test_after_the_call_the_cursor_stands_where_the_rest_is_written(
    program: Program, clock: SetClock
) -> None:
    interview = an_interview(program, "What does a day look like?")
    program.window.go("interview", interview_id=str(interview), stage="live")
    settle(program)
    live: Any = program.window.screen_shown
    for act in (live.view().start, live.view().end):
        act()
        clock.advance(minutes=18)
        settle(program)
    field = QApplication.focusWidget()
    assert field is not None
    assert field.accessibleName() == "What else you remember"
