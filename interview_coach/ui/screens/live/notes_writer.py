"""Has the notes stored as they are typed, and tries again, with growing patience, what failed."""

from __future__ import annotations

from collections.abc import Collection
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from interview_coach.application.interviewing import TypedLine
from interview_coach.domain.interview import Interview
from interview_coach.ui.screens.live.talk_desk import TalkDesk

FIRST_MS, LONGEST_MS = 1000, 5000
PATIENCE_MS = 1000
"""A save that takes no longer than this is not spoken of."""


class NotesWriter(QObject):
    """The newest words of a line are the ones that count; none are given up.

    ``stored`` carries the interview when its referrals followed the notes, else ``None``.
    """

    stored = Signal(object)
    state_changed = Signal()

    def __init__(self, desk: TalkDesk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._interview_id: UUID | None = None
        self._under_way = 0
        # The newest words of each line that may not be stored yet, with their interview; no line
        # for one that is gone.
        self._newest: dict[UUID, tuple[UUID, TypedLine | None]] = {}
        self._waiting: set[UUID] = set()
        self._said = ""
        self._in_trouble = False
        self._timer = QTimer(self, singleShot=True, interval=FIRST_MS)
        self._timer.timeout.connect(self._try_again)
        self._is_slow = False
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._grow_impatient)

    def open(self, interview_id: UUID) -> None:
        """Write to this interview from now on; what waits still goes to its own."""
        self._interview_id = interview_id

    @property
    def is_done(self) -> bool:
        """Whether everything that was handed over is stored."""
        return not (self._under_way or self._waiting)

    @property
    def has_failed(self) -> bool:
        """Whether something could not be stored so far."""
        return self._in_trouble

    @property
    def is_late(self) -> bool:
        """Whether something waits for longer than a save usually takes, or has failed."""
        return self._in_trouble or self._is_slow

    @property
    def unsaved(self) -> str:
        """The lines that could not be stored so far."""
        if not self._in_trouble:
            return ""
        newest = [line for _, line in self._newest.values() if line is not None]
        lines = sorted(newest, key=lambda line: line.rank)
        return "\n".join(line.text for line in lines)

    def write(self, changed: list[TypedLine], removed: list[UUID]) -> None:
        """Store these lines and drop those."""
        if self._interview_id is not None:
            self._write(self._interview_id, changed, removed)

    def _write(self, interview_id: UUID, changed: list[TypedLine], removed: list[UUID]) -> None:
        lines: dict[UUID, TypedLine | None] = {line.id: line for line in changed}
        lines |= dict.fromkeys(removed)
        self._newest |= {line_id: (interview_id, line) for line_id, line in lines.items()}
        self._waiting -= lines.keys()
        self._under_way += 1
        if not self._patience.isActive():
            self._patience.start()
        self._desk.ask(
            lambda talk: talk.type_notes(interview_id, changed, removed),
            self._succeeded,
            failed=lambda why: self._failed(lines.keys(), why),
            broken=lambda: self._failed(lines.keys()),
            owner=self,
        )

    def _succeeded(self, interview: Interview | None) -> None:
        self._under_way -= 1
        self._said = ""
        self._timer.setInterval(FIRST_MS)
        if self._waiting:
            self._timer.start(0)
        elif not self._under_way:
            self._newest.clear()
            self._patience.stop()
            self._in_trouble = self._is_slow = False
        self.state_changed.emit()
        self.stored.emit(interview)

    def _grow_impatient(self) -> None:
        self._is_slow = True
        self.state_changed.emit()

    def _failed(self, touched: Collection[UUID], why: str = "") -> None:
        """The text stays in the pane; say so once, and try again soon."""
        if why and why != self._said:
            self._said = why
            self._desk.context.messages.say(why, kind="bad")
        self._in_trouble = True
        self._under_way -= 1
        self._waiting.update(touched)
        self._timer.start()
        self.state_changed.emit()

    def _try_again(self) -> None:
        """With the newest words, not with those that failed: newer ones may be stored already."""
        waiting, self._waiting = self._waiting, set()
        self._timer.setInterval(min(LONGEST_MS, 2 * self._timer.interval()))
        by_interview: dict[UUID, dict[UUID, TypedLine | None]] = {}
        for line_id in waiting:
            interview_id, line = self._newest[line_id]
            by_interview.setdefault(interview_id, {})[line_id] = line
        for interview_id, newest in by_interview.items():
            changed = [line for line in newest.values() if line is not None]
            removed = [line_id for line_id, line in newest.items() if line is None]
            self._write(interview_id, changed, removed)
