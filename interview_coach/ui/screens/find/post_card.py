"""A question to a whole group: its words, copied, and posted where the group meets."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from interview_coach.domain.event import Event, Mode
from interview_coach.domain.letters import asks_for_a_job
from interview_coach.domain.text import is_open_link
from interview_coach.ui.widgets import Button, Card, FlowLayout, Label, TextField
from interview_coach.ui.widgets.slot_field import next_wording

_GROUPS = ("group", "following")
"""Kinds of place that one can post to."""


class PostCard(Card):
    """``changed`` carries the event's id and its new fields; who answered is met there."""

    changed = Signal(object, object)
    copied = Signal(str)
    page_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=16, spacing=10, parent=parent)
        self._event: Event | None = None
        self._wordings: Sequence[str] = ()
        self.text = TextField(
            name=self.tr("What you ask the group"),
            placeholder=self.tr("One question that people of practice like to answer"),
            lines=3,
        )
        self.propose = Button("", small=True)
        self.copy = Button(self.tr("Copy"), icon="copy", small=True)
        self.page = Button(self.tr("Open its page"), icon="link", small=True)
        self.caution = Label(self.tr("This reads as asking for a job."), "caption", tone="warn")
        self.add(Label(self.tr("Ask them all at once"), "section"))
        self.add(
            Label(
                self.tr("Who answers is somebody you met there: write them down above."),
                "caption",
                tone="muted",
            )
        )
        self.add(self.text)
        self.add(self.caution)
        row = FlowLayout(spacing=8, line_spacing=8)
        for button in (self.propose, self.copy, self.page):
            row.addWidget(button)
        self.add(row)
        self._connect()

    def show_event(self, event: Event, wordings: Sequence[str]) -> None:
        """Show what was asked there; only of what one can post to."""
        same = self._event is not None and self._event.id == event.id
        self._event, self._wordings = event, wordings
        is_group = event.joined or event.kind in _GROUPS or event.mode is Mode.ONLINE
        self.setVisible(is_group or bool(event.post))
        self.text.set_text(event.post, force=not same)
        self.page.setVisible(is_open_link(event.link))
        self._look_over()

    def flush(self) -> None:
        """Keep what was typed in the last moment."""
        self.text.flush()

    def _look_over(self) -> None:
        words = self.text.text()
        self.caution.setVisible(asks_for_a_job(words))
        self.copy.setEnabled(bool(words.strip()))
        is_mine = bool(words.strip()) and words not in self._wordings
        self.propose.setVisible(bool(self._wordings) and not is_mine)
        self.propose.setText(self.tr("Reword") if words.strip() else self.tr("Propose words"))
        self.propose.updateGeometry()

    def _propose(self) -> None:
        """Other words, while none of one's own stand there."""
        self.text.set_text(next_wording(tuple(self._wordings), self.text.text()), force=True)
        self._tell(self.text.text())

    def _tell(self, words: str) -> None:
        if self._event is not None:
            event_id: UUID = self._event.id
            self.changed.emit(event_id, {"post": words})

    def _connect(self) -> None:
        self.text.edited.connect(self._tell)
        self.text.edit.textChanged.connect(self._look_over)
        self.propose.clicked.connect(self._propose)
        self.copy.clicked.connect(lambda: self.copied.emit(self.text.text()))
        self.page.clicked.connect(
            lambda: self.page_wanted.emit(self._event.link if self._event else "")
        )
