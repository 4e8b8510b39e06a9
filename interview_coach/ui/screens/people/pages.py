"""The list of people, read page by page as it comes into view."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QTimer, Signal

from interview_coach.application.reading import PersonRow
from interview_coach.application.stages import Stage
from interview_coach.domain.deadlines import THANK_ON_PAPER
from interview_coach.ui.row_model import Field, Index, RowModel
from interview_coach.ui.screens.phrases import STAGE_TONES, day_and_time, stage_words
from interview_coach.ui.widgets.when import system_zone

PAGE = 100
Pages = Mapping[int, Sequence[PersonRow]]
"""Rows by the offset they begin at."""
NAME, ORGANISATION, HOW, STAGE, NEXT = range(5)
SHARES = {NAME: 21, ORGANISATION: 20, HOW: 28, STAGE: 16, NEXT: 15}
SPARED = (ORGANISATION, HOW)


class PeoplePages(RowModel[PersonRow | None]):
    """As many rows as there are people; ``wanted`` asks for those that came into view."""

    wanted = Signal(list)

    def __init__(self) -> None:
        super().__init__(
            (
                Field(_say("Name"), _name, strong=True),
                Field(_say("Organisation"), _organisation),
                Field(_say("How you know them"), _how),
                Field(_say("Stage"), _stage, tone=_stage_tone),
                Field(_say("Next"), self._next),
            )
        )
        self.now: datetime | None = None
        self._asked: set[int] = set()
        self._pending: list[int] = []
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._ask)

    def begin(self, count: int, pages: Pages, now: datetime) -> None:
        """Show so many people, some of whom are here already."""
        self.beginResetModel()
        self._take(count, pages, now)
        self.endResetModel()

    def renew(self, pages: Pages, now: datetime) -> None:
        """The same people, looked at again: those in view now, the others when they come."""
        self._take(len(self.rows), pages, now)
        self._tell_changed(0, len(self.rows))

    def fill(self, pages: Pages) -> None:
        """Put pages where they belong."""
        for offset, rows in pages.items():
            self._put(offset, rows)
            self._tell_changed(offset, offset + len(rows))

    def data(self, index: Index, role: int = 0) -> Any:
        if self.rows[index.row()] is None:
            self._want(index.row() // PAGE)
            return None
        return super().data(index, role)

    def number_of(self, person_id: UUID | None) -> int:
        """Where someone stands among those that were read, or -1."""
        numbers = (n for n, row in enumerate(self.rows) if row is not None and row.id == person_id)
        return next(numbers, -1)

    def _take(self, count: int, pages: Pages, now: datetime) -> None:
        self.now = now
        self.rows = [None] * count
        self._asked = {offset // PAGE for offset in pages}
        for offset, rows in pages.items():
            self._put(offset, rows)

    def _put(self, offset: int, rows: Sequence[PersonRow]) -> None:
        """A list that has shrunk meanwhile takes what fits."""
        rows = rows[: max(0, len(self.rows) - offset)]
        self.rows[offset : offset + len(rows)] = rows

    def _tell_changed(self, start: int, end: int) -> None:
        if end > start:
            last = self.index(min(end, len(self.rows)) - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(start, 0), last)

    def _want(self, page: int) -> None:
        if page not in self._asked:
            self._asked.add(page)
            self._pending.append(page)
            self._soon.start()

    def _ask(self) -> None:
        pages, self._pending = self._pending, []
        self.wanted.emit([page * PAGE for page in pages])

    def _next(self, row: PersonRow | None) -> str:
        return next_words(row, self.now) if row and self.now else ""


def next_words(row: PersonRow, now: datetime) -> str:
    """The next thing with someone: the talk that is set, the thanks, or the first word."""
    if row.next_interview_at is not None:
        return day_and_time(row.next_interview_at, system_zone(), now)
    if row.stage is Stage.SCHEDULED:
        return _say("Agree on a time")
    if row.stage is Stage.TO_CONTACT:
        return _say("Reach out")
    if row.stage is Stage.TALKED:
        late = row.last_interview_at is None or now > row.last_interview_at + THANK_ON_PAPER
        return _say("Thank, still welcome") if late else _say("Thank")
    return "—"


def _name(row: PersonRow | None) -> str:
    return row.name if row else ""


def _organisation(row: PersonRow | None) -> str:
    return row.organisation if row else ""


def _how(row: PersonRow | None) -> str:
    return (row.how_known or row.introducer) if row else ""


def _stage(row: PersonRow | None) -> str:
    return stage_words(row.stage) if row else ""


def _stage_tone(row: PersonRow | None) -> str:
    return STAGE_TONES[row.stage] if row else ""


def _say(text: str) -> str:
    return QCoreApplication.translate("People", text)
