"""A page of the yearly word: shown what there is, it asks the desk for changes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from interview_coach.ui.context import Context
from interview_coach.ui.screens.update.look import UpdateLook
from interview_coach.ui.widgets.fields import AutosavedField


class UpdatePage(QWidget):
    """The base of the three pages."""

    step_wanted = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.looked: UpdateLook | None = None
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(12)

    def show_look(self, looked: UpdateLook) -> None:
        """Bring what is shown up to date; what is being typed is left alone."""
        self.looked = looked
        self.fill(looked)

    def fill(self, looked: UpdateLook) -> None:
        """Show it."""
        raise NotImplementedError

    def flush(self) -> None:
        """Keep what was typed in the last moment."""
        for field in self.findChildren(AutosavedField):
            field.flush()

    def ask(self, job: Callable[[Any], Any], then: Callable[[Any], None] | None = None) -> None:
        """Ask the desk; the answer is dropped once this page is gone."""
        self.context.desk.ask(job, then, owner=self)
