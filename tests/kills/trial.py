"""One kill: a folder, a window that goes on with a call, keys, kill -9, and what is left."""

from __future__ import annotations

import random
import shutil
import sqlite3
import subprocess
import sys
import time
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from interview_coach._bootstrap import ROOT
from tests.driven.clock import remaining_at, seconds_off
from tests.driven.folders import make_talk
from tests.driven.outside import DrivenWindow, surroundings
from tests.kills.typist import Typist

SIZES = (0, 8_000, 50_000)
_TYPING = (1.0, 5.0)
_NOTICE = "goes on"


@dataclass(frozen=True)
class Outcome:
    """What a kill left; ``wrong`` is empty when every promise was kept."""

    seed: int
    size: int
    typed: int
    lost: int
    oldest: float
    """Seconds between the oldest lost key and the kill."""
    newest: float
    clock_off: float
    """Seconds by which the clock of the next start is beside the true one."""
    wrong: tuple[str, ...]


def run(seed: int, folder: Path) -> Outcome:
    """Kill once, look at what is left, and start again."""
    chance = random.Random(seed)
    size = SIZES[seed % len(SIZES)]
    began = make_talk(folder, size, minutes_ago=chance.uniform(0, 14))
    typist = Typist(chance)
    killed = _type_and_kill(folder, typist, chance.uniform(*_TYPING))
    wrong: list[str] = []
    stored = _look(folder, wrong)
    meant = typist.behind + typist.typed
    if not (meant.startswith(stored) and stored.startswith(typist.behind)):
        wrong.append("the text is not a beginning of what was typed")
    lost = len(meant) - len(stored)
    ages = [killed - at for at in typist.moments[len(typist.moments) - lost :]] if lost else [0.0]
    clock_off = _start_again(folder, stored, began, wrong)
    return Outcome(
        seed, size, len(typist.typed), lost, max(ages), min(ages), clock_off, tuple(wrong)
    )


def _type_and_kill(folder: Path, typist: Typist, seconds: float) -> float:
    """The moment of the kill."""
    with DrivenWindow(folder) as window:
        typist.behind = window.wait_for_notes()["text"]
        typist.type_until(window, time.monotonic() + seconds)
        return window.kill()


def _look(folder: Path, wrong: list[str]) -> str:
    """The stored notes by plain sqlite3, and whether the file is sound; the folder is kept."""
    copy = folder.with_name(folder.name + "-seen")
    shutil.copytree(folder, copy)
    with sqlite3.connect(copy / "interviews.db") as database:
        (integrity,) = database.execute("PRAGMA integrity_check").fetchone()
        loose = database.execute("PRAGMA foreign_key_check").fetchall()
        rows = database.execute(
            "SELECT n.text FROM notes n JOIN sessions s ON s.interview_id = n.interview_id"
            " WHERE s.started_at IS NOT NULL AND s.ended_at IS NULL ORDER BY n.rank"
        ).fetchall()
    database.close()
    if integrity != "ok" or loose:
        wrong.append(f"sqlite: {integrity}, {len(loose)} loose rows")
    command = [sys.executable, "-m", "interview_coach", "--data-dir", str(copy), "check"]
    checked = subprocess.run(
        command, env=surroundings(), cwd=ROOT, capture_output=True, text=True, check=False
    )
    if checked.returncode != 0:
        wrong.append(f"check: {checked.stdout}{checked.stderr}".strip())
    shutil.rmtree(copy)
    return "\n".join(text for (text,) in rows)


def _start_again(folder: Path, stored: str, began: datetime, wrong: list[str]) -> float:
    """The next start goes straight on with the call; how far its clock is off."""
    with DrivenWindow(folder, TESTS_WATCH="clock") as window:
        state = window.wait_for_notes()
        if state["text"] != stored:
            wrong.append("the next start shows another text")
        if not any(_NOTICE in words for words in state["said"]):
            wrong.append("the next start does not say that it goes on")
        shown = [said for said in window.said if said.word == "clock"] or [window.wait_for("clock")]
        return seconds_off(shown[-1].rest, remaining_at(shown[-1].at, began))
