"""One target: what it is called, what you think of it, and why."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from interview_coach.domain.target import Target, Verdict
from interview_coach.ui.screens.find.search_words import SearchWords
from interview_coach.ui.screens.find.words import kind_words, verdict_words
from interview_coach.ui.widgets import Label, LineField
from interview_coach.ui.widgets.choice import Choice


class TargetForm(QWidget):
    """``changed`` carries the target's id and its new fields."""

    changed = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._id: UUID | None = None
        self.kind = Label("", "eyebrow")
        self.name = LineField(self.tr("Name"))
        self.verdict = Choice(
            [(each, verdict_words(each)) for each in Verdict], label=self.tr("What I think of it")
        )
        self.reason = LineField(
            self.tr("Why, and who said so"), placeholder=self.tr("only for you: never printed")
        )
        self.notes = LineField(
            self.tr("Notes"), placeholder=self.tr("what they do, where they are")
        )
        self.elsewhere = SearchWords()
        self._arrange()
        self._connect()

    @property
    def target_id(self) -> UUID | None:
        """Which one is shown."""
        return self._id

    def show_target(self, target: Target) -> None:
        """Show it; fields of the same one that are being edited are left alone."""
        same = target.id == self._id
        if not same:
            self.flush()
            self._id = target.id
        self.kind.setText(kind_words(target.kind))
        for field, words in (
            (self.name, target.name),
            (self.reason, target.reason),
            (self.notes, target.notes),
        ):
            field.set_text(words, force=not same)
        self.verdict.set_value(target.verdict)
        self.elsewhere.show_target(target)

    def flush(self) -> None:
        """Keep what was typed in the last moment."""
        for field in (self.name, self.reason, self.notes):
            field.flush()

    def _tell(self, **changes: Any) -> None:
        if self._id is not None:
            self.changed.emit(self._id, changes)

    def _rename(self, name: str) -> None:
        if name.strip():
            self._tell(name=name)

    def _connect(self) -> None:
        self.name.edited.connect(self._rename)
        self.reason.edited.connect(lambda words: self._tell(reason=words))
        self.notes.edited.connect(lambda words: self._tell(notes=words))
        self.verdict.changed.connect(lambda key: self._tell(verdict=Verdict(key)))

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.kind)
        for field in (self.name, self.verdict, self.reason, self.notes):
            column.addWidget(field)
        column.addWidget(self.elsewhere)
