"""A document as it will be printed: the pages of the very bytes that are saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QVBoxLayout, QWidget

from interview_coach.ui.theme import theme
from interview_coach.ui.widgets.paint import KEYBOARD, rounded

if TYPE_CHECKING:
    from PySide6.QtPdf import QPdfDocument

MARGIN = 28
"""Ground around a page, at most; a small widget gives less."""
_BETWEEN = 20
_SCREEN, _POINTS = 96, 72
_FITS = ("page", "width", "true")
_LARGEST = 1.6
"""A page is never shown larger than this times its true size on a 96 dpi screen."""


class PdfPreview(QWidget):
    """Shows a PDF on a sunken ground; ``fit`` is "page" (whole), "width" or "true" size."""

    def __init__(self, fit: str = "page", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheets = _Sheets(fit)
        frame = QVBoxLayout(self)
        frame.setContentsMargins(1, 1, 1, 1)
        frame.addWidget(self._sheets)
        self.setAccessibleName(self.tr("Preview"))
        self.setToolTip(self.tr("Double-click to enlarge"))
        self._sheets.setAccessibleName(self.tr("Preview of the printed page"))
        self._sheets.focus_moved.connect(self.update)
        self.setFocusProxy(self._sheets)
        self.setMinimumSize(160, 160)

    @property
    def pdf(self) -> bytes:
        """The bytes on show."""
        return self._sheets.pdf

    @property
    def pages(self) -> int:
        """How many pages are on show."""
        return len(self._sheets.sizes)

    def sizeHint(self) -> QSize:
        return QSize(396, 520)

    def show_pdf(self, pdf: bytes) -> None:
        """Show these bytes in place of the last ones; the place in the document is kept."""
        if pdf != self._sheets.pdf:
            self._sheets.load(pdf)
        count = self.pages
        self._sheets.setAccessibleDescription(self.tr("%n page(s)", "", count) if count else "")

    def clear(self) -> None:
        """Show only the ground."""
        self.show_pdf(b"")

    def set_fit(self, fit: str) -> None:
        """Show whole pages, pages as wide as the widget, or pages at their true size."""
        self._sheets.set_fit(fit)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme().tokens
        edge = tokens.color("accent" if self._sheets.ring else "line")
        with QPainter(self) as painter:
            rounded(painter, self.rect(), 8, tokens.color("sunken"), edge)


class _Sheets(QAbstractScrollArea):
    """The pages one below the other; a double click, + and − change their size."""

    focus_moved = Signal()

    def __init__(self, fit: str) -> None:
        super().__init__()
        self.ring = False
        self.pdf = b""
        self.sizes: list[QSizeF] = []
        self._fit = fit
        self._document: QPdfDocument | None = None
        self._buffer: QBuffer | None = None
        self._images: dict[int, QImage] = {}
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAutoFillBackground(False)
        self.setCornerWidget(QWidget())

    def load(self, pdf: bytes) -> None:
        self._forget()
        self.pdf = pdf
        if pdf:
            self._open(pdf)
        self._lay_out()
        self.viewport().update()

    def set_fit(self, fit: str) -> None:
        self._fit = fit
        self._lay_out()
        self.viewport().update()

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
        steps = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Minus: -1}
        if step := steps.get(Qt.Key(event.key())):
            self._zoom(step)
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.set_fit("true" if self._fit != "true" else "page")

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._zoom(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        elif self.verticalScrollBar().maximum():
            super().wheelEvent(event)
        else:
            event.ignore()

    def _zoom(self, step: int) -> None:
        place = _FITS.index(self._fit) + step
        self.set_fit(_FITS[min(max(place, 0), len(_FITS) - 1)])

    def paintEvent(self, event: QPaintEvent) -> None:
        left, top = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        with QPainter(self.viewport()) as painter:
            painter.translate(-left, -top)
            shown = QRectF(event.rect()).translated(left, top)
            for number, box in enumerate(self._boxes()):
                if box.adjusted(-4, -4, 4, 4).intersects(shown):
                    self._paint_page(painter, number, box)

    def _open(self, pdf: bytes) -> None:
        from PySide6.QtPdf import QPdfDocument

        self._buffer = QBuffer(self)
        self._buffer.setData(QByteArray(pdf))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document = QPdfDocument(self)
        self._document.load(self._buffer)
        self.sizes = [
            self._document.pagePointSize(page) for page in range(self._document.pageCount())
        ]

    def _forget(self) -> None:
        self.sizes = []
        self._images.clear()
        for old in (self._document, self._buffer):
            if old is not None:
                old.close()
                old.deleteLater()
        self._document = self._buffer = None

    def _scale(self) -> float:
        """Pixels to a point."""
        if self._fit == "true":
            return _SCREEN / _POINTS
        room = QSizeF(self.viewport().size())
        margin = self._margin()
        width = max(size.width() for size in self.sizes)
        scale = (room.width() - 2 * margin) / width
        if self._fit == "page":
            height = max(size.height() for size in self.sizes)
            scale = min(scale, (room.height() - 2 * margin) / height)
        return max(0.05, min(scale, _LARGEST * _SCREEN / _POINTS))

    def _margin(self) -> float:
        room = self.viewport().size()
        return min(MARGIN, min(room.width(), room.height()) * 0.07)

    def _boxes(self) -> list[QRectF]:
        """Where each page lies: the middle of the ground, one below the other."""
        if not self.sizes:
            return []
        scale, margin = self._scale(), self._margin()
        heights = [size.height() * scale for size in self.sizes]
        whole = sum(heights) + _BETWEEN * (len(heights) - 1)
        top = max(margin, (self.viewport().height() - whole) / 2)
        boxes = []
        for size, height in zip(self.sizes, heights, strict=True):
            width = size.width() * scale
            left = max(margin, (self.viewport().width() - width) / 2)
            boxes.append(QRectF(round(left), round(top), round(width), round(height)))
            top += height + _BETWEEN
        return boxes

    def _lay_out(self) -> None:
        boxes, margin, room = self._boxes(), self._margin(), self.viewport().size()
        high = max((box.bottom() for box in boxes), default=0) + margin
        wide = max((box.right() for box in boxes), default=0) + margin
        for bar, whole, part in (
            (self.verticalScrollBar(), high, room.height()),
            (self.horizontalScrollBar(), wide, room.width()),
        ):
            bar.setPageStep(part)
            bar.setSingleStep(24)
            # A pixel of rounding is no reason to scroll.
            bar.setRange(0, max(0, round(whole) - part - 1))

    def _paint_page(self, painter: QPainter, number: int, box: QRectF) -> None:
        for spread, strength in ((3, 10), (2, 14), (1, 22)):
            shadow = QColor(0, 0, 0, strength)
            painter.fillRect(box.adjusted(-spread, 1 - spread, spread, 1 + spread), shadow)
        painter.fillRect(box, Qt.GlobalColor.white)
        painter.drawImage(box, self._image(number, box))

    def _image(self, number: int, box: QRectF) -> QImage:
        """The page at the size it has on this screen, kept until that changes."""
        wanted = (box.size() * self.devicePixelRatioF()).toSize()
        kept = self._images.get(number)
        if kept is None or kept.size() != wanted:
            assert self._document is not None
            kept = self._images[number] = self._document.render(number, wanted)
        return kept
