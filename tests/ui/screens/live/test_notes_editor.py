"""The notes pane itself: what it hands over is what stands in it, and private words stay so."""

from __future__ import annotations

import random
from collections.abc import Iterator
from uuid import UUID

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from interview_coach.application.interviewing import TypedLine
from interview_coach.domain.notes import Privacy
from interview_coach.ui.screens.live.line_book import Stamp
from interview_coach.ui.screens.live.notes_editor import NotesEditor
from interview_coach.ui.theme import Theme

ANCHOR = QTextCursor.MoveMode.KeepAnchor
SECRET = "the lab closes in May"


class Pane:
    """The real editor, and what was handed over to be stored."""

    def __init__(self) -> None:
        self.editor = NotesEditor()
        self.editor.resize(500, 300)
        self.editor.show()
        self.stored: dict[UUID, TypedLine] = {}
        self.minute = 0
        self.editor.stamp = lambda: Stamp(60 * self.minute)
        self.editor.changed.connect(self._store)

    def _store(self, changed: list[TypedLine], removed: list[UUID]) -> None:
        assert not set(removed) & {line.id for line in changed}
        self.stored |= {line.id: line for line in changed}
        for line_id in removed:
            del self.stored[line_id]

    def write(self, *lines: str) -> None:
        self.editor.setPlainText("\n".join(lines))
        self.editor.flush()

    def hide(self, line: int, steps: int = 2) -> None:
        self.at(line, 1)
        for _ in range(steps):
            self.editor.step_privacy()

    def at(self, line: int, column: int = 0) -> None:
        cursor = self.editor.textCursor()
        cursor.setPosition(self.editor.document().findBlockByNumber(line).position() + column)
        self.editor.setTextCursor(cursor)

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        QTest.keyClick(self.editor, key, modifier or Qt.KeyboardModifier.NoModifier)
        self.editor.flush()

    @property
    def lines(self) -> list[TypedLine]:
        self.editor.flush()
        return sorted(self.stored.values(), key=lambda line: line.rank)

    @property
    def texts(self) -> list[str]:
        return [line.text for line in self.lines]

    @property
    def open_words(self) -> str:
        """Everything that letters may take up."""
        return "\n".join(line.text for line in self.lines if line.privacy is Privacy.NORMAL)


@pytest.fixture
def pane(look: Theme) -> Iterator[Pane]:
    pane = Pane()
    yield pane
    pane.editor.close()


def test_the_text_ends_where_the_pane_does_with_and_without_its_margin(pane: Pane) -> None:
    def widest() -> float:
        block = pane.editor.document().firstBlock()
        pane.editor.document().documentLayout().blockBoundingRect(block)
        layout = block.layout()
        return max(layout.lineAt(n).naturalTextWidth() for n in range(layout.lineCount()))

    pane.write("the photo archive was flooded in 2011 and nobody knew what to keep " * 3)
    for margin in (True, False, True):
        pane.editor.show_margin(margin)
        assert widest() <= pane.editor.viewport().width()


def test_undo_brings_back_a_deleted_line_with_its_minute_its_star_and_its_privacy(
    pane: Pane,
) -> None:
    pane.minute = 3
    pane.write("first", SECRET, "last")
    pane.hide(1)
    pane.editor.toggle_keep()
    before = pane.lines
    pane.minute = 9
    pane.editor.selectAll()
    pane.key(Qt.Key.Key_Delete)
    assert pane.texts == [""]
    pane.editor.undo()
    assert pane.lines == before
    pane.editor.redo()
    assert pane.texts == [""]
    pane.editor.undo()
    assert pane.lines == before


def test_undo_goes_on_past_the_line_that_was_begun_last(pane: Pane) -> None:
    pane.write("one")
    pane.editor.moveCursor(QTextCursor.MoveOperation.End)
    pane.key(Qt.Key.Key_Return)
    QTest.keyClicks(pane.editor, "two")
    assert pane.texts == ["one", "two"]
    pane.editor.undo()
    assert pane.texts == ["one", ""]
    pane.editor.undo()
    assert pane.texts == ["one"]
    pane.editor.redo()
    pane.editor.redo()
    assert pane.texts == ["one", "two"]


@pytest.mark.parametrize("place", [0, 8, len(SECRET)])
def test_enter_in_a_confidential_line_lets_none_of_it_out(pane: Pane, place: int) -> None:
    pane.write("open", SECRET)
    pane.hide(1)
    pane.at(1, place)
    pane.key(Qt.Key.Key_Return)
    assert pane.open_words.strip() == "open"
    assert "".join(pane.texts) == "open" + SECRET


def test_a_line_begun_after_a_confidential_one_is_open(pane: Pane) -> None:
    pane.write("open", SECRET)
    pane.hide(1)
    pane.at(1, len(SECRET))
    QTest.keyClick(pane.editor, Qt.Key.Key_Return)
    QTest.keyClicks(pane.editor, "something else")
    assert pane.open_words.split("\n") == ["open", "something else"]


