"""A table for lists that can grow: fixed rows, chips for states, one row chosen at a time."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from interview_coach.ui.row_model import TONE, RowModel
from interview_coach.ui.theme import theme
from interview_coach.ui.widgets.chip import TONES
from interview_coach.ui.widgets.paint import rounded

_PADDING = 10
_AIR = 20


class _Cell(QStyledItemDelegate):
    """A cell: its ground, words or a chip, and the rule below."""

    def __init__(self, model: RowModel[Any], parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        # Only what is painted is asked for: Qt would ask for twice as much, of every cell.
        text = index.data(Qt.ItemDataRole.DisplayRole) or ""
        field = self._model.fields[index.column()]
        tokens, rect = theme().tokens, option.rect
        painter.save()
        if _chosen(option):
            painter.fillRect(rect, tokens.color("accent_soft"))
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, tokens.color("line"))
        tone = index.data(TONE) if field.tone and text else None
        words = rect.adjusted(_PADDING, 0, -_PADDING, 0)
        if tone:
            _paint_chip(painter, words, text, tone)
        elif text:
            painter.setPen(tokens.color("text"))
            painter.setFont(theme().font("body", strong=True) if field.strong else option.font)
            _paint_lines(painter, words, text)
        painter.restore()


def _chosen(option: QStyleOptionViewItem) -> bool:
    return bool(option.state & QStyle.StateFlag.State_Selected)


def _paint_line(painter: QPainter, room: QRect, text: str) -> None:
    shown = _lines(text, painter.font().key(), room.width(), 1)[0]
    painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), shown)


def _paint_lines(painter: QPainter, room: QRect, text: str) -> None:
    """One line in the middle, or two where the row is tall enough and the words need them."""
    line = painter.fontMetrics().height()
    most = 2 if room.height() >= 2 * line + 12 else 1
    shown = _lines(text, painter.font().key(), room.width(), most)
    if len(shown) == 1:
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), shown[0])
        return
    middle = room.center().y() + 1
    upper, lower = (QRect(room.x(), y, room.width(), line) for y in (middle - line, middle))
    painter.drawText(upper, int(Qt.AlignmentFlag.AlignVCenter), shown[0])
    painter.drawText(lower, int(Qt.AlignmentFlag.AlignVCenter), shown[1])


@lru_cache(maxsize=4096)
def _lines(text: str, font: str, width: int, most: int) -> tuple[str, ...]:
    """The text as it fits; the same cells are painted again and again, and measured once."""
    written = QFont()
    written.fromString(font)
    metrics, line = QFontMetrics(written), " ".join(text.split())
    if most == 1 or _fits(line, metrics, width):
        return (_elided(line, metrics, width),)
    return tuple(_elided(part, metrics, width) for part in _broken(line, metrics, width))


def _elided(line: str, metrics: QFontMetrics, width: int) -> str:
    return metrics.elidedText(line, Qt.TextElideMode.ElideRight, width)


def _fits(line: str, metrics: QFontMetrics, width: int) -> bool:
    # Asked of what would cut it: the advance is rounded, and a line cut by a hair is cut.
    return _elided(line, metrics, width) == line


def _broken(line: str, metrics: QFontMetrics, width: int) -> tuple[str, str]:
    """The words that fit, and those after them."""
    words = line.split(" ")
    fitting = 1
    while _fits(" ".join(words[: fitting + 1]), metrics, width):
        fitting += 1
    return " ".join(words[:fitting]), " ".join(words[fitting:])


def _paint_chip(painter: QPainter, room: QRect, text: str, tone: str) -> None:
    font = theme().font("caption")
    metrics = QFontMetrics(font)
    height = metrics.height() + 4
    width = min(room.width(), metrics.horizontalAdvance(text) + 16)
    box = QRect(room.x(), room.center().y() - height // 2, width, height)
    ground, words = (theme().tokens.color(name) for name in TONES[tone])
    rounded(painter, box, height / 2, ground)
    painter.setFont(font)
    painter.setPen(words)
    _paint_line(painter, box.adjusted(8, 0, -7, 0), text)


class Table(QTableView):
    """Shows a RowModel; ``chosen`` carries the row under the selection, ``opened`` on Enter."""

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(
        self, model: RowModel[Any], *, name: str, lines: int = 1, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._rows = model
        self._lines = lines
        self.setAccessibleName(name)
        self.setModel(model)
        self.setItemDelegate(_Cell(model, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._arrange_headers()
        self.selectionModel().currentRowChanged.connect(self._tell)
        self.doubleClicked.connect(lambda index: self.opened.emit(self._rows.row_at(index)))

    def chosen_row(self) -> Any:
        """The row under the selection, or nothing."""
        return self._rows.row_at(self.currentIndex())

    def choose(self, number: int) -> None:
        """Select a row by its number in the model."""
        kinds = QItemSelectionModel.SelectionFlag
        how = kinds.ClearAndSelect | kinds.Rows
        self.selectionModel().setCurrentIndex(self._rows.index(number, 0), how)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.chosen_row())
        else:
            super().keyPressEvent(event)

    def _arrange_headers(self) -> None:
        line = self.fontMetrics().height()
        rows, heads = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(self._lines * line + _AIR)
        heads.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        heads.setHighlightSections(False)
        heads.setSectionsClickable(False)
        heads.setFixedHeight(line + _AIR)
        heads.setTextElideMode(Qt.TextElideMode.ElideRight)
        for number, field in enumerate(self._rows.fields):
            mode = QHeaderView.ResizeMode
            heads.setSectionResizeMode(number, mode.Interactive if field.width else mode.Stretch)
            if field.width:
                heads.resizeSection(number, field.width)

    def _tell(self) -> None:
        self.chosen.emit(self.chosen_row())
