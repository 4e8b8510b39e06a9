"""The board of leads: written down, moved by keys, opened; a host in one's own house."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from interview_coach.domain.lead import LeadKind, LeadStage
from interview_coach.ui.screens.leads.board import LeadsScreen
from interview_coach.ui.screens.leads.dialog import LeadDialog
from interview_coach.ui.window import Program
from tests.ui.screens.conftest import ask, settle
from tests.ui.screens.keys import type_words


def stages(program: Program) -> dict[str, LeadStage]:
    board = ask(program, lambda s: s.leads.board())
    return {row.lead.text: stage for stage, rows in board.items() for row in rows}


def test_a_lead_is_moved_with_the_keys_and_keeps_the_focus(program: Program) -> None:
    ravi = ask(program, lambda s: s.people.add("Ravi Menon"))
    day = LeadKind.SHADOWING
    ask(program, lambda s: s.leads.add("A day at the desk", day, person_id=ravi))
    program.window.go("leads")
    settle(program)
    screen = program.window.screen_shown
    assert isinstance(screen, LeadsScreen)
    screen.field.setFocus()
    type_words(screen.field.edit, "The SQL course")
    QTest.keyClick(screen.field.edit, Qt.Key.Key_Return)
    settle(program)
    first = next(c for c in screen.cards[LeadStage.NEW] if c.row.teller == "Ravi Menon")
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    settle(program)
    assert stages(program) == {
        "A day at the desk": LeadStage.DOING,
        "The SQL course": LeadStage.NEW,
    }
    (card,) = screen.cards[LeadStage.DOING]
    assert program.window.focusWidget() is card
    QTest.keyClick(card, Qt.Key.Key_Left)
    assert program.window.focusWidget() is screen.cards[LeadStage.NEW][0]

    QTest.keyClick(card, Qt.Key.Key_Return)
    settle(program)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, LeadDialog)
    QTest.mouseClick(dialog.house.segment("inside"), Qt.MouseButton.LeftButton)
    assert dialog.discreet.isVisible()
    QTest.keyClick(dialog.discreet, Qt.Key.Key_Space)
    dialog.accept()
    settle(program)
    assert ask(program, lambda s: s.people.get(ravi)).is_discreet
