"""Has the notes stored as they are typed, and tries again, with growing patience, what failed."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from interview_coach.application.interviewing import TypedLine
from interview_coach.domain.interview import Interview
from interview_coach.ui.context import Context

FIRST_MS, LONGEST_MS = 1000, 5000


class NotesWriter(QObject):
    """The newest words of a line are the ones that count; none are given up.

    ``stored`` carries the interview when its referrals followed the notes, else ``None``.
    """

    stored = Signal(object)
    state_changed = Signal()

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._interview_id: UUID | None = None
        self._under_way = 0
        # The newest words of each line that may not be stored yet; None for one that is gone.
        self._newest: dict[UUID, TypedLine | None] = {}
        self._waiting: set[UUID] = set()
        self._timer = QTimer(self, singleShot=True, interval=FIRST_MS)
        self._timer.timeout.connect(self._try_again)

    def open(self, interview_id: UUID) -> None:
        """Write to this interview from now on."""
        self._interview_id = interview_id

    @property
    def is_done(self) -> bool:
        """Whether everything that was handed over is stored."""
        return not (self._under_way or self._waiting)

    def write(self, changed: list[TypedLine], removed: list[UUID]) -> None:
        """Store these lines and drop those."""
        interview_id = self._interview_id
        if interview_id is None:
            return
        self._newest |= {line.id: line for line in changed} | dict.fromkeys(removed)
        touched = {*removed, *(line.id for line in changed)}
        self._waiting -= touched
        self._under_way += 1
        self._context.desk.ask(
            lambda s: s.interviewing.type_notes(interview_id, changed, removed),
            self._succeeded,
            failed=lambda why: self._failed(touched, why),
            owner=self,
        )

    def _succeeded(self, interview: Interview | None) -> None:
        self._under_way -= 1
        self._timer.setInterval(FIRST_MS)
        if self._waiting:
            self._timer.start(0)
        elif not self._under_way:
            self._newest.clear()
        self.state_changed.emit()
        self.stored.emit(interview)

    def _failed(self, touched: set[UUID], why: str) -> None:
        """The text stays in the pane; say so once, and try again soon."""
        if not self._waiting:
            self._context.messages.say(why, kind="bad")
        self._under_way -= 1
        self._waiting |= touched
        self._timer.start()
        self.state_changed.emit()

    def _try_again(self) -> None:
        """With the newest words, not with those that failed: newer ones may be stored already."""
        waiting, self._waiting = self._waiting, set()
        newest = {line_id: self._newest.get(line_id) for line_id in waiting}
        self._timer.setInterval(min(LONGEST_MS, 2 * self._timer.interval()))
        changed = [line for line in newest.values() if line is not None]
        self.write(changed, [line_id for line_id, line in newest.items() if line is None])
