"""The notes pane: one free text whose lines know their minute, question, mark and privacy."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QEvent, QMimeData, QRect, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShowEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from interview_coach.application.interviewing import TypedLine
from interview_coach.domain.notes import Privacy
from interview_coach.domain.text import clean
from interview_coach.ui.screens.live.line_book import LineBook, Seen, Stamp
from interview_coach.ui.screens.live.note_blocks import block_format, line_number, seen_block
from interview_coach.ui.screens.live.note_colours import colour
from interview_coach.ui.screens.live.notes_margin import Margin
from interview_coach.ui.theme import theme
from interview_coach.ui.widgets.wrapped import hold_wrapped, measured_once

SAVE_MS = 250
_SPACE, _DELETE = " ", "\x7f"


class NotesEditor(QPlainTextEdit):
    """Free text. ``changed`` carries the lines to store and the ids to drop, soon after typing.

    The cost of a key does not grow with the text: an edit only widens the stretch of characters
    that has to be looked at, and a single-shot timer, never restarted, looks at it. Nothing else
    in Python happens on a key's way, and only what it changes is painted.
    """

    changed = Signal(list, list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stamp: Callable[[], Stamp] = Stamp
        self._book = LineBook()
        self._before = self._behind = 0
        self._rows = 0.0
        self._is_dirty = self._busy = False
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        hold_wrapped(self)
        self.setTabChangesFocus(True)
        self.setAccessibleName(self.tr("Notes"))
        self.setPlaceholderText(self.tr("Write freely; each line remembers its minute."))
        self.setProperty("bare", True)
        self.margin = Margin(self, self._lines_within)
        self._timer = QTimer(self, singleShot=True, interval=SAVE_MS)
        self._timer.timeout.connect(self.flush)
        self._text = self.document()
        self._text.contentsChange.connect(self._widen)
        self._text.documentLayout().documentSizeChanged.connect(self._follow)
        self.verticalScrollBar().valueChanged.connect(self.margin.update)
        theme().changed.connect(self._recolour)

    # What is shown

    def load(self, lines: Sequence[TypedLine]) -> None:
        """Show stored lines, with nothing to undo, the cursor behind the last."""
        self._busy = True
        self.setPlainText("\n".join(line.text for line in lines))
        numbers = self._book.load(lines)
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        block = self.document().firstBlock()
        for number, line in zip(numbers, lines, strict=True):
            QTextCursor(block).setBlockFormat(block_format(number, line.kept, line.privacy))
            block = block.next()
        cursor.endEditBlock()
        self.document().clearUndoRedoStacks()
        with measured_once(self):
            self._colour_all()
            self.moveCursor(QTextCursor.MoveOperation.End)
        self._busy = self._is_dirty = False
        self.ensureCursorVisible()
        self.margin.update()

    def line_of(self, block: QTextBlock) -> TypedLine | None:
        """What the block's line knows, as last looked at."""
        return self._book.line(line_number(block))

    def best_line(self) -> str:
        """The first line with a star that may be said aloud again; else nothing."""
        return self._book.best_line()

    # What can be done to the line one is in

    def toggle_keep(self) -> None:
        """Put a star to the line, or take it off."""
        self._mark(lambda seen: (not seen.kept, seen.privacy))

    def step_privacy(self) -> None:
        """Normal, private, confidential, and around."""
        self._mark(lambda seen: (seen.kept, seen.privacy.next))

    def confide(self) -> None:
        """The line is for oneself alone or, said again, is not."""
        confided = Privacy.CONFIDENTIAL
        self._mark(
            lambda seen: (seen.kept, Privacy.NORMAL if seen.privacy is confided else confided),
            self._block_in_hand(),
        )

    def line_in_hand(self) -> TypedLine | None:
        """The line one is in; on an empty one, the last before it that has words."""
        self.flush()
        return self.line_of(self._block_in_hand())

    def _block_in_hand(self) -> QTextBlock:
        block = self.textCursor().block()
        while not block.text().strip() and block.previous().isValid():
            block = block.previous()
        return block

    def _mark(
        self, choose: Callable[[Seen], tuple[bool, Privacy]], block: QTextBlock | None = None
    ) -> None:
        self.flush()
        block = block or self.textCursor().block()
        kept, privacy = choose(seen_block(block))
        QTextCursor(block).setBlockFormat(block_format(line_number(block), kept, privacy))
        self.flush()

    # Saving

    @property
    def is_dirty(self) -> bool:
        """Whether something was typed that has not been handed over yet."""
        return self._is_dirty

    def flush(self) -> None:
        """Hand over now what was changed since the last time."""
        self._timer.stop()
        if not self._is_dirty:
            return
        first, blocks = self._stretch()
        seen = [seen_block(block) for block in blocks]
        tail = self._text.blockCount() - first - len(blocks)
        numbers, changed, removed = self._book.take(first, tail, seen, self.stamp())
        self._is_dirty = False
        self._write_numbers(blocks, seen, numbers)
        self._colour(blocks)
        if changed or removed:
            self.margin.update()
        self.changed.emit(changed, removed)

    # Typing and pasting

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """As ever; but there are no half line ends, and joining lines is one step to undo."""
        # Letters go their way at once: they are what a typist waits for.
        if event.text() > _DELETE or _SPACE <= event.text() < _DELETE:
            super().keyPressEvent(event)
        elif edit := self._line_edit(event):
            self._as_one_step(edit)
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste or drop the text, as it will be stored."""
        text = clean(source.text(), limit=len(source.text()))
        self._as_one_step(lambda cursor: cursor.insertText(text))

    def _line_edit(self, event: QKeyEvent) -> Callable[[QTextCursor], None] | None:
        """What the key does to the lines, if it parts or joins them."""
        keys, cursor, key = QKeySequence.StandardKey, self.textCursor(), event.key()
        if event.matches(keys.InsertParagraphSeparator) or event.matches(keys.InsertLineSeparator):
            return QTextCursor.insertBlock
        if cursor.hasSelection():
            return None
        if key == Qt.Key.Key_Backspace and cursor.atBlockStart():
            return QTextCursor.deletePreviousChar
        if key == Qt.Key.Key_Delete and cursor.atBlockEnd():
            return QTextCursor.deleteChar
        return None

    def _as_one_step(self, edit: Callable[[QTextCursor], None]) -> None:
        """Edit at the cursor; what the book adds to it is undone together with it."""
        cursor = self.textCursor()
        cursor.beginEditBlock()
        edit(cursor)
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        self.flush()

    def _widen(self, position: int, removed: int, added: int) -> None:
        """An edit took place: so many characters before and behind it are as they were."""
        if self._busy:
            return
        behind = self._text.characterCount() - position - added
        if self._is_dirty:
            self._before, self._behind = min(self._before, position), min(self._behind, behind)
            return
        self._before, self._behind = position, behind
        self._is_dirty = True
        self._timer.start()

    def _stretch(self) -> tuple[int, list[QTextBlock]]:
        """The blocks that may have changed, and the number of the first."""
        text = self._text
        end = text.findBlock(text.characterCount() - self._behind)
        last = end.blockNumber() if end.isValid() else text.blockCount() - 1
        tail = min(text.blockCount() - 1 - last, len(self._book))
        first = min(text.findBlock(self._before).blockNumber(), len(self._book) - tail)
        block = text.findBlockByNumber(first)
        blocks = []
        for _ in range(text.blockCount() - tail - first):
            blocks.append(block)
            block = block.next()
        return first, blocks

    def _write_numbers(
        self, blocks: list[QTextBlock], seen: list[Seen], numbers: list[int]
    ) -> None:
        """Let blocks carry what the book says of them; as a part of the edit that made them."""
        new = [
            (block, written)
            for block, was, number in zip(blocks, seen, numbers, strict=True)
            if (written := self._told_anew(was, number)) is not None
        ]
        if not new:
            return
        self._busy = True
        cursor = QTextCursor(self.document())
        cursor.joinPreviousEditBlock()
        for block, written in new:
            QTextCursor(block).setBlockFormat(written)
        cursor.endEditBlock()
        self._busy = False

    def _colour(self, blocks: Sequence[QTextBlock]) -> None:
        was, self._busy = self._busy, True
        for block in blocks:
            colour(self._text, block)
        self._busy = was

    def _colour_all(self) -> None:
        block = self._text.firstBlock()
        while block.isValid():
            self._colour([block])
            block = block.next()

    def _told_anew(self, was: Seen, number: int) -> QTextBlockFormat | None:
        """The format for a block of which the book knows more than was seen."""
        line = self._book.line(number)
        assert line is not None
        if (was.number, was.kept, was.privacy) == (number, line.kept, line.privacy):
            return None
        return block_format(number, line.kept, line.privacy)

    # Looks

    def _recolour(self) -> None:
        """Stars have the palette's ground: give them the new one."""
        self._be_opaque()
        self._busy = True
        block = self.document().firstBlock()
        while block.isValid():
            seen = seen_block(block)
            if seen.kept:
                QTextCursor(block).setBlockFormat(block_format(seen.number, True, seen.privacy))
            block = block.next()
        self._colour_all()
        self._busy = False

    def show_margin(self, shown: bool) -> None:
        """With the margin of minutes, or without it where there is no room."""
        self.margin.setVisible(shown)
        self._make_room()

    def _make_room(self) -> None:
        width = self.margin.sizeHint().width() if self.margin.isVisibleTo(self) else 0
        self.setViewportMargins(width, 0, 0, 0)
        area = self.contentsRect()
        self.margin.setGeometry(QRect(area.left(), area.top(), width, area.height()))

    def _follow(self, size: QSizeF) -> None:
        """Redraw the margin where rows came or went; a line that only grows moves none."""
        if size.height() != self._rows:
            self._rows = size.height()
            self.margin.update()

    def _be_opaque(self) -> None:
        """A key paints its line alone, not what lies behind; a style sheet takes that away."""
        self.viewport().setAutoFillBackground(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        # First the room for the margin: the text is laid out to what is left beside it.
        self._make_room()
        super().resizeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._be_opaque()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._be_opaque()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.flush()
        super().focusOutEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self.flush()
        super().hideEvent(event)

    def _lines_within(self, area: QRect) -> Iterator[tuple[QRect, TypedLine]]:
        for row, block in self.visible_lines(area):
            if line := self.line_of(block):
                yield row, line

    def visible_lines(self, area: QRect) -> list[tuple[QRect, QTextBlock]]:
        """The blocks within the area, each with where its first row of text stands."""
        block = self.firstVisibleBlock()
        top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
        found = []
        while block.isValid() and top <= area.bottom():
            height = self.blockBoundingRect(block).height()
            if top + height >= area.top():
                row = QRect(0, round(top), self.margin.width(), self.fontMetrics().height())
                found.append((row, block))
            top += height
            block = block.next()
        return found
