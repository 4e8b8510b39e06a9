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
    """Seconds from the command to what was seen, of every run."""

    shown: list[float] = field(default_factory=list)
    filled: list[float] = field(default_factory=list)
    gaps: list[float] = field(default_factory=list)


def measure(runs: int) -> list[Floor]:
    """The floors of the start, on the sample and on a folder that is not there yet."""
    with tempfile.TemporaryDirectory(prefix="interview-coach-bench-") as place:
        sample, bare, old, new = Path(place) / "sample", Times(), Times(), Times()
        make_sample(sample)
        for kept in (Times(), Times(), *[None] * runs):
            # The first rounds only make the bytecode and fill the disk's cache.
            _bare(kept or bare)
            _start(sample, kept or old)
            _bare(kept or bare)
            _start_anew(Path(place) / "new", kept or new)
    unit = median(bare.shown)
    return [*_floors("sample", old, unit), *_floors("new folder", new, unit)]


def measure_help(runs: int) -> list[Floor]:
    """How soon --help answers."""
    command = [_python(), "-m", "interview_coach", "--help"]
    times = [_timed(lambda: _run(command)) for _ in range(runs + 2)][2:]
    return [Floor("--help answers", median(times), HELP, "s", f"worst {max(times):.2f} s")]


def _floors(where: str, times: Times, unit: float) -> list[Floor]:
    shown, filled, gap = median(times.shown), median(times.filled), median(times.gaps)
    bare = f"of {unit:.3f} s bare"
    return [
        Floor(f"window on the screen ({where})", shown / unit, SHOWN, "×", f"{shown:.3f} s {bare}"),
        Floor(f"Today filled ({where})", filled / unit, FILLED, "×", f"{filled:.3f} s {bare}"),
        Floor(
            f"gap in the event loop meanwhile ({where})",
            gap * 1000,
            GAP_MS,
            "ms",
            f"worst {max(times.gaps) * 1000:.0f} ms",
        ),
    ]


def _bare(times: Times) -> None:
    with DrivenProcess("tests.bench.bare_window") as window:
        times.shown.append(window.wait_for("painted").at - window.started_at)


def _start(folder: Path, times: Times) -> None:
    with DrivenWindow(folder, plainly=True) as window:
        times.shown.append(window.wait_for("painted").at - window.started_at)
        times.filled.append(window.wait_for("filled").at - window.started_at)
        times.gaps.append(float(window.wait_for("gap").rest))


def _start_anew(folder: Path, times: Times) -> None:
    _start(folder, times)
    shutil.rmtree(folder)


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
