"""Settings: you, paper, look, defaults, and the data in your hands."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget

from interview_coach.application.ports import Kind
from interview_coach.settings import load
from interview_coach.ui.screens.dialog import ReplacingDialog
from interview_coach.ui.screens.settings import SettingsScreen, data
from interview_coach.ui.theme import Theme
from interview_coach.ui.widgets import Label
from interview_coach.ui.window import Program
from tests.ui.screens.conftest import ask, finish, settle
from tests.ui.screens.keys import type_words

LEFT = Qt.MouseButton.LeftButton


def settings(program: Program) -> SettingsScreen:
    program.window.go("settings")
    settle(program)
    screen = program.window.screen_shown
    assert isinstance(screen, SettingsScreen)
    return screen


def answer(program: Program, agree: bool) -> str:
    """Answer the question that stands before the window; what it said."""
    dialog = program.window.findChild(ReplacingDialog)
    assert isinstance(dialog, QDialog)
    said: str = dialog.words.text()
    (dialog.yes if agree else dialog.no).click()
    settle(program)
    # A window manager would have done that.
    program.window.activateWindow()
    assert QTest.qWaitForWindowActive(program.window)
    return said


def test_you_are_kept_as_you_type_and_there_after_a_restart(
    start: Callable[[], Program],
) -> None:
    program = start()
    screen = settings(program)
    for name, words in (("name", "Maya Ortiz"), ("contact_lines", "12 Alder Street")):
        field = screen.you.fields[name]
        type_words(field.control, words)
        field.flush()
    QTest.mouseClick(screen.paper.choice._segments["letter"], LEFT)
    settle(program)
    finish(program)
    again = start()
    profile = ask(again, lambda services: services.you.get())
    assert (profile.name, profile.contact_lines) == ("Maya Ortiz", "12 Alder Street")
    assert settings(again).paper.choice.value == "letter"


def test_the_look_is_switched_at_once_and_remembered(program: Program, look: Theme) -> None:
    screen = settings(program)
    ground = program.window.grab().toImage().pixelColor(400, 5)
    QTest.mouseClick(screen.appearance.choice._segments["dark"], LEFT)
    settle(program)
    assert program.theme.dark
    assert program.window.grab().toImage().pixelColor(400, 5).lightness() < ground.lightness()
    path = program.window.context.settings_store.folder / "settings.json"
    assert load(path).appearance == "dark"
    QTest.mouseClick(screen.appearance.choice._segments["light"], LEFT)
    settle(program)


def test_defaults_are_kept(program: Program) -> None:
    screen = settings(program)
    QTest.mouseClick(screen.defaults.format._segments["phone"], LEFT)
    screen.defaults.minutes.changed.emit("30")
    settle(program)
    kept = load(program.window.context.settings_store.folder / "settings.json")
    assert (kept.format, kept.planned_minutes, kept.appearance) == ("phone", 30, "system")


def test_an_archive_goes_out_and_comes_back_and_can_be_undone(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "all.json"
    monkeypatch.setattr(data, "ask_where", lambda *_: file)
    monkeypatch.setattr(data, "ask_which", lambda *_: file)
    ask(program, lambda services: services.people.add("Dana Whitfield"))
    screen = settings(program)
    QTest.mouseClick(screen.data.save_button, LEFT)
    settle(program)
    assert b"Whitfield" in file.read_bytes()
    ask(program, lambda services: services.people.add("Ravi Menon"))
    QTest.mouseClick(screen.data.restore_button, LEFT)
    settle(program)
    assert "people: 2, interviews: 0" in answer(program, agree=True)
    assert names(program) == ["Dana Whitfield"]
    QTest.keyClick(program.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(program)
    assert names(program) == ["Dana Whitfield", "Ravi Menon"]


def test_a_file_that_is_no_archive_changes_nothing(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "other.json"
    file.write_text('{"people": []}', encoding="utf-8")
    monkeypatch.setattr(data, "ask_which", lambda *_: file)
    ask(program, lambda services: services.people.add("Dana Whitfield"))
    screen = settings(program)
    QTest.mouseClick(screen.data.restore_button, LEFT)
    settle(program)
    answer(program, agree=False)
    assert program.window.messages.said == []
    QTest.mouseClick(screen.data.restore_button, LEFT)
    settle(program)
    answer(program, agree=True)
    assert len(program.window.messages.said) == 1
    assert names(program) == ["Dana Whitfield"]


def names(program: Program) -> list[str]:
    return [row.name for row in ask(program, lambda services: services.reading.people())]


def test_a_copy_is_brought_back_by_keys_and_that_can_be_undone(program: Program) -> None:
    assert settings(program).copies._nothing.isVisible()
    ask(program, lambda services: services.people.add("Dana Whitfield"))
    ask(program, lambda services: services.importing.back_up("before import"))
    ask(program, lambda services: services.people.add("Ravi Menon"))
    program.window.go("today")
    (line,) = settings(program).copies.lines
    line.button.setFocus()
    QTest.keyClick(line.button, Qt.Key.Key_Space)
    settle(program)
    assert f"is replaced by what is in the copy of {line.when}" in answer(program, agree=True)
    assert names(program) == ["Dana Whitfield"]
    assert len(settings(program).copies.lines) == 2
    QTest.keyClick(program.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(program)
    assert names(program) == ["Dana Whitfield", "Ravi Menon"]


def test_the_check_says_what_it_found(program: Program) -> None:
    screen = settings(program)
    QTest.mouseClick(screen.data.check_button, LEFT)
    settle(program)
    assert screen.data.verdict.text() == "Checked: everything is in order."
    assert str(program.window.context.settings_store.folder) in screen.data.place.text()


def test_the_bin_gives_back_or_erases(program: Program) -> None:
    first = ask(program, lambda services: services.people.add("Dana Whitfield"))
    second = ask(program, lambda services: services.people.add("Ravi Menon"))
    for person in (first, second):
        ask(program, lambda services, id_=person: services.keeping.delete(Kind.PERSON, id_))
    screen = settings(program)
    assert {line.row.title for line in screen.bin.lines} == {"Dana Whitfield", "Ravi Menon"}
    dana = next(line for line in screen.bin.lines if line.row.id == first)
    QTest.mouseClick(dana.back_button, LEFT)
    settle(program)
    assert names(program) == ["Dana Whitfield"]
    (ravi,) = screen.bin.lines
    QTest.mouseClick(ravi.erase_button, LEFT)
    settle(program)
    answer(program, agree=False)
    assert len(screen.bin.lines) == 1
    QTest.mouseClick(screen.bin.lines[0].erase_button, LEFT)
    settle(program)
    answer(program, agree=True)
    assert screen.bin.lines == []
    assert screen.bin._nothing.isVisible()


@pytest.mark.parametrize("size", [(900, 600), (1180, 760)])
def test_no_section_is_wider_than_the_window(program: Program, size: tuple[int, int]) -> None:
    program.window.resize(*size)
    screen = settings(program)
    settle(program)
    sections: list[QWidget] = [screen.you, screen.data, screen.bin, screen.defaults]
    for section in sections:
        assert section.width() >= section.minimumSizeHint().width()
        assert section.mapTo(screen, section.rect().topRight()).x() <= screen.width() - 28


def test_a_rule_of_the_coach_is_switched_off_and_on(program: Program) -> None:
    advice = settings(program).advice
    assert advice.fold.text() == "21 of 21 rules are on"
    advice.fold.click()
    views = [label.text() for label in advice.switches["R13"].findChildren(Label)]
    assert {"The guides disagree", "Twenty minutes.", "Thirty to sixty minutes."} <= set(views)
    assert not advice.switches["R12"].check.isEnabled()
    advice.switches["R13"].check.click()
    settle(program)
    assert advice.fold.text() == "20 of 21 rules are on"
    assert [r.words.id for r in ask(program, lambda s: s.coaching.rules()) if not r.is_on] == [
        "R13"
    ]
    advice.switches["R13"].check.click()
    settle(program)
    assert advice.fold.text() == "21 of 21 rules are on"
