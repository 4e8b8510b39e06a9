"""What comes of a request: a reminder, a yes with its time, a no with its thanks."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from interview_coach.ui.context import Context
from interview_coach.ui.screens.ask.arranged_dialog import ArrangedDialog
from interview_coach.ui.screens.ask.look import AskLook
from interview_coach.ui.screens.ask.yes_dialog import Agreed, YesDialog
from interview_coach.ui.screens.errands import nudge, offer_phone, thank_for_no


class Answers(QObject):
    """Each takes the request as it stands."""

    def __init__(self, context: Context, window: QWidget) -> None:
        super().__init__(window)
        self._context, self._window = context, window

    def nudge(self, looked: AskLook) -> None:
        """One reminder, kindly worded."""
        nudge(self._context, looked.draft.outreach.id, looked.draft.person.short_name, self._window)

    def yes(self, looked: AskLook) -> None:
        """Ask when, arrange the interview, offer what comes with a time, and go there."""
        outreach = looked.draft.outreach
        person = looked.draft.person
        dialog = YesDialog(self._context, person, outreach.minutes, self._window.window())

        def arrange() -> None:
            agreed = dialog.answer
            self._context.desk.ask(
                lambda services: services.asking.said_yes(
                    outreach.id, agreed.starts_at, agreed.time_zone, agreed.format
                ),
                lambda made: QTimer.singleShot(
                    0, self, lambda: self._arranged(made, looked, agreed)
                ),
                owner=self._window,
            )

        dialog.accepted.connect(arrange)
        dialog.open()

    def _arranged(self, interview_id: UUID, looked: AskLook, agreed: Agreed) -> None:
        """With a time there is something for the calendar; without one, it is talked of there."""
        if agreed.starts_at is None:
            self._go_to(interview_id)
            return
        dialog = ArrangedDialog(
            self._context, interview_id, looked.draft.person, agreed, self._window.window()
        )
        dialog.finished.connect(lambda _: self._go_to(interview_id))
        dialog.open()

    def by_mail(self, looked: AskLook) -> None:
        """They would have the questions by e-mail: ten minutes by phone are offered."""
        draft = looked.draft
        offer_phone(
            self._context,
            (draft.person.id, draft.outreach.id),
            draft.person.short_name,
            self._window,
        )

    def no(self, looked: AskLook) -> None:
        """Keep the answer, and thank them for it."""
        outreach_id = looked.draft.outreach.id
        name = looked.draft.person.short_name
        self._context.desk.ask(
            lambda services: services.asking.said_no(outreach_id),
            lambda _: QTimer.singleShot(0, self, lambda: self.thank(looked)),
            owner=self._window,
        )
        self._context.undo.push(
            self.tr("{0} said no, kindly").format(name),
            lambda services: services.asking.take_back(outreach_id),
        )

    def thank(self, looked: AskLook) -> None:
        """Thanks and good wishes for a no."""
        draft = looked.draft
        thank_for_no(
            self._context,
            (draft.person.id, draft.outreach.id),
            draft.person.short_name,
            self._window,
        )

    def open(self, looked: AskLook) -> None:
        """The interview that came of it."""
        interview_id = looked.draft.outreach.interview_id
        if interview_id is not None:
            self._go_to(interview_id)

    def _go_to(self, interview_id: UUID) -> None:
        self._context.navigate("interview", interview_id=str(interview_id), stage="prepare")
