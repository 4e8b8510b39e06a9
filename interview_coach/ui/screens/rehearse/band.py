"""The band above a practice: what it is, and the way out of it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from interview_coach.ui.widgets.card import Card
from interview_coach.ui.widgets.label import Label
from interview_coach.ui.widgets.quiet_button import QuietButton


class PracticeBand(Card):
    """Stands there for as long as one practises, so that nobody takes it for the talk."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__(padding=0)
        self.set_ground("accent_soft")
        self.words = Label(
            self.tr("Practice – nothing of this is counted"), strong=True, wrap=False
        )
        self.gone = Label(self.tr("What you write goes when it ends."), "caption", tone="muted")
        self.leave = QuietButton(self.tr("Back to preparing"))
        row = QHBoxLayout()
        row.setContentsMargins(16, 8, 12, 8)
        row.setSpacing(12)
        row.addWidget(self.words)
        row.addWidget(self.gone, 1)
        row.addWidget(self.leave)
        self.add(row)
        self.leave.clicked.connect(self.left)
