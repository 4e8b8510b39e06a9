"""A page of Wrap up: it looks at one interview and keeps what is changed in it at once."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from interview_coach.ui.context import Context
from interview_coach.ui.widgets.button import Button
from interview_coach.ui.widgets.fields import AutosavedField
from interview_coach.ui.widgets.label import Label


class Page(QWidget):
    """The base of the five pages. ``step_wanted`` leads on to another of them."""

    step_wanted = Signal(str)

    def __init__(self, context: Context, title: str = "", words: str = "") -> None:
        super().__init__()
        self.context = context
        self._interview_id: UUID | None = None
        self.words = Label(words, "caption", tone="muted")
        self.head, self.title_line = QHBoxLayout(), QHBoxLayout()
        self.head.setSpacing(8)
        self.title_line.setSpacing(12)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(12)
        if title:
            self._add_head(title, words)

    @property
    def interview_id(self) -> UUID:
        """The interview on show."""
        assert self._interview_id is not None
        return self._interview_id

    def open(self, interview_id: UUID) -> None:
        """Show this interview."""
        if interview_id != self._interview_id:
            self._let_go()
        self._interview_id = interview_id
        self.look()

    def _let_go(self) -> None:
        """What was typed for another interview must not be taken for this one's."""
        focus = self.focusWidget()
        if focus is not None and focus.hasFocus():
            focus.clearFocus()

    def look(self) -> None:
        """Ask the desk for what is shown."""
        raise NotImplementedError

    def leave(self) -> None:
        """Keep what was typed in the last moment."""
        for field in self.findChildren(AutosavedField):
            field.flush()

    def ask(
        self,
        job: Callable[[Any], Any],
        then: Callable[[Any], None] | None = None,
        *,
        failed: Callable[[str], None] | None = None,
    ) -> None:
        """Ask the desk; an answer about an interview that is no longer on show is dropped."""
        asked_for = self._interview_id

        def deliver(answer: Any) -> None:
            if then is not None and self._interview_id == asked_for:
                then(answer)

        self.context.desk.ask(job, deliver, failed=failed, owner=self)

    def now(self) -> datetime:
        """This instant."""
        return self.context.clock.now()

    def add_next(self, words: str, step: str) -> Button:
        """Close the page with the button that leads on."""
        button = Button(words, "primary")
        button.clicked.connect(lambda: self.step_wanted.emit(step))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(button)
        self.body.addLayout(row)
        return button

    def _add_head(self, title: str, words: str) -> None:
        titles = QVBoxLayout()
        titles.setSpacing(2)
        self.title_line.addWidget(Label(title, "section"), 1)
        titles.addLayout(self.title_line)
        titles.addWidget(self.words)
        if not words:
            self.words.hide()
        self.head.addLayout(titles, 1)
        self.body.addLayout(self.head)
