"""The first questions in the real window: answered, passed over, and never in the way."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from interview_coach.ui.screens.first_run import FirstRunScreen
from interview_coach.ui.screens.settings import SettingsScreen
from interview_coach.ui.screens.today import TodayScreen
from interview_coach.ui.window import Program
from tests.ui.screens.conftest import settle


def first_run(program: Program) -> FirstRunScreen:
    settle(program)
    screen = program.window.screen_shown
    assert isinstance(screen, FirstRunScreen)
    return screen


def today(program: Program) -> TodayScreen:
    settle(program)
    screen = program.window.screen_shown
    assert isinstance(screen, TodayScreen)
    return screen


def go_on(program: Program, screen: FirstRunScreen) -> None:
    QTest.keyClick(screen.forward, Qt.Key.Key_Return)
    settle(program)


def test_five_pages_set_what_one_begins_with_and_leave_one_small_step(program: Program) -> None:
    QTest.mouseClick(today(program).start.questions, Qt.MouseButton.LeftButton)
    screen = first_run(program)
    assert (screen.progress.text(), screen.forward.text()) == ("1 of 5", "Skip this one")
    QTest.mouseClick(screen.pages[0].rows["phone"], Qt.MouseButton.LeftButton)
    assert screen.forward.text() == "Next"
    for _ in range(2):
        go_on(program, screen)
    row = screen.pages[2].rows["whom"]
    assert row.hasFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return):
        QTest.keyClick(screen.focusWidget(), key)
    settle(program)
    assert screen.progress.text() == "4 of 5"
    first = next(iter(screen.pages[3].rows.values()))
    assert (row.ring, first.hasFocus(), first.ring) == (False, True, True)
    for _ in range(2):
        go_on(program, screen)
    assert screen.page is None
    assert screen.end.set.text().startswith("A new interview begins with 15 minutes, phone.")
    assert "staying in touch is proposed: about" in screen.end.set.text()
    step = screen.end.step.text()
    go_on(program, screen)
    begun = today(program)
    assert not begun.start.questions.isVisible()
    assert begun.step is not None
    assert begun.step.text.text() == step
    QTest.keyClick(begun.step.done, Qt.Key.Key_Space)
    settle(program)
    assert not begun.step.isVisible()
    program.window.undo.undo()
    settle(program)
    assert begun.step.isVisible()

    program.window.go("settings")
    settle(program)
    settings = program.window.screen_shown
    assert isinstance(settings, SettingsScreen)
    assert settings.defaults.minutes.value == "15"
    QTest.mouseClick(settings.defaults.again, Qt.MouseButton.LeftButton)
    screen = first_run(program)
    assert screen.pages[0].rows["phone"].isChecked()
    QTest.mouseClick(screen.not_now, Qt.MouseButton.LeftButton)
    assert today(program) is begun
