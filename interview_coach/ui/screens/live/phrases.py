"""How the live view words times."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import timedelta


def clock_text(left: timedelta) -> str:
    """Minutes and seconds as a clock shows them: *12:24*; past the end *+0:35*.

    A started second still counts, so that 20:00 stands there for the whole first second.
    """
    seconds = math.ceil(left.total_seconds())
    sign, seconds = ("+", -seconds) if seconds < 0 else ("", seconds)
    return f"{sign}{seconds // 60}:{seconds % 60:02}"


def stamp_text(seconds: int) -> str:
    """A moment of the conversation: *6:30*."""
    return f"{seconds // 60}:{seconds % 60:02}"


def half_minutes(minutes: float) -> str:
    """Minutes in halves, rounded down, so that it reads calmly: *2½*."""
    halves = int(minutes * 2)
    whole = str(halves // 2) if halves > 1 else ""
    return whole + ("½" if halves % 2 else "")


def in_runs(numbers: Sequence[int], from_to: str) -> str:
    """Ascending numbers, three and more in a row in short: *2, 5 to 9*."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ", ".join(
        from_to.format(run[0], run[-1]) if len(run) > 2 else ", ".join(map(str, run))
        for run in runs
    )
