"""Whether the clock is right again after the program stood still, and after it was stopped."""

from __future__ import annotations

import signal
import tempfile
import time
from datetime import datetime
from itertools import pairwise
from pathlib import Path

from tests.bench.floor import Floor
from tests.driven.clock import remaining_at, seconds_off, shown_seconds
from tests.driven.folders import make_talk
from tests.driven.outside import DrivenWindow

LIMIT = 0.5
_LOOK = 4.0


def measure(frozen: float) -> list[Floor]:
    """The floors of the clock: running, after a freeze, after kill -9 and another start."""
    with tempfile.TemporaryDirectory(prefix="interview-coach-bench-") as place:
        folder = Path(place) / "data"
        began = make_talk(folder, minutes_ago=3)
        with DrivenWindow(folder, TESTS_WATCH="clock") as window:
            window.wait_for_notes()
            window.wait_for("clock")
            running = _lateness(window, began)
            woken, after_freeze = _freeze(window, began, frozen)
        time.sleep(frozen)
        with DrivenWindow(folder, TESTS_WATCH="clock") as window:
            first = window.wait_for("clock")
            stopped = seconds_off(first.rest, remaining_at(first.at, began))
            again = _lateness(window, began)
    return [
        Floor("the clock shows a second late by", running, LIMIT, "s"),
        Floor(
            f"the clock right again after {frozen:.0f} s frozen", max(after_freeze, woken), LIMIT,
            "s", f"painted right {woken:.3f} s after it woke, then off by {after_freeze:.2f} s",
        ),
        Floor(
            f"the clock right after {frozen:.0f} s stopped", max(stopped, again), LIMIT, "s",
            f"at its first painting {stopped:.2f} s off",
        ),
    ]  # fmt: skip


def _lateness(window: DrivenWindow, began: datetime) -> float:
    """How far from its own beginning a second was painted, at most."""
    seen = [said for said in window.listen_for(_LOOK) if said.word == "clock"]
    new = [then for before, then in pairwise(seen) if then.rest != before.rest]
    return max(abs(shown_seconds(s.rest) - remaining_at(s.at, began)) for s in new)


def _freeze(window: DrivenWindow, began: datetime, seconds: float) -> tuple[float, float]:
    """How long the clock is wrong after it woke, and how far off it is once it is right."""
    time.sleep(0.3)
    window.send(signal.SIGSTOP)
    time.sleep(seconds)
    woken_at = window.send(signal.SIGCONT)
    painted = [s for s in window.listen_for(_LOOK) if s.word == "clock" and s.at >= woken_at]
    offs = [seconds_off(s.rest, remaining_at(s.at, began)) for s in painted]
    right = next(n for n, off in enumerate(offs) if off < LIMIT)
    return painted[right].at - woken_at, max(offs[right:])
