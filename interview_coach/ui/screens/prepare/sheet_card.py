"""The preparation sheet: the very page that is printed, and the ways to get it."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from interview_coach.application.press import Printed
from interview_coach.application.printing import Paper, PreparationSheet
from interview_coach.ui import words
from interview_coach.ui.context import Context
from interview_coach.ui.printing import print_pdf, save_pdf
from interview_coach.ui.screens.prepare.page import Prepared
from interview_coach.ui.widgets.button import Button
from interview_coach.ui.widgets.flow import FlowLayout
from interview_coach.ui.widgets.label import Label
from interview_coach.ui.widgets.pdf_preview import PdfPreview


class SheetCard(QWidget):
    """``printed`` carries when the sheet was printed or saved."""

    printed = Signal(datetime)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._prepared: Prepared | None = None
        self._sheet: tuple[PreparationSheet, Paper] | None = None
        self._pdf = b""
        self.preview = PdfPreview()
        self.preview.setMinimumHeight(300)
        self.print = Button(self.tr("Print…"), icon="print")
        self.save = Button(self.tr("Save PDF…"), icon="save")
        self.note = Label("", "caption", tone="muted")
        self.missing = Label("", "caption", tone="warn")
        self.missing.hide()
        self._arrange()
        self.print.clicked.connect(self._print)
        self.save.clicked.connect(self._save)
        self._enable()

    def fill(self, prepared: Prepared) -> None:
        """Follow the interview; the page is set in type while it can be seen."""
        before = self._prepared
        self._prepared = prepared
        if before is not None and before.interview.id != prepared.interview.id:
            self._forget()
        at = prepared.interview.sheet_printed_at
        said = self.tr("Printed or saved {0}. Paper beside the call looks like listening.")
        fresh = self.tr("On paper it keeps your eyes on the person.")
        self.note.setText(said.format(words.ago(at, self._context.clock.now())) if at else fresh)
        if self.isVisible():
            self.refresh()

    def refresh(self) -> None:
        """Put the sheet together again."""
        if self._prepared is None:
            return
        interview_id = self._prepared.interview.id
        paper = Paper(self._prepared.preparation.profile.paper)
        self._context.desk.ask(
            lambda services: services.publishing.preparation_sheet(interview_id),
            lambda sheet: self._typeset(sheet, paper),
            owner=self,
        )

    def _arrange(self) -> None:
        buttons = FlowLayout(spacing=8, line_spacing=8)
        buttons.addWidget(self.print)
        buttons.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.preview, 1)
        column.addWidget(self.missing)
        column.addWidget(self.note)
        column.addLayout(buttons)

    def _typeset(self, sheet: PreparationSheet, paper: Paper) -> None:
        if (sheet, paper) == self._sheet or self._prepared is None:
            return
        self._sheet = sheet, paper
        author = self._prepared.preparation.profile.name
        self._context.press.ask(
            lambda press: press.typeset(sheet, paper, author=author),
            lambda printed: self._show(printed, sheet),
            owner=self,
        )

    def _show(self, printed: Printed, sheet: PreparationSheet) -> None:
        if self._sheet is None or self._sheet[0] is not sheet:
            return
        self._pdf = printed.pdf
        self.preview.show_pdf(printed.pdf)
        self.missing.setVisible(bool(printed.missing))
        self.missing.setText(
            self.tr("These characters cannot be printed: {0}").format(" ".join(printed.missing))
        )
        self._enable()

    def _forget(self) -> None:
        self._sheet, self._pdf = None, b""
        self.preview.clear()
        self._enable()

    def _enable(self) -> None:
        for button in (self.print, self.save):
            button.setEnabled(bool(self._pdf))

    def _stem(self) -> str:
        assert self._prepared is not None
        return self.tr("Preparation - {0}").format(self._prepared.person.name)

    def _print(self) -> None:
        print_pdf(
            self,
            self._context,
            self._pdf,
            self._stem(),
            lambda: self.printed.emit(self._context.clock.now()),
        )

    def _save(self) -> None:
        if save_pdf(self, self._context, self._pdf, self._stem()) is not None:
            self.printed.emit(self._context.clock.now())
