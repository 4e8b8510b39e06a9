"""Tells a screen reader the time left, at ten, five and one minute and at no other moment."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

MINUTES = (10, 5, 1)


class TimeAnnouncer:
    """Says each moment once; after an extension it may come again."""

    def __init__(self, widget: QWidget) -> None:
        self._widget = widget
        self._before: timedelta | None = None

    def tell(self, remaining: timedelta) -> None:
        """Say what has been reached since the last time it was asked."""
        before, self._before = self._before, remaining
        if before is None:
            return
        for minutes in MINUTES:
            if remaining <= timedelta(minutes=minutes) < before:
                one, many = self._widget.tr("1 minute left"), self._widget.tr("{0} minutes left")
                self._say(one if minutes == 1 else many.format(minutes))

    def _say(self, words: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._widget, words))
