"""Thanks to everybody met at an event: one line for each, and how it goes out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from interview_coach.application.mail import Email
from interview_coach.application.messages import MetMail
from interview_coach.application.ports import Kind
from interview_coach.domain.event import Event
from interview_coach.domain.touch import Channel, TouchKind
from interview_coach.ui.context import Context
from interview_coach.ui.messages import Messages
from interview_coach.ui.row_model import Field, RowModel
from interview_coach.ui.screens.address_field import AddressField
from interview_coach.ui.screens.find.events_seen import met_at
from interview_coach.ui.screens.sending import copy, open_in_mail, refuse_unasked
from interview_coach.ui.screens.wrap_up.mail_preview import MailPreview
from interview_coach.ui.widgets import Button, Card, Label, LineField, Table

_SIZE = (860, 580)
_LIST = 230


class EventThanksDialog(QDialog):
    """What is written here is kept where it is kept that you met."""

    def __init__(self, context: Context, event: Event, parent: QWidget) -> None:
        super().__init__(parent)
        self.messages = Messages()
        self.context = replace(context, messages=self.messages)
        self.event_id, self.name = event.id, event.name
        self.mails: tuple[MetMail, ...] = ()
        self._at: UUID | None = None
        self.setWindowTitle(self.tr("Thank whom you met"))
        self.model = RowModel[MetMail](
            [
                Field(self.tr("Name"), lambda mail: mail.person.name, strong=True),
                Field("", self._mark, lambda mail: "good" if mail.thanked_at else "", width=90),
            ]
        )
        self.table = Table(self.model, name=self.tr("Whom you met there"))
        self.line = LineField(
            self.tr("What you talked of: the line that only they read"),
            placeholder=self.tr("how the old maps are scanned"),
        )
        self.address = AddressField()
        self.preview = MailPreview()
        self.said = Label("", "muted")
        self._no_line = self.tr("One line of their own makes it a thank-you, and not a circular.")
        self.caution = Label("", "caption", tone="warn")
        self.close_button = Button(self.tr("Close"))
        self.print = Button(self.tr("Print as letters…"), icon="print")
        self.copy = Button(self.tr("Copy"), icon="copy")
        self.mail = Button(self.tr("Open in mail"), icon="mail")
        self.sent = Button(self.tr("Mark as sent"), "primary")
        self._arrange()
        self._connect()
        self.refresh()

    @property
    def shown(self) -> MetMail | None:
        """The one that is being written."""
        return next((mail for mail in self.mails if mail.person.id == self._at), None)

    def refresh(self, then: Callable[[], object] = lambda: None) -> None:
        """Look again."""
        event_id = self.event_id

        def show(mails: Sequence[MetMail]) -> None:
            self._show(mails)
            then()

        self.context.desk.ask(lambda services: met_at(services, event_id), show, owner=self)

    def done(self, result: int) -> None:
        """What was typed in the last moment is kept."""
        self._flush()
        super().done(result)
        self.deleteLater()

    def _show(self, mails: Sequence[MetMail]) -> None:
        self.mails = tuple(mails)
        self.model.set_rows(self.mails)
        if self.shown is None:
            self._go_on()
        else:
            self._choose_row()
        thanked = sum(mail.thanked_at is not None for mail in self.mails)
        self.said.setText(self.tr("{0} · {1} of {2} thanked").format(
            self.name, thanked, len(self.mails)))  # fmt: skip
        self._show_mail()

    def _show_mail(self) -> None:
        mail = self.shown
        if mail is None:
            return
        self.line.set_text(mail.words)
        self.address.show_for(mail.person, "email")
        self.preview.show_email(_email(mail))
        self.caution.setText(self._no_line)
        self.caution.set_tone("warn")
        self.caution.setVisible(not mail.words.strip())
        refuse_unasked(mail.message, self.caution, (self.copy, self.mail, self.sent))
        self.mail.setVisible(bool(mail.person.email))
        self.sent.setVisible(mail.thanked_at is None)

    def _mark(self, mail: MetMail) -> str:
        if mail.thanked_at:
            return self.tr("✓ sent")
        return self.tr("written") if mail.words.strip() else ""

    def _choose(self, mail: MetMail | None) -> None:
        if mail is not None and mail.person.id != self._at:
            self._flush()
            self._at = mail.person.id
            self.line.set_text(mail.words, force=True)
            self._show_mail()

    def _choose_row(self) -> None:
        self.table.choose(next(n for n, mail in enumerate(self.mails) if mail is self.shown))

    def _go_on(self) -> None:
        """To the next one who was not thanked."""
        at = next((n for n, mail in enumerate(self.mails) if mail.person.id == self._at), -1)
        waiting = [n for n, mail in enumerate(self.mails) if not mail.thanked_at]
        number = next((n for n in waiting if n > at), next(iter(waiting), max(at, 0)))
        if self.mails:
            self.table.choose(number)
            self._choose(self.mails[number])

    def _write(self, words: str) -> None:
        mail = self.shown
        if mail is None:
            return
        event_id, person_id = self.event_id, mail.person.id
        self.context.desk.ask(
            lambda services: services.find.talked_of(event_id, person_id, words), owner=self
        )
        self.refresh()

    def _mark_sent(self) -> None:
        mail = self.shown
        if mail is None:
            return
        self._flush()
        person, undo = mail.person, self.context.undo
        self.context.desk.ask(
            lambda services: services.warm.note_touch(
                person.id, TouchKind.THANKED, channel=Channel.EMAIL
            ),
            lambda touch_id: undo.push(
                self.tr("{0} was thanked").format(person.short_name),
                lambda services: services.keeping.delete(Kind.TOUCH, touch_id),
            ),
            owner=self.parent(),
        )
        self.refresh(self._go_on)

    def _send(self, act: Callable[[Context, Email], None]) -> None:
        """What leaves is what stands there: the line is kept first."""
        self._flush()

        def hand_over() -> None:
            if (mail := self.shown) is not None:
                QTimer.singleShot(0, self, lambda: act(self.context, _email(mail)))

        self.refresh(hand_over)

    def _print(self) -> None:
        """Those who were not thanked yet, or else all."""
        from interview_coach.ui.screens.update.letters_dialog import LettersDialog

        self._flush()

        def show() -> None:
            waiting = [mail for mail in self.mails if not mail.thanked_at] or self.mails
            letters = [mail.message for mail in waiting]
            LettersDialog(
                self.context, letters, self, self.tr("Thanks - {0}").format(self.name)
            ).open()

        self.refresh(lambda: QTimer.singleShot(0, self, show))

    def _flush(self) -> None:
        self.line.flush()
        self.address.flush()

    def _connect(self) -> None:
        self.table.chosen.connect(self._choose)
        self.line.edited.connect(self._write)
        self.address.keep_in(self.context)
        self.address.typed.connect(lambda *_: self.refresh())
        self.copy.clicked.connect(
            lambda: self._send(lambda context, email: copy(context, email.body))
        )
        self.mail.clicked.connect(lambda: self._send(open_in_mail))
        self.sent.clicked.connect(self._mark_sent)
        self.print.clicked.connect(self._print)
        self.close_button.clicked.connect(self.reject)

    def _arrange(self) -> None:
        left = Card(padding=1)
        left.setFixedWidth(_LIST)
        left.add(self.table, 1)
        right = QVBoxLayout()
        right.setSpacing(10)
        for part in (self.line, self.caution, self.address):
            right.addWidget(part)
        right.addWidget(self.preview, 1)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(left)
        row.addLayout(right, 1)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.close_button)
        foot.addWidget(self.print)
        foot.addStretch(1)
        for button in (self.copy, self.mail, self.sent):
            foot.addWidget(button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 20, 24, 20)
        whole.setSpacing(12)
        whole.addWidget(Label(self.windowTitle(), "title"))
        whole.addWidget(self.said)
        whole.addLayout(row, 1)
        whole.addWidget(self.messages)
        if (rows := self.messages.layout()) is not None:
            rows.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(foot)
        self.caution.hide()
        self.resize(*_SIZE)


def _email(mail: MetMail) -> Email:
    return Email(mail.person.email, mail.message.subject, mail.message.text.plain)
