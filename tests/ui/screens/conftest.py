"""Screens are tested in the real window, on a real database in a folder of the test's own."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from interview_coach.app import Workspace, make_program
from interview_coach.application.services import Services
from interview_coach.paths import Paths
from interview_coach.ui.theme import Theme
from interview_coach.ui.window import Program
from tests.clock import SetClock


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


@pytest.fixture
def start(
    qapp: QApplication, look: Theme, tmp_path: Path, new_data: Path, clock: SetClock
) -> Iterator[Callable[[], Program]]:
    """Starts the program on the test's folder; as often as a person would."""
    started: list[Program] = []
    bugs: list[str] = []
    if not (tmp_path / "data").exists():
        shutil.copytree(new_data, tmp_path / "data")

    def begin() -> Program:
        program = make_program(qapp, Workspace(Paths(tmp_path / "data")), clock, "light")
        program.desk.bug.connect(bugs.append)
        program.press.bug.connect(bugs.append)
        program.show()
        started.append(program)
        settle(program)
        program.window.activateWindow()
        assert QTest.qWaitForWindowActive(program.window)
        return program

    yield begin
    for program in started:
        finish(program)
    assert bugs == []


@pytest.fixture
def program(start: Callable[[], Program]) -> Program:
    """The program, from an empty start."""
    return start()


def settle(program: Program) -> None:
    """Until everything that was asked has been answered and drawn."""
    for _ in range(2):
        assert program.desk.settle(10_000)
        assert program.press.settle(10_000)


def finish(program: Program) -> None:
    """Close the window as a person would, once."""
    if not isValid(program.window):
        return
    program.window.close()
    program.close()
    program.window.deleteLater()
    # Nothing runs an event loop between tests, and every window that is left is dressed anew.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def ask(program: Program, job: Callable[[Services], Any]) -> Any:
    """What the services answer."""
    answers: list[Any] = []
    program.desk.ask(job, answers.append)
    settle(program)
    return answers[0]


def an_interview(program: Program, *questions: str, name: str = "Dana Whitfield") -> UUID:
    """A new interview with questions planned."""

    def arrange(services: Services) -> UUID:
        now = program.window.context.clock.now()
        made = services.preparing.arrange_interview(name, now, "Europe/Berlin")
        for text in questions:
            services.preparing.write_question(made, text)
        return made

    made: UUID = ask(program, arrange)
    return made
