"""Opens People in the real window and types into the filter; says what each took on the screen.

python3 -m tests.driven.people_page FOLDER TURNS

One line comes for each opening, "shown" and the milliseconds until the list was painted, then one
for each letter: "typed", until it stood in the field, and until the list had been painted anew.
"""

from __future__ import annotations

import os
import random
import sys
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtTest import QTest

from interview_coach.app import Workspace, make_application, make_program
from interview_coach.application.clock import Clock
from interview_coach.paths import Paths
from interview_coach.ui.screens.people import PeopleScreen
from interview_coach.ui.window import Program
from tests.driven.letter_page import rest, settle

WORDS = ("dana", "museum", "ravi", "menon", "state archives", "data", "lind", "harbour")
_PAUSE = (0.08, 0.3)
"""Seconds between two letters, as people type."""
_REST = 0.8
"""Seconds before a word: what is beside the list has been looked up by then."""
_GIVE_UP = 5.0


def main() -> None:
    """Open it so many times, then type so many words."""
    folder, turns = Path(sys.argv[1]), int(sys.argv[2])
    application = make_application()
    program = make_program(application, Workspace(Paths(folder)), Clock(), "light")
    program.show()
    settle(program)
    people = _people(program)
    for _ in range(turns):
        print(f"shown {_open(program, people) * 1000:.3f}", flush=True)
    chance = random.Random(turns)
    for number in range(turns):
        _type(people, WORDS[number % len(WORDS)], chance)
    program.window.close()
    program.close()


def _people(program: Program) -> PeopleScreen:
    """The screen, made and painted once."""
    program.window.go("people")
    settle(program)
    rest(0.3)
    screen = program.window.screen_shown
    assert isinstance(screen, PeopleScreen)
    return screen


def _open(program: Program, people: PeopleScreen) -> float:
    """Seconds from the click on People until its rows were read again and painted."""
    program.window.go("questions")
    settle(program)
    rest(0.2)
    painted = Painted(people)
    began = time.perf_counter()
    program.window.go("people")
    cost = painted.wait(began)
    rest(0.2)
    return cost


def _type(people: PeopleScreen, word: str, chance: random.Random) -> None:
    people.search.edit.setFocus()
    people.search.edit.clear()
    rest(_REST)
    for letter in word:
        painted = Painted(people)
        began = time.perf_counter()
        QTest.keyClick(people.search.edit, letter)
        typed = time.perf_counter() - began
        shown = painted.wait(began)
        print(f"typed {typed * 1000:.3f} {shown * 1000:.3f}", flush=True)
        rest(chance.uniform(*_PAUSE))


class Painted(QObject):
    """Knows when the list was painted after an answer had come."""

    def __init__(self, people: PeopleScreen) -> None:
        super().__init__(people)
        self._answered = self._is_painted = False
        self._people = people
        people.model.modelReset.connect(self._answer)
        people.model.dataChanged.connect(self._answer)
        people.table.viewport().installEventFilter(self)

    def wait(self, began: float) -> float:
        """Seconds since then until it was."""
        while not self._is_painted and time.perf_counter() - began < _GIVE_UP:
            QCoreApplication.processEvents()
            time.sleep(0.0002)
        took = time.perf_counter() - began
        self._people.model.modelReset.disconnect(self._answer)
        self._people.model.dataChanged.disconnect(self._answer)
        self.deleteLater()
        return took

    def _answer(self) -> None:
        self._answered = True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self._answered:
            # The paint itself comes after the filters.
            self._people.table.viewport().removeEventFilter(self)
            QCoreApplication.sendEvent(watched, event)
            self._is_painted = True
            return True
        return False


if __name__ == "__main__":
    main()
