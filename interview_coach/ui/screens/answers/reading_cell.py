"""A cell of your readings: five dots for the score, and your words below."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF
from PySide6.QtGui import QPainter

from interview_coach.ui.screens.answers.reading_model import SCORE
from interview_coach.ui.screens.answers.table import Cell
from interview_coach.ui.theme import theme
from interview_coach.ui.widgets.paint import rounded

_DOT, _BETWEEN, _BELOW = 8, 5, 7
_Index = QModelIndex | QPersistentModelIndex


class ReadingCell(Cell):
    """A score is seen before anything is read; in a narrow table the words are set smaller."""

    def set_narrow(self, narrow: bool) -> None:
        """Whether there is little width."""
        self.role = "caption" if narrow else "body"

    def height(self, index: _Index, width: int) -> int:
        dots = theme().scaled(_DOT) + 2 + _BELOW if index.data(SCORE) else 0
        return dots + super().height(index, width)

    def paint_words(self, painter: QPainter, room: QRect, index: _Index) -> None:
        if score := index.data(SCORE):
            side = theme().scaled(_DOT)
            _dots(painter, room, score, side)
            room.setTop(room.top() + 2 + side + _BELOW)
        super().paint_words(painter, room, index)


def _dots(painter: QPainter, room: QRect, score: int, side: int) -> None:
    tokens = theme().tokens
    for n in range(5):
        box = QRectF(room.x() + n * (side + _BETWEEN), room.y() + 2, side, side)
        fill, edge = ("accent", None) if n < score else (None, "field_line")
        rounded(
            painter,
            box,
            side / 2,
            tokens.color(fill) if fill else None,
            tokens.color(edge) if edge else None,
        )
