"""Everything on paper that is due, printed at once and marked as sent."""

import time
from collections.abc import Sequence
from pathlib import Path
from types import SimpleNamespace
from uuid import UUID

import pypdf
import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from interview_coach.application.errors import CoachError
from interview_coach.application.printing import CardSize, GuideSheet, Paper
from interview_coach.application.services import Services
from interview_coach.domain.letters import Form
from interview_coach.ui import printing, progress
from interview_coach.ui.background import Desk
from interview_coach.ui.binding import Batch, Binding
from interview_coach.ui.messages import Messages
from interview_coach.ui.screens.today import TodayScreen
from interview_coach.ui.screens.today.due_dialog import DueDialog
from interview_coach.ui.theme import Theme
from interview_coach.ui.widgets import Button
from interview_coach.ui.window import Program
from tests.clock import SetClock
from tests.ui.screens.conftest import an_interview, ask, settle


def talked(program: Program, clock: SetClock, name: str, form: Form, address: str = "") -> UUID:
    """A talk that ended just now, to be thanked for in this form."""
    made = an_interview(program, name=name)

    def talk(services: Services) -> None:
        services.you.change({"name": "Maya Ortiz"})
        person_id = services.wrapping_up.open(made).person.id
        services.people.change(person_id, {"postal_address": address})
        services.interviewing.start(made, clock.now())
        clock.advance(minutes=20)
        services.interviewing.end(made, clock.now())
        services.thanking.choose_form(made, form)

    ask(program, talk)
    return made


def due_dialog(program: Program) -> DueDialog:
    program.window.go("today")
    settle(program)
    screen = program.window.screen_shown
    assert isinstance(screen, TodayScreen)
    assert screen.due.print.isVisible()
    screen.due.print.click()
    settle(program)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, DueDialog)
    return dialog


def shapes(pdf: bytes, tmp_path: Path) -> list[tuple[int, int]]:
    path = tmp_path / "due.pdf"
    path.write_bytes(pdf)
    boxes = [page.mediabox for page in pypdf.PdfReader(path).pages]
    return [(round(box.width), round(box.height)) for box in boxes]


def test_what_is_due_is_bound_with_its_envelopes_and_marked_as_sent(
    program: Program, clock: SetClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    a4, a6, dl = (595, 842), (298, 420), (624, 312)
    address = "1 Harbor Square\nNew York"
    letter = talked(program, clock, "Dana Whitfield", Form.LETTER, address)
    card = talked(program, clock, "Ravi Menon", Form.CARD)
    talked(program, clock, "Mei Tanaka", Form.EMAIL)
    dialog = due_dialog(program)
    assert [check.text() for check in dialog.checks] == [
        "Dana Whitfield, letter",
        "Ravi Menon, card",
    ]
    assert "Ravi Menon" in dialog.notes.text()
    assert shapes(dialog.preview.pdf, tmp_path) == [a4, dl, a6]
    dialog.envelopes.click()
    settle(program)
    assert shapes(dialog.preview.pdf, tmp_path) == [a4, a6]
    dialog.checks[1].click()
    QTest.qWait(130)
    settle(program)
    assert shapes(dialog.preview.pdf, tmp_path) == [a4]
    monkeypatch.setattr(printing, "ask_where", lambda *_: tmp_path / "saved.pdf")
    dialog.save.click()
    settle(program)
    assert (tmp_path / "saved.pdf").read_bytes() == dialog.preview.pdf
    assert dialog.sent.kind == "primary"
    dialog.sent.click()
    settle(program)
    unsent = ask(program, lambda services: {d.interview_id for d in services.today.look().due})
    assert letter not in unsent
    assert card in unsent
    program.window.undo.undo()
    settle(program)
    again = ask(program, lambda services: {d.interview_id for d in services.today.look().due})
    assert letter in again


def test_e_mails_are_nothing_to_print(program: Program, clock: SetClock) -> None:
    talked(program, clock, "Mei Tanaka", Form.EMAIL)
    program.window.go("today")
    settle(program)
    screen = program.window.screen_shown
    assert isinstance(screen, TodayScreen)
    assert not screen.due.print.isVisible()


class SlowPress:
    """Takes its time over each document, and listens when told to stop."""

    def __init__(self) -> None:
        self.set = 0

    def bind(self, contents: Sequence[object], paper: Paper, **how: object) -> None:
        for done in range(len(contents)):
            self.set += 1
            time.sleep(0.005)
            if not how["step"](done + 1):  # type: ignore[operator]
                raise CoachError("Stopped.")


def test_binding_much_says_how_far_it_is_and_can_be_stopped(
    look: Theme, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(progress, "PATIENCE_MS", 0)
    parent, slow = QWidget(), SlowPress()
    qtbot.addWidget(parent)
    messages, press = Messages(parent), Desk(lambda: slow, parent=parent)
    refused: list[str] = []
    context = SimpleNamespace(messages=messages, press=press)
    binding = Binding(context, "{0} of {1}", parent)  # type: ignore[arg-type]
    binding.refused.connect(refused.append)
    sheets = [GuideSheet(CardSize.A6)] * 300
    binding.begin(Batch(sheets, Paper.A4, "Letters", "Maya Ortiz"))
    qtbot.waitUntil(lambda: bool(messages.notices()))
    (notice,) = messages.notices()
    next(b for b in notice.findChildren(Button) if b.text() == "Cancel").click()
    assert refused == ["Stopped; nothing was made."]
    press.close()
    assert slow.set < 300
    assert messages.notices() == []
