from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from interview_coach.app import Workspace, make_program
from interview_coach.paths import Paths
from interview_coach.ui.bug_report import BugDetails
from interview_coach.ui.theme import Theme
from interview_coach.ui.window import Program
from tests.clock import SetClock
from tests.ui.screens.conftest import finish, settle


@pytest.fixture
def program(qapp: QApplication, look: Theme, tmp_path: Path) -> Program:
    made = make_program(qapp, Workspace(Paths(tmp_path / "data")), SetClock(), "light")
    made.show()
    settle(made)
    return made


def stumble(_: object) -> None:
    raise KeyError("Anna's secret")


def test_a_bug_is_logged_and_told_without_a_word_of_the_data(
    program: Program, tmp_path: Path
) -> None:
    program.desk.ask(stumble)
    settle(program)
    log = (tmp_path / "data" / "interview-coach.log").read_text(encoding="utf-8")
    assert "KeyError" in log
    assert "stumble" in log
    assert "Anna" not in log
    assert program.window.messages.said[-1].startswith("Something went wrong inside")
    assert program.window.isVisible()
    finish(program)


def test_what_a_slot_raises_leaves_the_window_and_details_can_be_copied(
    program: Program,
) -> None:
    try:
        stumble(None)
    except KeyError as error:
        program.catch(type(error), error, error.__traceback__)
    assert program.window.messages.said[-1].startswith("Something went wrong inside")
    details = BugDetails("KeyError\n  somewhere.py:1 stumble", program.window)
    assert details.text.edit.isReadOnly()
    assert "stumble" in details.text.text()
    finish(program)
