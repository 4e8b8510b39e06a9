"""The one small step that stands on Today."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from interview_coach.application.content.first_steps import SmallStep
from interview_coach.ui.widgets import Button, Card, Label

_WIDEST = 420


class StepCard(Card):
    """``opened`` carries the place where the program helps with it."""

    opened = Signal(str)
    finished = Signal()
    another_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(spacing=4, parent=parent)
        self._opens = ""
        self.eyebrow = Label("", "eyebrow")
        self.text = Label("", strong=True)
        self.open = Button(self.tr("Open"), small=True)
        self.done = Button(self.tr("Done"), small=True)
        self.another = Button(self.tr("Another"), "ghost", small=True)
        self.open.clicked.connect(lambda: self.opened.emit(self._opens))
        self.done.clicked.connect(self.finished)
        self.another.clicked.connect(self.another_wanted)
        self._arrange()

    def show_step(self, step: SmallStep) -> None:
        """Show the step, and what can be done about it."""
        self._opens = step.opens
        self.eyebrow.setText(self.tr("A small step · {0} minutes").format(step.minutes))
        self.text.setText(step.text)
        self.open.setVisible(bool(step.opens))
        for button in (self.open, self.done, self.another):
            button.setAccessibleName(f"{button.text()}: {step.text}")

    def stand_alone(self, alone: bool) -> None:
        """On the empty start it is no wider than what stands above it."""
        self.setMaximumWidth(_WIDEST if alone else 16777215)

    def _arrange(self) -> None:
        self.add(self.eyebrow)
        self.add(self.text)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.open)
        buttons.addWidget(self.done)
        buttons.addStretch(1)
        buttons.addWidget(self.another)
        self.body.addSpacing(4)
        self.add(buttons)
