"""A page of Prepare: its head, its content, and the way to the next one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from interview_coach.application.coach import Coach
from interview_coach.application.content import Content
from interview_coach.application.preparing import Preparation
from interview_coach.application.reading import Habits
from interview_coach.domain.interview import Interview
from interview_coach.domain.person import Person
from interview_coach.ui.context import Context
from interview_coach.ui.widgets.button import Button
from interview_coach.ui.widgets.fields import AutosavedField
from interview_coach.ui.widgets.label import Label


@dataclass(frozen=True)
class Prepared:
    """What the pages show, read together."""

    preparation: Preparation
    content: Content
    habits: Habits
    coach: Coach

    @property
    def interview(self) -> Interview:
        return self.preparation.interview

    @property
    def person(self) -> Person:
        return self.preparation.person


class Page(QWidget):
    """The base of the six pages; each keeps what is changed in it at once."""

    step_wanted = Signal(str)
    stage_wanted = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.prepared: Prepared | None = None
        self.is_new = True
        self.title = Label("", "section")
        self.words = Label("", "caption", tone="muted")
        self.head = QHBoxLayout()
        self.head.setSpacing(12)
        self.titles = QVBoxLayout()
        self.titles.setSpacing(2)
        self.titles.addWidget(self.title)
        self.titles.addWidget(self.words)
        self.head.addLayout(self.titles, 1)
        self.foot = QHBoxLayout()
        self.foot.setSpacing(12)
        self.main = QWidget()
        self.body = QVBoxLayout(self.main)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(12)
        self.body.addLayout(self.head)
        self.across = QHBoxLayout()
        self.across.setSpacing(16)
        self.across.addWidget(self.main, 1)
        self.whole = QVBoxLayout(self)
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.whole.setSpacing(12)
        self.whole.addLayout(self.across, 1)

    def set_head(self, title: str, words: str) -> None:
        """What the page is, and one sentence on why."""
        self.title.setText(title)
        self.words.setText(words)

    @property
    def interview_id(self) -> UUID:
        """The interview on show."""
        assert self.prepared is not None
        return self.prepared.interview.id

    def show_prepared(self, prepared: Prepared) -> None:
        """Show an interview, or look at the same one again."""
        before = self.prepared
        self.is_new = before is None or before.interview.id != prepared.interview.id
        self.prepared = prepared
        self.fill(prepared)

    def fill(self, prepared: Prepared) -> None:
        """Bring what is shown up to date; what is being typed is left alone."""
        raise NotImplementedError

    def came_to(self) -> None:
        """The person turned to this page."""

    def flush(self) -> None:
        """Keep what was typed in the last moment."""
        for field in self.findChildren(AutosavedField):
            field.flush()

    def ask(self, job: Callable[[Any], Any], then: Callable[[Any], None] | None = None) -> None:
        """Ask the desk; the answer is dropped once this page is gone."""
        self.context.desk.ask(job, then, owner=self)

    def change(self, **changes: Any) -> None:
        """Set fields of the interview on show."""
        interview_id = self.interview_id
        self.ask(lambda services: services.preparing.change(interview_id, changes))

    def add_next(self, words: str, step: str) -> Button:
        """Close the page with the button that leads on."""
        button = Button(words, "primary")
        button.clicked.connect(lambda: self.step_wanted.emit(step))
        if not self.foot.count():
            self.foot.addStretch(1)
        self.foot.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        self.body.addLayout(self.foot)
        return button
