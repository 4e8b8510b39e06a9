"""How the thank-you page is laid out: words and page side by side, or one of the two."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from interview_coach.domain.letters import Form
from interview_coach.ui.context import Context
from interview_coach.ui.screens.hint_line import HintLine
from interview_coach.ui.screens.wrap_up.letter_actions import LetterActions
from interview_coach.ui.screens.wrap_up.mail_preview import MailPreview
from interview_coach.ui.screens.wrap_up.page import Page
from interview_coach.ui.screens.wrap_up.pair import Pair
from interview_coach.ui.screens.wrap_up.sent_line import SentLine
from interview_coach.ui.screens.wrap_up.slot_card import SlotCard
from interview_coach.ui.screens.wrap_up.verdicts import Verdicts
from interview_coach.ui.widgets.flow import FlowLayout
from interview_coach.ui.widgets.label import Label
from interview_coach.ui.widgets.pdf_preview import PdfPreview
from interview_coach.ui.widgets.segmented import Segmented

_SIDE_BY_SIDE = 680


class ThankYouFrame(Page):
    """The parts of the page and their places; what they do is said in ``thank_you``."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.form = Segmented(
            [
                (Form.EMAIL, self.tr("E-mail")),
                (Form.LETTER, self.tr("Letter")),
                (Form.CARD, self.tr("Handwritten card")),
            ],
            name=self.tr("How you thank them"),
        )
        self.side = Segmented(
            [("words", self.tr("Words")), ("page", self.tr("Page"))],
            "words",
            name=self.tr("What to show"),
            small=True,
        )
        self.slots = SlotCard()
        self.verdicts = Verdicts()
        self.hint = HintLine(context)
        self.toolbar = LetterActions()
        self.warning = Label("", "caption", tone="warn")
        self.preview = PdfPreview()
        self.mail = MailPreview()
        self.sent_line = SentLine()
        self.pages = QStackedWidget()
        self._arrange()
        self._pair.turned.connect(lambda _: self.show_side())
        self.side.changed.connect(lambda _: self.show_side())

    def _arrange(self) -> None:
        self._left = _column(self._head(), (self.slots, 1), self.verdicts, self.hint)
        for page in (self.preview, self.mail):
            self.pages.addWidget(page)
        self.toolbar.setFixedHeight(self.form.sizeHint().height())
        self._right = _column(self.toolbar, self.warning, (self.pages, 1), self.sent_line)
        self._pair = Pair(self._left, self._right, wide=_SIDE_BY_SIDE, stretch=(350, 396))
        self.body.addWidget(self._pair, 1)
        self.warning.hide()
        self.sent_line.hide()
        self.show_side()

    def _head(self) -> QWidget:
        head = QWidget()
        flow = FlowLayout(head, spacing=8, line_spacing=8)
        flow.addWidget(self.form)
        flow.addWidget(self.side)
        return head

    def show_side(self) -> None:
        """Words and page beside each other; where that is too narrow, one of the two."""
        wide = self._pair.is_wide
        words, page = wide or self.side.value == "words", wide or self.side.value == "page"
        self.side.setVisible(not wide)
        self.slots.setVisible(words)
        self.pages.setVisible(page)
        _let_grow(self._left, words)
        _let_grow(self._right, page)


def _column(*parts: QWidget | tuple[QWidget, int]) -> QWidget:
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(10)
    for part in parts:
        widget, share = part if isinstance(part, tuple) else (part, 0)
        column.addWidget(widget, share)
    return whole


def _let_grow(part: QWidget, grows: bool) -> None:
    vertical = QSizePolicy.Policy.Preferred if grows else QSizePolicy.Policy.Maximum
    part.setSizePolicy(QSizePolicy.Policy.Preferred, vertical)
