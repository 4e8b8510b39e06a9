"""Keeping ties warm: who is due, by how much, and whether one only ever asks."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from typing import NamedTuple

from interview_coach.domain.touch import Touch

CLOSE, USUAL, YEARLY = 90, 180, 365
"""Days between touches: for those close to you, for most, and for all (relations article)."""
CADENCES = (CLOSE, USUAL, YEARLY)
AT_MOST = 3
"""How many are proposed at a time: a longer list is never begun."""
AMBER, RED = 1.0, 1.5
CLOSE_TAGS = frozenset({"mentor", "reference", "connector"})


def usual_cadence(tags: Iterable[str], *, has_talked: bool) -> int | None:
    """The days proposed for somebody: often for a mentor, half-yearly after a talk."""
    if CLOSE_TAGS.intersection(tags):
        return CLOSE
    return USUAL if has_talked else None


def overdue_ratio(last: datetime, cadence_days: int, now: datetime) -> float:
    """How far beyond its time a touch is, in periods: 0 on the day it is due, 1 a period later."""
    period = timedelta(days=cadence_days)
    return (now - last - period) / period


def due_at(last: datetime, cadence_days: int) -> datetime:
    """When the next touch is due."""
    return last + timedelta(days=cadence_days)


class Peace(NamedTuple):
    """Why somebody is not to be proposed."""

    is_discreet: bool = False
    not_before: date | None = None
    declined_at: datetime | None = None

    def holds(self, now: datetime) -> bool:
        """Whether they are to be left in peace now."""
        if self.is_discreet or (self.not_before is not None and now.date() < self.not_before):
            return True
        return self.declined_at is not None and now - self.declined_at < timedelta(days=YEARLY)


class Balance(NamedTuple):
    """What you asked or had of somebody, against what you did for them."""

    asks: int = 0
    gives: int = 0
    give_first: bool = False
    """Whether something for them is due before the next request."""


def balance(touches: Iterable[Touch]) -> Balance:
    """The balance of one tie; the touches may come in any order."""
    in_order = sorted(touches, key=lambda touch: touch.at)
    return Balance(
        asks=sum(touch.is_ask for touch in in_order),
        gives=sum(touch.is_give for touch in in_order),
        give_first=_only_asks(in_order),
    )


def _only_asks(touches: Sequence[Touch]) -> bool:
    """Whether the last two were requests, or the last four had one and no gift (R9)."""
    last_two, last_four = touches[-2:], touches[-4:]
    if len(last_two) == 2 and all(touch.is_ask for touch in last_two):
        return True
    wanted, gave = any(t.is_ask for t in last_four), any(t.is_give for t in last_four)
    return len(last_four) == 4 and wanted and not gave
