"""The empty start: two sentences, one button, and a quiet offer."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from interview_coach.ui.widgets import Button, EmptyState


class EmptyStart(QWidget):
    """What Today says while nothing was begun."""

    begun = Signal()
    sample_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = EmptyState(
            self.tr("Whose work would you like to understand?"),
            self.tr(
                "Twenty minutes with one person who does it will tell you more than a week of "
                "reading. Say who and when, and the questions, the conversation and the "
                "thank-you follow step by step."
            ),
            self.tr("New interview"),
        )
        self.sample = Button(self.tr("Look around with sample people first"), "ghost")
        self.words.chosen.connect(self.begun)
        self.sample.clicked.connect(self._want_sample)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addStretch(2)
        column.addWidget(self.words)
        column.addWidget(self.sample, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def _want_sample(self) -> None:
        # Once is enough: the answer takes a moment, and a second load would be refused.
        self.sample.setEnabled(False)
        self.sample_wanted.emit()
