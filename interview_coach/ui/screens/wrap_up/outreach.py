"""The letter that asks for a talk: proposed, put in your own words, and sent as you like."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QStackedWidget, QWidget

from interview_coach.application.content import LetterSlot
from interview_coach.application.mail import Email
from interview_coach.application.printing import FormalLetter, Printed
from interview_coach.application.reaching_out import Approach
from interview_coach.application.services import Services
from interview_coach.domain.approaches import ApproachSlot
from interview_coach.domain.letters import Form
from interview_coach.domain.text import to_filename, to_mailto
from interview_coach.ui.context import Context
from interview_coach.ui.printing import save_bytes
from interview_coach.ui.screens.paper_choices import read_choices
from interview_coach.ui.screens.paper_dialog import PaperDialog
from interview_coach.ui.screens.wrap_up.mail_preview import MailPreview
from interview_coach.ui.screens.wrap_up.slot_field import SlotField
from interview_coach.ui.screens.wrap_up.thank_you import next_wording
from interview_coach.ui.typesetter import Compose, Order
from interview_coach.ui.widgets import Button, Column, Label
from interview_coach.ui.widgets.segmented import Segmented

_SIDE, _SIZE = 340, (880, 600)
_AT_REST_MS = 3
_LINES = {
    ApproachSlot.TIE: 2,
    ApproachSlot.WHO: 2,
    ApproachSlot.WHY: 3,
    ApproachSlot.ASK: 2,
}


class OutreachDialog(PaperDialog):
    """Nothing of it is kept: it goes out, or it is proposed again another time."""

    def __init__(
        self, context: Context, interview_id: UUID, referral_id: UUID, parent: QWidget
    ) -> None:
        super().__init__(context, parent.tr("Ask for a talk"), parent, beside=_SIDE)
        self._ids = interview_id, referral_id
        self.approach: Approach | None = None
        self.form = Segmented(
            [(Form.LETTER, self.tr("Letter")), (Form.EMAIL, self.tr("E-mail"))],
            Form.LETTER,
            name=self.tr("How you write"),
            small=True,
        )
        self.slots = {slot: SlotField(lines=_LINES.get(slot, 1)) for slot in ApproachSlot}
        self.caution = Label("", "caption", tone="warn")
        self.mail_page = MailPreview()
        self.pages = QStackedWidget()
        self.copy = Button(self.tr("Copy"), icon="copy")
        self.open_mail = Button(self.tr("Open in mail"), "primary", icon="mail")
        self._rest = QTimer(self, singleShot=True, interval=_AT_REST_MS)
        self._lay_out()
        self._listen()
        self._propose()

    def _lay_out(self) -> None:
        self.page_column.replaceWidget(self.preview, self.pages)
        for page in (self.preview, self.mail_page):
            self.pages.addWidget(page)
        column = Column(spacing=10, margins=(0, 0, 8, 0))
        for slot, (label, hint) in self._named().items():
            self.slots[slot].show_slot(LetterSlot(slot.value, label, hint))
            column.add(self.slots[slot])
        column.add_stretch()
        self.add(self.form)
        self.options.addWidget(column, 1)
        self.add(self.caution)
        self.caution.hide()
        self.foot.insertWidget(2, self.copy)
        self.foot.addWidget(self.open_mail)
        self.resize(*_SIZE)

    def _listen(self) -> None:
        self.form.changed.connect(lambda _: self._propose())
        self._rest.timeout.connect(self._follow)
        self.copy.clicked.connect(self._copy)
        self.open_mail.clicked.connect(self._open_mail)
        for slot, part in self.slots.items():
            part.typed.connect(self._rest.start)
            part.other_wanted.connect(lambda slot=slot: self._reword(slot))

    def _named(self) -> dict[ApproachSlot, tuple[str, str]]:
        return {
            ApproachSlot.GREETING: (self.tr("Greeting"), ""),
            ApproachSlot.TIE: (self.tr("What ties you to them"), ""),
            ApproachSlot.WHO: (self.tr("Who you are"), self.tr("One sentence, no résumé.")),
            ApproachSlot.WHY: (
                self.tr("Why them"),
                self.tr("Something of theirs that you have read, seen or heard of."),
            ),
            ApproachSlot.ASK: (self.tr("What you ask"), self.tr("Twenty minutes, and how.")),
            ApproachSlot.THANKS: (self.tr("Thanks"), ""),
            ApproachSlot.CLOSING: (self.tr("Closing"), ""),
            ApproachSlot.SIGNATURE: (self.tr("Signature"), ""),
        }

    # Showing

    def _propose(self) -> None:
        ids, form = self._ids, Form(self.form.value)
        self.context.desk.ask(
            lambda services: services.reaching_out.to_referral(*ids, form), self._take, owner=self
        )

    def _take(self, approach: Approach) -> None:
        """Words of one's own stay when the form changes."""
        before, self.approach = self.approach, approach
        for slot, part in self.slots.items():
            mine = before is not None and part.text not in (*before.phrasings[slot], "")
            text = part.text if mine else approach.slots[slot]
            part.show_text(text, approach.phrasings[slot], force=True)
        is_mail = approach.form is Form.EMAIL
        self.pages.setCurrentWidget(self.mail_page if is_mail else self.preview)
        self.print.setVisible(not is_mail)
        self.open_mail.setVisible(is_mail)
        self.save.setText(self.tr("Save…") if is_mail else self.tr("Save PDF…"))
        self.show_page(self._composer(), self._title())
        self._follow()

    def _title(self) -> str:
        assert self.approach is not None
        return self.tr("Asking for a talk - {0}").format(self.approach.person.name)

    def _now(self) -> Approach:
        """The letter as the fields have it."""
        assert self.approach is not None
        return replace(self.approach, slots={slot: each.text for slot, each in self.slots.items()})

    def _composer(self) -> Compose:
        approach, memory = self._now(), self.context.settings_store

        def compose(services: Services) -> Order:
            publishing = services.publishing
            paper = publishing.paper()
            window = read_choices(memory, paper).window
            letter = publishing.outreach_letter(approach, for_window=window)
            return Order(letter, paper, approach.profile.name)

        return compose

    def _follow(self) -> None:
        """The page says what is being typed."""
        if self.approach is None:
            return
        now = self._now()
        self.mail_page.show_email(_email(now))
        order = self.typesetter.order
        if order is not None and isinstance(order.content, FormalLetter):
            self.typesetter.follow(replace(order, content=replace(order.content, text=now.text)))
        asks = not now.asks_nothing
        self.caution.setText(self.tr("This reads as asking for a job.") if asks else "")
        self.caution.setVisible(asks)

    def _reword(self, slot: ApproachSlot) -> None:
        if self.approach is not None:
            part, wordings = self.slots[slot], self.approach.phrasings[slot]
            part.show_text(next_wording(wordings, part.text), wordings, force=True)

    # Sending

    def _later(self, act: Callable[[Printed], None]) -> None:
        """What leaves is what stands in the fields."""
        if self.approach is not None:
            self._compose = self._composer()
            super()._later(act)

    def _save(self, printed: Printed) -> None:
        if Form(self.form.value) is Form.LETTER:
            super()._save(printed)
            return
        email = _email(self._now())
        self.context.desk.ask(
            lambda services: services.publishing.email_file(email),
            lambda data: QTimer.singleShot(0, self, lambda: self._write(data)),
            owner=self,
        )

    def _write(self, data: bytes) -> None:
        name = to_filename(self._title(), ".eml")
        if save_bytes(self, self.context, data, name, self.tr("E-mail (*.eml)")):
            self.made.emit()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._now().text.plain)
        self.messages.say(self.tr("Copied. It can be pasted anywhere now."))
        self.made.emit()

    def _open_mail(self) -> None:
        email = _email(self._now())
        link = to_mailto(email.to, email.subject, email.body)
        if link is not None and QDesktopServices.openUrl(QUrl.fromEncoded(link.encode())):
            self.made.emit()
        else:
            copy = (self.tr("Copy instead"), self._copy)
            self.messages.say(self.tr("No mail program took this message."), copy, kind="warn")


def _email(approach: Approach) -> Email:
    return Email(approach.person.email, approach.subject, approach.text.plain)
