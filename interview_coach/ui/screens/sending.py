"""Words on their way out of the window: the clipboard, the mail program, a file of a draft."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget

from interview_coach.application.mail import Email
from interview_coach.application.messages import Message
from interview_coach.domain.text import is_open_link, to_filename, to_mailto
from interview_coach.ui.context import Context
from interview_coach.ui.printing import save_bytes
from interview_coach.ui.widgets import Button, Label


def copy(context: Context, text: str) -> None:
    """Put it into the clipboard, and say so."""
    QGuiApplication.clipboard().setText(text)
    context.messages.say(_say("Copied. It can be pasted anywhere now."))


def open_in_mail(context: Context, email: Email) -> None:
    """Open the mail program with the message in it; otherwise offer to copy it."""
    link = to_mailto(email.to, email.subject, email.body)
    if link is not None and QDesktopServices.openUrl(QUrl.fromEncoded(link.encode())):
        return
    said = _say("This message is too long to be handed to a mail program.")
    if link is not None:
        said = _say("No mail program answered.")
    offer = (_say("Copy instead"), lambda: copy(context, email.body))
    context.messages.say(said, offer, kind="warn")


def refuse_unasked(message: Message, caution: Label, ways_out: Sequence[Button]) -> None:
    """Who has not said yes to being named keeps it from going out; so does a confidence."""
    refused = ""
    if message.unasked:
        words = _say("{0} has not said yes to being named: say it without the name.")
        refused = words.format(message.unasked)
    elif message.leaks:
        refused = _say("This repeats a line that was told in confidence: say it without that.")
    if refused:
        caution.setText(refused)
        caution.set_tone("bad")
        caution.show()
    elif caution.property("tone") == "bad":
        caution.hide()
    for button in ways_out:
        button.setEnabled(not refused)


def save_mail(context: Context, email: Email, stem: str, window: QWidget) -> None:
    """Write the message as a file that mail programs open as a draft."""

    def write(data: bytes) -> None:
        name = to_filename(stem, ".eml")
        save_bytes(window, context, data, name, _say("E-mail (*.eml)"))

    context.desk.ask(
        lambda services: services.publishing.email_file(email),
        later(window, write),
        owner=window,
    )


def save_calendar(context: Context, interview_id: UUID, name: str, window: QWidget) -> None:
    """Write a talk as a file that any calendar opens."""

    def write(data: bytes) -> None:
        title = to_filename(_say("Conversation with {0}").format(name), ".ics")
        save_bytes(window, context, data, title, _say("Calendar (*.ics)"))

    context.desk.ask(
        lambda services: services.exporting.meeting(interview_id),
        later(window, write),
        owner=window,
    )


def open_page(context: Context, link: str) -> None:
    """Open somebody's page in the browser; nothing but plain http and https."""
    if not is_open_link(link) or not QDesktopServices.openUrl(QUrl(link.strip())):
        context.messages.say(_say("No browser answered."), kind="warn")


def later(window: QWidget, act: Callable[[bytes], None]) -> Callable[[bytes], None]:
    """A dialog must not open while the desk is still handing over its answers."""
    return lambda data: QTimer.singleShot(0, window, lambda: act(data))


def _say(text: str) -> str:
    return QCoreApplication.translate("Sending", text)
