"""Out of the program: a file where the person wants it, or a sheet from the printer."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QWidget
from shiboken6 import isValid

from interview_coach.application.errors import CoachError
from interview_coach.application.files import atomic_write
from interview_coach.domain.text import to_filename
from interview_coach.ui.context import Context
from interview_coach.ui.files import ask_where
from interview_coach.ui.printer_paper import open_pdf, printer_for

if TYPE_CHECKING:
    from PySide6.QtGui import QPageSize
    from PySide6.QtPrintSupport import QPrinter


def save_pdf(parent: QWidget, context: Context, pdf: bytes, stem: str) -> Path | None:
    """Ask where, write the PDF there, and say where it lies; ``None`` when it was not written."""
    return save_bytes(parent, context, pdf, to_filename(stem, ".pdf"), _tr("PDF (*.pdf)"))


def save_text(parent: QWidget, context: Context, text: str, stem: str) -> Path | None:
    """Ask where, and write the text there as UTF-8, as ``save_pdf`` does."""
    name = to_filename(stem, ".txt")
    return save_bytes(parent, context, text.encode(), name, _tr("Text (*.txt)"))


def save_bytes(
    parent: QWidget, context: Context, data: bytes, name: str, kinds: str, about: str = "save"
) -> Path | None:
    """Ask where, proposing ``name`` in the folder last used for what it is about; write there."""
    path = ask_where(parent, context, name, kinds, about)
    if path is None:
        return None
    try:
        atomic_write(path, data)
    except CoachError as error:
        context.messages.say(str(error), kind="bad")
        return None
    words = _tr("Saved as {0} in {1}").format(path.name, path.parent)
    context.messages.say(words, (_tr("Open"), lambda: _show(path)))
    return path


def _show(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def print_pdf(
    parent: QWidget,
    context: Context,
    pdf: bytes,
    title: str,
    done: Callable[[], None] = lambda: None,
) -> None:
    """Ask for a printer and print the pages at their true size; ``done`` is told when they are.

    Neither the dialog nor the printing keeps the window waiting.
    """
    from PySide6.QtPrintSupport import QPrintDialog

    document, buffer = open_pdf(pdf)
    sizes = [document.pagePointSize(page) for page in range(document.pageCount())]
    buffer.close()
    if not sizes:
        return
    printer = printer_for(sizes[0], title)
    dialog = QPrintDialog(printer, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(_tr("Print"))
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, len(sizes) > 1)
    dialog.setMinMax(1, len(sizes))
    proposed = printer.pageLayout().pageSize()
    dialog.accepted.connect(lambda _: _begin(context, pdf, printer, title, proposed, done))
    # Qt hides the plain one behind an older way of calling it.
    QDialog.open(dialog)


def _begin(
    context: Context,
    pdf: bytes,
    printer: QPrinter,
    title: str,
    proposed: QPageSize,
    done: Callable[[], None],
) -> None:
    """Print; each page has its own size, unless the person has put other paper in."""
    from interview_coach.ui.print_job import PrintJob
    from interview_coach.ui.progress import Progress

    own_sizes = printer.pageLayout().pageSize().isEquivalentTo(proposed)
    # A dialog that asked for it may be closed before the last page is out.
    job = PrintJob(pdf, printer, own_sizes=own_sizes, parent=QCoreApplication.instance())
    words = _tr("Printing: {0} of {1} pages are ready")
    progress = Progress(context.messages, words, job.total, job)
    progress.cancelled.connect(job.cancel)
    job.stepped.connect(progress.step)

    def end(printed: bool) -> None:
        progress.finish()
        if not isValid(context.messages):
            return
        if printed:
            context.messages.say(_tr("Sent to the printer: {0}").format(title))
            done()
        elif job.is_cancelled:
            context.messages.say(_tr("Printing was stopped."))
        else:
            context.messages.say(_tr("The printer could not be started."), kind="bad")

    job.ended.connect(end)
    job.start()


def _tr(text: str) -> str:
    return QCoreApplication.translate("printing", text)
