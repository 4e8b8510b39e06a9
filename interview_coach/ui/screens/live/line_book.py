"""What each line of the notes knows, kept in step with the text at the cost of what was changed.

A block of the document carries its line's number, its star and its privacy in its block format,
so that undo, redo and cutting bring them back. The book turns an edited stretch of blocks into
the few lines that have to be stored.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from uuid import UUID, uuid4

from interview_coach.application.interviewing import TypedLine
from interview_coach.domain.notes import Privacy

_CLOSEST = 1e-6


@dataclass(frozen=True)
class Seen:
    """One block as it stands in the pane; ``number`` is 0 for one that is new."""

    number: int
    text: str
    kept: bool = False
    privacy: Privacy = Privacy.NORMAL


@dataclass(frozen=True)
class Stamp:
    """When and under which question a line is begun."""

    at_seconds: int | None = None
    question_id: UUID | None = None


class LineBook:
    """The lines in their order, by number. Blank lines are lines too, without a stamp."""

    def __init__(self) -> None:
        self._lines: dict[int, TypedLine] = {}
        self._order: list[int] = []
        self._last = 0

    def __len__(self) -> int:
        return len(self._order)

    def line(self, number: int) -> TypedLine | None:
        """The line of this number."""
        return self._lines.get(number)

    def best_line(self) -> str:
        """The words of the first kept line that is not private; else nothing."""
        lines = (self._lines[number] for number in self._order)
        kept = (line.text.strip() for line in lines if line.kept and line.privacy is Privacy.NORMAL)
        return next((text.strip('“”"') for text in kept if text), "")

    def load(self, lines: Sequence[TypedLine]) -> list[int]:
        """Take over stored lines; their numbers."""
        self._lines = dict(enumerate(lines, start=1))
        self._order = list(self._lines)
        self._last = len(lines)
        return list(self._order)

    def take(
        self, first: int, tail: int, seen: Sequence[Seen], stamp: Stamp
    ) -> tuple[list[int], list[TypedLine], list[UUID]]:
        """Replace the stretch between the first ``first`` and the last ``tail`` lines by ``seen``.

        Returns the number of each block seen, the lines to store, and the ids to drop.
        """
        end = len(self._order) - tail
        before = self._order[first:end]
        numbers = self._number(seen, set(before))
        removed = [self._lines[n].id for n in before if n not in set(numbers)]
        self._order[first:end] = numbers
        changed = [
            line
            for number, block in zip(numbers, seen, strict=True)
            if (line := self._see(number, block, stamp)) is not None
        ]
        ranked = self._rank(first, first + len(numbers))
        latest = {line.id: line for line in (*changed, *ranked)}
        return numbers, list(latest.values()), removed

    def _number(self, seen: Sequence[Seen], known: set[int]) -> list[int]:
        """A number for each block: a split line keeps its own on the half that has words."""
        numbers: list[int] = []
        for at, block in enumerate(seen):
            twin = at + 1 < len(seen) and seen[at + 1].number == block.number
            given_on = twin and not block.text and bool(seen[at + 1].text)
            taken = block.number in numbers
            if block.number in known and not taken and not given_on:
                numbers.append(block.number)
            else:
                self._last += 1
                numbers.append(self._last)
        return numbers

    def _see(self, number: int, block: Seen, stamp: Stamp) -> TypedLine | None:
        """Bring the line up to what was seen; the line, if that changed it."""
        old = self._lines.get(number)
        is_own = old is not None and block.number == number
        line = replace(
            old or TypedLine(id=uuid4(), rank=0.0, text=""),
            text=block.text,
            kept=block.kept and is_own,
            privacy=block.privacy if is_own else Privacy.NORMAL,
        )
        if line.at_seconds is None and line.text.strip():
            line = replace(line, at_seconds=stamp.at_seconds, question_id=stamp.question_id)
        self._lines[number] = line
        return None if line == old else line

    def _rank(self, start: int, end: int) -> list[TypedLine]:
        """Give new lines of the stretch a rank between their neighbours."""
        floor = self._lines[self._order[start - 1]].rank if start else 0.0
        ceiling = self._lines[self._order[end]].rank if end < len(self._order) else None
        if self._ascends(floor, start, end, ceiling):
            return []
        room = (ceiling - floor) if ceiling is not None else float(end - start + 1)
        step = room / (end - start + 1)
        if step < _CLOSEST:
            return self._rank_all()
        return [self._move(at, floor + step * (at - start + 1)) for at in range(start, end)]

    def _ascends(self, floor: float, start: int, end: int, ceiling: float | None) -> bool:
        ranks = [floor, *(self._lines[number].rank for number in self._order[start:end])]
        if ceiling is not None:
            ranks.append(ceiling)
        return all(a < b for a, b in pairwise(ranks))

    def _rank_all(self) -> list[TypedLine]:
        return [self._move(at, float(at + 1)) for at in range(len(self._order))]

    def _move(self, at: int, rank: float) -> TypedLine:
        number = self._order[at]
        self._lines[number] = replace(self._lines[number], rank=rank)
        return self._lines[number]
