"""Your readings of several talks, side by side: what they say alike and what they do not."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from interview_coach.application.answers import OwnReading, Talk
from interview_coach.domain.reflection import Decision

ENOUGH = 3
"""After so many talks in a field there is something to decide by."""
CRITERIA = ("profession", "environment", "credentials")
_APART = 2
"""Scores that lie so far from one another do not say the same."""


class Spread(NamedTuple):
    """What the talks say of one criterion, from the lowest score to the highest."""

    criterion: str
    scores: tuple[tuple[int, str], ...]
    """Each with whose talk it was, in the order of the talks."""

    @property
    def is_apart(self) -> bool:
        """Whether they say different things."""
        values = [score for score, _ in self.scores]
        return max(values) - min(values) >= _APART


@dataclass(frozen=True)
class SideBySide:
    """Your readings, talk by talk, the earliest first."""

    talks: tuple[Talk, ...]
    fields: tuple[str, ...]
    organisations: tuple[str, ...]
    themes: Mapping[str, str]
    """What was asked about in talks of the field and the organisation, by key."""
    more: int = 0
    """How many earlier talks are not among them."""

    @property
    def missing(self) -> int:
        """How many talks more make a summary."""
        return max(0, ENOUGH - len(self.talks))

    @property
    def is_read(self) -> bool:
        """Whether anything was made of any of them."""
        return any(map(is_told, (talk.reading for talk in self.talks)))


def is_told(reading: OwnReading) -> bool:
    """Whether there is anything to lay beside others."""
    scores = (*(getattr(reading, name) for name in CRITERIA), reading.confidence_after)
    said = (reading.next_test, reading.requirements, reading.decision is not Decision.UNDECIDED)
    return any(score is not None for score in scores) or any(said)


def spreads(talks: Sequence[Talk]) -> list[Spread]:
    """Each criterion of which at least two talks say something."""
    found = []
    for name in CRITERIA:
        told = ((getattr(talk.reading, name), talk.name) for talk in talks)
        scores = tuple((score, who) for score, who in told if score is not None)
        if len(scores) > 1:
            found.append(Spread(name, scores))
    return found
