"""The picture of the network before it is saved: as a PDF with real words, or as a PNG."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtWidgets import QWidget

from interview_coach.application.press import Printed
from interview_coach.application.services import Services
from interview_coach.domain.text import to_filename
from interview_coach.ui.context import Context
from interview_coach.ui.printer_paper import open_pdf
from interview_coach.ui.printing import save_bytes
from interview_coach.ui.screens.paper_dialog import PaperDialog
from interview_coach.ui.typesetter import Order
from interview_coach.ui.widgets import Button, Label

_DOTS = 300
_POINTS = 72
_MOST_DOTS = 40_000_000
"""A larger picture is drawn coarser: it would not fit into the memory of older machines."""


class NetworkPaperDialog(PaperDialog):
    """Both files show the very page; people who are discreet are on neither."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(context, parent.tr("Who led to whom"), parent)
        self.add(Label(self.tr("People you marked as discreet are left out."), "muted"))
        self.save_image = Button(self.tr("Save PNG…"), icon="save")
        self.foot.insertWidget(2, self.save_image)
        self.save_image.clicked.connect(lambda: self._later(self._draw))
        self.save_image.setEnabled(False)

        def compose(services: Services) -> Order:
            publishing = services.publishing
            return Order(publishing.network(), publishing.paper(), services.you.get().name)

        self.show_page(compose, self.tr("Who led to whom"))

    def _show(self, printed: Printed) -> None:
        super()._show(printed)
        self.save_image.setEnabled(True)

    def _draw(self, printed: Printed) -> None:
        """Drawn beside the window: a large sheet takes a while."""
        self.context.press.ask(lambda _: png_of(printed.pdf), self._save_png, owner=self)

    def _save_png(self, png: bytes) -> None:
        name, kinds = to_filename(self.stem, ".png"), self.tr("Picture (*.png)")
        if save_bytes(self, self.context, png, name, kinds) is not None:
            self.made.emit()


def png_of(pdf: bytes) -> bytes:
    """The first page as a picture of 300 dots to the inch, or as many as one can hold."""
    document, held = open_pdf(pdf)
    size = document.pagePointSize(0)
    area = size.width() * size.height() / _POINTS**2
    dots = min(_DOTS, (_MOST_DOTS / area) ** 0.5)
    page = document.render(0, (size * dots / _POINTS).toSize())
    image = QImage(page.size(), QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    # The page is drawn without paper.
    with QPainter(image) as painter:
        painter.drawImage(0, 0, page)
    image.setDotsPerMeterX(round(dots / 0.0254))
    image.setDotsPerMeterY(round(dots / 0.0254))
    held.close()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(QByteArray(buffer.data()).data())