def test_a_confidential_line_joined_to_an_open_one_makes_it_confidential(pane: Pane) -> None:
    pane.write("open", SECRET, "end")
    pane.hide(1)
    before = pane.lines
    pane.at(1)
    pane.key(Qt.Key.Key_Backspace)
    assert pane.open_words == "end"
    pane.editor.undo()
    assert pane.lines == before
    pane.at(0, 4)
    pane.key(Qt.Key.Key_Delete)
    assert pane.open_words == "end"


def test_a_confidential_line_stays_so_when_it_is_cut_and_pasted(pane: Pane) -> None:
    pane.write("open", SECRET, "end")
    pane.hide(1)
    pane.at(1)
    pane.editor.moveCursor(QTextCursor.MoveOperation.EndOfBlock, ANCHOR)
    pane.editor.cut()
    pane.at(0)
    pane.editor.paste()
    assert pane.texts[0] == SECRET + "open"
    assert SECRET not in pane.open_words


def test_all_lines_cut_and_pasted_keep_their_privacy(pane: Pane) -> None:
    pane.write("open", SECRET, "end")
    pane.hide(1)
    pane.editor.selectAll()
    pane.editor.cut()
    pane.editor.flush()
    pane.editor.paste()
    assert pane.texts == ["open", SECRET, "end"]
    assert pane.open_words == "open\nend"


def test_a_line_made_open_again_may_be_moved_as_one(pane: Pane) -> None:
    pane.write("open", SECRET, "end")
    pane.hide(1, steps=3)
    pane.editor.selectAll()
    pane.editor.cut()
    pane.editor.paste()
    assert SECRET in pane.open_words


def test_what_is_pasted_becomes_the_lines_that_are_stored(pane: Pane) -> None:
    data = QMimeData()
    data.setText("a\u2028b\0c\r\nd {x} $y %s 😀" + "z" * 30_000)
    pane.editor.insertFromMimeData(data)
    pane.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert pane.texts == ["a", "bc", "d {x} $y %s 😀" + "z" * 30_000, ""]


def test_five_thousand_lines_can_be_pasted_and_taken_back(pane: Pane) -> None:
    data = QMimeData()
    data.setText("\n".join(f"line {n}" for n in range(5000)))
    pane.editor.insertFromMimeData(data)
    assert len(pane.texts) == 5000
    pane.editor.undo()
    assert pane.texts == [""]


def storm(pane: Pane, dice: random.Random) -> None:
    """One thing that somebody may do to a text."""
    editor, end = pane.editor, len(pane.editor.toPlainText())
    cursor = editor.textCursor()
    if end > 1500:
        cursor.setPosition(300)
        cursor.setPosition(end, ANCHOR)
        cursor.removeSelectedText()
        end = 300
    cursor.setPosition(dice.randint(0, end))
    if dice.random() < 0.4:
        cursor.setPosition(min(end, cursor.position() + dice.randint(0, 30)), ANCHOR)
    if dice.random() < 0.7:
        editor.setTextCursor(cursor)
    keys = Qt.Key
    dice.choice(
        (
            lambda: QTest.keyClicks(editor, dice.choice(("word", "@Ann Lee", "!do", "?", " "))),
            lambda: QTest.keyClick(editor, keys.Key_Return),
            lambda: QTest.keyClick(editor, keys.Key_Backspace),
            lambda: QTest.keyClick(editor, keys.Key_Delete),
            editor.undo,
            editor.undo,
            editor.redo,
            editor.cut,
            editor.paste,
            editor.paste,
            editor.toggle_keep,
            lambda: (editor.selectAll(), editor.cut(), editor.paste()),
        )
    )()


@pytest.mark.parametrize("seed", range(4))
def test_whatever_is_done_what_stands_there_is_stored_and_the_secret_kept(
    pane: Pane, seed: int
) -> None:
    dice = random.Random(seed)
    QApplication.clipboard().setText("pasted one\npasted two\n\npasted four")
    pane.write("one", SECRET, "two", "", "three")
    pane.hide(1)
    pane.editor.document().clearUndoRedoStacks()
    for step in range(150):
        storm(pane, dice)
        pane.minute = step
        if dice.random() < 0.5:
            assert pane.texts == pane.editor.toPlainText().split("\n"), step
            assert SECRET not in pane.open_words, step


def test_many_lines_are_measured_once_and_the_last_is_in_sight(pane: Pane) -> None:
    editor, sizes = pane.editor, []
    editor.document().documentLayout().documentSizeChanged.connect(sizes.append)
    lines = [
        TypedLine(id=UUID(int=at), rank=float(at), text="words upon words " * 20, kept=at % 3 == 0)
        for at in range(1, 400)
    ]
    editor.load([*lines, TypedLine(id=UUID(int=999), rank=999.0, text="a long one " * 2000)])
    assert len(sizes) < 10
    assert editor.viewport().rect().contains(editor.cursorRect().center())
