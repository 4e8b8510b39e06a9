"""How soon People is on the screen with ten thousand of them, and how soon a letter filters it."""

from __future__ import annotations

import random
import subprocess
import sys
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median, quantiles
from typing import NamedTuple

from interview_coach.domain.interview import Interview
from interview_coach.domain.person import Person
from tests.bench.floor import Floor
from tests.driven.folders import services_on
from tests.driven.outside import surroundings

PEOPLE, TALKS, FEW = 10_000, 2_000, 30
TIMES, TYPED_MS = 1.5, 16.0
_NAMES = "Dana Ravi Lucía Tom Priya Jonas Amara Mei Whitfield Menon Prado Adeyemi Nair Lind Kovač"
_GIVEN = _NAMES.split()
_WHERE = ("State Archives", "City Museum", "Harbour Library", "Civic Data Trust", "Northgate")


class Costs(NamedTuple):
    """Milliseconds."""

    shown: list[float]
    typed: list[float]
    filtered: list[float]


def measure(turns: int) -> list[Floor]:
    """The floors of the list with many people, beside the same list with a few."""
    many, few = _costs(PEOPLE, TALKS, turns), _costs(FEW, 6, turns)
    shown, beside = median(many.shown), median(few.shown)
    words = f"{shown:.1f} ms; with {FEW} people {beside:.1f} ms"
    return [
        Floor(f"{PEOPLE:,} people on show, in {FEW}’s", shown / beside, TIMES, "×", words),
        _floor(f"a letter in the filter of {PEOPLE:,} people", many.typed),
        _floor(f"{PEOPLE:,} people filtered and painted after a letter", many.filtered),
    ]


def _floor(name: str, costs: list[float]) -> Floor:
    late = quantiles(costs, n=20)[-1]
    words = f"95 of 100; half of them {median(costs):.1f} ms, worst {max(costs):.1f} ms"
    return Floor(name, late, TYPED_MS, "ms", words)


def _costs(people: int, talks: int, turns: int) -> Costs:
    with tempfile.TemporaryDirectory(prefix="interview-coach-bench-") as place:
        folder = Path(place) / "data"
        make_crowd(folder, people, talks)
        done = subprocess.run(
            [sys.executable, "-m", "tests.driven.people_page", str(folder), str(turns)],
            env=surroundings(),
            stdout=subprocess.PIPE,
            text=True,
            check=True,
        )
    shown, typed, filtered = [], [], []
    for line in done.stdout.splitlines():
        word, *figures = line.split()
        if word == "shown":
            shown.append(float(figures[0]))
        else:
            typed.append(float(figures[0]))
            filtered.append(float(figures[1]))
    return Costs(shown, typed, filtered)


def make_crowd(folder: Path, people: int, talks: int) -> None:
    """So many people; every so many of them had a talk, or will."""
    chance, now = random.Random(people), datetime.now(UTC)
    with services_on(folder) as services, services.people.work() as work:
        for number in range(people):
            person = Person(
                given_name=chance.choice(_GIVEN),
                family_name=f"{chance.choice(_GIVEN)} {number}",
                organisation=chance.choice(_WHERE),
                notes=f"Met at the fair, stand {number % 97}; knows about data.",
                tags=[chance.choice(("advice", "mentor", "reference"))],
            )
            work.people.add(person)
            if number < talks:
                starts = now + timedelta(hours=number - talks // 2)
                interview = Interview(person_id=person.id, starts_at=starts)
                if starts < now:
                    interview.session.start(starts)
                    interview.session.end(starts + timedelta(minutes=20))
                work.interviews.add(interview)
