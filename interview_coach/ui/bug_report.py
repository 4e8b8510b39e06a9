"""When the program itself has gone wrong: one calm line, and details that can be copied."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from interview_coach.ui.messages import Messages
from interview_coach.ui.widgets import Button, Label, TextField


class BugReport(QObject):
    """Logs a bug and says so without covering anything; a live interview goes on undisturbed."""

    def __init__(self, messages: Messages, log: Callable[[str], None], parent: QWidget) -> None:
        super().__init__(parent)
        self._messages = messages
        self._log = log
        self._window = parent

    def tell(self, description: str) -> None:
        """A bug of a worker or of the window: its kind and its places."""
        self._log(description)
        self._messages.say(
            self.tr("Something went wrong inside the program. What you wrote is kept."),
            (self.tr("Details"), lambda: BugDetails(description, self._window).open()),
            kind="bad",
        )


class BugDetails(QDialog):
    """Kind and places of the error, to be sent to whoever can mend it; no word of your data."""

    def __init__(self, description: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What went wrong"))
        self.text = TextField(name=self.tr("Details"), text=description, lines=8)
        self.text.edit.setReadOnly(True)
        copy = Button(self.tr("Copy"), "primary")
        close = Button(self.tr("Close"))
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addStretch(1)
        foot.addWidget(close)
        foot.addWidget(copy)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(28, 24, 28, 24)
        whole.setSpacing(16)
        whole.addWidget(Label(self.windowTitle(), "title"))
        words = self.tr(
            "This says where in the program it happened, and nothing of what you wrote."
        )
        whole.addWidget(Label(words, "muted"))
        whole.addWidget(self.text, 1)
        whole.addLayout(foot)
        self.resize(560, 380)
        copy.clicked.connect(lambda: QApplication.clipboard().setText(description))
        close.clicked.connect(self.accept)
