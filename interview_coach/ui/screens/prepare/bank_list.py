"""The bank as a list to choose from: the question, how often it was asked, and "+ add"."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from interview_coach.application.reading import BankRow
from interview_coach.ui.theme import theme
from interview_coach.ui.widgets.paint import rounded
from interview_coach.ui.words import tip

Index = QModelIndex | QPersistentModelIndex
_HERE = QModelIndex()
SIDE = 8
"""How far the ground of an entry reaches beyond its words."""
_ABOVE = 10
_WRAPPED = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft)


class BankModel(QAbstractListModel):
    """Rows of the bank, and which of them are in the plan already."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[BankRow] = []
        self.planned: frozenset[UUID] = frozenset()
        self._words: Callable[[str], str] = str

    def set_rows(self, rows: Sequence[BankRow]) -> None:
        """Show these rows; the same ones leave the selection alone."""
        if list(rows) != self.rows:
            self.beginResetModel()
            self.rows = list(rows)
            self.endResetModel()

    def set_words(self, words: Callable[[str], str]) -> None:
        """How a question reads, its blanks filled as far as can be."""
        self._words = words

    def text(self, row: BankRow) -> str:
        """The question as it reads here."""
        return self._words(row.text)

    def set_planned(self, planned: Collection[UUID]) -> None:
        """Mark what is in the plan."""
        if self.planned != frozenset(planned):
            self.planned = frozenset(planned)
            self.dataChanged.emit(self.index(0), self.index(max(0, len(self.rows) - 1)))

    def rowCount(self, parent: Index = _HERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.text(row)}, {self.asked(row)}, {self.offer(row)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(row.hint)
        return None

    def asked(self, row: BankRow) -> str:
        """How often the question was asked."""
        if row.times_asked < 2:
            return self.tr("asked once") if row.times_asked else self.tr("never asked")
        if row.times_asked == 2:
            return self.tr("asked twice")
        return self.tr("asked {0} times").format(row.times_asked)

    def offer(self, row: BankRow) -> str:
        """What one can do with it."""
        return self.tr("in the plan") if row.id in self.planned else self.tr("+ add")


class _Entry(QStyledItemDelegate):
    """Paints an entry: the words, and a line below them."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens, rect = theme().tokens, option.rect
        model = index.model()
        assert isinstance(model, BankModel)
        row = model.rows[index.row()]
        painter.save()
        self._paint_ground(painter, option)
        words = rect.adjusted(SIDE, _ABOVE, -SIDE, -_ABOVE)
        painter.setFont(theme().font("body"))
        painter.setPen(tokens.color("text"))
        painter.drawText(words, _WRAPPED, model.text(row))
        painter.setFont(theme().font("caption"))
        painter.setPen(tokens.color("muted"))
        low = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
        asked = model.asked(row) + " · "
        painter.drawText(words, low, asked)
        past = words.adjusted(painter.fontMetrics().horizontalAdvance(asked), 0, 0, 0)
        painter.setPen(tokens.color("good" if row.id in model.planned else "accent"))
        painter.drawText(past, low, model.offer(row))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view = option.widget
        width = view.viewport().width() if isinstance(view, QListView) else option.rect.width()
        room = QRect(0, 0, max(60, width - 2 * SIDE), 9999)
        body = QFontMetrics(theme().font("body"))
        words = body.boundingRect(room, _WRAPPED, index.data())
        below = QFontMetrics(theme().font("caption")).height()
        return QSize(width, words.height() + below + 2 * _ABOVE + 1)

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        tokens, rect = theme().tokens, option.rect
        states = QStyle.StateFlag
        inner = rect.adjusted(0, 1, 0, -2)
        if option.state & states.State_Selected and option.state & states.State_HasFocus:
            rounded(painter, inner, 6, tokens.color("accent_soft"))
        elif option.state & states.State_MouseOver:
            rounded(painter, inner, 6, tokens.color("bg"))
        painter.fillRect(
            rect.x() + SIDE, rect.bottom(), rect.width() - 2 * SIDE, 1, tokens.color("line")
        )


class BankList(QListView):
    """``added`` carries the id of the question that goes into the plan."""

    added = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = BankModel()
        self.setModel(self.rows)
        self.setItemDelegate(_Entry(self))
        self.setAccessibleName(self.tr("Questions of the bank"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

    def add_current(self) -> None:
        """Put the chosen question into the plan, or the first when none is chosen."""
        index = self.currentIndex()
        if not index.isValid() and self.rows.rows:
            index = self.rows.index(0)
        if index.isValid():
            self._add(index)

    def take_focus(self) -> None:
        """Come here from the search field: the first entry is chosen."""
        if self.rows.rows and not self.currentIndex().isValid():
            self.setCurrentIndex(self.rows.index(0))
        self.setFocus(Qt.FocusReason.TabFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Once its scroll bar has come, words wrap sooner; Qt keeps the places of before.
        self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Plus):
            self.add_current()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        point = event.position().toPoint()
        index = self.indexAt(point)
        if index.isValid() and self._offer_box(index).contains(point):
            self._add(index)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            self._add(index)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        point: QPoint = event.position().toPoint()
        index = self.indexAt(point)
        over = index.isValid() and self._offer_box(index).contains(point)
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def _offer_box(self, index: QModelIndex) -> QRect:
        """The line below the words: the whole of it can be pressed."""
        rect = self.visualRect(index)
        below = QFontMetrics(theme().font("caption")).height() + _ABOVE
        return QRect(rect.left(), rect.bottom() - below, rect.width(), below)

    def _add(self, index: QModelIndex) -> None:
        row = self.rows.rows[index.row()]
        if row.id not in self.rows.planned:
            self.added.emit(row.id)
