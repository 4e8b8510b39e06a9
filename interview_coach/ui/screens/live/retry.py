"""Writing that failed is tried again, with growing patience, until it is stored."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QObject, QTimer

from interview_coach.application.interviewing import TypedLine

Write = Callable[[list[TypedLine], list[UUID]], None]
FIRST_MS, LONGEST_MS = 1000, 5000


class Retry(QObject):
    """Keeps lines that could not be written; the newest words of a line are the ones that count."""

    def __init__(self, write: Write, parent: QObject) -> None:
        super().__init__(parent)
        self._write = write
        self._lines: dict[UUID, TypedLine] = {}
        self._removed: set[UUID] = set()
        self._timer = QTimer(self, singleShot=True, interval=FIRST_MS)
        self._timer.timeout.connect(self._try)

    @property
    def is_waiting(self) -> bool:
        """Whether something is not stored yet."""
        return bool(self._lines or self._removed)

    def keep(self, changed: list[TypedLine], removed: list[UUID]) -> None:
        """Try these again later; lines kept already are older and give way."""
        self._lines |= {line.id: line for line in changed}
        self._removed |= set(removed)
        self._timer.start()

    def supersede(self, changed: list[TypedLine], removed: list[UUID]) -> None:
        """Newer words are on their way: what waits of the same lines is no longer wanted."""
        for line_id in (*(line.id for line in changed), *removed):
            self._lines.pop(line_id, None)

    def succeeded(self) -> None:
        """Writing works again."""
        self._timer.setInterval(FIRST_MS)
        if self.is_waiting:
            self._timer.start(0)

    def _try(self) -> None:
        lines, removed = list(self._lines.values()), list(self._removed)
        self._lines, self._removed = {}, set()
        self._timer.setInterval(min(LONGEST_MS, 2 * self._timer.interval()))
        self._write(lines, removed)
