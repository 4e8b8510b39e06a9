"""Changing what letters say: in place, with the fields beside it, and back again."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from interview_coach.application.templates import TemplateRow
from interview_coach.ui.screens.settings import SettingsScreen
from interview_coach.ui.screens.wording import WordingScreen
from interview_coach.ui.widgets import Button
from interview_coach.ui.window import Program
from tests.ui.screens.conftest import ask, settle
from tests.ui.screens.keys import type_words


@pytest.fixture
def screen(program: Program) -> WordingScreen:
    program.window.go("wording")
    settle(program)
    shown = program.window.screen_shown
    assert isinstance(shown, WordingScreen)
    return shown


def click(program: Program, button: Button) -> None:
    assert button.isVisible()
    assert button.isEnabled()
    button.click()
    settle(program)


def turn_to(program: Program, screen: WordingScreen, part: str) -> None:
    screen.parts.row(part).click()
    settle(program)


def texts(screen: WordingScreen) -> list[str]:
    return [row.row.text for row in screen.rows]


def stored(program: Program, part: str) -> list[TemplateRow]:
    slots = ask(program, lambda services: services.templates.slots())
    return next(list(slot.rows) for slot in slots if slot.key == part)


def test_a_shipped_wording_is_changed_and_comes_back_as_it_came(
    program: Program, screen: WordingScreen
) -> None:
    turn_to(program, screen, "closing")
    before = texts(screen)
    click(program, screen.rows[0].edit)
    assert screen.editor is not None
    assert screen.editor.field.text() == before[0]
    screen.editor.field.edit.selectAll()
    type_words(screen.editor.field.control, "With all my thanks,")
    screen.editor.field.flush()
    settle(program)
    click(program, screen.editor.keep)
    assert texts(screen)[0] == "With all my thanks,"
    assert screen.parts.row("closing").count == "1"
    click(program, screen.rows[0].restore)
    assert sorted(texts(screen)) == sorted(before)
    program.window.undo.undo()
    settle(program)
    assert texts(screen)[0] == "With all my thanks,"


def test_fields_put_themselves_in_and_a_wrong_one_is_named_under_the_text(
    program: Program, screen: WordingScreen
) -> None:
    turn_to(program, screen, "opening")
    click(program, screen.adders[""])
    editor = screen.editor
    assert editor is not None
    assert not editor.keep.isEnabled()
    type_words(editor.field.control, "Thank you, ")
    QTest.mouseClick(editor.chips["name"], Qt.MouseButton.LeftButton)
    editor.field.flush()
    settle(program)
    assert editor.field.text() == "Thank you, $name"
    assert editor.example.text() == "Reads: Thank you, Ms. Whitfield"
    type_words(editor.field.control, " and $salary")
    editor.field.flush()
    settle(program)
    assert "$salary" in editor.fault.text()
    assert editor.fault.isVisible()
    assert not editor.keep.isEnabled()
    editor.field.edit.selectAll()
    type_words(editor.field.control, "Thank you, $name, for $when.")
    editor.field.flush()
    settle(program)
    editor.forms.segment("card").click()
    click(program, editor.keep)
    mine = stored(program, "opening")[0]
    assert (mine.text, mine.forms) == ("Thank you, $name, for $when.", ("card",))
    click(program, screen.rows[0].remove)
    assert "Thank you, $name, for $when." not in texts(screen)
    program.window.undo.undo()
    settle(program)
    assert texts(screen)[0] == "Thank you, $name, for $when."


def test_a_hidden_wording_is_proposed_no_more_until_it_is_shown_again(
    program: Program, screen: WordingScreen
) -> None:
    turn_to(program, screen, "referral")
    hidden = texts(screen)[0]
    click(program, screen.rows[0].hide_it)
    (row,) = [row for row in screen.rows if row.row.is_hidden]
    assert row.row.text == hidden
    assert not row.edit.isVisible()
    click(program, row.restore)
    assert not any(row.row.is_hidden for row in screen.rows)


def test_each_language_and_manner_has_its_own(program: Program, screen: WordingScreen) -> None:
    turn_to(program, screen, "closing")
    formal = texts(screen)
    screen.manner.segment("friendly").click()
    settle(program)
    assert texts(screen) != formal
    screen.language.set_value("de")
    screen.language.changed.emit("de")
    settle(program)
    assert any("Grüße" in text or "Grüßen" in text for text in texts(screen))


def test_letters_are_in_the_language_one_chooses_and_a_date_shows_it(program: Program) -> None:
    program.window.go("settings")
    settle(program)
    settings = program.window.screen_shown
    assert isinstance(settings, SettingsScreen)
    section = settings.letters
    for key, month in (("de", ". "), ("es", " de "), ("en-US", ", ")):
        section.choice.set_value(key)
        section.choice.changed.emit(key)
        settle(program)
        assert month in section.example.text()
        assert ask(program, lambda services: services.you.get()).locale == key
    click(program, section.wording)
    assert isinstance(program.window.screen_shown, WordingScreen)
