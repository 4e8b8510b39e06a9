"""Finishing without a thank-you: the reason is asked for, in one click or in your words."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from interview_coach.ui.widgets.button import Button
from interview_coach.ui.widgets.fields import LineField
from interview_coach.ui.widgets.label import Label


class NoThanksDialog(QDialog):
    """``reasoned`` carries the reason, ``writing`` says that one is written after all."""

    reasoned = Signal(str)
    writing = Signal()

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Finish without a thank-you"))
        self.usual = [
            Button(words)
            for words in (
                self.tr("I have thanked them another way"),
                self.tr("They would rather not have one"),
                self.tr("It is too long ago to fit"),
            )
        ]
        self.own = LineField(self.tr("Or in your words"), placeholder=self.tr("Then Enter"))
        self.cancel = Button(self.tr("Cancel"))
        self.write = Button(self.tr("Write it now"), "primary")
        self._arrange(name)
        for button in self.usual:
            button.clicked.connect(lambda _=False, by=button: self._take(by.text()))
        self.own.submitted.connect(self._take)
        self.cancel.clicked.connect(self.reject)
        self.write.clicked.connect(self._write)

    def _take(self, words: str) -> None:
        if words.strip():
            self.reasoned.emit(words.strip())
            self.accept()

    def _write(self) -> None:
        self.accept()
        self.writing.emit()

    def _arrange(self, name: str) -> None:
        title = self.tr("No thank-you has gone to {0}").format(name)
        asked = self.tr("What is the reason? It stays with your notes, and only you see it.")
        foot = QHBoxLayout()
        foot.addWidget(self.cancel)
        foot.addStretch(1)
        foot.addWidget(self.write)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 20, 24, 20)
        whole.setSpacing(10)
        for part in (Label(title, "title"), Label(asked, "muted"), *self.usual, self.own):
            whole.addWidget(part)
        whole.addSpacing(6)
        whole.addLayout(foot)
        self.setMinimumWidth(420)
