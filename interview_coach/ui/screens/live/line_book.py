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

from interview_coach.application.hidden_words import HiddenWords, is_half, stricter
from interview_coach.application.interviewing import TypedLine
from interview_coach.domain.notes import Mark, Privacy, mark_of

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
        self._hidden = HiddenWords()
        # Numbers of lines whose blocks do not say yet what the book says of them.
        self._ahead: set[int] = set()

    def __len__(self) -> int:
        return len(self._order)

    def line(self, number: int) -> TypedLine | None:
        """The line of this number."""
        return self._lines.get(number)

    def best_line(self) -> str:
        """The words of the first kept line that is not private, nor a name or a to-do."""
        lines = (self._lines[number] for number in self._order)
        said = (line.text.strip() for line in lines if _may_be_said_again(line))
        return next((text.strip('“”"') for text in said if text), "")

    def load(self, lines: Sequence[TypedLine]) -> list[int]:
        """Take over stored lines; their numbers."""
        self._lines = dict(enumerate(lines, start=1))
        self._order = list(self._lines)
        self._last = len(lines)
        self._hidden, self._ahead = HiddenWords(), set()
        for line in lines:
            self._trace(line, line)
        return list(self._order)

    def take(
        self,
        first: int,
        tail: int,
        seen: Sequence[Seen],
        stamp: Stamp,
        *,
        undone: bool = False,
    ) -> tuple[list[int], list[TypedLine], list[UUID]]:
        """Replace the stretch between the first ``first`` and the last ``tail`` lines by ``seen``.

        What was ``undone`` may have undone the numbering: then lines are known by their place.
        Returns the number of each block seen, the lines to store, and the ids to drop.
        """
        end = len(self._order) - tail
        before = self._order[first:end]
        known = set(before) | self._returning(seen, set(before))
        by_place = before if undone and len(seen) == len(before) else ()
        numbers = self._number(seen, known, by_place)
        removed = [self._lines[n].id for n in set(before).difference(numbers)]
        self._order[first:end] = numbers
        halves = {block.number: self._words(block.number) for block in seen}
        changed = [
            line
            for number, block in zip(numbers, seen, strict=True)
            if (line := self._see(number, block, stamp, halves[block.number])) is not None
            or (number not in before and (line := self._lines[number]))
        ]
        self._remember_untold(numbers, seen, undone)
        ranked = self._rank(first, first + len(numbers))
        latest = {line.id: line for line in (*changed, *ranked)}
        return numbers, list(latest.values()), removed

    def _returning(self, seen: Sequence[Seen], before: set[int]) -> set[int]:
        """Numbers of lines that were removed and that undo or redo has brought back."""
        back = {block.number for block in seen if block.number in self._lines} - before
        return back.difference(self._order) if back else back

    def _words(self, number: int) -> str:
        line = self._lines.get(number)
        return line.text if line else ""

    def _number(
        self, seen: Sequence[Seen], known: set[int], by_place: Sequence[int] = ()
    ) -> list[int]:
        """A number for each block: a split line keeps its own on the half that has words."""
        numbers: list[int] = []
        free = dict(enumerate(by_place)) if by_place else {}
        claimed = {block.number for block in seen}
        for at, block in enumerate(seen):
            twin = at + 1 < len(seen) and seen[at + 1].number == block.number
            given_on = twin and not block.text and bool(seen[at + 1].text)
            taken = block.number in numbers
            if block.number in known and not taken and not given_on:
                numbers.append(block.number)
            elif (place := free.get(at, 0)) and place not in claimed:
                numbers.append(place)
            else:
                self._last += 1
                numbers.append(self._last)
        return numbers

    def _see(self, number: int, block: Seen, stamp: Stamp, whole: str) -> TypedLine | None:
        """Bring the line up to what was seen; the line, if that changed it."""
        old = self._lines.get(number)
        is_own = old is not None and block.number == number
        line = replace(
            old or TypedLine(id=uuid4(), rank=0.0, text=""),
            text=block.text,
            kept=block.kept and is_own,
            privacy=block.privacy if is_own or is_half(block.text, whole) else Privacy.NORMAL,
        )
        if old and (number in self._ahead or not is_own):
            line = replace(line, privacy=stricter(line.privacy, old.privacy))
        if line.at_seconds is None and line.text.strip():
            line = replace(line, at_seconds=stamp.at_seconds, question_id=stamp.question_id)
        line = self._lines[number] = self._trace(line, old)
        return None if line == old else line

    def _remember_untold(self, numbers: list[int], seen: Sequence[Seen], undone: bool) -> None:
        """What was only undone is not written to the blocks: the book alone knows it so far."""
        self._ahead.difference_update(numbers)
        if undone:
            self._ahead.update(
                number
                for number, block in zip(numbers, seen, strict=True)
                if (block.number, block.privacy) != (number, self._lines[number].privacy)
            )

    def _trace(self, line: TypedLine, old: TypedLine | None) -> TypedLine:
        """The line, made private if private words were moved into it."""
        before = old.text if old else ""
        if line.text != before:
            level = stricter(line.privacy, self._hidden.level(line.text, before))
            line = replace(line, privacy=level)
        elif old and old.privacy is not Privacy.NORMAL and line.privacy is Privacy.NORMAL:
            self._hidden.release(line.text)
        if line.privacy is not Privacy.NORMAL:
            self._hidden.note(line.text, line.privacy, before)
        return line

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


def _may_be_said_again(line: TypedLine) -> bool:
    return mark_of(line.text, kept=line.kept) is Mark.KEEP and line.privacy is Privacy.NORMAL
