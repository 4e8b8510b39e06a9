"""The table of what was said: the sides stay at the left and on top, cells wrap their words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
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

from interview_coach.ui.screens.answers.model import ASIDE, BELOW
from interview_coach.ui.theme import theme
from interview_coach.ui.widgets import Label

_PADDING, _AIR = 10, 10
_NARROWEST = 190
_BAR = 14
"""Room for the scroll bar at the right."""
_LONG_WORD = re.compile(r"\S{24}")
_WRAPPED = int(Qt.TextFlag.TextWordWrap)
_Index = QModelIndex | QPersistentModelIndex


class AnswersTable(QTableView):
    """``chosen`` tells of the cell one is at, ``opened`` of Enter or a double click in it."""

    chosen = Signal(object)
    opened = Signal(object)

    narrowest, least_side = _NARROWEST, 150
    weights: Sequence[float] = ()
    """How the width is shared; evenly, when nothing is said."""

    def __init__(self, model: QAbstractTableModel, name: str, corner: str = "") -> None:
        super().__init__()
        self._model = model
        self.setAccessibleName(name)
        self.setModel(model)
        self.setItemDelegate(Cell(self))
        self.setHorizontalHeader(_People(self))
        self.setVerticalHeader(_Questions(self))
        self.corner = _Corner(corner or self.tr("Question"), self)
        self.setCornerWidget(QWidget())
        self._dress()
        model.modelReset.connect(self._fit)
        self.selectionModel().currentChanged.connect(lambda index, _: self.chosen.emit(index))
        self.doubleClicked.connect(self.opened.emit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()
        heads = self.horizontalHeader()
        self.corner.setGeometry(0, 0, self.verticalHeader().width(), heads.height())

    def _fit(self) -> None:
        """Columns share the width as far as they can be read; rows are as tall as their words."""
        count = self._model.columnCount()
        side = max(theme().scaled(self.least_side), min(theme().scaled(230), self.width() // 5))
        self.verticalHeader().setFixedWidth(side)
        # Qt asks a header for its width only when something else has changed.
        self.updateGeometries()
        if not count:
            return
        room = self.width() - side - theme().scaled(_BAR)
        weights = self.weights or (1.0,) * count
        for column, weight in enumerate(weights):
            width = max(theme().scaled(self.narrowest), int(room * weight / sum(weights)))
            self.setColumnWidth(column, width)
        for row in range(self._model.rowCount()):
            self.setRowHeight(row, self._height(row, side))

    def _height(self, row: int, side: int) -> int:
        delegate = self.itemDelegate()
        assert isinstance(delegate, Cell)
        cells = (
            delegate.height(self._model.index(row, column), self.columnWidth(column))
            for column in range(self._model.columnCount())
        )
        heads = self.verticalHeader()
        assert isinstance(heads, _Questions)
        return max(heads.height_of(row, side), *cells) + 2 * _AIR

    def _dress(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        per_pixel = QAbstractItemView.ScrollMode.ScrollPerPixel
        self.setVerticalScrollMode(per_pixel)
        self.setHorizontalScrollMode(per_pixel)
        for heads in (self.horizontalHeader(), self.verticalHeader()):
            heads.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            heads.setHighlightSections(False)
            heads.setSectionsClickable(False)
            heads.setVisible(True)
        line = QFontMetrics(theme().font("caption")).height()
        self.horizontalHeader().setFixedHeight(2 * line + 22)


class _Corner(Label):
    """The heading of the questions, on the rule that goes on below the people."""

    def __init__(self, words: str, parent: QTableView) -> None:
        super().__init__(words, "caption", tone="muted", strong=True, parent=parent)
        self.setContentsMargins(_PADDING, 0, _PADDING, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        with QPainter(self) as painter:
            line = QRect(0, self.height() - 1, self.width(), 1)
            painter.fillRect(line, theme().tokens.color("line"))


class Cell(QStyledItemDelegate):
    """What was said, and in a quieter tone what else is to be said of it."""

    role = "body"
    """The type in which it is set."""

    def height(self, index: _Index, width: int) -> int:
        """What the words take in a column of this width."""
        parts = (index.data(Qt.ItemDataRole.DisplayRole), index.data(ASIDE))
        room = width - 2 * _PADDING
        return sum(wrapped(part, theme().font(self.role), room) for part in parts if part)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        tokens, rect = theme().tokens, option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, tokens.color("accent_soft"))
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, tokens.color("line"))
        self.paint_words(painter, rect.adjusted(_PADDING, _AIR, -_PADDING, -_AIR), index)
        painter.restore()

    def paint_words(self, painter: QPainter, room: QRect, index: _Index) -> None:
        """The words, and below them what else there is to say."""
        font = theme().font(self.role)
        painter.setFont(font)
        for role, tone in ((Qt.ItemDataRole.DisplayRole, "text"), (ASIDE, "muted")):
            if words := index.data(role):
                painter.setPen(theme().tokens.color(tone))
                painter.drawText(room, _WRAPPED, breakable(words))
                room.setTop(room.top() + wrapped(words, font, room.width()))


class _Questions(QHeaderView):
    """The questions, each beside its row."""

    def __init__(self, parent: QTableView) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.setMinimumSectionSize(24)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        tokens = theme().tokens
        painter.save()
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, tokens.color("line"))
        room = rect.adjusted(_PADDING, _AIR, -_PADDING, -_AIR)
        for words, font, tone in self._lines(logicalIndex):
            painter.setPen(tokens.color(tone))
            painter.setFont(font)
            painter.drawText(room, _WRAPPED, breakable(words))
            room.setTop(room.top() + wrapped(words, font, room.width()))
        painter.restore()

    def height_of(self, section: int, width: int) -> int:
        """What its words take at this width."""
        room = width - 2 * _PADDING
        return sum(wrapped(words, font, room) for words, font, _ in self._lines(section))

    def _lines(self, section: int) -> Iterator[tuple[str, QFont, str]]:
        """The words, with the font and the tone of each part."""
        model, across = self.model(), self.orientation()
        yield model.headerData(section, across), theme().font("body", strong=True), "text"
        if below := model.headerData(section, across, BELOW):
            yield below, theme().font("caption"), "muted"

    def sectionSizeFromContents(self, logicalIndex: int) -> QSize:
        return QSize(theme().scaled(190), 24)


class _People(QHeaderView):
    """The people on two lines: who, and where and when."""

    def __init__(self, parent: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setMinimumSectionSize(24)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        tokens, model = theme().tokens, self.model()
        painter.save()
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, tokens.color("line"))
        font = theme().font("caption", strong=True)
        metrics = QFontMetrics(font)
        painter.setFont(font)
        painter.setPen(tokens.color("muted"))
        room = rect.adjusted(_PADDING, _AIR, -_PADDING, -_AIR)
        for place, role in enumerate((Qt.ItemDataRole.DisplayRole, BELOW)):
            words = " ".join(str(model.headerData(logicalIndex, self.orientation(), role)).split())
            shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width())
            top = room.y() + place * (metrics.height() + 2)
            painter.drawText(QRect(room.x(), top, room.width(), metrics.height()), 0, shown)
        painter.restore()


def breakable(words: str) -> str:
    """A word too long for any column may break anywhere."""
    return _LONG_WORD.sub("\\g<0>\u200b", words)


def wrapped(words: str, font: QFont, width: int) -> int:
    """How tall the words are on lines of this width."""
    box = QRect(0, 0, max(1, width), 1 << 20)
    return QFontMetrics(font).boundingRect(box, _WRAPPED, breakable(words)).height()
