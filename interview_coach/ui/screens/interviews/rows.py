"""The rows of the list: headings and interviews, and what each says."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from itertools import groupby
from typing import Any
from uuid import UUID

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)

from interview_coach.application.reading import InterviewRow
from interview_coach.application.today import MISSED_AFTER
from interview_coach.application.wording import zone
from interview_coach.domain.session import State
from interview_coach.ui import words
from interview_coach.ui.screens.phrases import length_words, position_words, today_in, when_words
from interview_coach.ui.widgets.when import system_zone
from interview_coach.ui.words import tip

Index = QModelIndex | QPersistentModelIndex
_HERE = QModelIndex()
_WEEK = timedelta(days=7)


class Rows(QAbstractListModel):
    """A heading is a text, an interview is its row."""

    def __init__(self) -> None:
        super().__init__()
        self.items: list[str | InterviewRow] = []
        self.now: datetime | None = None

    def set_rows(self, rows: Sequence[InterviewRow], now: datetime) -> None:
        """Show these; where the interviews are the same ones, nothing moves."""
        items = _with_headings(rows, now)
        same = [_identity(item) for item in items] == [_identity(item) for item in self.items]
        self.now = now
        if same and items:
            self.items = items
            self.dataChanged.emit(self.index(0), self.index(len(items) - 1))
            return
        self.beginResetModel()
        self.items = items
        self.endResetModel()

    def interview(self, index: Index) -> InterviewRow | None:
        """The interview behind an index, if it is not a heading."""
        item = self.items[index.row()] if 0 <= index.row() < len(self.items) else None
        return item if isinstance(item, InterviewRow) else None

    def number_of(self, interview_id: UUID) -> int:
        """Where an interview stands, or -1."""
        ids = [_identity(item) for item in self.items]
        return ids.index(interview_id) if interview_id in ids else -1

    def rowCount(self, parent: Index = _HERE) -> int:
        return 0 if parent.isValid() else len(self.items)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.interview(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        item = self.items[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return item if isinstance(item, str) else item.name
        if isinstance(item, str) or self.now is None:
            return None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{item.name}, {row_words(item, self.now)}, {state_chip(item, self.now)[0]}"
        if role == Qt.ItemDataRole.ToolTipRole:
            lines = (item.name, position_words(item), row_words(item, self.now))
            return tip(" · ".join(line for line in lines if line))
        return None


def row_words(row: InterviewRow, now: datetime) -> str:
    """When and how: for one that was, when you talked."""
    if row.ended_at is None:
        return f"{when_words(row, now)} · {length_words(row)}"
    ended = row.ended_at.astimezone(zone(row.time_zone))
    day = words.day(ended.date(), today_in(row.time_zone, now))
    talked = _say("Talked {0} {1}").format(day, words.time_of_day(ended))
    return f"{talked} · {held_words(row)}"


def held_words(row: InterviewRow) -> str:
    """How long it took and in which form; as it was planned where it has no beginning."""
    if row.started_at is None or row.ended_at is None:
        return length_words(row)
    minutes = max(1, round((row.ended_at - row.started_at).total_seconds() / 60))
    return length_words(row._replace(planned_minutes=minutes))


def state_chip(row: InterviewRow, now: datetime) -> tuple[str, str]:
    """How it stands, as a word and a tone."""
    if row.state in (State.RUNNING, State.PAUSED):
        return _say("running"), "accent"
    if row.ended_at is not None:
        if row.thanked_at is not None:
            return _say("thanked"), "good"
        return (_say("wrapped up"), "neutral") if row.wrapped_up_at else (_say("to thank"), "warn")
    if row.starts_at is None:
        return _say("no time yet"), "neutral"
    if row.starts_at < now - MISSED_AFTER:
        return _say("not begun"), "neutral"
    soon = (row.starts_at - now).days < 1
    return words.until(row.starts_at, now), "accent" if soon else "neutral"


def _with_headings(rows: Sequence[InterviewRow], now: datetime) -> list[str | InterviewRow]:
    """Those of one week stand together, so that it is seen how many they are."""
    today = today_in(system_zone(), now)
    items: list[str | InterviewRow] = []
    for heading, each in groupby(rows, lambda row: _heading(row, now, today)):
        part = list(each)
        many = len(part) > 1 and part[0].ended_at is None
        items += [_say("{0} · {1} talks").format(heading, len(part)) if many else heading, *part]
    return items


def _heading(row: InterviewRow, now: datetime, today: date) -> str:
    if row.ended_at is not None:
        return _say("Done")
    if row.starts_at is None:
        return _say("No time yet")
    if row.starts_at < now - MISSED_AFTER and row.state is State.READY:
        return _say("Not begun")
    begin = _week(row.starts_at.astimezone(zone(row.time_zone)).date())
    near = {_week(today): _say("This week"), _week(today) + _WEEK: _say("Next week")}
    return near.get(begin) or _say("Week of {0}").format(words.long_day(begin))


def _week(day: date) -> date:
    """The day on which its week begins, as they begin where the person lives."""
    return day - timedelta(days=(day.isoweekday() - QLocale().firstDayOfWeek().value) % 7)


def _identity(item: str | InterviewRow) -> UUID | str:
    return item if isinstance(item, str) else item.id


def _say(text: str) -> str:
    return QCoreApplication.translate("Interviews", text)
