"""A question that must be answered once before something ends or goes away."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from interview_coach.ui.widgets.button import Button
from interview_coach.ui.widgets.label import Label


class Confirm(QDialog):
    """Title, words, and two buttons that say what happens; Esc stays as it is."""

    def __init__(
        self, parent: QWidget, title: str, words: str, act: str, stay: str, *, danger: bool
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setModal(True)
        self.act = Button(act, "danger" if danger else "primary")
        self.stay = Button(stay)
        self.act.clicked.connect(self.accept)
        self.stay.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self.stay)
        buttons.addWidget(self.act)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(8)
        column.addWidget(Label(title, "section"))
        column.addWidget(Label(words, "muted"))
        column.addSpacing(12)
        column.addLayout(buttons)
        self.setMinimumWidth(380)
        self.stay.setFocus()


def confirm(
    parent: QWidget, title: str, words: str, act: str, stay: str, *, danger: bool = False
) -> bool:
    """Ask; whether the person chose to act."""
    answer = Confirm(parent, title, words, act, stay, danger=danger).exec()
    return bool(answer == QDialog.DialogCode.Accepted)
