"""What an empty place says: what belongs there, and the first step."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from interview_coach.ui.widgets.button import Button
from interview_coach.ui.widgets.label import Label

_WIDEST = 420


class EmptyState(QWidget):
    """A title, one or two sentences, and a button; ``chosen`` when it is pressed."""

    chosen = Signal()

    def __init__(
        self, title: str, words: str, button: str = "", *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.title = Label(title, "section")
        self.words = Label(words, "muted")
        middle = QWidget()
        middle.setMaximumWidth(_WIDEST)
        self.column = column = QVBoxLayout(middle)
        column.setContentsMargins(0, 32, 0, 32)
        column.setSpacing(8)
        column.addStretch(1)
        for label in (self.title, self.words):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        self.button = Button(button, "primary")
        if not button:
            self.button.hide()
        self.button.clicked.connect(self.chosen)
        column.addSpacing(8)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        # The words take what width there is, up to what reads well.
        row = QHBoxLayout(self)
        row.addStretch(1)
        row.addWidget(middle, 100)
        row.addStretch(1)
