"""Who is to be thought of next, so that a tie keeps warm."""

from datetime import datetime
from typing import NamedTuple

from interview_coach.application.reading import Reading
from interview_coach.application.tie_reading import WarmRow
from interview_coach.domain.keeping_warm import AT_MOST, Peace, due_at, overdue_ratio


class WarmDue(NamedTuple):
    """Somebody of whom it is time to think."""

    row: WarmRow
    due_at: datetime
    ratio: float
    """How far beyond its time, in periods: amber from 0, red from 0.5."""


def warm_due(reading: Reading, now: datetime, limit: int = AT_MOST) -> tuple[WarmDue, ...]:
    """Who is due at this moment, the most overdue first."""
    found = (_due(row, now) for row in reading.ties.warm() if _may(row, now))
    due = [each for each in found if each.ratio >= 0]
    return tuple(sorted(due, key=lambda each: -each.ratio)[:limit])


def _may(row: WarmRow, now: datetime) -> bool:
    return not Peace(not_before=row.not_before, declined_at=row.declined_at).holds(now)


def _due(row: WarmRow, now: datetime) -> WarmDue:
    ratio = overdue_ratio(row.last_at, row.cadence_days, now)
    return WarmDue(row, due_at(row.last_at, row.cadence_days), ratio)
