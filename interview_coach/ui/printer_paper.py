"""A document and a printer brought together: paper of each page's own size, up to its edge."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize

if TYPE_CHECKING:
    from PySide6.QtPdf import QPdfDocument
    from PySide6.QtPrintSupport import QPrinter

LEAST_DPI = 300


def printer_for(page: QSizeF, title: str) -> QPrinter:
    """A printer set to the paper the document was made for, up to the paper's edge."""
    from PySide6.QtPrintSupport import QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    if printer.resolution() < LEAST_DPI:
        printer.setResolution(LEAST_DPI)
    printer.setFullPage(True)
    put_in(printer, page)
    printer.setDocName(title)
    return printer


def put_in(printer: QPrinter, page: QSizeF) -> None:
    """Paper for a page of this size in points, lying where the page does."""
    landscape = page.width() > page.height()
    size = page.transposed() if landscape else page
    printer.setPageSize(
        QPageSize(size, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    )
    ways = QPageLayout.Orientation
    printer.setPageOrientation(ways.Landscape if landscape else ways.Portrait)


def open_pdf(pdf: bytes) -> tuple[QPdfDocument, QBuffer]:
    """The document these bytes are, and the buffer that has to live as long as it."""
    from PySide6.QtPdf import QPdfDocument

    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    return document, buffer
