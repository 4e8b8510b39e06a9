"""Two lines that do not go together: marked, read on both sides, and taken back."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple, Protocol
from uuid import UUID

from interview_coach.application.changes import Announce, Change
from interview_coach.application.errors import CoachError
from interview_coach.domain.contradiction import Contradiction
from interview_coach.domain.text import clean

if TYPE_CHECKING:
    from interview_coach.application.ports import Work


class Side(NamedTuple):
    """A line, with who said it."""

    line_id: UUID
    interview_id: UUID
    question_id: UUID | None
    name: str
    text: str
    is_printable: bool
    """Neither private nor a name that was given, and nobody discreet said it."""


class Odds(NamedTuple):
    """Two lines that do not go together, and what you make of it."""

    id: UUID
    one: Side
    other: Side
    words: str

    def seen_from(self, line_ids: Collection[UUID]) -> Odds | None:
        """The same with ``one`` among these lines; nothing when neither is."""
        if self.one.line_id in line_ids:
            return self
        turned = self._replace(one=self.other, other=self.one)
        return turned if self.other.line_id in line_ids else None

    @property
    def is_printable(self) -> bool:
        """Whether it may stand on paper."""
        return self.one.is_printable and self.other.is_printable


class Marked(NamedTuple):
    """A contradiction as it is kept, by the ids of its lines."""

    id: UUID
    one_id: UUID
    other_id: UUID
    words: str


class SideReading(Protocol):
    """The queries behind them."""

    def marked(self) -> Sequence[Marked]:
        """All that was marked, in its order."""

    def sides(self, line_ids: Collection[UUID]) -> Sequence[Side]:
        """These lines with who said them; not those in confidence, nor of what is in the bin."""


def at_odds(reading: SideReading) -> tuple[Odds, ...]:
    """All that is at odds; what has lost a side, or is told in confidence by now, is left out."""
    marked = reading.marked()
    wanted = {line_id for each in marked for line_id in (each.one_id, each.other_id)}
    sides = {side.line_id: side for side in reading.sides(wanted)}
    return tuple(
        Odds(each.id, sides[each.one_id], sides[each.other_id], each.words)
        for each in marked
        if each.one_id in sides and each.other_id in sides
    )


@dataclass(frozen=True)
class Contradictions:
    """The use cases around what does not go together."""

    work: Work
    reading: SideReading
    announce: Announce

    def mark(self, one_id: UUID, other_id: UUID, words: str = "") -> UUID:
        """Say that two lines are at odds. Raises ``CoachError`` where that makes no sense."""
        sides = {side.line_id: side for side in self.reading.sides([one_id, other_id])}
        if len(sides) < 2:
            raise CoachError("One of the two answers is no longer there.")
        if len({side.interview_id for side in sides.values()}) < 2:
            raise CoachError("Choose something that was said in another talk.")
        marked = self.reading.marked()
        known = next((each for each in marked if _joins(each, one_id, other_id)), None)
        if known is not None:
            self.reword(known.id, words or known.words)
            return known.id
        made = Contradiction(one_id=one_id, other_id=other_id, words=clean(words).strip())
        with self.work() as work:
            work.contradictions.add(made)
        self.announce(Change.NOTES)
        return made.id

    def reword(self, contradiction_id: UUID, words: str) -> None:
        """Say anew what you make of it."""
        with self.work() as work:
            work.contradictions.get(contradiction_id).words = clean(words).strip()
        self.announce(Change.NOTES)

    def remove(self, contradiction_id: UUID) -> Contradiction:
        """They do go together; what is given back can be put back."""
        with self.work() as work:
            gone = work.contradictions.get(contradiction_id)
            work.contradictions.remove(contradiction_id)
        self.announce(Change.NOTES)
        return gone

    def put_back(self, gone: Contradiction) -> None:
        """Mark again what was removed."""
        with self.work() as work:
            work.contradictions.add(replace(gone))
        self.announce(Change.NOTES)


def _joins(each: Marked, one_id: UUID, other_id: UUID) -> bool:
    return {each.one_id, each.other_id} == {one_id, other_id}
