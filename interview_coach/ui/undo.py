"""What can be taken back: deletes and reorderings, newest first."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from interview_coach.ui.background import Desk
from interview_coach.ui.messages import Messages, Notice

DEPTH = 100
_Entry = tuple[str, Callable[[Any], object]]


class UndoStack(QObject):
    """Labelled jobs that put things back, run at the desk."""

    changed = Signal()

    def __init__(self, desk: Desk[Any], messages: Messages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._messages = messages
        self._entries: deque[_Entry] = deque(maxlen=DEPTH)
        self._offers: list[tuple[_Entry, Notice]] = []

    def __len__(self) -> int:
        return len(self._entries)

    def __bool__(self) -> bool:
        return True

    def push(self, label: str, job: Callable[[Any], object], *, say: bool = False) -> None:
        """Remember how to take back what ``label`` says was done; offer it at once if asked."""
        entry = (label, job)
        self._entries.append(entry)
        self.changed.emit()
        if say:
            act = (self.tr("Undo"), lambda: self._take_back(entry))
            self._offers = [*self._offers[-2:], (entry, self._messages.offer(label, act))]

    def undo(self) -> None:
        """Take back the newest thing."""
        if self._entries:
            self._take_back(self._entries[-1])
        else:
            self._messages.say(self.tr("There is nothing to undo."))

    def _take_back(self, entry: _Entry) -> None:
        if entry not in self._entries:
            return
        self._entries.remove(entry)
        for offered, notice in self._offers:
            if offered is entry:
                self._messages.withdraw(notice)
        self.changed.emit()
        label, job = entry
        self._desk.ask(job, lambda _: self._messages.say(self.tr("Undone: {0}").format(label)))
