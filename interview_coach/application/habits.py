"""What you set yourself for a week, and how the week stands; it never counts against you."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from interview_coach.application.content.first_steps import SmallStep

MOST = 3
"""More than this a week is not offered: the guides ask for few and good ones."""


class Weekly(StrEnum):
    """What one can set oneself."""

    ASKED = "asked"
    MET = "met"
    KEPT_WARM = "kept_warm"


class WeekRow(NamedTuple):
    """A week as it is stored: what was set, with how many people what was done, the answers."""

    goal: int
    kind: str
    people: Mapping[Weekly, int]
    answers: Mapping[str, str]
    first_run_at: datetime | None


class Week(NamedTuple):
    """A week as Today shows it."""

    goal: int
    """How many you set yourself; none while it is 0."""
    kind: Weekly
    done: int
    line: str = ""
    """One encouraging line, while nothing was done with anybody."""
    own: bool = False
    """Whether the line is your own."""
    step: SmallStep | None = None
    asked_first: bool = True
    """Whether the first questions were answered or passed over."""

    @property
    def is_reached(self) -> bool:
        """Whether what you set yourself is done."""
        return 0 < self.goal <= self.done


def week_of(day: date, first_day: int) -> date:
    """The first day of the week of a day."""
    return day - timedelta(days=(day.isoweekday() - first_day) % 7)
