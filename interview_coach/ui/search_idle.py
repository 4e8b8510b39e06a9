"""Takes what was written into the search index while nobody asks for anything."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, QTimer

from interview_coach.ui.background import Desk

_FIRST_MS, _NEXT_MS = 6000, 100


class IndexWhenIdle(QObject):
    """Begins well after the start, a little at a time; the rest comes with the first search."""

    def __init__(self, desk: Desk[Any], parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._turn = QTimer(self, singleShot=True)
        self._turn.timeout.connect(self._take_in)
        desk.ready.connect(lambda: self._turn.start(_FIRST_MS))

    def _take_in(self) -> None:
        if self._desk.is_idle:
            self._desk.ask(lambda services: services.searching.catch_up(), self._go_on, owner=self)
        else:
            self._turn.start(_NEXT_MS)

    def _go_on(self, done: bool) -> None:
        if not done:
            self._turn.start(_NEXT_MS)
