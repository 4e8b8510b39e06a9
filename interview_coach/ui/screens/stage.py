"""A stage of an interview: one of Prepare, Live and Wrap up, inside the interview's screen."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from interview_coach.ui.context import Context


class StageView(QWidget):
    """The base of the three stages. ``wanted`` asks for another stage and step."""

    wanted = Signal(str, str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context

    def open(self, interview_id: UUID, step: str) -> None:
        """Show this interview, at this step where there are steps."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Look again: something of the interview was changed."""

    def leave(self) -> None:
        """The person goes elsewhere: keep what was typed in the last moment."""

    def unsaved(self) -> str:
        """Words that could not be stored so far."""
        return ""

    def tick(self) -> None:
        """Show anew what depends on the time; a stage with a running clock says what that is."""
