"""Pages on their way to the printer, on a thread of their own and in strips.

Qt keeps Python's one lock while it draws: a whole page at once would hold the window up.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from threading import Event, Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter

# Named here, by the window's thread: a class of Qt that two threads make at once ends the process.
from PySide6.QtPdf import QPdfDocumentRenderOptions

from interview_coach.ui.printer_paper import open_pdf, put_in

if TYPE_CHECKING:
    from PySide6.QtPdf import QPdfDocument
    from PySide6.QtPrintSupport import QPrinter

_POINTS = 72
_FINE = 400
"""Dots to the inch at which no edge shows; coarser printers get what they have."""
_STRIP = 700_000
"""Pixels drawn at a time: some 20 ms."""


class PrintJob(QObject):
    """``stepped`` carries how many pages are done, ``ended`` whether all of them went out."""

    stepped = Signal(int)
    ended = Signal(bool)
    _over = Signal(bool)

    def __init__(
        self, pdf: bytes, printer: QPrinter, *, own_sizes: bool, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._pdf, self._printer, self._own_sizes = pdf, printer, own_sizes
        self._stop = Event()
        self._thread = Thread(target=self._work, name="print")
        document, buffer = open_pdf(pdf)
        self.pages = pages_wanted(printer, document.pageCount())
        buffer.close()
        self._over.connect(self._end, Qt.ConnectionType.QueuedConnection)

    @property
    def total(self) -> int:
        """How many pages there are to print."""
        return len(self.pages)

    @property
    def is_cancelled(self) -> bool:
        """Whether the person stopped it."""
        return self._stop.is_set()

    def start(self) -> None:
        """Begin; nothing waits for it but the end of the program."""
        if application := QCoreApplication.instance():
            application.aboutToQuit.connect(self._give_up)
        self._thread.start()

    def cancel(self) -> None:
        """Stop with the strip that is being drawn, and print nothing."""
        self._stop.set()

    def _give_up(self) -> None:
        self.cancel()
        self._thread.join()

    def _end(self, done: bool) -> None:
        self._thread.join()
        self.ended.emit(done)
        self.deleteLater()

    def _work(self) -> None:
        document, buffer = open_pdf(self._pdf)
        painter = QPainter()
        done = False
        try:
            done = self._begin(painter, document) and self._print(painter, document)
        finally:
            if painter.isActive():
                done = painter.end() and done
            buffer.close()
            self._over.emit(done)

    def _begin(self, painter: QPainter, document: QPdfDocument) -> bool:
        if not self.pages:
            return False
        self._put_in(document, self.pages[0])
        return painter.begin(self._printer)

    def _print(self, painter: QPainter, document: QPdfDocument) -> bool:
        painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
        for number, page in enumerate(self.pages):
            if number:
                self._put_in(document, page)
                self._printer.newPage()
            if not self._paint(painter, document, page):
                self._printer.abort()
                return False
            self.stepped.emit(number + 1)
        return True

    def _put_in(self, document: QPdfDocument, page: int) -> None:
        if self._own_sizes:
            put_in(self._printer, document.pagePointSize(page))

    def _paint(self, painter: QPainter, document: QPdfDocument, page: int) -> bool:
        """The page at its true size, in the middle of the paper when that is larger."""
        dots = dots_to_draw(self._printer.resolution())
        grain = self._printer.resolution() // dots
        whole = (document.pagePointSize(page) * dots / _POINTS).toSize()
        paper = self._printer.paperRect(self._printer.Unit.DevicePixel).size().toSize()
        room = (paper - whole * grain) / 2
        corner = QPoint(max(0, room.width()), max(0, room.height()))
        for strip in strips(whole):
            if self.is_cancelled:
                return False
            image = draw(document, page, whole, strip)
            if image is not None:
                target = QRect(corner + strip.topLeft() * grain, strip.size() * grain)
                painter.drawImage(target, image)
            time.sleep(0)
        return True


def pages_wanted(printer: QPrinter, count: int) -> list[int]:
    """The pages the person asked for, from nought, in the order and number that Qt leaves to us."""
    wanted = list(range(count))
    if printer.printRange() is printer.PrintRange.PageRange:
        ranges, first, last = printer.pageRanges(), printer.fromPage(), printer.toPage()
        if ranges.isEmpty():
            wanted = [n for n in wanted if first <= n + 1 <= (last or count)]
        else:
            wanted = [n for n in wanted if ranges.contains(n + 1)]
    if printer.pageOrder() is printer.PageOrder.LastPageFirst:
        wanted.reverse()
    return wanted if printer.supportsMultipleCopies() else wanted * printer.copyCount()


def dots_to_draw(resolution: int) -> int:
    """Whole dots of the printer to each of ours, so that strips join without a seam."""
    return next(
        (
            resolution // grain
            for grain in range(resolution // _FINE, 0, -1)
            if resolution % grain == 0
        ),
        resolution,
    )


def strips(whole: QSize) -> Iterator[QRect]:
    """The page from top to bottom in pieces of its full width."""
    high = max(1, _STRIP // max(1, whole.width()))
    for top in range(0, whole.height(), high):
        yield QRect(0, top, whole.width(), min(high, whole.height() - top))


def draw(document: QPdfDocument, page: int, whole: QSize, strip: QRect) -> QImage | None:
    """A strip of the page as it is on white; nothing when it is white all over."""
    options = QPdfDocumentRenderOptions()
    options.setScaledSize(whole)
    options.setScaledClipRect(strip)
    image = QImage(strip.size(), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    with QPainter(image) as painter:
        painter.drawImage(0, 0, document.render(page, strip.size(), options))
    bits = bytes(image.constBits())
    return None if bits.count(b"\xff") == len(bits) else image
