"""python3 -m tests.bench [--quick] [--long] [start|help|keys|clock|paper|network|search|import …]

Measures the program's floors on this machine and prints each figure beside its floor; exit 1 when
one is missed. Everything runs in windows of the real program, off-screen unless QT_QPA_PLATFORM
names a screen. --quick takes few runs, for trying; --long freezes the clock for 30 seconds instead
of 5. Slow, so it is no part of the default tests; let the machine do nothing else meanwhile.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from interview_coach import _bootstrap

if TYPE_CHECKING:
    from tests.bench.floor import Floor

PARTS = (
    "start",
    "help",
    "keys",
    "clock",
    "paper",
    "network",
    "preview",
    "search",
    "list",
    "import",
)


def main() -> int:
    """Measure, print, and say by the exit code whether every floor holds."""
    parser = argparse.ArgumentParser(prog="python3 -m tests.bench", description=__doc__)
    parser.add_argument("parts", nargs="*", metavar="PART", help=", ".join(PARTS))
    parser.add_argument("--quick", action="store_true", help="few runs")
    parser.add_argument("--long", action="store_true", help="freeze for 30 s")
    words = parser.parse_args()
    if unknown := set(words.parts) - set(PARTS):
        parser.error(f"there is no part {', '.join(sorted(unknown))}")
    measures = _measures(quick=words.quick, frozen=30.0 if words.long else 5.0)
    floors: list[Floor] = []
    for part in words.parts or PARTS:
        for floor in measures[part]():
            print(floor.line(), flush=True)
            floors.append(floor)
    missed = [floor.name for floor in floors if not floor.holds]
    print(f"{len(floors) - len(missed)} of {len(floors)} floors hold")
    return 1 if missed else 0


def _measures(*, quick: bool, frozen: float) -> dict[str, Callable[[], list[Floor]]]:
    from tests.bench import (
        clock,
        keys,
        listing,
        network,
        paper,
        people,
        preview,
        search,
        starting,
    )  # fmt: skip

    return {
        "start": lambda: starting.measure(5 if quick else 15),
        "help": lambda: starting.measure_help(5 if quick else 15),
        "keys": lambda: keys.measure(150 if quick else 600),
        "clock": lambda: clock.measure(frozen),
        "paper": lambda: paper.measure(20 if quick else 100),
        "network": lambda: network.measure(10 if quick else 50),
        "preview": lambda: preview.measure(20 if quick else 100),
        "search": lambda: search.measure(40 if quick else 200),
        "list": lambda: listing.measure(8 if quick else 24),
        "import": lambda: people.measure(1 if quick else 5, 100_000 if quick else 1_000_000),
    }


if __name__ == "__main__":
    _bootstrap.ensure("tests")
    sys.exit(main())
