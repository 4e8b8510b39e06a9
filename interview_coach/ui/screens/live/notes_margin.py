"""Left of the notes: what each line knows, painted beside its first row."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QWidget

from interview_coach.application.interviewing import TypedLine
from interview_coach.ui.theme import theme

if TYPE_CHECKING:
    from interview_coach.ui.screens.live.notes_editor import NotesEditor

Paint = Callable[[QPainter, QRect, TypedLine], None]


class Margin(QWidget):
    """Left of the notes: the minute and the question of each line, its star, its privacy."""

    def __init__(self, editor: NotesEditor) -> None:
        super().__init__(editor)
        self._editor = editor
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self.paint_line: Paint | None = None
        self.setAccessibleName(self.tr("Minutes and questions of the notes"))

    def sizeHint(self) -> QSize:
        digit = self.fontMetrics().horizontalAdvance("0")
        return QSize(digit * 8 + 28, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.paint_line is None:
            return
        with QPainter(self) as painter:
            painter.setFont(theme().font("caption", tabular=True))
            for row, block in self._editor.visible_lines(event.rect()):
                if line := self._editor.line_of(block):
                    self.paint_line(painter, row, line)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.PaletteChange):
            self.update()
