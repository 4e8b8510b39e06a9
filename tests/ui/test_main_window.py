"""The window's shell: going, coming back, folding, remembering, saying, undoing."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication

from interview_coach.application.changes import Change
from interview_coach.application.clock import Clock
from interview_coach.ui.background import Desk
from interview_coach.ui.context import Context
from interview_coach.ui.main_window import MainWindow
from interview_coach.ui.memory import Memory
from interview_coach.ui.screen import Screen
from interview_coach.ui.theme import Theme
from interview_coach.ui.widgets import Button, LineField, TextField


class Page(Screen):
    """A screen that writes down what happens to it."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.refreshed = 0
        self.places: list[dict[str, str]] = []
        self.field, self.text = LineField("Line"), TextField("Text")
        self.saved: list[str] = []
        self.field.edited.connect(self.saved.append)
        self.add(self.field)
        self.add(self.text)

    def refresh(self) -> None:
        self.refreshed += 1

    def shown(self, **place: str) -> None:
        self.places.append(place)
        super().shown(**place)


class Today(Page):
    key, title = "today", "Today"
    concerns = frozenset({Change.PEOPLE})


class People(Page):
    key, title = "people", "People"
    concerns = frozenset({Change.PEOPLE})


class OneInterview(Page):
    key, title, under = "interview", "Interview", "today"


class Settings(Page):
    key, title = "settings", "Settings"


def make_window(look: Theme, folder: Path) -> MainWindow:
    window = MainWindow(Memory(folder / "window.ini"))
    pages: tuple[type[Page], ...] = (Today, People, Settings, OneInterview)
    window.furnish(
        desk=Desk(lambda: {"people": 48}),
        press=Desk(dict),
        theme=look,
        clock=Clock(),
        screens={page.key: lambda page=page: page for page in pages},
        counts=lambda services: services,
    )
    return window


@pytest.fixture
def window(qtbot, look: Theme, tmp_path: Path) -> Iterator[MainWindow]:
    window = make_window(look, tmp_path)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.go("today")
    yield window
    window.context.desk.close()
    window.context.press.close()


def shown(window: MainWindow) -> Page:
    page = window.screen_shown
    assert isinstance(page, Page)
    return page


def test_screens_are_imported_only_after_the_window_is_painted(
    qtbot, look: Theme, tmp_path: Path
) -> None:
    window = make_window(look, tmp_path)
    qtbot.addWidget(window)
    window.open_last()
    window.show()
    assert window.screen_shown is None
    assert window.context.desk.settle()
    qtbot.waitUntil(lambda: window.screen_shown is not None)
    assert isinstance(window.screen_shown, Today)
    window.context.desk.close()


def test_the_first_screen_is_shown_and_the_next_is_built_when_gone_to(window: MainWindow) -> None:
    assert isinstance(window.screen_shown, Today)
    assert window.findChildren(People) == []
    window.go("people", person_id="7")
    assert isinstance(window.screen_shown, People)
    assert shown(window).places == [{"person_id": "7"}]


