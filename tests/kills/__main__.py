"""python3 -m tests.kills [--kills N] [--first SEED]

Starts the real window N times (50 unless told) in the middle of a conversation, types notes into
it at a person's pace, kills it with kill -9 at a seeded time, and looks: by plain sqlite3, by
`interview-coach check`, and by the next start. Says what was lost; exit 1 when a promise was not
kept. Keys come through a pipe to a window off-screen; with QT_QPA_PLATFORM=xcb and xdotool they
come from the X server's keyboard. Slow, so it is no part of the default tests.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path
from statistics import quantiles
from typing import TYPE_CHECKING

from interview_coach import _bootstrap

if TYPE_CHECKING:
    from tests.kills.trial import Outcome

FLOOR = 1.0


def main() -> int:
    """Kill, and tell; the exit code."""
    parser = argparse.ArgumentParser(prog="python3 -m tests.kills", description=__doc__)
    parser.add_argument("--kills", type=int, default=50, help="how often (50)")
    parser.add_argument("--first", type=int, default=0, help="the first seed (0)")
    words = parser.parse_args()
    outcomes = [_kill(seed) for seed in range(words.first, words.first + words.kills)]
    return _tell(outcomes)


def _kill(seed: int) -> Outcome:
    from tests.kills.trial import run

    with tempfile.TemporaryDirectory(prefix="interview-coach-kill-") as folder:
        outcome = run(seed, Path(folder) / "data")
    print(
        f"seed {outcome.seed:3}  {outcome.size:6} characters before, {outcome.typed:4} typed, "
        f"{outcome.lost:3} lost, oldest {outcome.oldest:.3f} s; clock off {outcome.clock_off:.2f} s"
        + "".join(f"\n  WRONG: {words}" for words in outcome.wrong),
        flush=True,
    )
    return outcome


def _tell(outcomes: list[Outcome]) -> int:
    ages = sorted(outcome.oldest for outcome in outcomes)
    late = quantiles(ages, n=20)[-1] if len(ages) > 1 else ages[-1]
    wrong = sum(bool(outcome.wrong) for outcome in outcomes)
    off = max(outcome.clock_off for outcome in outcomes)
    kept = ages[-1] <= FLOOR and off <= 0.5 and not wrong
    print(
        f"{len(outcomes)} kills of the real window while typing: "
        f"the oldest lost key is {ages[-1]:.3f} s old at most (floor {FLOOR} s), "
        f"{late:.3f} s in 95 of 100; the next start's clock is {off:.2f} s off at most "
        f"(floor 0.5 s); wrong text, file or start: {wrong} (floor 0)"
    )
    return 0 if kept else 1


if __name__ == "__main__":
    _bootstrap.ensure("tests")
    sys.exit(main())
