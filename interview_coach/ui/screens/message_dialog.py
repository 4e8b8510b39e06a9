"""A short message to one person: proposed, put in your own words, sent as you like, and kept so.

It serves every occasion: a reminder, thanks for a no, a word before the talk, good wishes.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from interview_coach.application.content.letters import LetterSlot
from interview_coach.application.mail import Email
from interview_coach.application.messages import Message
from interview_coach.application.services import Services
from interview_coach.domain.leave import named_without_leave
from interview_coach.domain.letters import asks_for_a_job
from interview_coach.ui.context import Context
from interview_coach.ui.messages import Messages
from interview_coach.ui.screens.address_field import AddressField
from interview_coach.ui.screens.sending import copy, open_in_mail
from interview_coach.ui.widgets import Button, Choice, Column, Label, LineField
from interview_coach.ui.widgets.slot_field import SlotField, next_wording

_SIZE = (620, 620)
_TO_FILL = "…"


@dataclass(frozen=True)
class Way:
    """One thing that one may write about; ``what`` asks for it, where it has to be said first."""

    key: str
    label: str
    what: str = ""


@dataclass(frozen=True)
class Said:
    """What was chosen and said before the message is worded."""

    way: str = ""
    what: str = ""


@dataclass(frozen=True)
class Errand:
    """What is to be written, and what is kept once it went out."""

    title: str
    compose: Callable[[Services, Said], Message]
    sent: Callable[[Services, Said], Any] | None = None
    unsent: Callable[[Services, Any], object] | None = None
    """Takes that back; it is given what ``sent`` answered."""
    sent_words: str = ""
    """What the window says then, with the offer to undo it."""
    note: str = ""
    done: str = ""
    """What the button says that keeps it; *Mark as sent* where it says nothing else."""
    ways: tuple[Way, ...] = (Way("", ""),)


class MessageDialog(QDialog):
    """The words stand in one field; another wording keeps greeting and name."""

    def __init__(self, context: Context, errand: Errand, parent: QWidget) -> None:
        super().__init__(parent)
        self.messages = Messages()
        self.window_context, self.context = context, replace(context, messages=self.messages)
        self.errand = errand
        self.message: Message | None = None
        self._unnamed: tuple[str, ...] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(errand.title)
        self.to = Label("", "muted")
        self.way = Choice(
            [(way.key, way.label) for way in errand.ways],
            errand.ways[0].key,
            label=self.tr("What you write about"),
        )
        self.what = LineField(" ")
        self.address = AddressField()
        self.subject, self.text = SlotField(wraps=True), SlotField(lines=9)
        self.caution = Label("", "caption", tone="warn")
        self.close_button = Button(self.tr("Close"))
        self.copy = Button(self.tr("Copy"), icon="copy")
        self.mail = Button(self.tr("Open in mail"), icon="mail")
        self.sent = Button(errand.done or self.tr("Mark as sent"), "primary")
        self._arrange()
        self._connect()
        self._choose_way(errand.ways[0].key)

    @property
    def said(self) -> Said:
        """What was chosen and said."""
        return Said(self.way.value, self.what.text() if self.what.isVisibleTo(self) else "")

    @property
    def email(self) -> Email:
        """The message as it stands in the fields."""
        known = self.message.person.email if self.message else ""
        return Email(
            known or self.address.fields["email"].text(), self.subject.text, self.text.text
        )

    def _arrange(self) -> None:
        self.subject.show_slot(LetterSlot("subject", self.tr("Subject"), ""))
        self.text.show_slot(LetterSlot("text", self.tr("Message"), ""))
        column = Column(spacing=12, margins=(0, 0, 6, 0))
        note = Label(self.errand.note, "muted")
        for part in (note, self.to, self.address, self.way, self.what, self.subject, self.text):
            column.add(part)
        note.setVisible(bool(self.errand.note))
        self.way.setVisible(len(self.errand.ways) > 1)
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
        whole.addWidget(Label(self.errand.title, "title"))
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
        self.way.changed.connect(self._choose_way)
        self.what.edited.connect(lambda _: self._compose())
        self.address.keep_in(self.context)
        self.address.typed.connect(lambda *_: self._name_receiver())
        self.subject.other_wanted.connect(self._other_subject)
        self.text.other_wanted.connect(self._other_text)
        self.text.typed.connect(self._look_over)
        self.subject.typed.connect(self._look_over)

    def _choose_way(self, key: str) -> None:
        """Another occasion asks for something else."""
        way = next(each for each in self.errand.ways if each.key == key)
        self.what.label.setText(way.what)
        self.what.edit.setAccessibleName(way.what)
        self.what.set_text("", force=True)
        self.what.setVisible(bool(way.what))
        self._compose()

    def _compose(self) -> None:
        compose, said = self.errand.compose, self.said

        def read(services: Services) -> tuple[Message, tuple[str, ...]]:
            message = compose(services, said)
            return message, services.reaching_out.unnamed(message.person.id)

        self.context.desk.ask(read, lambda found: self._take(*found), owner=self)

    def _take(self, message: Message, unnamed: tuple[str, ...]) -> None:
        """Words of one's own stay when it is composed anew."""
        before, self.message, self._unnamed = self.message, message, unnamed
        self.address.show_for(message.person, "email")
        self._name_receiver()
        was_mine = before is not None and self.text.text not in _texts(before)
        if not was_mine:
            self.text.show_text(message.text.plain, _texts(message), force=True)
            self.subject.show_text(message.subject, message.subjects, force=True)
        self._look_over()

    def _name_receiver(self) -> None:
        """To whom it goes; without an address no mail program is offered."""
        assert self.message is not None
        name, address = self.message.person.name, self.email.to.strip()
        words = self.tr("To {0}, {1}") if address else self.tr("To {0}")
        self.to.setText(words.format(name, address))
        self.mail.setVisible(bool(address))

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
        if name := self._named_without_leave():
            words = self.tr("{0} has not said yes to being named: say it without the name.")
            said.insert(0, words.format(name))
        self.caution.set_tone("bad" if name else "warn")
        for button in (self.copy, self.mail, self.sent):
            button.setEnabled(not name)
        self.caution.setText(" ".join(said))
        self.caution.setVisible(bool(said))

    def _named_without_leave(self) -> str:
        """A name is lent: without a yes it goes nowhere (St. Olaf guide)."""
        if self.message is None:
            return ""
        others = (self.message.person.name, self.message.profile.name)
        said = f"{self.subject.text}\n{self.text.text}"
        return named_without_leave(said, self._unnamed, others)

    def _mark_sent(self) -> None:
        errand, said, context = self.errand, self.said, self.window_context
        sent, unsent = errand.sent, errand.unsent
        if sent is None:
            return

        def told(kept: Any) -> None:
            if unsent is not None:
                context.undo.push(
                    errand.sent_words, lambda services: unsent(services, kept), say=True
                )
            elif errand.sent_words:
                context.messages.say(errand.sent_words)

        context.desk.ask(lambda services: sent(services, said), told, owner=self.parent())
        self.accept()


def _texts(message: Message) -> tuple[str, ...]:
    """The whole message in each of its wordings."""
    return tuple(message.saying(body).text.plain for body in message.bodies)
