"""One line for each, the message as they will read it, and how it goes out."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from interview_coach.application.mail import Email
from interview_coach.application.services import Services
from interview_coach.application.updating import UpdateMail
from interview_coach.domain.text import to_filename
from interview_coach.ui.context import Context
from interview_coach.ui.printing import save_bytes
from interview_coach.ui.row_model import Field, RowModel
from interview_coach.ui.screens.address_field import AddressField
from interview_coach.ui.screens.sending import copy, open_in_mail, refuse_unasked
from interview_coach.ui.screens.update.look import UpdateLook
from interview_coach.ui.screens.update.page import UpdatePage
from interview_coach.ui.screens.wrap_up.mail_preview import MailPreview
from interview_coach.ui.widgets import Button, Card, Label, LineField, SlimBar, Table
from interview_coach.ui.widgets.menu_button import MenuButton

_LIST = 250


class SendPage(UpdatePage):
    """One after the other: write the line, send it, mark it, and the next one is there."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._at: UUID | None = None
        self.progress, self.said = SlimBar(), Label("", "caption", tone="muted")
        self.model = RowModel[UpdateMail](
            [
                Field(self.tr("Name"), lambda mail: mail.name, strong=True),
                Field("", self._mark, lambda mail: "good" if mail.sent_at else "", width=80),
            ]
        )
        self.table = Table(self.model, name=self.tr("To whom it goes"))
        self.line = LineField(
            self.tr("The line that only they read"),
            placeholder=self.tr("What you talked of, what they are up to"),
        )
        self.address = AddressField()
        self.preview = MailPreview()
        self.caution = Label("", "caption")
        self.caution.hide()
        self.more = MenuButton(self.tr("All at once"))
        self.copy = Button(self.tr("Copy"), icon="copy")
        self.mail = Button(self.tr("Open in mail"), icon="mail")
        self.sent = Button(self.tr("Mark as sent"), "primary")
        self._arrange()
        self._connect()

    @property
    def mails(self) -> tuple[UpdateMail, ...]:
        """What everybody reads."""
        view = self.looked.view if self.looked else None
        return view.mails if view else ()

    @property
    def shown(self) -> UpdateMail | None:
        """The one that is being written."""
        return next((mail for mail in self.mails if mail.person_id == self._at), None)

    def fill(self, looked: UpdateLook) -> None:
        mails = self.mails
        # The same people in the same order keep their rows, and the table its place.
        if [mail.person_id for mail in mails] == [mail.person_id for mail in self.model.rows]:
            self.model.rows = list(mails)
            self.table.viewport().update()
        else:
            self.model.set_rows(mails)
        sent = sum(mail.sent_at is not None for mail in mails)
        self.progress.set_value(sent / len(mails) if mails else 0)
        self.said.setText(self.tr("{0} of {1} sent").format(sent, len(mails)))
        if self.shown is None:
            self._go_on()
        else:
            self._mark_shown()
        self._show()

    def _mark_shown(self) -> None:
        """The row of whoever is shown: a list that was made anew has forgotten it."""
        number = next(n for n, mail in enumerate(self.mails) if mail.person_id == self._at)
        if self.table.currentIndex().row() != number:
            self.table.choose(number)

    def _show(self) -> None:
        mail = self.shown
        self._right.setVisible(mail is not None)
        self._nobody.setVisible(mail is None)
        if mail is None:
            return
        self.line.set_text(mail.words)
        self.address.show_for(mail.message.person, "email")
        self.preview.show_email(_email(mail))
        self.mail.setVisible(bool(mail.email))
        refuse_unasked(mail.message, self.caution, (self.copy, self.mail, self.sent))
        self.sent.setText(
            self.tr("Not sent after all") if mail.sent_at else self.tr("Mark as sent")
        )
        self.sent.set_kind("plain" if mail.sent_at else "primary")

    def _mark(self, mail: UpdateMail) -> str:
        if mail.sent_at:
            return self.tr("✓ sent")
        return self.tr("written") if mail.words else ""

    def _choose(self, mail: UpdateMail | None) -> None:
        if mail is not None and mail.person_id != self._at:
            self.flush()
            self._at = mail.person_id
            self._clear_line()
            self._show()

    def _clear_line(self) -> None:
        """Another's line: nothing of the last one may stay in the field."""
        if self.shown is not None:
            self.line.set_text(self.shown.words, force=True)

    def _go_on(self) -> None:
        """To the next one who has not got it."""
        waiting = [n for n, mail in enumerate(self.mails) if not mail.sent_at]
        at = next((n for n, mail in enumerate(self.mails) if mail.person_id == self._at), -1)
        number = next((n for n in waiting if n > at), next(iter(waiting), 0))
        if self.mails:
            self.table.choose(number)
            self._choose(self.mails[number])

    def _write(self, text: str) -> None:
        run_id, at = self.looked.run_id if self.looked else None, self._at
        if run_id is not None and at is not None:
            self.ask(lambda services: services.updates.word_update_line(run_id, at, text))

    def _toggle_sent(self) -> None:
        mail, run_id = self.shown, self.looked.run_id if self.looked else None
        if mail is None or run_id is None:
            return
        self.line.flush()
        person_id, is_new = mail.person_id, mail.sent_at is None
        at = self.context.clock.now() if is_new else None
        self.ask(
            lambda services: services.updates.mark_update_sent(run_id, person_id, at),
            lambda _: self._go_on() if is_new else None,
        )

    def _mark_all(self) -> None:
        """Everybody who has not got it yet: they went out as letters or through a table."""
        run_id, at = self.looked.run_id if self.looked else None, self.context.clock.now()
        ids = [mail.person_id for mail in self.mails if mail.sent_at is None]
        if run_id is None or not ids:
            return

        def mark(services: Services) -> None:
            for each in ids:
                services.updates.mark_update_sent(run_id, each, at)

        def undo(services: Services) -> None:
            for each in ids:
                services.updates.mark_update_sent(run_id, each, None)

        self.ask(mark)
        said = self.tr("Marked as sent: {0}").format(len(ids))
        self.context.undo.push(said, undo, say=True)

    # All at once

    def _waiting(self) -> tuple[UpdateMail, ...]:
        return tuple(mail for mail in self.mails if mail.sent_at is None) or self.mails

    def _save_table(self) -> None:
        messages = [mail.message for mail in self._waiting()]

        def write(data: bytes) -> None:
            name = to_filename(self.tr("A word once a year"), ".csv")
            save_bytes(self, self.context, data, name, self.tr("Table (*.csv)"))

        self.line.flush()
        self.ask(lambda services: services.exporting.messages(messages), self._later(write))

    def _print(self) -> None:
        from interview_coach.ui.screens.update.letters_dialog import LettersDialog

        self.line.flush()
        letters = [mail.message for mail in self._waiting()]
        LettersDialog(self.context, letters, self, self.tr("A word once a year")).open()

    def _later(self, act: Callable[[bytes], None]) -> Callable[[bytes], None]:
        """A dialog must not open while the desk is still handing over its answers."""
        return lambda data: QTimer.singleShot(0, self, lambda: act(data))

    def _send(self, act: Callable[[Context, Email], None]) -> None:
        """What leaves is what stands there: the line is kept first."""
        self.flush()
        mail, run_id = self.shown, self.looked.run_id if self.looked else None
        if mail is None or run_id is None:
            return
        person_id = mail.person_id

        def hand_over(services: Services) -> Email:
            mails = services.updates.update(run_id).mails
            return _email(next(each for each in mails if each.person_id == person_id))

        self.ask(
            hand_over,
            lambda email: QTimer.singleShot(0, self, lambda: act(self.context, email)),
        )

    def _connect(self) -> None:
        self.table.chosen.connect(self._choose)
        self.line.edited.connect(self._write)
        self.address.keep_in(self.context)
        self.copy.clicked.connect(
            lambda: self._send(lambda context, email: copy(context, email.body))
        )
        self.mail.clicked.connect(lambda: self._send(open_in_mail))
        self.sent.clicked.connect(self._toggle_sent)
        self.more.add(self.tr("Print as letters…"), self._print)
        self.more.add(self.tr("Save as a table (.csv)…"), self._save_table)
        self.more.add_rule()
        self.more.add(self.tr("Mark all as sent"), self._mark_all)

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.progress, 1)
        head.addWidget(self.said)
        head.addWidget(self.more)
        left = Card(padding=1)
        left.setFixedWidth(_LIST)
        left.add(self.table, 1)
        self._right = QWidget()
        column = QVBoxLayout(self._right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.line)
        column.addWidget(self.address)
        column.addWidget(self.preview, 1)
        column.addWidget(self.caution)
        actions = QHBoxLayout()
        actions.setSpacing(8)
        actions.addStretch(1)
        for button in (self.copy, self.mail, self.sent):
            actions.addWidget(button)
        column.addLayout(actions)
        self._nobody = Label(self.tr("Choose first to whom it goes."), "muted")
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(left)
        row.addWidget(self._right, 1)
        row.addWidget(self._nobody, 1)
        self.body.addLayout(head)
        self.body.addLayout(row, 1)


def _email(mail: UpdateMail) -> Email:
    return Email(mail.email, mail.message.subject, mail.message.text.plain)
