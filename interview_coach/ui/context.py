"""What every screen is given: where to ask, where to speak, and how to move on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from interview_coach.application.clock import Clock
    from interview_coach.ui.background import Desk
    from interview_coach.ui.memory import Memory
    from interview_coach.ui.messages import Messages
    from interview_coach.ui.theme import Theme
    from interview_coach.ui.undo import UndoStack


class Navigate(Protocol):
    """Go to a screen by its key, with what it should show."""

    def __call__(self, key: str, /, **place: str) -> None: ...


@dataclass(frozen=True)
class Context:
    """The window's shared parts, handed to each screen's constructor."""

    desk: Desk[Any]
    press: Desk[Any]
    messages: Messages
    theme: Theme
    settings_store: Memory
    undo: UndoStack
    navigate: Navigate
    clock: Clock
