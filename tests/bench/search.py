"""How soon a search is answered among fifty thousand note lines, beside plain FTS5."""

from __future__ import annotations

import random
import sqlite3
import tempfile
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from statistics import median, quantiles

from interview_coach import storage
from interview_coach.application.searching import Searching
from interview_coach.domain.notes import NoteLine
from interview_coach.storage import Database
from tests.bench.floor import Floor
from tests.builders import NOON, a_person, a_talk

_TALKS, _LINES_EACH = 500, 100
_TERMS = 6000
_SYLLABLES = "ar bi cho de en fo gra hi in jo ka lo mu ne or pro qui re sta ti un vo wi xe yo zu"
_LONGEST = 9


def measure(runs: int) -> list[Floor]:
    """Each length of a word's beginning, over all kinds, and what building the index takes."""
    chance = random.Random(7)
    words = _vocabulary(chance)
    with tempfile.TemporaryDirectory(prefix="interview-coach-bench-") as place:
        database = storage.open(Path(place) / "search.db")
        lines = _fill(database, words, chance)
        searching = Searching(database.search)
        built, longest = _build(searching)
        ours = _times(chance, words, runs, lambda text: searching.find(text))
        bare = _times(chance, words, runs, _bare(lines))
        database.close()
    worst = max(ours, key=lambda length: _p95(ours[length]))
    whole = [each for times in ours.values() for each in times]
    beside = (
        f"median {median(whole):.1f}; plain FTS5, ranked,"
        f" {max(_p95(times) for times in bare.values()):.1f}; slowest with {worst} letters"
    )
    whole_time = f"{built:.1f} s in all"
    name = f"a search in {len(lines):,} lines, p95, any length"
    return [
        Floor(name, max(_p95(times) for times in ours.values()), 8.0, "ms", beside),
        Floor("  taking them in: the longest turn", longest * 1000, 150, "ms", whole_time),
    ]


def _vocabulary(chance: random.Random) -> list[str]:
    """Words of two to four syllables, the first of them far more often used."""
    syllables = _SYLLABLES.split()
    return ["".join(chance.choices(syllables, k=chance.randint(1, 4))) for _ in range(_TERMS)]


def _fill(database: Database, words: list[str], chance: random.Random) -> list[str]:
    weights = [1 / (rank + 3) for rank in range(len(words))]
    lines = []
    for number in range(_TALKS):
        person = a_person(f"Dana{number} Whitfield")
        talk = a_talk(person, began=NOON - timedelta(days=number))
        texts = [" ".join(chance.choices(words, weights, k=9)) for _ in range(_LINES_EACH)]
        notes = (NoteLine(interview_id=talk.id, rank=at, text=t) for at, t in enumerate(texts))
        with database.work() as work:
            work.people.add(person)
            work.interviews.add(talk)
            work.notes.save(notes)
        lines += texts
    return lines


def _build(searching: Searching) -> tuple[float, float]:
    """Seconds for all, and for the longest turn."""
    turns, done = [], False
    while not done:
        began = time.perf_counter()
        done = searching.catch_up()
        turns.append(time.perf_counter() - began)
    return sum(turns), max(turns)


def _times(
    chance: random.Random, words: list[str], runs: int, find: Callable[[str], object]
) -> dict[int, list[float]]:
    """Milliseconds by the length of what was typed, half of it after a whole word."""
    times: dict[int, list[float]] = {}
    for length in range(1, _LONGEST + 1):
        for run in range(runs):
            text = chance.choice(words)[:length]
            if run % 2:
                text = f"{chance.choice(words[:200])} {text}"
            began = time.perf_counter()
            find(text)
            times.setdefault(length, []).append((time.perf_counter() - began) * 1000)
    return times


def _bare(lines: list[str]) -> Callable[[str], object]:
    """FTS5 as it comes: every hit ranked."""
    plain = sqlite3.connect(":memory:")
    plain.execute("CREATE VIRTUAL TABLE lines USING fts5(words)")
    plain.executemany("INSERT INTO lines VALUES (?)", ((line,) for line in lines))

    def find(text: str) -> object:
        query = " ".join(f'"{word}"*' for word in text.split())
        ask = "SELECT words FROM lines WHERE lines MATCH ? ORDER BY rank LIMIT 6"
        return plain.execute(ask, (query,)).fetchall()

    return find


def _p95(times: list[float]) -> float:
    return quantiles(times, n=20)[-1]
