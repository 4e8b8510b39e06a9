"""The pages of a PDF one below the other, scrolled and zoomed by wheel, keys and double click."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from interview_coach.ui.widgets.paint import KEYBOARD
from interview_coach.ui.widgets.pdf_tiles import Tiles

MARGIN = 28
"""Ground around a page, at most; a small widget gives less."""
STEPS = (0.25, 1 / 3, 0.5, 2 / 3, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0)
"""Sizes in units of the true one."""
_BETWEEN = 20
_POINTS, _SCREEN = 72, 96
_PLAUSIBLE = (60, 220)
_NEARLY = 0.8
"""A page of this share of the width, or more, is wide enough to be shown whole."""
_LARGEST_FIT = 1.6
"""A page that is made to fit never grows beyond this times its true size."""


class Sheets(QAbstractScrollArea):
    """``fit`` is "page" (whole), "width", "true" size, or "free" after a zoom.

    For "reading" a page is as wide as there is room, and whole if it nearly is.
    """

    focus_moved = Signal()
    looked = Signal()
    """Another page is in the middle, or the size is another."""

    def __init__(self, fit: str) -> None:
        super().__init__()
        self.ring = False
        self.pdf = b""
        self.fit = fit
        self._free = 1.0
        self._tiles = Tiles()
        self._boxes: list[QRectF] = []
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAutoFillBackground(False)
        self.setCornerWidget(QWidget())
        self.verticalScrollBar().valueChanged.connect(lambda _: self.looked.emit())

    @property
    def sizes(self) -> list[QSizeF]:
        """The pages' sizes in points."""
        return self._tiles.sizes

    @property
    def boxes(self) -> list[QRectF]:
        """Where each page lies."""
        return self._boxes

    @property
    def zoom(self) -> float:
        """The size on show, in units of the true one."""
        return self._scale() / self._true_scale() if self.sizes else 1.0

    @property
    def page(self) -> int:
        """The number of the page in the middle, from nought."""
        middle = self.verticalScrollBar().value() + self.viewport().height() / 2
        place = bisect_right(self._boxes, middle, key=QRectF.top)
        return max(0, min(place, len(self._boxes)) - 1)

    def load(self, pdf: bytes) -> None:
        """Show these bytes at the place where the last ones were."""
        self.pdf = pdf
        self._tiles.load(pdf)
        self._lay_out()

    def set_fit(self, fit: str) -> None:
        """Whole pages, pages as wide as the widget, or pages at their true size."""
        self._resize_pages(fit, self._free)

    def step(self, by: int, at: QPointF | None = None) -> None:
        """The next size up or down; what lies at ``at`` stays where it is."""
        now, near = self.zoom, 0.01
        larger, smaller = bisect_right(STEPS, now + near), bisect_left(STEPS, now - near) - 1
        place = larger if by > 0 else smaller
        self._resize_pages("free", STEPS[min(max(place, 0), len(STEPS) - 1)], at)

    def turn(self, by: int) -> None:
        """A page on or back; of a page that is not whole on show, what comes next."""
        bar = self.verticalScrollBar()
        tops = [round(box.top() - self._margin()) for box in self._boxes]
        value, part = bar.value(), self.viewport().height()
        if by > 0:
            target = next((top for top in tops if top > value + 1), bar.maximum())
            bar.setValue(min(target, value + part) if target > value + part else target)
        else:
            target = next((top for top in reversed(tops) if top < value - 1), 0)
            bar.setValue(max(target, value - part))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.ring = event.reason() in KEYBOARD
        self.focus_moved.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.ring = False
        self.focus_moved.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, bar = Qt.Key, self.verticalScrollBar()
        acts = {
            key.Key_Plus: lambda: self.step(1),
            key.Key_Equal: lambda: self.step(1),
            key.Key_Minus: lambda: self.step(-1),
            key.Key_0: lambda: self.set_fit("page"),
            key.Key_1: lambda: self.set_fit("true"),
            key.Key_2: lambda: self.set_fit("width"),
            key.Key_PageDown: lambda: self.turn(1),
            key.Key_PageUp: lambda: self.turn(-1),
            key.Key_Home: lambda: bar.setValue(0),
            key.Key_End: lambda: bar.setValue(bar.maximum()),
        }
        if act := acts.get(Qt.Key(event.key())):
            act()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._resize_pages("page" if self.fit == "true" else "true", 1.0, event.position())

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.step(1 if event.angleDelta().y() > 0 else -1, event.position())
            event.accept()
        elif self.verticalScrollBar().maximum():
            super().wheelEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        left, top = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        shown = QRectF(self.viewport().rect()).translated(left, top)
        numbers = self._seen(shown)
        done = True
        with QPainter(self.viewport()) as painter:
            painter.translate(-left, -top)
            for number in numbers:
                box = self._boxes[number]
                _paint_ground(painter, box)
                done = self._tiles.paint(painter, number, box, box & shown) and done
        self._tiles.keep(range(numbers.start - 1, numbers.stop + 1))
        if not done:
            # What is left is drawn in turns of its own: keys come in between.
            self.viewport().update()

    def _seen(self, shown: QRectF) -> range:
        first = bisect_left(self._boxes, shown.top() - 4, key=QRectF.bottom)
        last = bisect_right(self._boxes, shown.bottom() + 4, key=QRectF.top)
        return range(first, max(first, last))

    def _resize_pages(self, fit: str, free: float, at: QPointF | None = None) -> None:
        """Another size; the point ``at``, by default the middle, keeps its place."""
        at = at or QPointF(self.viewport().rect().center())
        bars = (self.horizontalScrollBar(), at.x()), (self.verticalScrollBar(), at.y())
        shares = [(bar.value() + place) / (bar.maximum() + bar.pageStep()) for bar, place in bars]
        self.fit, self._free = fit, free
        self._lay_out()
        for (bar, place), share in zip(bars, shares, strict=True):
            bar.setValue(round(share * (bar.maximum() + bar.pageStep()) - place))

    def _true_scale(self) -> float:
        """Pixels to a point at true size, as far as the screen tells its own."""
        dots = self.screen().physicalDotsPerInch()
        least, most = _PLAUSIBLE
        return (dots if least <= dots <= most else _SCREEN) / _POINTS

    def _scale(self) -> float:
        """Pixels to a point."""
        true = self._true_scale()
        if self.fit == "true":
            return true
        if self.fit == "free":
            return self._free * true
        room, margin = QSizeF(self.viewport().size()), self._margin()
        wide = max(size.width() for size in self.sizes)
        whole = (room.height() - 2 * margin) / max(size.height() for size in self.sizes)
        scale = (room.width() - 2 * margin) / wide
        # The width of the whole widget, so that a scroll bar that comes or goes changes nothing.
        nearly = whole * wide > _NEARLY * (self.width() - 2 * margin)
        if self.fit == "page" or (self.fit == "reading" and nearly):
            scale = min(scale, whole)
        return max(0.05, min(scale, _LARGEST_FIT * true))

    def _margin(self) -> float:
        room = self.viewport().size()
        return min(MARGIN, min(room.width(), room.height()) * 0.07)

    def _places(self) -> list[QRectF]:
        """Each page in the middle of the ground, one below the other."""
        if not self.sizes:
            return []
        scale, margin, room = self._scale(), self._margin(), self.viewport().size()
        heights = [size.height() * scale for size in self.sizes]
        top = max(margin, (room.height() - sum(heights) - _BETWEEN * (len(heights) - 1)) / 2)
        places = []
        for size, height in zip(self.sizes, heights, strict=True):
            width = size.width() * scale
            left = max(margin, (room.width() - width) / 2)
            places.append(QRectF(round(left), round(top), round(width), round(height)))
            top += height + _BETWEEN
        return places

    def _lay_out(self) -> None:
        self._boxes = self._places()
        margin, room = self._margin(), self.viewport().size()
        high = max((box.bottom() for box in self._boxes), default=0) + margin
        wide = max((box.right() for box in self._boxes), default=0) + margin
        for bar, whole, part in (
            (self.verticalScrollBar(), high, room.height()),
            (self.horizontalScrollBar(), wide, room.width()),
        ):
            bar.setPageStep(part)
            bar.setSingleStep(24)
            # A pixel of rounding is no reason to scroll.
            bar.setRange(0, max(0, round(whole) - part - 1))
        self.viewport().update()
        self.looked.emit()


def _paint_ground(painter: QPainter, box: QRectF) -> None:
    for spread, strength in ((3, 10), (2, 14), (1, 22)):
        shadow = QColor(0, 0, 0, strength)
        painter.fillRect(box.adjusted(-spread, 1 - spread, spread, 1 + spread), shadow)
    painter.fillRect(box, Qt.GlobalColor.white)
