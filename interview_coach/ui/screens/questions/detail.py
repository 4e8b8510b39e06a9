"""One question of the bank, changed in place."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from interview_coach.application.reading import BankRow
from interview_coach.domain.bank import Priority
from interview_coach.domain.text import LINE
from interview_coach.ui.screens.questions.bank import (
    Shelf,
    asked_words,
    minutes_words,
    priority_options,
    source_words,
)
from interview_coach.ui.widgets import (
    Button,
    Card,
    Choice,
    Column,
    Label,
    Labelled,
    Segmented,
    TextField,
)

MINUTES = (0.5, 1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0)


class QuestionDetail(Card):
    """``changed`` carries the question's id and what is new; ``removed`` the row."""

    changed = Signal(object, object)
    removed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(spacing=16, parent=parent)
        self.row: BankRow | None = None
        self.text = TextField(self.tr("Question"), lines=3, most=8, limit=LINE)
        self.hint = TextField(
            self.tr("Hint"),
            placeholder=self.tr("A short note for whoever asks it"),
            lines=1,
            most=5,
            limit=LINE,
        )
        self.theme = Choice([], label=self.tr("Theme"))
        self.priority = Segmented(priority_options(), name=self.tr("Priority"), small=True)
        self.minutes = Choice([], label=self.tr("Minutes"), name=self.tr("Minutes it takes"))
        self.asked = Label("", "caption", tone="muted")
        self.source = Label("", "caption", tone="muted")
        self.delete_button = Button(self.tr("Delete question"), "danger", icon="trash")
        self._arrange()
        self._connect()

    @property
    def question_id(self) -> UUID | None:
        """Which question is shown."""
        return self.row.id if self.row else None

    def flush(self) -> None:
        """Keep what was typed in the last moment."""
        self.text.flush()
        self.hint.flush()

    def show_question(self, row: BankRow, shelf: Shelf) -> None:
        """Show a question; one that is shown already keeps what is being typed."""
        same = row.id == self.question_id
        if not same:
            self.flush()
        self.row = row
        self.text.set_text(row.text, force=not same)
        self.theme.set_options(shelf.themes.items(), row.theme)
        self.priority.set_value(row.priority)
        self.minutes.set_options(_minutes(row.minutes), str(row.minutes))
        self.hint.set_text(row.hint, force=not same)
        self.asked.setText(self.tr("Asked: {0}").format(asked_words(row.times_asked)))
        self.source.setText(source_words(row, shelf))

    def _arrange(self) -> None:
        column = Column(spacing=16, margins=(0, 0, 4, 0))
        column.add(self.text)
        column.add(self.hint)
        pair = QHBoxLayout()
        pair.setSpacing(12)
        pair.addWidget(self.theme, 3)
        pair.addWidget(self.minutes, 2)
        column.add(pair)
        column.add(Labelled(self.tr("Priority"), self.priority))
        facts = QVBoxLayout()
        facts.setSpacing(2)
        facts.addWidget(self.asked)
        facts.addWidget(self.source)
        column.add(facts)
        foot = QHBoxLayout()
        foot.addWidget(self.delete_button)
        foot.addStretch(1)
        column.add(foot)
        column.add_stretch()
        self.add(column, 1)

    def _connect(self) -> None:
        self.text.edited.connect(self._keep_text)
        self.hint.edited.connect(lambda text: self._keep("hint", text))
        self.theme.changed.connect(lambda key: self._keep("theme", key))
        self.priority.changed.connect(lambda key: self._keep("priority", Priority(key)))
        self.minutes.changed.connect(lambda key: self._keep("minutes", float(key)))
        self.delete_button.clicked.connect(self._remove)

    def _keep_text(self, text: str) -> None:
        # A question that is being rewritten from nothing is not kept without words.
        if text.strip():
            self._keep("text", text)

    def _keep(self, name: str, value: Any) -> None:
        if self.row:
            self.changed.emit(self.row.id, {name: value})

    def _remove(self) -> None:
        if self.row:
            self.flush()
            self.removed.emit(self.row)


def _minutes(present: float) -> list[tuple[str, str]]:
    return [(str(each), minutes_words(each)) for each in sorted({*MINUTES, present})]
