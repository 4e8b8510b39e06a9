"""The days before a conversation, in the real window."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from interview_coach.app import Workspace, make_program
from interview_coach.application.preparing import Preparation
from interview_coach.application.services import Services
from interview_coach.domain.interview import Interview
from interview_coach.paths import Paths
from interview_coach.ui import printing
from interview_coach.ui.screens.prepare.page import Page
from interview_coach.ui.screens.prepare.view import PrepareView
from interview_coach.ui.widgets.fields import AutosavedField
from interview_coach.ui.window import Program
from tests.clock import SetClock
from tests.ui.screens.conftest import an_interview, ask, finish, settle

P = TypeVar("P", bound=Page)
NO_KEY = Qt.KeyboardModifier.NoModifier


class Eve:
    """Somebody who has an interview ahead."""

    def __init__(self, program: Program, *questions: str) -> None:
        self.program = program
        self.id = an_interview(program, *questions)
        program.window.resize(1180, 760)

    @property
    def view(self) -> PrepareView:
        view = self.program.window.screen_shown.view()  # type: ignore[union-attr, attr-defined]
        assert isinstance(view, PrepareView)
        return view

    def at(self, kind: type[P], step: str = "") -> P:
        """The page of this kind, once the window is there."""
        place = {"step": step} if step else {}
        self.program.window.go("interview", interview_id=str(self.id), stage="prepare", **place)
        self.settle()
        page = self.view.page()
        assert isinstance(page, kind)
        return page

    def ask(self, job: Callable[[Services], Any]) -> Any:
        return ask(self.program, job)

    def opened(self) -> Preparation:
        """What is stored."""
        preparation: Preparation = self.ask(lambda services: services.preparing.open(self.id))
        return preparation

    def interview(self) -> Interview:
        """The interview as it is stored."""
        return self.opened().interview

    def planned(self) -> list[str]:
        """The words of the questions that are stored, in their order."""
        return [question.text for question in self.interview().main_questions]

    def plan(self, *texts: str) -> list[UUID]:
        """Plan some questions beforehand."""
        planned: list[UUID] = self.ask(
            lambda services: [services.preparing.write_question(self.id, text) for text in texts]
        )
        return planned

    def undo(self) -> None:
        self.program.window.undo.undo()
        self.settle()

    def click(self, button: QWidget) -> None:
        """Click it as a person can: where it is seen and enabled."""
        assert button.isVisible()
        assert button.isEnabled()
        button.click()  # type: ignore[attr-defined]
        self.settle()

    def type(self, field: AutosavedField, text: str) -> None:
        """Type into a field, and let the autosave happen."""
        field.setFocus()
        QTest.keyClicks(field.control, text)
        field.flush()
        self.settle()

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NO_KEY) -> None:
        """Press a key where the focus is."""
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key, modifiers)
        self.settle()

    def settle(self) -> None:
        settle(self.program)


@pytest.fixture(scope="module")
def clock() -> SetClock:
    return SetClock()


@pytest.fixture(scope="module")
def program(
    qapp: QApplication, tmp_path_factory: pytest.TempPathFactory, clock: SetClock
) -> Iterator[Program]:
    """One program for all stories of a page; each has an interview of its own."""
    data = tmp_path_factory.mktemp("prepare") / "data"
    program = make_program(qapp, Workspace(Paths(data)), clock, "light")
    bugs: list[str] = []
    program.desk.bug.connect(bugs.append)
    program.press.bug.connect(bugs.append)
    program.show()
    settle(program)
    yield program
    finish(program)
    assert bugs == []


@pytest.fixture
def eve(program: Program) -> Eve:
    program.window.messages.clear()
    program.window.activateWindow()
    assert QTest.qWaitForWindowActive(program.window)
    return Eve(program)


@pytest.fixture
def saved(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> dict[str, Path]:
    """Answers the file dialog; by the proposed name, where the file was written."""
    written: dict[str, Path] = {}

    def choose(parent: QWidget, context: object, name: str, *_: str) -> Path:
        written[name] = tmp_path / name
        return written[name]

    monkeypatch.setattr(printing, "ask_where", choose)
    return written
