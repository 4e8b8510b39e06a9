"""The empty start: two sentences, one button, and a quiet offer."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from interview_coach.ui.widgets import Button, EmptyState

_WIDEST = 420


class EmptyStart(QWidget):
    """What Today says while nothing was begun."""

    begun = Signal()
    sample_wanted = Signal()
    questions_wanted = Signal()

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
        self.questions = Button(self.tr("Answer five short questions first"), "ghost")
        self.questions.hide()
        # It comes a moment later, and nothing is to move for it.
        keeps = self.questions.sizePolicy()
        keeps.setRetainSizeWhenHidden(True)
        self.questions.setSizePolicy(keeps)
        self.words.chosen.connect(self.begun)
        self.questions.clicked.connect(self.questions_wanted)
        self.sample.clicked.connect(self._want_sample)
        self._below = QHBoxLayout()
        self._below.addStretch(1)
        self._below.addStretch(1)
        self._week = QHBoxLayout()
        self._week.addStretch(1)
        self._week.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addStretch(2)
        column.addWidget(self.words)
        for offer in (self.sample, self.questions):
            column.addWidget(offer, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(8)
        column.addLayout(self._below)
        column.addSpacing(6)
        column.addLayout(self._week)
        column.addStretch(3)

    def put_below(self, card: QWidget) -> None:
        """Put something small below the offers."""
        self._below.insertWidget(1, card, 100)

    def put_week(self, part: QWidget) -> None:
        """Put what you set yourself for a week below that, in place of what comes no more."""
        keeps = self.questions.sizePolicy()
        keeps.setRetainSizeWhenHidden(False)
        self.questions.setSizePolicy(keeps)
        part.setMaximumWidth(_WIDEST)
        self._week.insertWidget(1, part, 100)

    def _want_sample(self) -> None:
        # Once is enough: the answer takes a moment, and a second load would be refused.
        self.sample.setEnabled(False)
        self.sample_wanted.emit()
