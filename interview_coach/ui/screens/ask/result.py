"""The request as it will be read: the message, the sheet of paper, or what is said or pasted."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from interview_coach.application.ask_drafts import MAILED, AskDraft
from interview_coach.application.coach import Hint
from interview_coach.application.mail import Email
from interview_coach.domain.asking import OutreachChannel
from interview_coach.domain.coach.rule import Level
from interview_coach.domain.text import is_open_link
from interview_coach.ui.screens.ask.words import introducer_words, length_words
from interview_coach.ui.screens.wrap_up.mail_preview import MailPreview
from interview_coach.ui.widgets import Button, Card, Column, Label
from interview_coach.ui.widgets.pdf_preview import PdfPreview


class PlainPage(Card):
    """Words that are said or pasted somewhere; they can be marked, not changed."""

    def __init__(self) -> None:
        super().__init__(padding=4)
        self.text = Label("")
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column = Column(margins=(20, 20, 20, 20))
        column.add(self.text)
        column.add_stretch()
        self.add(column, 1)


class AskActions(QWidget):
    """What can be done with it, as its way allows."""

    def __init__(self) -> None:
        super().__init__()
        self.copy = Button(self.tr("Copy"), icon="copy")
        self.save = Button(self.tr("Save…"))
        self.print = Button(self.tr("Print…"))
        self.mail = Button(self.tr("Open in mail"))
        self.profile = Button(self.tr("Open profile"))
        self.connect_online = Button(self.tr("Connect on LinkedIn…"))
        self.connect_online.set_tip(self.tr("Only connect, and ask later"))
        self.asked = Button(self.tr("Mark as asked"), "primary")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addStretch(1)
        for button in (self.copy, self.save, self.print, self.mail, self.profile):
            row.addWidget(button)
        row.addWidget(self.connect_online)
        row.addWidget(self.asked)

    def show_for(self, draft: AskDraft, *, connected: bool) -> None:
        """Offer what suits the way of asking."""
        channel = draft.outreach.channel
        is_letter, is_mail = channel is OutreachChannel.LETTER, channel in MAILED
        self.save.setText(self.tr("Save PDF…") if is_letter else self.tr("Save…"))
        self.save.setVisible(is_letter or is_mail)
        self.print.setVisible(is_letter)
        self.mail.setVisible(is_mail)
        on_linkedin = channel is OutreachChannel.LINKEDIN
        self.profile.setVisible(on_linkedin and is_open_link(draft.person.link))
        is_draft = draft.outreach.asked_at is None
        self.connect_online.setVisible(on_linkedin and is_draft and not connected)
        self.asked.setVisible(is_draft)


class AskResult(QWidget):
    """The page, what can be done with it above, and what there is to say of it below."""

    def __init__(self) -> None:
        super().__init__()
        self.tools = AskActions()
        self.pages = QStackedWidget()
        self.mail, self.sheet, self.plain = MailPreview(), PdfPreview(), PlainPage()
        for page in (self.mail, self.sheet, self.plain):
            self.pages.addWidget(page)
        self.trouble = Label("", "caption", tone="warn")
        self.length = Label("", "caption")
        self.introducer = Label("", "caption")
        self.leave = Button("", "plain", icon="mail", small=True)
        self.caution = Label(self.tr("This reads as asking for a job."), "caption", tone="warn")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.tools)
        column.addWidget(self.pages, 1)
        for label in (self.trouble, self.length, self.introducer, self.caution):
            column.addWidget(label)
            label.hide()
        column.addWidget(self.leave, 0, Qt.AlignmentFlag.AlignLeft)
        self.leave.hide()

    def show_draft(
        self, draft: AskDraft, hints: Sequence[Hint] = (), *, connected: bool = False
    ) -> None:
        """Show the words; the sheet follows from the press."""
        is_draft = draft.outreach.asked_at is None
        self.tools.show_for(draft, connected=connected)
        self.tools.setEnabled(not (is_draft and any(h.level is Level.BLOCK for h in hints)))
        page = {OutreachChannel.LETTER: self.sheet}.get(draft.outreach.channel, self.plain)
        self.pages.setCurrentWidget(self.mail if draft.outreach.channel in MAILED else page)
        self.mail.show_email(email_of(draft))
        self.plain.text.setText(draft.text.plain)
        for label, (words, tone) in (
            (self.length, length_words(draft)),
            (self.introducer, introducer_words(draft)),
        ):
            label.setText(words)
            label.set_tone(tone)
            label.setVisible(bool(words) and is_draft)
        is_said = any(hint.rule == "R1" for hint in hints)
        self.caution.setVisible(is_draft and not (draft.asks_nothing or is_said))
        if draft.outreach.channel is not OutreachChannel.LETTER:
            self.say_trouble("")

    def offer_leave(self, introducer: str) -> None:
        """A question to whoever told you of them; nothing where nobody is to be asked."""
        self.leave.setText(self.tr("Ask {0} first…").format(introducer))
        self.leave.setVisible(bool(introducer))

    def say_trouble(self, words: str) -> None:
        """What comes out on paper otherwise than it was written."""
        self.trouble.setText(words)
        self.trouble.setVisible(bool(words))


def email_of(draft: AskDraft) -> Email:
    """The request as a message."""
    return Email(draft.person.email, draft.subject, draft.text.plain)
