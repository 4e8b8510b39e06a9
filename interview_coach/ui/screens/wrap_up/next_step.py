"""Rows of what is still to come: something with its one button, or a line to tick off."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from interview_coach.domain.notes import NoteLine
from interview_coach.ui.screens.wrap_up.sent_line import Tick
from interview_coach.ui.widgets.button import Button
from interview_coach.ui.widgets.check import Check
from interview_coach.ui.widgets.label import Label


class NextStep(QWidget):
    """What is to happen, when, and the one button that does it."""

    wanted = Signal()

    def __init__(self, act: str) -> None:
        super().__init__()
        self._name, self._words = Label("", strong=True), Label("", "muted")
        self._tick = Tick()
        self.button = Button(act, small=True)
        self.button.clicked.connect(self.wanted)
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addWidget(self._name)
        said.addWidget(self._words)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(8)
        row.addWidget(self._tick)
        row.addLayout(said, 1)
        row.addWidget(self.button)

    @property
    def words(self) -> str:
        """What is said beneath the name."""
        return self._words.text()

    def show_step(self, said: str, *, done: bool, name: str = "") -> None:
        """Show it as still to come, or as done."""
        self._name.setText(name)
        self._name.setVisible(bool(name))
        self._words.setText(said)
        self._tick.setVisible(done)
        self.button.setVisible(not done)


class ToDo(QWidget):
    """A line that began with an exclamation mark, to be ticked off."""

    settled = Signal(UUID, bool)

    def __init__(self, line_id: UUID) -> None:
        super().__init__()
        self.check = Check(" ")
        self.check.clicked.connect(lambda on: self.settled.emit(line_id, on))
        row = QVBoxLayout(self)
        row.setContentsMargins(0, 3, 0, 3)
        row.addWidget(self.check)

    def show_line(self, line: NoteLine) -> None:
        """Show the line, ticked once it is settled."""
        self.check.setText(line.words)
        self.check.setChecked(line.settled_at is not None)
