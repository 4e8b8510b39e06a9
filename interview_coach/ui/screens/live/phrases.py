"""How the live view words times."""

from __future__ import annotations

import math
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
