"""The question bank: found by theme and words, changed in place."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from interview_coach.domain.bank import Priority
from interview_coach.ui.screens.questions import QuestionsScreen
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