def test_keys_lead_to_screens_and_back(window: MainWindow, qtbot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert window.place == ("people", {})
    qtbot.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    assert window.place == ("settings", {})
    for expected in ("people", "today"):
        qtbot.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
        assert window.place == (expected, {})


def test_the_focus_in_the_navigation_goes_along_with_the_place(window: MainWindow, qtbot) -> None:
    window.navigation.entry("today").setFocus()
    qtbot.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.focusWidget() is window.navigation.entry("people")


def test_a_change_refreshes_the_screen_on_show_once_and_others_when_next_shown(
    window: MainWindow, qtbot
) -> None:
    today = shown(window)
    window.go("people")
    people, before = shown(window), today.refreshed
    for _ in range(3):
        window.context.desk.announced.emit(Change.PEOPLE)
    qtbot.waitUntil(lambda: people.refreshed == 2)
    assert today.refreshed == before
    window.go("today")
    assert today.refreshed == before + 1


def test_a_screen_is_left_alone_by_what_does_not_concern_it(window: MainWindow) -> None:
    window.context.desk.announced.emit(Change.LETTERS)
    window.context.desk.settle()
    assert shown(window).refreshed == 1


def test_the_navigation_folds_while_a_screen_wants_the_rail(window: MainWindow) -> None:
    wide = window.navigation.width()
    window.go("interview", interview_id="1")
    shown(window).wants_rail = True
    assert window.navigation.width() == 56
    assert window.navigation.entry("people").toolTip() == "<qt>People</qt>"
    assert window.navigation.entry("today").isChecked()
    window.go("today")
    assert window.navigation.width() == wide


def test_counts_stand_in_the_navigation(window: MainWindow) -> None:
    assert window.context.desk.settle()
    assert window.navigation.entry("people").count == "48"
    assert window.navigation.entry("people").accessibleName() == "People, 48"


def test_the_last_place_and_size_are_remembered(
    window: MainWindow, qtbot, look: Theme, tmp_path: Path
) -> None:
    window.resize(900, 640)
    window.go("interview", interview_id="42", step="research")
    window.close()
    again = make_window(look, tmp_path)
    qtbot.addWidget(again)
    again.open_last()
    assert again.screen_shown is None
    again.show()
    assert again.context.desk.settle()
    qtbot.waitUntil(lambda: again.screen_shown is not None)
    assert again.place == ("interview", {"interview_id": "42", "step": "research"})
    again.context.desk.close()
    assert again.size().toTuple() == (900, 640)


def test_closing_saves_what_was_typed_in_the_last_moment(window: MainWindow, qtbot) -> None:
    page = shown(window)
    qtbot.keyClicks(page.field.edit, "abc")
    window.close()
    assert page.saved == ["abc"]


def test_messages_float_over_the_foot_and_leave_page_and_focus_alone(
    window: MainWindow, qtbot
) -> None:
    page, bar = shown(window), window.messages
    field, before = page.field.edit, page.geometry()
    field.setFocus()
    for words, kind in (("Not saved.", "bad"), ("One that has something to tell. " * 6, "info")):
        bar.say(words, ("Undo", lambda: None), kind)
    QApplication.processEvents()
    assert bar.said[0] == "Not saved."
    assert field.hasFocus()
    assert page.geometry() == before
    over = bar.geometry()
    assert page.parentWidget().geometry().contains(over)
    assert over.bottom() > before.bottom() - 40
    assert over.height() >= bar.layout().heightForWidth(over.width())
    window.resize(900, 600)
    QApplication.processEvents()
    assert page.parentWidget().geometry().contains(bar.geometry())
    qtbot.keyClick(bar.notices()[-1].findChildren(Button)[-1], Qt.Key.Key_Escape)
    assert len(bar.notices()) == 1


def test_news_takes_the_place_of_news_and_trouble_and_work_stay(window: MainWindow) -> None:
    bar = window.messages
    work = bar.offer("Saving everything…", goes_on=True)
    for words in ("The printer is off.", "The printer is off."):
        bar.say(words, kind="bad")
    for words in ("Ravi was deleted.", "Eve was deleted."):
        window.undo.push(words, lambda _: None, say=True)
    said = ["Saving everything…", "The printer is off.", "Eve was deleted."]
    assert [notice.text for notice in bar.notices()] == said
    bar.notices()[-1].findChildren(Button)[0].setFocus()
    bar.withdraw(work)
    bar.say("Saved.")
    assert [notice.text for notice in bar.notices()] == [*said[1:], "Saved."]


def test_news_steps_aside_for_what_the_keyboard_comes_to(window: MainWindow) -> None:
    page = shown(window)
    window.messages.say("Saved.")
    QApplication.processEvents()
    bar, field = window.messages, page.field
    field.setParent(page)
    field.setGeometry(bar.geometry().translated(-page.pos()))
    field.show()
    field.edit.setFocus()
    assert field.edit.hasFocus()
    beneath = field.edit.rect().translated(field.edit.mapTo(window, QPoint()))
    assert not bar.rect().translated(bar.mapTo(window, QPoint())).intersects(beneath)


def test_what_was_said_of_a_page_goes_with_it_and_trouble_stays(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    bar = window.messages
    bar.say("The question was added.")
    bar.turn_page()
    assert bar.notices()
    monkeypatch.setattr("interview_coach.ui.messages.FRESH_MS", -1)
    bar.say("The printer could not be started.", kind="bad")
    bar.turn_page()
    assert [notice.kind for notice in bar.notices()] == ["bad"]


def test_messages_do_not_lie_over_the_line_that_is_being_typed(window: MainWindow) -> None:
    page = shown(window)
    page.text.edit.setFocus()
    page.text.edit.setPlainText("\n" * 60)
    page.text.edit.moveCursor(QTextCursor.MoveOperation.End)
    QApplication.processEvents()
    window.messages.say("Saved.")
    cursor = page.text.edit.cursorRect()
    line = page.text.edit.viewport().mapTo(window, cursor.center())
    bar = window.messages
    assert not bar.rect().translated(bar.mapTo(window, QPoint())).contains(line)


def test_undo_runs_at_the_desk_newest_first_and_says_so(window: MainWindow, qtbot) -> None:
    done: list[str] = []
    window.undo.push("deleted Ravi", lambda _: done.append("Ravi"))
    window.undo.push("moved a question", lambda _: done.append("question"))
    for _ in range(2):
        qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.context.desk.settle()
    assert done == ["question", "Ravi"]
    assert window.messages.said[-1] == "Undone: deleted Ravi"


def test_an_offer_to_undo_goes_once_it_is_undone(window: MainWindow, qtbot) -> None:
    window.undo.push("Ravi was deleted.", lambda _: None, say=True)
    window.undo.push("Eve was deleted.", lambda _: None, say=True)
    for _ in range(2):
        qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert window.context.desk.settle()
    assert not [b for n in window.messages.notices() for b in n.findChildren(Button) if b.text()]


def test_undo_in_a_text_takes_back_the_typing_only(window: MainWindow, qtbot) -> None:
    done: list[str] = []
    window.undo.push("deleted Ravi", lambda _: done.append("Ravi"))
    text = shown(window).text.edit
    text.setFocus()
    qtbot.keyClicks(text, "abc")
    qtbot.keyClick(text, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.context.desk.settle()
    assert (text.toPlainText(), done) == ("", [])


def test_the_window_imports_nothing_slow_before_it_is_painted() -> None:
    # PySide6 itself brings logging and argparse; nothing slow may come on top of it.
    code = (
        "import sys, PySide6.QtWidgets, PySide6.QtSvg; bare = set(sys.modules)\n"
        "import interview_coach.ui.main_window, interview_coach.ui.screens\n"
        "slow = {'sqlalchemy', 'reportlab', 'alembic', 'logging', 'argparse', 'asyncio',"
        " 'email', 'importlib.metadata'}\n"
        "print(sorted(slow & (set(sys.modules) - bare)))"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"
