"""Out of the program: a file where the person wants it, or a sheet from the printer."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QCoreApplication,
    QIODevice,
    QRectF,
    QSizeF,
    QStandardPaths,
    QUrl,
)
from PySide6.QtGui import QDesktopServices, QPageLayout, QPageSize, QPainter
from PySide6.QtWidgets import QFileDialog, QWidget

from interview_coach.application.errors import CoachError
from interview_coach.application.files import atomic_write
from interview_coach.domain.text import to_filename
from interview_coach.ui.context import Context

if TYPE_CHECKING:
    from PySide6.QtPdf import QPdfDocument
    from PySide6.QtPrintSupport import QPrinter

_FOLDER = "folders/save"
_POINTS = 72
_PAINT_DPI = 400
"""Fine enough that no edge shows; a whole A4 page then takes 60 MB while it is painted."""


def save_pdf(parent: QWidget, context: Context, pdf: bytes, stem: str) -> Path | None:
    """Ask where, write the PDF there, and say where it lies; ``None`` when it was not written."""
    return save_bytes(parent, context, pdf, to_filename(stem, ".pdf"), _tr("PDF (*.pdf)"))


def save_text(parent: QWidget, context: Context, text: str, stem: str) -> Path | None:
    """Ask where, and write the text there as UTF-8, as ``save_pdf`` does."""
    name = to_filename(stem, ".txt")
    return save_bytes(parent, context, text.encode(), name, _tr("Text (*.txt)"))


def save_bytes(
    parent: QWidget, context: Context, data: bytes, name: str, kinds: str
) -> Path | None:
    """Ask where, proposing ``name`` in the folder that was last used, and write there."""
    path = ask_where(parent, context, name, kinds)
    if path is None:
        return None
    try:
        atomic_write(path, data)
    except CoachError as error:
        context.messages.say(str(error), kind="bad")
        return None
    context.settings_store.put(_FOLDER, str(path.parent))
    words = _tr("Saved as {0} in {1}").format(path.name, path.parent)
    context.messages.say(words, (_tr("Open"), lambda: _show(path)))
    return path


def ask_where(parent: QWidget, context: Context, name: str, kinds: str) -> Path | None:
    """The file to write; the dialog asks before an old one is replaced."""
    dialog = QFileDialog(parent, _tr("Save"), str(_last_folder(context)), kinds)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    # The suffix is added before the dialog looks whether that file is there.
    dialog.setDefaultSuffix(Path(name).suffix.lstrip("."))
    dialog.selectFile(name)
    chosen = dialog.selectedFiles() if dialog.exec() else []
    dialog.deleteLater()
    return Path(chosen[0]) if chosen else None


def _last_folder(context: Context) -> Path:
    last = context.settings_store.text(_FOLDER)
    if last and Path(last).is_dir():
        return Path(last)
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(documents) or Path.home())


def _show(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def print_pdf(parent: QWidget, context: Context, pdf: bytes, title: str) -> bool:
    """Ask for a printer and print the pages at their true size; whether that was done."""
    from PySide6.QtPrintSupport import QPrintDialog

    document, buffer = open_pdf(pdf)
    printer = printer_for(document.pagePointSize(0), title)
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(_tr("Print"))
    accepted = bool(dialog.exec())
    dialog.deleteLater()
    done = accepted and paint_pages(document, printer)
    buffer.close()
    if done:
        context.messages.say(_tr("Sent to the printer: {0}").format(title))
    elif accepted:
        context.messages.say(_tr("The printer could not be started."), kind="bad")
    return done


def printer_for(page: QSizeF, title: str) -> QPrinter:
    """A printer set to the paper the document was made for, up to the paper's edge."""
    from PySide6.QtPrintSupport import QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    landscape = page.width() > page.height()
    size = page.transposed() if landscape else page
    printer.setPageSize(
        QPageSize(size, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    )
    if landscape:
        printer.setPageOrientation(QPageLayout.Orientation.Landscape)
    printer.setFullPage(True)
    printer.setDocName(title)
    return printer


def paint_pages(document: QPdfDocument, printer: QPrinter) -> bool:
    """Every page at its true size, in the middle of the paper when that is larger."""
    painter = QPainter()
    if not painter.begin(printer):
        return False
    for page in range(document.pageCount()):
        if page:
            printer.newPage()
        _paint_page(painter, printer, document, page)
    return bool(painter.end())


def _paint_page(painter: QPainter, printer: QPrinter, document: QPdfDocument, page: int) -> None:
    points = document.pagePointSize(page)
    true_size = points * printer.resolution() / _POINTS
    paper = printer.paperRect(printer.Unit.DevicePixel)
    left = max(0.0, (paper.width() - true_size.width()) / 2)
    top = max(0.0, (paper.height() - true_size.height()) / 2)
    image = document.render(page, (points * _PAINT_DPI / _POINTS).toSize())
    painter.drawImage(QRectF(left, top, true_size.width(), true_size.height()), image)


def open_pdf(pdf: bytes) -> tuple[QPdfDocument, QBuffer]:
    """The document these bytes are, and the buffer that has to live as long as it."""
    from PySide6.QtPdf import QPdfDocument

    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    return document, buffer


def _tr(text: str) -> str:
    return QCoreApplication.translate("printing", text)
