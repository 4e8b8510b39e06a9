"""The list of what was found: headings, and under each its hits, one line high."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from interview_coach.ui import icons
from interview_coach.ui.theme import theme
from interview_coach.ui.widgets.keycap import key_cap_size, paint_key_cap
from interview_coach.ui.widgets.paint import rounded

_ROW = int(Qt.ItemDataRole.UserRole) + 1
_PADDING, _GAP = 10, 16
_Index = QModelIndex | QPersistentModelIndex
_HERE = QModelIndex()


@dataclass(frozen=True)
class Row:
    """A heading, when it leads nowhere; else something to go to or to do."""

    text: str
    beside: str = ""
    spoken: str = ""
    keys: str = ""
    icon: str = ""
    target: object = None

    @property
    def is_heading(self) -> bool:
        """Whether it only stands over others."""
        return self.target is None


class RowsModel(QAbstractListModel):
    """What was found, from top to bottom."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Row] = []

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show these instead."""
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: _Index = _HERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        row = self.rows[index.row()]
        flag = Qt.ItemFlag
        return flag.NoItemFlags if row.is_heading else flag.ItemIsEnabled | flag.ItemIsSelectable

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken or row.text
        return row if role == _ROW else None


class RowPainter(QStyledItemDelegate):
    """The words on the left; whose they are and of when, or the keys, on the right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        row = index.data(_ROW)
        role, air = ("caption", 14) if row.is_heading else ("body", 16)
        return QSize(100, QFontMetrics(theme().font(role)).height() + air)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row, tokens = index.data(_ROW), theme().tokens
        painter.save()
        room = option.rect.adjusted(_PADDING, 0, -_PADDING, 0)
        if row.is_heading:
            painter.setPen(tokens.color("muted"))
            painter.setFont(theme().font("caption", strong=True))
            _draw(painter, room.adjusted(0, 6, 0, 0), row.text)
        else:
            if option.state & QStyle.StateFlag.State_Selected:
                rounded(painter, option.rect, 6, tokens.color("accent_soft"))
            _paint_row(painter, room, row)
        painter.restore()


def _paint_row(painter: QPainter, room: QRect, row: Row) -> None:
    tokens = theme().tokens
    taken = _paint_keys(painter, room, row.keys) if row.keys else _paint_beside(painter, room, row)
    room = room.adjusted(0, 0, -taken, 0)
    if row.icon:
        side = theme().scaled(14)
        box = QRectF(room.x(), room.center().y() - side / 2 + 1, side, side)
        icons.paint(painter, row.icon, tokens.color("warn"), box)
        room = room.adjusted(side + 8, 0, 0, 0)
    painter.setPen(tokens.color("text"))
    painter.setFont(theme().font("body"))
    _draw(painter, room, row.text)


def _paint_keys(painter: QPainter, room: QRect, keys: str) -> int:
    size = key_cap_size(keys)
    top = room.center().y() - size.height() // 2 + 1
    box = QRectF(room.right() - size.width() + 1, top, size.width(), size.height())
    paint_key_cap(painter, box, keys)
    return size.width() + _GAP


def _paint_beside(painter: QPainter, room: QRect, row: Row) -> int:
    """At most two fifths of the row."""
    if not row.beside:
        return 0
    painter.setFont(theme().font("caption"))
    painter.setPen(theme().tokens.color("muted"))
    width = min(painter.fontMetrics().horizontalAdvance(row.beside) + 1, room.width() * 2 // 5)
    _draw(painter, QRect(room.right() - width + 1, room.y(), width, room.height()), row.beside)
    return width + _GAP


def _draw(painter: QPainter, room: QRect, text: str) -> None:
    line = " ".join(text.split())
    shown = painter.fontMetrics().elidedText(line, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), shown)
