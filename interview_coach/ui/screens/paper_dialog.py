"""A page on show before it is saved or printed: what may be chosen, the very page, two buttons."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QBoxLayout, QDialog, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from interview_coach.application.press import Printed
from interview_coach.ui.context import Context
from interview_coach.ui.messages import Messages
from interview_coach.ui.printing import print_pdf, save_pdf
from interview_coach.ui.screens.phrases import printing_troubles
from interview_coach.ui.typesetter import Compose, Typesetter
from interview_coach.ui.widgets import Button, Label
from interview_coach.ui.widgets.pdf_preview import PdfPreview

_SIZE, _WIDE_SIZE = QSize(760, 720), QSize(940, 720)
_LEAST_TALL = 560


class PaperDialog(QDialog):
    """Subclasses add what may be chosen; ``made`` says that it was saved or printed.

    It has messages of its own: those of the window behind it cannot be answered meanwhile.
    """

    made = Signal()

    def __init__(self, context: Context, title: str, parent: QWidget, *, beside: int = 0) -> None:
        """``beside``: so wide is what may be chosen, left of the page; 0 puts it above."""
        super().__init__(parent)
        self.messages = Messages()
        self.context, self.stem = replace(context, messages=self.messages), title
        self.printed: Printed | None = None
        self._compose: Compose | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.options = QVBoxLayout()
        self.options.setSpacing(12)
        self.warning = Label("", "caption", tone="warn")
        # As wide as there is room, so that it can be read; a message below takes nothing of that.
        self.preview = PdfPreview("reading")
        self.close_button = Button(self.tr("Close"))
        self.save = Button(self.tr("Save PDF…"), icon="save")
        self.print = Button(self.tr("Print…"), "primary", icon="print")
        self.typesetter = Typesetter(self.context, self)
        self.page_column, self.foot = QVBoxLayout(), QHBoxLayout()
        self._arrange(title, beside=beside)
        self._take_size(_WIDE_SIZE if beside else _SIZE, parent.window())
        self._connect()
        self._enable()

    def add(self, part: QWidget | QLayout) -> None:
        """Put something to choose above the page."""
        if isinstance(part, QLayout):
            self.options.addLayout(part)
        else:
            self.options.addWidget(part)

    def show_page(self, compose: Compose, stem: str) -> None:
        """Show what is composed so; ``stem`` is what a file of it is called."""
        self._compose, self.stem = compose, stem
        self.typesetter.request(compose)

    def _arrange(self, title: str, *, beside: int) -> None:
        self.foot.setSpacing(12)
        self.foot.addStretch(1)
        self.foot.addWidget(self.close_button)
        self.foot.addWidget(self.save)
        self.foot.addWidget(self.print)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 20, 24, 20)
        whole.setSpacing(14)
        whole.addWidget(Label(title, "title"))
        whole.addLayout(self._middle(beside=beside), 1)
        whole.addWidget(self.messages)
        whole.addLayout(self.foot)
        if (rows := self.messages.layout()) is not None:
            rows.setContentsMargins(0, 0, 0, 0)
        self.warning.hide()

    def _take_size(self, wanted: QSize, window: QWidget) -> None:
        """No larger than the window it belongs to."""
        tall = max(_LEAST_TALL, min(wanted.height(), window.height() - 24))
        self.resize(min(wanted.width(), max(window.width() - 40, 640)), tall)

    def _middle(self, *, beside: int) -> QBoxLayout:
        """What may be chosen, and the page."""
        ways = QBoxLayout.Direction
        middle = QBoxLayout(ways.LeftToRight if beside else ways.TopToBottom)
        middle.setSpacing(16 if beside else 14)
        side = QWidget()
        side.setLayout(self.options)
        self.options.setContentsMargins(0, 0, 0, 0)
        if beside:
            side.setFixedWidth(beside)
        self.page_column.setSpacing(10)
        self.page_column.addWidget(self.warning)
        self.page_column.addWidget(self.preview, 1)
        middle.addWidget(side)
        middle.addLayout(self.page_column, 1)
        return middle

    def _connect(self) -> None:
        self.typesetter.printed.connect(self._show)
        self.typesetter.refused.connect(self._refuse)
        self.close_button.clicked.connect(self.reject)
        self.save.clicked.connect(lambda: self._later(self._save))
        self.print.clicked.connect(lambda: self._later(self._print))

    def _show(self, printed: Printed) -> None:
        self.printed = printed
        self.preview.show_pdf(printed.pdf)
        self._warn(" ".join(printing_troubles(printed)))
        self._enable()

    def _refuse(self, sentence: str) -> None:
        self.printed = None
        self.preview.clear()
        self._warn(sentence)
        self._enable()

    def _warn(self, words: str) -> None:
        self.warning.setText(words)
        self.warning.setVisible(bool(words))

    def _enable(self) -> None:
        for button in (self.save, self.print):
            button.setEnabled(self.printed is not None)

    def _later(self, act: Callable[[Printed], None]) -> None:
        """What is on its way is waited for: the page that leaves is the one last asked for."""
        assert self._compose is not None
        self.typesetter.request(
            self._compose,
            lambda printed: QTimer.singleShot(0, self, lambda: act(printed)),
        )

    def _save(self, printed: Printed) -> None:
        if save_pdf(self, self.context, printed.pdf, self.stem) is not None:
            self.made.emit()

    def _print(self, printed: Printed) -> None:
        print_pdf(self, self.context, printed.pdf, self.stem, self.made.emit)
