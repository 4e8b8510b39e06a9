"""Left of the notes: what each line knows, painted beside its first row."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QWidget

from interview_coach.application.interviewing import TypedLine
from interview_coach.ui.theme import theme

Paint = Callable[[QPainter, QRect, TypedLine], None]
Lines = Callable[[QRect], Iterable[tuple[QRect, TypedLine]]]
"""The lines within an area, each with where its first row of text stands."""


class Margin(QWidget):
    """Left of the notes: the minute and the question of each line, its star, its privacy."""

    def __init__(self, editor: QWidget, lines: Lines) -> None:
        super().__init__(editor)
        self._lines = lines
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
            for row, line in self._lines(event.rect()):
                self.paint_line(painter, row, line)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.PaletteChange):
            self.update()
