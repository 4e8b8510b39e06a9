"""What a key costs in the notes pane, in units of a bare QPlainTextEdit typed into in turn."""

from __future__ import annotations

import random
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median, quantiles

from tests.bench.floor import Floor
from tests.driven.folders import line_of_words, make_talk
from tests.driven.inside import ACK, SO
from tests.driven.outside import DrivenWindow

LIMIT, SAVING_MS = 1.2, 50.0
SIZES = (0, 20_000, 200_000)
_PAUSES = (0.005, 0.035)
_WARM = 12
_IN_A_ROW = 4


@dataclass
class Costs:
    """Seconds of each key."""

    bare: list[float] = field(default_factory=list)
    """In a bare QPlainTextEdit."""
    notes: list[float] = field(default_factory=list)
    """In the notes, as they are typed and saved."""
    saving: list[float] = field(default_factory=list)
    """In the notes, in the very moment in which a save begins."""

    @property
    def turns(self) -> tuple[tuple[str, list[float]], ...]:
        """What goes before a key of each kind, and where its cost belongs."""
        return (SO, self.bare), ("", self.notes), (SO, self.bare), (ACK, self.saving)


def measure(count: int) -> list[Floor]:
    """The floors of a key with each size of text; ``count`` keys of each kind."""
    return [floor for size in SIZES for floor in _floors(size, _type_in_turn(size, count))]


def _floors(size: int, costs: Costs) -> list[Floor]:
    name = f"a key in {size // 1000} kB of notes"
    late = quantiles(costs.saving, n=100)[-1] * 1000
    middle, worst = median(costs.saving) * 1000, max(costs.saving) * 1000
    words = f"99 of 100; half of them {middle:.1f} ms, worst {worst:.1f} ms"
    return [
        _floor(f"{name}, saved as one types", costs.notes, costs.bare),
        Floor(f"{name}, in the moment of a save", late, SAVING_MS, "ms", words),
    ]


def _floor(name: str, ours: list[float], bare: list[float]) -> Floor:
    us, unit = median(ours), median(bare)
    late, late_unit = (quantiles(each, n=20)[-1] for each in (ours, bare))
    words = (
        f"{us * 1000:.2f} ms of {unit * 1000:.2f} ms bare; "
        f"95 of 100: {late * 1000:.2f} of {late_unit * 1000:.2f}; worst {max(ours) * 1000:.1f} ms"
    )
    return Floor(name, us / unit, LIMIT, "×", words)


def _type_in_turn(size: int, count: int) -> Costs:
    with tempfile.TemporaryDirectory(prefix="interview-coach-bench-") as place:
        folder = Path(place) / "data"
        make_talk(folder, size)
        with DrivenWindow(folder, TESTS_WATCH="keys") as window:
            window.wait_for_notes()
            _type(window, Costs(), _WARM)
            costs = Costs()
            _type(window, costs, count)
    return costs


def _type(window: DrivenWindow, costs: Costs, count: int) -> None:
    chance = random.Random(count)
    text = "".join("\n" + line_of_words(chance) for _ in range(count // 50 + 1))
    for start in range(0, count, _IN_A_ROW):
        for before, spent in costs.turns:
            # The first key after the focus has come is not like the others.
            for key in text[start : start + _IN_A_ROW + 1]:
                window.type(before + key)
                cost = float(window.wait_for("cost").rest)
                time.sleep(chance.uniform(*_PAUSES))
                spent.append(cost)
            del spent[-_IN_A_ROW - 1]
