"""A table for lists that can grow: fixed rows, chips for states, one row chosen at a time."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter
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

from interview_coach.ui.row_model import MARK, TONE, Field, RowModel
from interview_coach.ui.theme import theme
from interview_coach.ui.widgets.chip import TONES
from interview_coach.ui.widgets.paint import rounded

if TYPE_CHECKING:
    from interview_coach.ui.tokens import Tokens

_PADDING = 10
_AIR = 20
_OUTLINED = "outlined"
_WORDS = int(Qt.ItemDataRole.DisplayRole)


class _Type:
    """A font with its measures, and the texts that were fitted in it."""

    def __init__(self, font: QFont) -> None:
        self.font, self.metrics = font, QFontMetrics(font)
        self.height, self.ascent = self.metrics.height(), self.metrics.ascent()
        self.fitted = lru_cache(maxsize=4096)(self._fitted)
        """The same cells are painted again and again, and measured once."""

    def top(self, room: QRect) -> int:
        """Where one line begins to stand in the middle."""
        return room.y() + (room.height() - self.height) // 2

    def lines_in(self, room: QRect) -> int:
        """Two where it is tall enough, else one."""
        return 2 if room.height() >= 2 * self.height + 12 else 1

    def write(self, painter: QPainter, x: int, top: int, line: str) -> None:
        """One line that is known to fit, in the font that the painter has."""
        painter.drawText(x, top + self.ascent, line)

    def _fitted(self, text: str, width: int, most: int) -> tuple[str, ...]:
        """The text as it fits."""
        line = " ".join(text.split())
        if most == 1 or self._fits(line, width):
            return (self._elided(line, width),)
        return tuple(self._elided(part, width) for part in self._broken(line, width))

    def _elided(self, line: str, width: int) -> str:
        return self.metrics.elidedText(line, Qt.TextElideMode.ElideRight, width)

    def _fits(self, line: str, width: int) -> bool:
        # Asked of what would cut it: the advance is rounded, and a line cut by a hair is cut.
        return self._elided(line, width) == line

    def _broken(self, line: str, width: int) -> tuple[str, str]:
        """The words that fit, and those after them."""
        words = line.split(" ")
        fitting = 1
        while self._fits(" ".join(words[: fitting + 1]), width):
            fitting += 1
        return " ".join(words[:fitting]), " ".join(words[fitting:])


class _Look(NamedTuple):
    """What cells are painted with."""

    ground: QColor
    line: QColor
    text: QColor
    body: _Type
    strong: _Type
    caption: _Type
    chips: dict[str, tuple[QColor | None, QColor]]
    """The ground and the words by tone; without a ground there is an edge."""

    def type_of(self, field: Field[Any]) -> _Type:
        """What the words of a column are written in."""
        return self.strong if field.strong else self.body


@lru_cache(maxsize=2)
def _look(tokens: Tokens, family: str, base: int) -> _Look:
    """Made once for a theme: a cell asks for it with every paint."""
    colour, font = tokens.color, theme().font
    chips = {tone: (colour(ground), colour(words)) for tone, (ground, words) in TONES.items()}
    return _Look(
        ground=colour("accent_soft"),
        line=colour("line"),
        text=colour("text"),
        body=_Type(font("body")),
        strong=_Type(font("body", strong=True)),
        caption=_Type(font("caption")),
        chips={**chips, _OUTLINED: (None, colour("muted"))},
    )


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
        # Only what is painted is asked for, and of the model itself: Qt would ask for twice as
        # much, of every cell.
        text = self._model.data(index, _WORDS) or ""
        field = self._model.fields[index.column()]
        now, rect = theme(), option.rect
        look = _look(now.tokens, now.family, now.base)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, look.ground)
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, look.line)
        tone = self._model.data(index, TONE) if field.tone and text else None
        mark = self._model.data(index, MARK) if field.mark else None
        words, type_ = rect.adjusted(_PADDING, 0, -_PADDING, 0), look.type_of(field)
        if mark and type_.lines_in(words) > 1:
            words, below = _parted(words, look)
            _paint_chip(painter, look, below, mark, _OUTLINED)
        if tone:
            _paint_chip(painter, look, words, text, tone)
        elif text:
            _paint_lines(painter, look, words, text, type_)
        painter.restore()


def _paint_lines(painter: QPainter, look: _Look, room: QRect, text: str, type_: _Type) -> None:
    """One line in the middle, or two where the row is tall enough and the words need them."""
    painter.setPen(look.text)
    painter.setFont(type_.font)
    shown = type_.fitted(text, room.width(), type_.lines_in(room))
    if len(shown) == 1:
        type_.write(painter, room.x(), type_.top(room), shown[0])
        return
    middle = room.center().y() + 1
    type_.write(painter, room.x(), middle - type_.height, shown[0])
    type_.write(painter, room.x(), middle, shown[1])


def _parted(room: QRect, look: _Look) -> tuple[QRect, QRect]:
    """Two lines as tall as chips, in the middle."""
    height = look.caption.height + 4
    upper = QRect(room.x(), room.center().y() - height - 1, room.width(), height)
    return upper, upper.translated(0, height + 3)


def _paint_chip(painter: QPainter, look: _Look, room: QRect, text: str, tone: str) -> None:
    type_, (ground, words) = look.caption, look.chips[tone]
    height = type_.height + 4
    width = min(room.width(), type_.metrics.horizontalAdvance(text) + 16)
    box = QRect(room.x(), room.center().y() - height // 2, width, height)
    rounded(painter, box, height / 2, ground, None if ground else look.line)
    painter.setFont(type_.font)
    painter.setPen(words)
    type_.write(painter, box.x() + 8, type_.top(box), type_.fitted(text, box.width() - 15, 1)[0])


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
