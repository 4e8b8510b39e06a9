"""A single-shot timer aimed at the next whole second, so that the clock shows each one on time."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QObject, Qt, QTimer

_LATE_MS = 4
"""Aim a little behind the change, so that the new second is certain to be shown."""


class Ticker(QObject):
    """Calls ``look`` whenever the remaining time passes a whole second; it never counts."""

    def __init__(self, look: Callable[[], timedelta], parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        self._timer = QTimer(self, singleShot=True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.start)

    def start(self) -> None:
        """Look now, and again at the next whole second."""
        remaining = self._look()
        to_next = remaining % timedelta(seconds=1)
        self._timer.start(int(to_next / timedelta(milliseconds=1)) + _LATE_MS)

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()
