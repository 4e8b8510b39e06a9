"""Takes what was written into the search index while nobody asks for anything."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer

from interview_coach.ui.background import Desk

_FIRST_MS, _NEXT_MS, _CALM_MS = 6000, 100, 1500


class IndexWhenIdle(QObject):
    """Begins well after the start, a little at a time, and rests while somebody types; what is
    left comes with the first search."""

    def __init__(self, desk: Desk[Any], parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._turn = QTimer(self, singleShot=True)
        self._turn.timeout.connect(self._take_in)
        desk.ready.connect(lambda: self._turn.start(_FIRST_MS))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A key puts the next turn off."""
        if event.type() == QEvent.Type.KeyPress and self._turn.isActive():
            self._turn.start(_CALM_MS)
        return False

    def _take_in(self) -> None:
        if self._desk.is_idle:
            self._desk.ask(lambda services: services.searching.catch_up(), self._go_on, owner=self)
        else:
            self._turn.start(_NEXT_MS)

    def _go_on(self, done: bool) -> None:
        """Keys are watched only as long as there is something left to take in."""
        if application := QCoreApplication.instance():
            application.removeEventFilter(self)
            if not done:
                application.installEventFilter(self)
                self._turn.start(_NEXT_MS)
