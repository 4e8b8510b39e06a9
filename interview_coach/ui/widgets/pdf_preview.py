"""A document as it will be printed: the pages of the very bytes that are saved."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from interview_coach.ui.theme import theme
from interview_coach.ui.widgets.paint import rounded
from interview_coach.ui.widgets.pdf_bar import PreviewBar
from interview_coach.ui.widgets.pdf_sheets import Sheets


class PdfPreview(QWidget):
    """Shows a PDF on a sunken ground; ``fit`` as ``Sheets`` has it."""

    def __init__(self, fit: str = "page", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sheets = Sheets(fit)
        self.bar = PreviewBar()
        frame = QVBoxLayout(self)
        frame.setContentsMargins(1, 1, 1, 1)
        frame.setSpacing(0)
        frame.addWidget(self.sheets, 1)
        frame.addWidget(self.bar)
        self.setAccessibleName(self.tr("Preview"))
        self.sheets.setToolTip(self.tr("Double-click to enlarge"))
        self.sheets.setAccessibleName(self.tr("Preview of the printed page"))
        self.setFocusProxy(self.sheets)
        self.setMinimumSize(160, 160)
        self._connect()
        self._look()

    @property
    def pdf(self) -> bytes:
        """The bytes on show."""
        return self.sheets.pdf

    @property
    def pages(self) -> int:
        """How many pages are on show."""
        return len(self.sheets.sizes)

    def sizeHint(self) -> QSize:
        return QSize(396, 520)

    def show_pdf(self, pdf: bytes) -> None:
        """Show these bytes in place of the last ones; the place in the document is kept."""
        if pdf != self.sheets.pdf:
            self.sheets.load(pdf)
        count = self.pages
        self.sheets.setAccessibleDescription(self.tr("%n page(s)", "", count) if count else "")

    def clear(self) -> None:
        """Show only the ground."""
        self.show_pdf(b"")

    def set_fit(self, fit: str) -> None:
        """Show whole pages, pages as wide as the widget, or pages at their true size."""
        self.sheets.set_fit(fit)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme().tokens
        edge = tokens.color("accent" if self.sheets.ring else "line")
        with QPainter(self) as painter:
            rounded(painter, self.rect(), 8, tokens.color("sunken"), edge)

    def _connect(self) -> None:
        self.sheets.focus_moved.connect(self.update)
        self.sheets.looked.connect(self._look)
        self.bar.turned.connect(self.sheets.turn)
        self.bar.stepped.connect(self.sheets.step)
        self.bar.fitted.connect(self.sheets.set_fit)

    def _look(self) -> None:
        """Bring the bar in step with the pages."""
        sheets = self.sheets
        self.bar.setEnabled(bool(sheets.sizes))
        self.bar.show_state(sheets.page, self.pages, sheets.zoom, sheets.fit)
