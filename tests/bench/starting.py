"""How soon the window is there, in units of a bare PySide6 window started in turn with it."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

from interview_coach import _bootstrap
from tests.bench.floor import Floor
from tests.driven.folders import make_sample
from tests.driven.outside import DrivenProcess, DrivenWindow, surroundings

SHOWN, FILLED, GAP_MS, HELP = 1.4, 4.5, 50.0, 0.3


@dataclass
class Times:
    """Of every start: its times in units of the bare window's next to it, and in seconds."""

    shown: list[float] = field(default_factory=list)
    filled: list[float] = field(default_factory=list)
    gaps: list[float] = field(default_factory=list)
    units: list[float] = field(default_factory=list)
    seconds: list[float] = field(default_factory=list)
    seconds_filled: list[float] = field(default_factory=list)


def measure(runs: int) -> list[Floor]:
    """The floors of the start, on the sample and on a folder that is not there yet."""
    with tempfile.TemporaryDirectory(prefix="interview-coach-bench-") as place:
        sample, old, new = Path(place) / "sample", Times(), Times()
        make_sample(sample)
        for kept in (Times(), Times(), *[None] * runs):
            # The first rounds only make the bytecode and fill the disk's cache.
            before, seen, between = _bare(), _start(sample), _bare()
            _note(kept or old, seen, (before + between) / 2)
            seen, after = _start(Path(place) / "new"), _bare()
            _note(kept or new, seen, (between + after) / 2)
            shutil.rmtree(Path(place) / "new")
    return [*_floors("sample", old), *_floors("new folder", new)]


def _note(times: Times, seen: tuple[float, float, float], unit: float) -> None:
    """The machine's pace changes with what else it does: each start is held against its own."""
    shown, filled, gap = seen
    times.shown.append(shown / unit)
    times.filled.append(filled / unit)
    times.gaps.append(gap)
    times.units.append(unit)
    times.seconds.append(shown)
    times.seconds_filled.append(filled)


def measure_help(runs: int) -> list[Floor]:
    """How soon --help answers."""
    command = [_python(), "-m", "interview_coach", "--help"]
    times = [_timed(lambda: _run(command)) for _ in range(runs + 2)][2:]
    return [Floor("--help answers", median(times), HELP, "s", f"worst {max(times):.2f} s")]


def _floors(where: str, times: Times) -> list[Floor]:
    bare = f"of {median(times.units):.3f} s bare"
    shown, filled = median(times.seconds), median(times.seconds_filled)
    gap, worst = median(times.gaps) * 1000, max(times.gaps) * 1000
    return [
        Floor(
            f"window on the screen ({where})", median(times.shown), SHOWN, "×",
            f"{shown:.3f} s {bare}; worst {max(times.shown):.2f} ×",
        ),
        Floor(
            f"Today filled ({where})", median(times.filled), FILLED, "×",
            f"{filled:.3f} s {bare}; worst {max(times.filled):.2f} ×",
        ),
        Floor(
            f"gap in the event loop meanwhile ({where})", gap, GAP_MS, "ms",
            f"the longest of a start, in the middle; worst {worst:.0f} ms",
        ),
    ]  # fmt: skip


def _bare() -> float:
    with DrivenProcess("tests.bench.bare_window") as window:
        return window.wait_for("painted").at - window.started_at


def _start(folder: Path) -> tuple[float, float, float]:
    """Seconds until the window is painted and until Today is filled; the longest gap."""
    with DrivenWindow(folder, plainly=True) as window:
        shown = window.wait_for("painted").at - window.started_at
        filled = window.wait_for("filled").at - window.started_at
        return shown, filled, float(window.wait_for("gap").rest)


def _python() -> str:
    """The Python that the person types; it finds our own .venv by itself."""
    outside: str = getattr(sys, "_base_executable", sys.executable)
    return outside if _bootstrap.is_ours() else sys.executable


def _run(command: list[str]) -> None:
    subprocess.run(
        command, cwd=_bootstrap.ROOT, env=surroundings(), stdout=subprocess.DEVNULL, check=True
    )


def _timed(act: Callable[[], None]) -> float:
    began = time.monotonic()
    act()
    return time.monotonic() - began
