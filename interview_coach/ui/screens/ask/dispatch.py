"""How a request leaves the program: clipboard, mail program, file, printer, or their page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from interview_coach.application.ask_drafts import AskDraft
from interview_coach.application.press import Printed
from interview_coach.domain.asking import OutreachChannel
from interview_coach.ui.context import Context
from interview_coach.ui.printing import print_pdf, save_pdf
from interview_coach.ui.screens.ask.look import order_of
from interview_coach.ui.screens.ask.result import email_of
from interview_coach.ui.screens.sending import copy, open_in_mail, open_page, save_mail
from interview_coach.ui.typesetter import Typesetter


class AskDispatch(QObject):
    """Each takes the request as it is to leave."""

    def __init__(self, context: Context, typesetter: Typesetter, window: QWidget) -> None:
        super().__init__(window)
        self._context, self._typesetter, self._window = context, typesetter, window

    def copy(self, draft: AskDraft) -> None:
        """Put the whole text into the clipboard."""
        copy(self._context, draft.text.plain)

    def mail(self, draft: AskDraft) -> None:
        """Open the mail program with the message in it."""
        open_in_mail(self._context, email_of(draft))

    def profile(self, draft: AskDraft) -> None:
        """Copy the note, and open their page to paste it there."""
        copy(self._context, draft.text.plain)
        open_page(self._context, draft.person.link)

    def save(self, draft: AskDraft) -> None:
        """Write the letter as a PDF, the message as a draft for mail programs."""
        stem = self._stem(draft)
        if draft.outreach.channel is not OutreachChannel.LETTER:
            save_mail(self._context, email_of(draft), stem, self._window)
            return
        self._typeset(draft, lambda pdf: save_pdf(self._window, self._context, pdf.pdf, stem))

    def print(self, draft: AskDraft) -> None:
        """Hand the letter to the printer."""
        stem = self._stem(draft)
        self._typeset(draft, lambda pdf: print_pdf(self._window, self._context, pdf.pdf, stem))

    def _stem(self, draft: AskDraft) -> str:
        return self.tr("Asking for a talk - {0}").format(draft.person.name)

    def _typeset(self, draft: AskDraft, then: Callable[[Printed], object]) -> None:
        self._typesetter.request(
            order_of(draft, self._context.settings_store),
            lambda printed: QTimer.singleShot(0, self, lambda: then(printed)),
        )
