"""How soon the page beside a thank-you shows what was typed, once the keys are at rest."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median, quantiles

from tests.bench.floor import Floor
from tests.driven.folders import make_sample
from tests.driven.outside import surroundings

SHOWN_MS, TYPED_MS = 50.0, 16.0


def measure(keys: int) -> list[Floor]:
    """The floors of a letter that is typed into while its page is looked at."""
    shown, typed = _type(keys)
    return [
        _floor("a warm letter in the preview after the last key", shown, SHOWN_MS),
        _floor("a key in a letter that is on show", typed, TYPED_MS),
    ]


def _floor(name: str, costs: list[float], limit: float) -> Floor:
    late = quantiles(costs, n=20)[-1]
    words = f"95 of 100; half of them {median(costs):.1f} ms, worst {max(costs):.1f} ms"
    return Floor(name, late, limit, "ms", words)


def _type(keys: int) -> tuple[list[float], list[float]]:
    with tempfile.TemporaryDirectory(prefix="interview-coach-bench-") as place:
        folder = Path(place) / "data"
        make_sample(folder)
        done = subprocess.run(
            [sys.executable, "-m", "tests.driven.letter_page", str(folder), str(keys)],
            env=surroundings(),
            stdout=subprocess.PIPE,
            text=True,
            check=True,
        )
    pairs = [line.split() for line in done.stdout.splitlines()]
    return [float(shown) for shown, _ in pairs], [float(typed) for _, typed in pairs]
