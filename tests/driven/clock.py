"""How far a shown clock is from the true one."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta


def shown_seconds(shown: str) -> int:
    """The time left that stands there: *12:24*, or *+0:35* past the end."""
    minutes, seconds = shown.lstrip("+").split(":")
    total = int(minutes) * 60 + int(seconds)
    return -total if shown.startswith("+") else total


def seconds_off(shown: str, remaining: float) -> float:
    """Zero while the second that stands there is the one that runs."""
    second = shown_seconds(shown)
    return max(0.0, remaining - second, second - 1 - remaining)


def remaining_at(monotonic: float, began: datetime, minutes: int = 20) -> float:
    """The true time left at a moment of the monotonic clock, by the wall clock."""
    moment = datetime.now(UTC) - timedelta(seconds=time.monotonic() - monotonic)
    return minutes * 60 - (moment - began).total_seconds()
