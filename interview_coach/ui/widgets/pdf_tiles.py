"""The pages of a PDF as pictures, drawn piece by piece so that no key waits for a large page."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QRectF, QSize, QSizeF
from PySide6.QtGui import QImage, QPainter

if TYPE_CHECKING:
    from PySide6.QtPdf import QPdfDocument

TILE = 1024
"""The longest side of a piece, in pixels: some 10 ms of drawing."""
_BUDGET = 0.012
"""Seconds that one painting of the window spends on drawing new pieces."""


@dataclass
class _Page:
    """What has been drawn of a page at one size, and what was drawn before that."""

    size: QSize
    tiles: dict[tuple[int, int], QImage] = field(default_factory=dict)
    fresh: set[tuple[int, int]] = field(default_factory=set)
    before: list[tuple[QRectF, QImage]] = field(default_factory=list)

    def resized(self, size: QSize) -> _Page:
        """The page at another size; until it is drawn, what there is shows stretched."""
        wide, high = self.size.width(), self.size.height()
        before = [
            (QRectF(x / wide, y / high, image.width() / wide, image.height() / high), image)
            for (x, y), image in self.tiles.items()
        ]
        return _Page(size, before=before or self.before)

    def pieces(self, seen: QRect) -> Iterator[QRect]:
        """The pieces that lie within what is seen."""
        whole = QRect(0, 0, self.size.width(), self.size.height())
        for y in range(0, self.size.height(), TILE):
            for x in range(0, self.size.width(), TILE):
                piece = QRect(x, y, TILE, TILE) & whole
                if piece.intersects(seen):
                    yield piece


class Tiles:
    """One document at a time; ``paint`` says whether anything is still to be drawn."""

    def __init__(self) -> None:
        self.sizes: list[QSizeF] = []
        """In points, page by page."""
        self._pages: dict[int, _Page] = {}
        self._document: QPdfDocument | None = None
        self._buffer: QBuffer | None = None

    def load(self, pdf: bytes) -> None:
        """Take these bytes; a page that keeps its size shows the old picture until it is drawn."""
        self._close()
        if pdf:
            self._open(pdf)
        for page in self._pages.values():
            page.fresh.clear()
        self.keep(range(len(self.sizes)))

    def keep(self, numbers: range) -> None:
        """Forget the pictures of all other pages."""
        self._pages = {n: page for n, page in self._pages.items() if n in numbers}

    def paint(self, painter: QPainter, number: int, box: QRectF, seen: QRectF) -> bool:
        """Paint what is seen of a page into its box; whether all of that is as it should be."""
        ratio = painter.device().devicePixelRatioF()
        page = self._page(number, (box.size() * ratio).toSize())
        for share, image in page.before:
            painter.drawImage(_within(box, share), image)
        inside = seen.translated(-box.topLeft())
        shown = QRectF(inside.topLeft() * ratio, inside.size() * ratio).toAlignedRect()
        until, done = time.monotonic() + _BUDGET, True
        for piece in page.pieces(shown):
            key = (piece.x(), piece.y())
            if key not in page.fresh and done:
                page.tiles[key] = self._draw(number, page.size, piece)
                page.fresh.add(key)
                done = time.monotonic() < until
            done = done and key in page.fresh
            if key in page.tiles:
                painter.drawImage(_within(box, _share(piece, page.size)), page.tiles[key])
        if done:
            page.before.clear()
        return done

    def _page(self, number: int, size: QSize) -> _Page:
        page = self._pages.get(number)
        if page is None:
            page = self._pages[number] = _Page(size)
        elif page.size != size:
            page = self._pages[number] = page.resized(size)
        return page

    def _draw(self, number: int, whole: QSize, piece: QRect) -> QImage:
        from PySide6.QtPdf import QPdfDocumentRenderOptions

        assert self._document is not None
        if piece.size() == whole:
            return self._document.render(number, whole)
        options = QPdfDocumentRenderOptions()
        options.setScaledSize(whole)
        options.setScaledClipRect(piece)
        return self._document.render(number, piece.size(), options)

    def _open(self, pdf: bytes) -> None:
        from PySide6.QtPdf import QPdfDocument

        self._buffer = QBuffer()
        self._buffer.setData(QByteArray(pdf))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document = QPdfDocument()
        self._document.load(self._buffer)
        pages = range(self._document.pageCount())
        self.sizes = [self._document.pagePointSize(page) for page in pages]

    def _close(self) -> None:
        self.sizes = []
        for old in (self._document, self._buffer):
            if old is not None:
                old.close()
                old.deleteLater()
        self._document = self._buffer = None


def _share(piece: QRect, whole: QSize) -> QRectF:
    wide, high = whole.width(), whole.height()
    return QRectF(piece.x() / wide, piece.y() / high, piece.width() / wide, piece.height() / high)


def _within(box: QRectF, share: QRectF) -> QRectF:
    return QRectF(
        box.x() + share.x() * box.width(),
        box.y() + share.y() * box.height(),
        share.width() * box.width(),
        share.height() * box.height(),
    )
