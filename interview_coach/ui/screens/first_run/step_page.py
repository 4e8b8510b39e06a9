"""The end of the first questions: one small step, and what was set."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from interview_coach.application.content.first_steps import SmallStep
from interview_coach.ui.widgets import Card, Label


class StepPage(QWidget):
    """Nothing is asked here any more."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.step = Label("", "section")
        self.whose = Label("", "caption", tone="muted")
        self.set = Label("", "muted")
        self.source = Label("", "caption", tone="muted")
        self.card = Card(padding=20, spacing=4, tone="accent")
        self.card.add(self.step)
        self.card.add(self.whose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Label(self.tr("A small step to begin with"), "title"))
        column.addWidget(
            Label(
                self.tr("It stands on Today until it is done, or until you would rather another."),
                "muted",
            )
        )
        column.addSpacing(8)
        column.addWidget(self.card)
        column.addSpacing(8)
        column.addWidget(self.set)
        column.addWidget(self.source)
        column.addStretch(1)

    def show_step(self, step: SmallStep | None, source: str, was_set: str) -> None:
        """Show the step, who advises it, and what new interviews begin with now."""
        self.card.setVisible(step is not None)
        if step is not None:
            self.step.setText(step.text)
            self.whose.setText(self.tr("{0} minutes").format(step.minutes))
            self.source.setText(self.tr("The step follows the advice of: {0}").format(source))
        self.source.setVisible(bool(step and source))
        self.set.setText(was_set)
