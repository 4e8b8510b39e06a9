"""A short message to one person: proposed, put in your own words, sent as you like, and kept so.

It serves every occasion: a reminder, thanks for a no, a word before the talk, good wishes.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from interview_coach.application.content import LetterSlot
from interview_coach.application.mail import Email
from interview_coach.application.messages import Message
from interview_coach.application.services import Services
from interview_coach.domain.letters import asks_for_a_job
from interview_coach.ui.context import Context
from interview_coach.ui.messages import Messages
from interview_coach.ui.screens.sending import copy, open_in_mail
from interview_coach.ui.screens.wrap_up.slot_field import SlotField
from interview_coach.ui.screens.wrap_up.thank_you import next_wording
from interview_coach.ui.widgets import Button, Column, Label, LineField

_SIZE = (620, 560)
_TO_FILL = "…"


@dataclass(frozen=True)
class Errand:
    """What is to be written, and what is kept once it went out."""

    title: str
    compose: Callable[[Services, str], Message]
    """The message; the text is what was said in the field for it, if there is one."""
    sent: Callable[[Services], object] | None = None
    unsent: Callable[[Services], object] | None = None
    sent_words: str = ""
    """What the window says then, with the offer to undo it."""
    note: str = ""
    what: str = ""
    """What one has to say first, as a question; empty when nothing is missing."""


class MessageDialog(QDialog):
    """The words stand in one field; another wording keeps greeting and name."""

    def __init__(self, context: Context, errand: Errand, parent: QWidget) -> None:
        super().__init__(parent)
        self.messages = Messages()
        self.window_context, self.context = context, replace(context, messages=self.messages)
        self.errand = errand
        self.message: Message | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(errand.title)
        self.to = Label("", "muted")
        self.what = LineField(errand.what)
        self.subject, self.text = SlotField(), SlotField(lines=9)
        self.caution = Label("", "caption", tone="warn")
        self.close_button = Button(self.tr("Close"))
        self.copy = Button(self.tr("Copy"), icon="copy")
        self.mail = Button(self.tr("Open in mail"), icon="mail")
        self.sent = Button(self.tr("Mark as sent"), "primary")
        self._arrange()
        self._connect()
        self._compose("")

    @property
    def email(self) -> Email:
        """The message as it stands in the fields."""
        address = self.message.person.email if self.message else ""
        return Email(address, self.subject.text, self.text.text)

    def _arrange(self) -> None:
        self.subject.show_slot(LetterSlot("subject", self.tr("Subject"), ""))
        self.text.show_slot(LetterSlot("text", self.tr("Message"), ""))
        column = Column(spacing=12, margins=(0, 0, 6, 0))
        note = Label(self.errand.note, "muted")
        for part in (note, self.to, self.what, self.subject, self.text):
            column.add(part)
        note.setVisible(bool(self.errand.note))
        self.what.setVisible(bool(self.errand.what))
        column.add_stretch()
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self.close_button)
        foot.addStretch(1)
        for button in (self.copy, self.mail, self.sent):
            foot.addWidget(button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 20, 24, 20)
        whole.setSpacing(14)
        whole.addWidget(Label(self.errand.title, "section"))
        whole.addWidget(column, 1)
        whole.addWidget(self.caution)
        whole.addWidget(self.messages)
        whole.addLayout(foot)
        if (rows := self.messages.layout()) is not None:
            rows.setContentsMargins(0, 0, 0, 0)
        self.caution.hide()
        self.sent.setVisible(self.errand.sent is not None)
        self.resize(*_SIZE)

    def _connect(self) -> None:
        self.close_button.clicked.connect(self.reject)
        self.copy.clicked.connect(lambda: copy(self.context, self.email.body))
        self.mail.clicked.connect(lambda: open_in_mail(self.context, self.email))
        self.sent.clicked.connect(self._mark_sent)
        self.what.edited.connect(self._compose)
        self.subject.other_wanted.connect(self._other_subject)
        self.text.other_wanted.connect(self._other_text)
        self.text.typed.connect(self._look_over)

    def _compose(self, what: str) -> None:
        compose = self.errand.compose
        self.context.desk.ask(lambda services: compose(services, what), self._take, owner=self)

    def _take(self, message: Message) -> None:
        """Words of one's own stay when it is composed anew."""
        before, self.message = self.message, message
        person = message.person
        self.to.setText(
            self.tr("To {0}, {1}").format(person.name, person.email or self.tr("no address known"))
        )
        self.mail.setVisible(bool(person.email))
        was_mine = before is not None and self.text.text not in _texts(before)
        if not was_mine:
            self.text.show_text(message.text.plain, _texts(message), force=True)
            self.subject.show_text(message.subject, message.subjects, force=True)
        self._look_over()

    def _other_subject(self) -> None:
        if self.message is not None:
            subjects = self.message.subjects
            now = next_wording(subjects, self.subject.text)
            self.subject.show_text(now, subjects, force=True)

    def _other_text(self) -> None:
        if self.message is not None:
            texts = _texts(self.message)
            self.text.show_text(next_wording(texts, self.text.text), texts, force=True)
            self._look_over()

    def _look_over(self) -> None:
        """What to mind before it goes."""
        said = []
        if _TO_FILL in self.text.text:
            said.append(self.tr("Something is still to be put in where “…” stands."))
        if asks_for_a_job(self.text.text):
            said.append(self.tr("This reads as asking for a job."))
        self.caution.setText(" ".join(said))
        self.caution.setVisible(bool(said))

    def _mark_sent(self) -> None:
        sent, unsent, words = self.errand.sent, self.errand.unsent, self.errand.sent_words
        context = self.window_context
        if sent is None:
            return

        def told(_: object) -> None:
            if unsent is not None:
                context.undo.push(words, unsent, say=True)
            elif words:
                context.messages.say(words)

        context.desk.ask(sent, told, owner=self.parent())
        self.accept()


def _texts(message: Message) -> tuple[str, ...]:
    """The whole message in each of its wordings."""
    return tuple(message.saying(body).text.plain for body in message.bodies)
