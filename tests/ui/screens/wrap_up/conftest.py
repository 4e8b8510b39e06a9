"""The evening after a conversation, in the real window."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar
from uuid import uuid4

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from interview_coach.app import Workspace, make_program
from interview_coach.application.interviewing import TypedLine
from interview_coach.application.services import Services
from interview_coach.domain.notes import NoteLine, Privacy
from interview_coach.domain.person import Address
from interview_coach.paths import Paths
from interview_coach.ui import printing
from interview_coach.ui.screens.wrap_up.page import Page
from interview_coach.ui.screens.wrap_up.view import WrapUpView
from interview_coach.ui.window import Program
from tests.clock import FRIDAY_AT_TWO, SetClock
from tests.ui.screens.conftest import an_interview, finish

SECRET = "the director leaves in spring"
NOTES = (
    "“nobody hires for tools, they hire for judgement”",
    "@Lucía Prado, State Archives",
    "@Tom Adeyemi, Civic Data Trust",
    "!send her the reading list",
    "?what does the endowment pay for",
    SECRET,
    "the rights desk began as a summer job",
)
P = TypeVar("P", bound=Page)


class Evening:
    """Somebody who has just hung up."""

    def __init__(self, program: Program, clock: SetClock) -> None:
        self.program, self.clock = program, clock
        clock.wall = FRIDAY_AT_TWO
        self.id = an_interview(program, "How did you come to this?")
        self.ask(self._talk)
        program.window.resize(1180, 760)
        for name in ("card", "fold", "hand", "window"):
            program.window.context.settings_store.put(f"thank_you/{name}", "")

    @property
    def view(self) -> WrapUpView:
        view = self.program.window.screen_shown.view()  # type: ignore[union-attr, attr-defined]
        assert isinstance(view, WrapUpView)
        return view

    def at(self, kind: type[P], step: str = "") -> P:
        """The page of this kind, once the window is there."""
        place = {"step": step} if step else {}
        self.program.window.go("interview", interview_id=str(self.id), stage="wrap_up", **place)
        settle(self.program)
        page = self.view.page
        assert isinstance(page, kind)
        return page

    def turn_to(self, step: str) -> None:
        """Go to another page."""
        self.view.go(step)
        self.settle()

    def ask(self, job: Callable[[Services], Any]) -> Any:
        answers: list[Any] = []
        self.program.desk.ask(job, answers.append)
        self.settle()
        return answers[0]

    def notes(self) -> dict[str, NoteLine]:
        """The lines as they are stored, by their text."""
        opened = self.ask(lambda services: services.wrapping_up.open(self.id))
        return {line.text: line for line in opened.notes}

    def said(self) -> list[str]:
        """What the message bar has said."""
        return self.program.window.messages.said

    def click(self, button: QWidget) -> None:
        """Click it as a person can: where it is seen and enabled."""
        assert button.isVisible()
        assert button.isEnabled()
        button.click()  # type: ignore[attr-defined]
        self.settle()

    def type(self, field: QWidget, text: str) -> None:
        """Type into a field that has the focus, and let the autosave happen."""
        field.setFocus()
        keys(field.control, text)  # type: ignore[attr-defined]
        field.flush()  # type: ignore[attr-defined]
        self.settle()

    def settle(self) -> None:
        settle(self.program)

    def _talk(self, services: Services) -> None:
        began = self.clock.now()
        services.you.change(
            {"name": "Maya Ortiz", "contact_lines": "Portland", "field_of_interest": "archives"}
        )
        person_id = services.wrapping_up.open(self.id).person.id
        services.people.change(
            person_id, {"form_of_address": Address.MS, "email": "dana@example.org"}
        )
        services.interviewing.start(self.id, began)
        services.interviewing.type_notes(self.id, list(map(_line, range(len(NOTES)))), [])
        self.clock.advance(minutes=20)
        services.interviewing.end(self.id, self.clock.now())


def settle(program: Program) -> None:
    """Until what was asked of either worker, and what that led to, has been answered."""
    while True:
        assert program.desk.settle(10_000)
        assert program.press.settle(10_000)
        if program.desk.is_idle:
            return


def keys(editor: QWidget, text: str) -> None:
    """Real keys, whatever the alphabet."""
    for letter in text:
        key = Qt.Key.Key_Return if letter == "\n" else Qt.Key(0)
        press = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, letter)
        QApplication.sendEvent(editor, press)


def _line(place: int) -> TypedLine:
    text = NOTES[place]
    privacy = Privacy.CONFIDENTIAL if text == SECRET else Privacy.NORMAL
    return TypedLine(
        uuid4(),
        float(place),
        text,
        at_seconds=60 * place,
        kept=place in (0, 6),
        privacy=privacy,
    )


@pytest.fixture(scope="module")
def house(
    qapp: QApplication, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[Program, SetClock]]:
    """One window for all tests of a module; each has an interview of its own."""
    clock, bugs = SetClock(), list[str]()
    workspace = Workspace(Paths(tmp_path_factory.mktemp("house")))
    program = make_program(qapp, workspace, clock, "light")
    for worker in (program.desk, program.press):
        worker.bug.connect(bugs.append)
    program.show()
    settle(program)
    yield program, clock
    finish(program)
    assert bugs == []


@pytest.fixture
def evening(house: tuple[Program, SetClock]) -> Evening:
    program, clock = house
    program.window.activateWindow()
    assert QTest.qWaitForWindowActive(program.window)
    return Evening(program, clock)


@pytest.fixture
def saved(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> dict[str, Path]:
    """Answers the file dialog; by the proposed name, where the file was written."""
    written: dict[str, Path] = {}

    def choose(parent: QWidget, context: object, name: str, *_: str) -> Path:
        written[name] = tmp_path / name
        return written[name]

    monkeypatch.setattr(printing, "ask_where", choose)
    return written
