"""A box to tick in a cell of a table, on the ground of its row."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from interview_coach.ui.theme import theme
from interview_coach.ui.widgets.check import box_size
from interview_coach.ui.widgets.paint import rounded, tick
from interview_coach.ui.widgets.table import Table

CHECKED, UNCHECKED = Qt.CheckState.Checked.value, Qt.CheckState.Unchecked.value
_WIDTH = 44


class TickCell(QStyledItemDelegate):
    """Drawn from the ``CheckStateRole`` of the model; a row without one has no box."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        tokens, rect = theme().tokens, option.rect
        state = index.data(Qt.ItemDataRole.CheckStateRole)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, tokens.color("accent_soft"))
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, tokens.color("line"))
        if state is not None:
            self._paint_box(painter, rect, on=state == CHECKED)
        painter.restore()

    def _paint_box(self, painter: QPainter, rect: QRect, *, on: bool) -> None:
        tokens, side = theme().tokens, box_size() - 1
        box = QRectF(rect.x() + 14, rect.center().y() - side / 2, side, side)
        edge = tokens.color("accent" if on else "field_line")
        rounded(painter, box, 4, tokens.color("accent" if on else "surface"), edge)
        if on:
            inset = side / 4
            tick(painter, tokens.color("on_accent"), box.adjusted(inset, inset, -inset, -inset))


def show_boxes(table: Table, column: int = 0) -> None:
    """Let the column of a table hold boxes to tick."""
    table.setItemDelegateForColumn(column, TickCell(table))
    heads = table.horizontalHeader()
    heads.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
    heads.resizeSection(column, _WIDTH)
