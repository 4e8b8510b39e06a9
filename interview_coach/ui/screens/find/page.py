"""A page of Find people: looks again when asked, hands over what was typed when left."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from interview_coach.ui.context import Context
from interview_coach.ui.widgets.fields import AutosavedField


class FindPage(QWidget):
    """The base of the four pages; ``wanted`` asks for another one."""

    wanted = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(12)

    def go_to(self, **place: str) -> None:
        """Show what the person came for, where that is more than the page."""

    def refresh(self) -> None:
        """Look again."""

    def leave(self) -> None:
        """Keep what was typed in the last moment."""
        for field in self.findChildren(AutosavedField):
            field.flush()

    def ask(self, job: Any, then: Any = None, *, failed: Any = None) -> None:
        """Ask the desk; the answer is dropped once this page is gone."""
        self.context.desk.ask(job, then, failed=failed, owner=self)
