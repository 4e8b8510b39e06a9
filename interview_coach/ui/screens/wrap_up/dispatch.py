"""How a thank-you leaves the program: file, printer, clipboard, mail program, or the post."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget

from interview_coach.application.mail import Email
from interview_coach.application.press import Printed
from interview_coach.domain.letters import Form
from interview_coach.domain.text import to_filename, to_mailto
from interview_coach.ui.context import Context
from interview_coach.ui.printing import print_pdf, save_bytes, save_pdf, save_text
from interview_coach.ui.typesetter import Compose, Typesetter


class Dispatch(QObject):
    """Everything is composed anew when it leaves, from what is kept: the last key is in it."""

    def __init__(self, context: Context, typesetter: Typesetter, window: QWidget) -> None:
        super().__init__(window)
        self._context, self._typesetter, self._window = context, typesetter, window

    def save(self, interview_id: UUID, compose: Compose, stem: str) -> None:
        """Typeset it, and write the very bytes where the person wants them."""

        def write(printed: Printed) -> None:
            if save_pdf(self._window, self._context, printed.pdf, stem):
                self._made(interview_id)

        self._typeset(compose, write)

    def print(self, interview_id: UUID, compose: Compose, title: str) -> None:
        """Typeset it, and hand it to the printer."""

        def put_on_paper(printed: Printed) -> None:
            made = partial(self._made, interview_id)
            print_pdf(self._window, self._context, printed.pdf, title, made)

        self._typeset(compose, put_on_paper)

    def copy(self, interview_id: UUID) -> None:
        """Put the whole text into the clipboard."""

        def put(words: str) -> None:
            QGuiApplication.clipboard().setText(words)
            self._made(interview_id)
            self._context.messages.say(self.tr("Copied. It can be pasted anywhere now."))

        self._ask(lambda services: services.publishing.words(interview_id), self._later(put))

    def save_mail(self, interview_id: UUID, stem: str) -> None:
        """Write the message as a file that mail programs open as a draft."""

        def write(data: bytes) -> None:
            name, kinds = to_filename(stem, ".eml"), self.tr("E-mail (*.eml)")
            if save_bytes(self._window, self._context, data, name, kinds):
                self._made(interview_id)

        def compose(services: Any) -> bytes:
            publishing = services.publishing
            data: bytes = publishing.email_file(publishing.email(interview_id))
            return data

        self._ask(compose, self._later(write))

    def save_text(self, interview_id: UUID, stem: str) -> None:
        """Write the message as a text file."""

        def write(email: Email) -> None:
            if save_text(self._window, self._context, email.plain, stem):
                self._made(interview_id)

        self._compose(interview_id, write)

    def mail(self, interview_id: UUID) -> None:
        """Open the mail program with the message in it; a long one is offered to be copied."""

        def hand_over(email: Email) -> None:
            link = to_mailto(email.to, email.subject, email.body)
            if link is None:
                said = self.tr("This message is too long to be handed to a mail program.")
                self._offer_copy(interview_id, said)
            elif QDesktopServices.openUrl(QUrl.fromEncoded(link.encode())):
                self._made(interview_id)
            else:
                self._offer_copy(interview_id, self.tr("No mail program answered."))

        self._compose(interview_id, hand_over)

    def mark_sent(self, interview_id: UUID, at: datetime) -> None:
        """Keep that it went out now."""
        self._ask(lambda services: services.thanking.send(interview_id, at))

    def mark_unsent(self, interview_id: UUID) -> None:
        """Take the last sending back."""
        self._ask(lambda services: services.thanking.unsend(interview_id))

    def _offer_copy(self, interview_id: UUID, said: str) -> None:
        copy = (self.tr("Copy instead"), lambda: self.copy(interview_id))
        self._context.messages.say(said, copy, kind="warn")

    def _made(self, interview_id: UUID) -> None:
        at = self._context.clock.now()
        self._ask(lambda services: services.thanking.made(interview_id, at))

    def _compose(self, interview_id: UUID, then: Callable[[Email], None]) -> None:
        self._ask(lambda services: services.publishing.email(interview_id), self._later(then))

    def _typeset(self, compose: Compose, then: Callable[[Printed], None]) -> None:
        self._typesetter.request(compose, self._later(then))

    def _later(self, then: Callable[[Any], None]) -> Callable[[Any], None]:
        """A dialog must not open while the desk is still handing over its answers."""
        return lambda value: QTimer.singleShot(0, self, lambda: then(value))

    def _ask(self, job: Callable[[Any], Any], then: Callable[[Any], None] | None = None) -> None:
        self._context.desk.ask(job, then, owner=self)


def stem(name: str, form: Form) -> str:
    """What a saved thank-you is called."""
    return f"Thank-you {form.value} - {name}"
