"""How many questions fit: the opening and the closing are set aside, the rest is for asking."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol


class Timed(Protocol):
    """Anything that takes minutes."""

    @property
    def minutes(self) -> float: ...


def opening_minutes(planned: float) -> float:
    """Minutes for greeting and introduction: a tenth, at least 1.5; our estimate."""
    return max(1.5, planned * 0.10)


def closing_minutes(planned: float) -> float:
    """Minutes for referrals and thanks: a quarter, at least 4; five of twenty; our estimate."""
    return max(4.0, planned * 0.25)


def usable_minutes(planned: float) -> float:
    """Minutes that are left for questions: 13 of 20."""
    return max(0.0, planned - opening_minutes(planned) - closing_minutes(planned))


def how_many_fit(minutes: Sequence[float], available: float) -> int:
    """How many of the questions, in their order, end within the available minutes.

    A tenth of a minute over still fits: nobody plans by the second.
    """
    used = 0.0
    for count, each in enumerate(minutes):
        used += each
        if used > available + 0.1:
            return count
    return len(minutes)


@dataclass(frozen=True)
class Fit:
    """How an ordered plan meets the time there is."""

    count: int
    total: int
    needed: float
    usable: float

    @property
    def all_fit(self) -> bool:
        """Whether nothing falls off the end."""
        return self.count == self.total


def fit(questions: Sequence[Timed], planned: float) -> Fit:
    """The fit of the questions, most essential first, into a talk of so many minutes."""
    minutes = [question.minutes for question in questions]
    usable = usable_minutes(planned)
    return Fit(how_many_fit(minutes, usable), len(minutes), sum(minutes), usable)
