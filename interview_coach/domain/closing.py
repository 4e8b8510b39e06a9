"""The last five minutes when they are short: which lines may go, and in which order."""

from collections.abc import Sequence
from typing import Protocol, TypeVar

STEP_SECONDS, LINE_SECONDS = 25, 20
"""What a step and a line between the steps take to say and to answer; our estimate."""


class Droppable(Protocol):
    """A line; ``drop`` 1 goes first, 0 stays."""

    @property
    def drop(self) -> int: ...


class Timed(Protocol):
    """A line with its moment, in seconds before the end."""

    @property
    def at_seconds_left(self) -> int: ...


_T = TypeVar("_T", bound=Timed)
_L = TypeVar("_L", bound=Droppable)


def lines_in_time(lines: Sequence[_L], steps: int, seconds_left: float) -> list[_L]:
    """The open lines that there is time for beside so many open steps, in their order."""
    kept = list(lines)
    for line in sorted((each for each in lines if each.drop), key=lambda each: each.drop):
        if steps * STEP_SECONDS + len(kept) * LINE_SECONDS <= seconds_left:
            break
        kept.remove(line)
    return kept


def line_in_hand(lines: Sequence[_T], seconds_left: float) -> list[_T]:
    """The line whose moment has come last, or else the first; none where there is none."""
    come = [line for line in lines if line.at_seconds_left >= seconds_left]
    return [come[-1]] if come else list(lines[:1])
