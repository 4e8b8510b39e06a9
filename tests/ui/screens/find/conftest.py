"""The page of Find people that a test is about."""

from typing import Any, TypeVar

from interview_coach.ui.screens.find import FindScreen
from interview_coach.ui.screens.find.page import FindPage
from interview_coach.ui.window import Program
from tests.ui.screens.conftest import settle

P = TypeVar("P", bound=FindPage)


def open_page(program: Program, step: str, kind: type[P], **place: Any) -> P:
    """Go there as a person would."""
    program.window.go("find", step=step, **place)
    settle(program)
    screen = program.window.screen_shown
    assert isinstance(screen, FindScreen)
    assert isinstance(screen.page, kind)
    return screen.page
