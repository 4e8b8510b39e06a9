"""The question bank: found by theme and words, changed in place."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from interview_coach.domain.bank import Priority
from interview_coach.ui.screens.pack_choice import key_of
from interview_coach.ui.screens.questions import QuestionsScreen
from interview_coach.ui.screens.questions.bring_in import PreviewDialog, show_pack
from interview_coach.ui.screens.questions.faults import FaultsDialog
from interview_coach.ui.screens.questions.hand_on import HandOnDialog
from interview_coach.ui.screens.questions.shelf import PackShelf
from interview_coach.ui.widgets import Label
from interview_coach.ui.window import Program
from tests.ui.screens.conftest import ask, settle
from tests.ui.screens.keys import type_words

LEFT = Qt.MouseButton.LeftButton


def questions(program: Program) -> QuestionsScreen:
    program.window.go("questions")
    settle(program)
    screen = program.window.screen_shown
    assert isinstance(screen, QuestionsScreen)
    return screen


def find(program: Program, screen: QuestionsScreen, words: str) -> None:
    screen.search.edit.setText(words)
    settle(program)


def test_themes_and_words_narrow_the_list(program: Program) -> None:
    screen = questions(program)
    whole = len(screen.model.rows)
    assert screen.search.edit.placeholderText() == f"Find in {whole} questions"
    QTest.mouseClick(screen.themes["skills"], LEFT)
    settle(program)
    assert {row.theme for row in screen.model.rows} == {"skills"}
    QTest.keyClick(screen.themes["path"], Qt.Key.Key_Space)
    settle(program)
    assert {row.theme for row in screen.model.rows} == {"path"}
    QTest.mouseClick(screen.themes["path"], LEFT)
    find(program, screen, "turning points")
    assert all("turning points" in row.text for row in screen.model.rows)
    find(program, screen, "no such words")
    assert screen.none_found.isVisible()
    assert not screen.detail.isVisible()


def test_a_shipped_question_names_its_guides(program: Program) -> None:
    screen = questions(program)
    row = next(row for row in screen.model.rows if row.sources == "002")
    screen.table.choose(screen.model.rows.index(row))
    assert screen.detail.source.text() == "Comes with the program; see the St. Olaf guide."


def test_what_is_typed_is_kept_and_the_rest_of_the_list_stays(program: Program) -> None:
    screen = questions(program)
    screen.table.choose(5)
    row = screen.model.rows[5]
    editor = screen.detail.text.edit
    editor.setFocus()
    QTest.keyClick(editor, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    type_words(editor, " And now?")
    screen.detail.flush()
    settle(program)
    assert screen.model.rows[5].text == f"{row.text} And now?"
    assert screen.table.currentIndex().row() == 5
    assert editor.hasFocus()
    QTest.mouseClick(screen.detail.priority._segments["must"], LEFT)
    settle(program)
    assert screen.model.rows[5].priority is Priority.MUST
    screen.detail.hint.edit.setPlainText("Ask it gently.")
    screen.detail.flush()
    settle(program)
    assert screen.model.rows[5].hint == "Ask it gently."
    editor.setFocus()
    editor.selectAll()
    QTest.keyClick(editor, Qt.Key.Key_Delete)
    screen.detail.flush()
    settle(program)
    assert screen.model.rows[5].text == f"{row.text} And now?"


def test_your_own_question_joins_the_theme_on_show(program: Program) -> None:
    screen = questions(program)
    QTest.mouseClick(screen.themes["entry"], LEFT)
    settle(program)
    type_words(screen.own.edit, "What would you read first?")
    QTest.keyClick(screen.own.edit, Qt.Key.Key_Return)
    settle(program)
    chosen = screen.table.chosen_row()
    assert (chosen.text, chosen.theme) == ("What would you read first?", "entry")
    assert screen.detail.source.text() == "Your own question."
    assert screen.own.text() == ""


def test_deleting_can_be_undone(program: Program) -> None:
    screen = questions(program)
    screen.table.choose(3)
    gone, following = screen.model.rows[3], screen.model.rows[4]
    screen.table.setFocus()
    QTest.keyClick(screen.table, Qt.Key.Key_Delete)
    settle(program)
    assert gone.id not in {row.id for row in screen.model.rows}
    assert screen.detail.question_id == following.id
    QTest.keyClick(program.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(program)
    assert gone.id in {row.id for row in ask(program, lambda services: services.reading.bank())}


def opened(screen: QuestionsScreen, kind: type[QDialog]) -> Any:
    (dialog,) = (each for each in screen.window().findChildren(kind) if each.isVisible())
    return dialog


def test_the_pack_of_ones_field_is_one_click_away_and_one_click_removes_it(
    program: Program,
) -> None:
    ask(program, lambda services: services.you.change({"field_of_interest": "Nursing"}))
    screen = questions(program)
    assert not screen.pack.isVisible()
    assert screen.near.words.text() == "There is a pack for your field: Health care, 18 questions."
    QTest.mouseClick(screen.near.add_button, LEFT)
    settle(program)
    screen.pack.set_value(key_of("health"))
    screen.pack.changed.emit(screen.pack.value)
    settle(program)
    assert {row.origin for row in screen.model.rows} == {"health"}
    assert screen.detail.source.text() == "From the pack Health care."
    screen.packs.menu_shown.actions()[0].trigger()
    settle(program)
    shelf = opened(screen, PackShelf)
    QTest.keyClick(shelf.cards["health"].button, Qt.Key.Key_Space)
    settle(program)
    assert shelf.cards["health"].button.text() == "Add"
    assert shelf.said.text() == "Health care: the pack was removed."
    QTest.keyClick(shelf, Qt.Key.Key_Escape)
    assert {row.origin for row in screen.model.rows} == {"general"}
    program.window.context.undo.undo()
    settle(program)
    assert len(screen.model.rows) == 92
    program.window.context.undo.undo()
    settle(program)
    assert (len(screen.model.rows), screen.near.isVisible()) == (74, True)
    QTest.keyClick(screen.near.later, Qt.Key.Key_Space)
    screen.refresh()
    settle(program)
    assert not screen.near.isVisible()


def test_a_pack_is_handed_on_and_looked_at_before_it_comes_in(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "first.toml"
    monkeypatch.setattr("interview_coach.ui.printing.ask_where", lambda *_: file)
    screen = questions(program)
    ask(program, lambda services: services.bank.add("What would you read first?"))
    screen.packs.menu_shown.actions()[2].trigger()
    settle(program)
    export = opened(screen, HandOnDialog)
    assert [row.text for row in export.rows.rows] == ["What would you read first?"]
    QTest.mouseClick(export.yes, LEFT)
    assert export.wanting.isVisible()
    type_words(export.title.edit, "First")
    QTest.mouseClick(export.yes, LEFT)
    settle(program)
    assert b"What would you read first?" in file.read_bytes()
    file.write_bytes(file.read_bytes() + b'[[questions]]\ntext = "<b>What</b> next?"\n')
    show_pack(program.window.context, screen, file, {})
    settle(program)
    preview = opened(screen, PreviewDialog)
    assert [row.note for row in preview.rows.rows] == ["Already there", ""]
    assert preview.yes.text() == "Add 1 question"
    QTest.mouseClick(preview.yes, LEFT)
    settle(program)
    assert [r.text for r in screen.model.rows if r.origin == "First"] == ["<b>What</b> next?"]


def test_all_that_is_wrong_with_a_pack_is_shown_and_it_is_read_again_when_mended(
    program: Program, tmp_path: Path
) -> None:
    file = tmp_path / "mine.toml"
    wrong = '[pack]\ntitle = "Mine"\n[[questions]]\ntext = "Why?"\nminutes = "2"\ncolour = 1\n'
    file.write_text(wrong, encoding="utf-8")
    screen = questions(program)
    show_pack(program.window.context, screen, file, {})
    settle(program)
    refused = opened(screen, FaultsDialog)
    said = {label.text() for label in refused.findChildren(Label)}
    assert {"Line 5", "minutes is not a number.", "Line 6"} < said
    assert "2 things in this pack are to be mended" in said
    QTest.mouseClick(refused.copy_button, LEFT)
    assert QApplication.clipboard().text().startswith("mine.toml, line 5: minutes is not a number.")
    file.write_text(wrong.replace('minutes = "2"\ncolour', "minutes"), encoding="utf-8")
    QTest.mouseClick(refused.yes, LEFT)
    settle(program)
    assert opened(screen, PreviewDialog).yes.text() == "Add 1 question"
