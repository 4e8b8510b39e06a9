"""That a longer work goes on, and how far it is, said in the message bar."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from interview_coach.ui.messages import Action, Messages, Notice

PATIENCE_MS = 500
"""Shorter work says nothing."""


class Underway(QObject):
    """Says ``words`` when the work takes longer than a moment, until it is over."""

    def __init__(self, messages: Messages, words: str, parent: QObject) -> None:
        super().__init__(parent)
        self._messages, self._words = messages, words
        self._notice: Notice | None = None
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._say)
        self._patience.start()

    def finish(self) -> None:
        """It is over: nothing is said any more."""
        self._patience.stop()
        if self._notice is not None and self._is_shown():
            self._messages.withdraw(self._notice)
        self.deleteLater()

    def _is_shown(self) -> bool:
        """Whether the message is still there: it may have been waved off, or its bar be gone."""
        return isValid(self._messages) and self._notice in self._messages.notices()

    def _say(self) -> None:
        if isValid(self._messages):
            self._notice = self._messages.offer(self._said(), self._way_out(), goes_on=True)

    def _way_out(self) -> Action | None:
        return None

    def _said(self) -> str:
        return self._words


class Progress(Underway):
    """``words`` has a place for how many are done and one for how many there are."""

    cancelled = Signal()

    def __init__(self, messages: Messages, words: str, total: int, parent: QObject) -> None:
        super().__init__(messages, words, parent)
        self._total, self._done = total, 0

    def step(self, done: int) -> None:
        """So many are done by now."""
        self._done = done
        if self._notice is not None and self._is_shown():
            self._notice.renew(self._said())

    def _way_out(self) -> Action:
        return self.tr("Cancel"), self.cancelled.emit

    def _said(self) -> str:
        return self._words.format(self._done, self._total)
