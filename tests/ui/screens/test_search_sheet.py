"""Ctrl+K finds what was written and what can be done, and goes there."""

from uuid import UUID

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from interview_coach.application.services import Services
from interview_coach.domain.notes import NoteLine, Privacy
from interview_coach.ui.search_sheet import SearchSheet
from interview_coach.ui.window import Program
from tests.clock import SetClock
from tests.ui.screens.conftest import an_interview, ask, settle

Key = Qt.Key


def a_talk(program: Program, clock: SetClock) -> UUID:
    """A talk that was held, with a confidence."""
    made = an_interview(program, "What do they lack?")

    def hold(services: Services) -> None:
        services.interviewing.start(made, clock.now())
        line = NoteLine(interview_id=made, text="the boss of Łódź", privacy=Privacy.CONFIDENTIAL)
        with services.answers.work() as work:
            work.notes.save([line])
        services.interviewing.end(made, clock.now())

    ask(program, hold)
    return made


def open_sheet(program: Program) -> SearchSheet:
    program.window.activateWindow()
    assert QTest.qWaitForWindowActive(program.window)
    QTest.keyClick(program.window, Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    settle(program)
    sheet = program.window.findChild(SearchSheet)
    assert isinstance(sheet, SearchSheet)
    return sheet


def found(program: Program, sheet: SearchSheet, text: str) -> list[str]:
    sheet.field.clear()
    QTest.keyClicks(sheet.field, text)
    settle(program)
    return [row.text for row in sheet.model.rows]


def press(program: Program, sheet: SearchSheet, key: Qt.Key) -> None:
    QTest.keyClick(sheet.field, key)
    settle(program)


def test_what_was_written_is_found_and_gone_to(program: Program, clock: SetClock) -> None:
    talk = a_talk(program, clock)
    sheet = open_sheet(program)
    assert found(program, sheet, "zzzz qqqq") == []
    assert "Nothing has these words" in sheet.foot.text()
    press(program, sheet, Key.Key_Return)
    assert sheet.isVisible()
    # A confidence has its lock, in signs and in words.
    assert found(program, sheet, "lodz") == ["Notes", "the boss of Łódź"]
    assert sheet.model.rows[1].icon == "lock"
    assert "confidence" in sheet.model.rows[1].spoken
    assert "confidence" in sheet.foot.text()
    # Arrows pass over the headings.
    rows = found(program, sheet, "wh")
    assert rows[:4] == ["What the program does", "Find people", "People", "Dana Whitfield"]
    assert sheet.list.currentIndex().row() == 1
    press(program, sheet, Key.Key_Down)
    assert sheet.list.currentIndex().row() == 3
    assert found(program, sheet, "boss") == ["Notes", "the boss of Łódź"]
    press(program, sheet, Key.Key_Return)
    place = {"interview_id": str(talk), "stage": "wrap_up", "step": "remember"}
    assert program.window.place == ("interview", place)


def test_what_the_program_does_is_found_by_its_words(program: Program) -> None:
    made = an_interview(program, "What do they lack?")
    live = {"interview_id": str(made), "stage": "live"}
    for typed, title, place in (
        ("go to peo", "Go to People", ("people", {})),
        ("bin", "Go to Settings", ("settings", {})),
        ("start live", "Start live", ("interview", live)),
    ):
        sheet = open_sheet(program)
        assert found(program, sheet, typed)[:2] == ["What the program does", title]
        press(program, sheet, Key.Key_Return)
        assert program.window.place == place


def test_a_question_is_chosen_in_the_bank_and_no_field_keeps_the_key(program: Program) -> None:
    sheet = open_sheet(program)
    rows = found(program, sheet, "example?")
    assert rows[0] == "Questions"
    sheet.choose(1)
    settle(program)
    screen = program.window.screen_shown
    assert program.window.place[0] == "questions"
    assert screen.table.chosen_row().text == rows[1]  # type: ignore[union-attr]
    field = screen.search.edit  # type: ignore[union-attr]
    field.setFocus()
    kept = []
    for key in (Key.Key_K, Key.Key_Z):
        event = QKeyEvent(QEvent.Type.ShortcutOverride, key, Qt.KeyboardModifier.ControlModifier)
        event.ignore()
        QApplication.sendEvent(field, event)
        kept.append(event.isAccepted())
    assert kept == [False, True]
