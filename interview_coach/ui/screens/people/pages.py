"""The list of people, read page by page as it comes into view."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QTimer, Signal

from interview_coach.application.reading import PersonRow
from interview_coach.application.stages import Stage, Step
from interview_coach.domain.deadlines import THANK_BY_EMAIL, THANK_ON_PAPER
from interview_coach.ui.row_model import Field, Index, RowModel
from interview_coach.ui.screens.phrases import (
    STAGE_TONES,
    day_and_time,
    stage_words,
    today_in,
)
from interview_coach.ui.screens.tie_words import circle_words, source_words
from interview_coach.ui.text import QT_TRANSLATE_NOOP
from interview_coach.ui.widgets.when import system_zone
from interview_coach.ui.words import day, left

PAGE = 20
Pages = Mapping[int, Sequence[PersonRow]]
"""Rows by the offset they begin at."""
NAME, ORGANISATION, HOW, STAGE, NEXT = range(5)
SHARES = {NAME: 20, ORGANISATION: 18, HOW: 27, STAGE: 18, NEXT: 17}
SPARED = (ORGANISATION, HOW)
_NEXT_WORDS = {
    Step.NOTHING: "",
    Step.ASK: QT_TRANSLATE_NOOP("People", "Reach out"),
    Step.NUDGE: QT_TRANSLATE_NOOP("People", "Ask once more"),
    Step.WAIT: QT_TRANSLATE_NOOP("People", "Leave in peace"),
    Step.AGREE_ON_A_TIME: QT_TRANSLATE_NOOP("People", "Agree on a time"),
    Step.MEET: QT_TRANSLATE_NOOP("People", "Meet"),
    Step.THANK: QT_TRANSLATE_NOOP("People", "Thank"),
    Step.KEEP_WARM: QT_TRANSLATE_NOOP("People", "Say hello"),
}


class PeoplePages(RowModel[PersonRow | None]):
    """As many rows as there are people; ``wanted`` asks for those that came into view."""

    wanted = Signal(list)

    def __init__(self) -> None:
        super().__init__(
            (
                Field(_say("Name"), _name, strong=True),
                Field(_say("Organisation"), _organisation),
                Field(_say("How you know them"), _how),
                Field(_say("Stage"), _stage, tone=_stage_tone, mark=_alumni),
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
        numbers = (n for page in self._asked for n in self._page(page))
        return next((n for n in numbers if (row := self.rows[n]) and row.id == person_id), -1)

    def known_ids(self) -> dict[int, UUID]:
        """Who stands in the rows that were read."""
        return {n: row.id for n, row in enumerate(self.rows) if row is not None}

    def _page(self, page: int) -> range:
        return range(page * PAGE, min((page + 1) * PAGE, len(self.rows)))

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
    """The next thing with someone, and when: the talk that is set, the thanks, the first word."""
    at = row.next.at
    if row.next.step is Step.MEET and at is not None:
        return day_and_time(at, system_zone(), now)
    if row.next.step is Step.THANK and at is not None:
        # After two days nobody counts the hours any more.
        late = now > at - THANK_BY_EMAIL + THANK_ON_PAPER
        return _say("Thank, still welcome") if late else _thanks_words(at, now)
    said = _NEXT_WORDS[row.next.step]
    words = _say(said) if said else "—"
    if at is None or at <= now:
        return words
    return _say("{0}, from {1}").format(words, words_of_day(at, now)) if said else words


def _thanks_words(at: datetime, now: datetime) -> str:
    return _say("Thank, {0}").format(left(at, now)) if at > now else _say("Thank")


def words_of_day(at: datetime, now: datetime) -> str:
    """A day on your own calendar."""
    zone = system_zone()
    return day(today_in(zone, at), today_in(zone, now))


def _name(row: PersonRow | None) -> str:
    return row.name if row else ""


def _alumni(row: PersonRow | None) -> str:
    """They stand first, and it is said why."""
    return _say("Alumni") if row and row.is_alumni else ""


def _organisation(row: PersonRow | None) -> str:
    return row.organisation if row else ""


def _how(row: PersonRow | None) -> str:
    """What you wrote of it, who introduced them, or else the circle or the source."""
    if row is None:
        return ""
    said = row.how_known or row.introducer
    return said or circle_words(row.circle) or source_words(row.source)


def _stage(row: PersonRow | None) -> str:
    return stage_words(row.stage) if row else ""


def _stage_tone(row: PersonRow | None) -> str:
    return STAGE_TONES[row.stage] if row and row.stage is not Stage.NONE else ""


def _say(text: str) -> str:
    return QCoreApplication.translate("People", text)
