"""The list as drawn: a heading, then a line for each interview, its state at the right."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFontMetrics, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from interview_coach.application.reading import InterviewRow
from interview_coach.ui import icons
from interview_coach.ui.screens.interviews.rows import Index, Rows, row_words, state_chip
from interview_coach.ui.screens.phrases import position_words
from interview_coach.ui.theme import theme
from interview_coach.ui.widgets.chip import TONES
from interview_coach.ui.widgets.paint import rounded

_SIDE = 16
_ICON = 16
_GAP = 12


class _Line(QStyledItemDelegate):
    """Paints a heading or an interview."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        body = QFontMetrics(theme().font("body")).height()
        caption = QFontMetrics(theme().font("caption")).height()
        heading = _rows(index).interview(index) is None
        section = QFontMetrics(theme().font("section")).height()
        return QSize(200, section + 24 if heading else body + caption + 24)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = _rows(index).interview(index)
        painter.save()
        if row is None:
            self._paint_heading(painter, option.rect, index)
        else:
            self._paint_interview(painter, option, row, _rows(index))
        painter.restore()

    def _paint_heading(self, painter: QPainter, rect: QRect, index: Index) -> None:
        painter.setFont(theme().font("section", strong=True))
        painter.setPen(theme().tokens.color("text"))
        room = rect.adjusted(_SIDE, 8, -_SIDE, 0)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), str(index.data()))

    def _paint_interview(
        self, painter: QPainter, option: QStyleOptionViewItem, row: InterviewRow, rows: Rows
    ) -> None:
        assert rows.now is not None
        tokens, rect = theme().tokens, option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        pointed = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if chosen or pointed:
            ground = tokens.color("accent_soft" if chosen else "sunken")
            rounded(painter, rect.adjusted(6, 2, -6, -3), 6, ground)
        if option.state & QStyle.StateFlag.State_HasFocus:
            rounded(painter, rect.adjusted(6, 2, -6, -3), 6, None, tokens.color("accent"), 2)
        painter.fillRect(rect.adjusted(_SIDE, rect.height() - 1, -_SIDE, 0), tokens.color("line"))
        text, tone = state_chip(row, rows.now)
        bin_ = bin_box(rect, chip_box(rect, text).x())
        _paint_chip(painter, chip_box(rect, text), text, tone)
        if chosen or pointed:
            icons.paint(painter, "trash", tokens.color("muted"), bin_.toRectF())
        room = QRect(rect)
        room.setLeft(rect.x() + _SIDE)
        room.setRight(bin_.x() - _GAP)
        _paint_words(painter, room, row, row_words(row, rows.now))


def _rows(index: Index) -> Rows:
    model = index.model()
    assert isinstance(model, Rows)
    return model


def bin_box(rect: QRect, chip_left: int) -> QRect:
    """Where the bin stands in a line: before the state."""
    top = rect.center().y() - _ICON // 2
    return QRect(chip_left - _GAP - _ICON, top, _ICON, _ICON)


def chip_box(rect: QRect, text: str) -> QRect:
    """Where the state stands in a line: at its right end."""
    metrics = QFontMetrics(theme().font("caption"))
    width, height = metrics.horizontalAdvance(text) + 16, metrics.height() + 4
    left = rect.right() - _SIDE - width
    return QRect(left, rect.center().y() - height // 2, width, height)


def _paint_chip(painter: QPainter, box: QRect, text: str, tone: str) -> None:
    ground, words = (theme().tokens.color(name) for name in TONES[tone])
    rounded(painter, box, box.height() / 2, ground)
    painter.setFont(theme().font("caption"))
    painter.setPen(words)
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), text)


def _paint_words(painter: QPainter, room: QRect, row: InterviewRow, below: str) -> None:
    """The name with the position beside it, and when below."""
    strong, body = theme().font("body", strong=True), theme().font("body")
    caption = theme().font("caption")
    first = QFontMetrics(strong).height()
    height = first + 2 + QFontMetrics(caption).height()
    upper = QRect(room.x(), room.center().y() - height // 2, room.width(), first)
    used = _paint_line(painter, upper, row.name, strong, "text")
    beside = upper.adjusted(used + 10, 0, 0, 0)
    if beside.width() > 40:
        _paint_line(painter, beside, position_words(row), body, "muted")
    lower = QRect(room.x(), upper.bottom() + 3, room.width(), height - first)
    _paint_line(painter, lower, below, caption, "muted")


def _paint_line(painter: QPainter, room: QRect, text: str, font: object, tone: str) -> int:
    painter.setFont(font)  # type: ignore[arg-type]
    painter.setPen(theme().tokens.color(tone))
    metrics = painter.fontMetrics()
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), shown)
    return metrics.horizontalAdvance(shown)


class InterviewList(QListView):
    """``opened`` on a click or Enter, ``removed`` on the bin or Delete."""

    opened = Signal(object)
    removed = Signal(object)

    def __init__(self, rows: Rows, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = rows
        self.setModel(rows)
        self.setItemDelegate(_Line(self))
        self.setAccessibleName(self.tr("Interviews"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

    def chosen(self) -> InterviewRow | None:
        """The interview the keyboard is at."""
        return self.rows.interview(self.currentIndex())

    def choose(self, number: int) -> None:
        """Put the keyboard at a row."""
        self.setCurrentIndex(self.rows.index(number))

    def choose_near(self, number: int, before: int) -> None:
        """Put the keyboard at a row, or where it was before that row went away."""
        wanted = number if number >= 0 else min(before, len(self.rows.items) - 1)
        if self.rows.interview(self.rows.index(wanted)) is None:
            wanted = max(wanted - 1, 1)
        if wanted < len(self.rows.items):
            self.choose(wanted)

    def focusInEvent(self, event: object) -> None:
        super().focusInEvent(event)  # type: ignore[arg-type]
        if self.chosen() is None and len(self.rows.items) > 1:
            self.choose(1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row, keys = self.chosen(), Qt.Key
        if row is not None and event.key() in (keys.Key_Return, keys.Key_Enter):
            self.opened.emit(row)
        elif row is not None and event.key() == keys.Key_Delete:
            self.removed.emit(row)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        place = event.position().toPoint()
        row = self.rows.interview(self.indexAt(place))
        if row is None or event.button() != Qt.MouseButton.LeftButton:
            return
        (self.removed if self._on_bin(place) else self.opened).emit(row)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        row = self.chosen()
        if row is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Open")).triggered.connect(lambda: self.opened.emit(row))
        menu.addAction(self.tr("Delete")).triggered.connect(lambda: self.removed.emit(row))
        menu.popup(event.globalPos())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        row = self.rows.interview(self.indexAt(event.position().toPoint()))
        shape = Qt.CursorShape.ArrowCursor if row is None else Qt.CursorShape.PointingHandCursor
        self.viewport().setCursor(shape)

    def _on_bin(self, place: QPoint) -> bool:
        index = self.indexAt(place)
        row, rect = self.rows.interview(index), self.visualRect(index)
        if row is None or self.rows.now is None:
            return False
        chip = chip_box(rect, state_chip(row, self.rows.now)[0])
        return bin_box(rect, chip.x()).adjusted(-8, -12, _GAP // 2, 12).contains(place)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.scheduleDelayedItemsLayout()
