"""The third stage: five pages after the conversation, in any order."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from interview_coach.application.remembering import remembered
from interview_coach.application.wrapping_up import Aftermath
from interview_coach.domain.referral import Permission, Referral
from interview_coach.domain.reflection import Reflection
from interview_coach.ui.context import Context
from interview_coach.ui.screens.phrases import today_in
from interview_coach.ui.screens.stage import StageView
from interview_coach.ui.screens.wrap_up import phrases
from interview_coach.ui.screens.wrap_up.done import DonePage
from interview_coach.ui.screens.wrap_up.page import Page
from interview_coach.ui.screens.wrap_up.referrals import ReferralsPage
from interview_coach.ui.screens.wrap_up.reflect import ReflectPage
from interview_coach.ui.screens.wrap_up.remember import RememberPage
from interview_coach.ui.screens.wrap_up.thank_you import ThankYouPage
from interview_coach.ui.theme import theme
from interview_coach.ui.widgets.label import Label
from interview_coach.ui.widgets.steps import Step, StepList

_STILL_FRESH = timedelta(minutes=30)
"""So long after the talk the first page is what else you remember."""
_MINUTE_MS = 20_000
_CLOCKS = 140


class WrapUpView(StageView):
    """Remember, reflect, referrals, thank you, done."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._interview_id: UUID | None = None
        self._aftermath: Aftermath | None = None
        self.pages: dict[str, Page] = {
            "remember": RememberPage(context),
            "reflect": ReflectPage(context),
            "referrals": ReferralsPage(context),
            "thank_you": ThankYouPage(context),
            "done": DonePage(context),
        }
        self.steps = StepList()
        self._talked = Label("", "caption", tone="muted")
        self._due = Label("", "caption", tone="muted")
        self._stack = QStackedWidget()
        self._minute = QTimer(self, interval=_MINUTE_MS)
        self._arrange()
        self._connect()

    @property
    def step(self) -> str:
        """The key of the page on show."""
        return self.steps.value

    @property
    def page(self) -> Page:
        """The page on show."""
        return self.pages[self.step or "remember"]

    def open(self, interview_id: UUID, step: str) -> None:
        """Show this interview's page, or the first that has something left to do."""
        self.leave()
        self._interview_id = interview_id
        self.context.desk.ask(
            lambda services: services.wrapping_up.open(interview_id),
            lambda aftermath: self._open(aftermath, step),
            owner=self,
        )

    def refresh(self) -> None:
        """Look again; fields that are being typed in are left alone."""
        if self._interview_id is None:
            return
        interview_id = self._interview_id
        self.context.desk.ask(
            lambda services: services.wrapping_up.open(interview_id), self._show, owner=self
        )
        if self.step:
            self.page.look()

    def leave(self) -> None:
        """Keep what was typed in the last moment."""
        if self.step:
            self.page.leave()

    def go(self, step: str) -> None:
        """Turn to another page."""
        assert self._interview_id is not None
        self.leave()
        self.steps.set_value(step)
        self._stack.setCurrentWidget(self.pages[step])
        self.pages[step].open(self._interview_id)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._minute.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._minute.stop()

    def _arrange(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(4)
        left.addWidget(self.steps)
        left.addStretch(1)
        clocks = QVBoxLayout()
        clocks.setContentsMargins(10, 0, 0, 0)
        clocks.setSpacing(0)
        clocks.addWidget(self._talked)
        clocks.addWidget(self._due)
        left.addLayout(clocks)
        for label in (self._talked, self._due):
            label.setMaximumWidth(theme().scaled(_CLOCKS))
        for page in self.pages.values():
            self._stack.addWidget(page)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addLayout(left)
        row.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.steps.changed.connect(self.go)
        self._minute.timeout.connect(self._show_clocks)
        for page in self.pages.values():
            page.step_wanted.connect(self.go)

    def _open(self, aftermath: Aftermath, step: str) -> None:
        self._show(aftermath)
        self.go(step if step in self.pages else self._first(aftermath))

    def _show(self, aftermath: Aftermath) -> None:
        if aftermath.interview.id != self._interview_id:
            return
        self._aftermath = aftermath
        count = len(aftermath.interview.referrals)
        done = done_steps(aftermath)
        self.steps.set_steps(
            [
                Step("remember", self.tr("Remember"), "remember" in done),
                Step("reflect", self.tr("Reflect"), "reflect" in done),
                Step("referrals", self.tr("Referrals"), "referrals" in done, str(count or "")),
                Step("thank_you", self.tr("Thank you"), "thank_you" in done),
                Step("done", self.tr("Done"), "done" in done),
            ]
        )
        self._show_clocks()

    def _show_clocks(self) -> None:
        if self._aftermath is not None:
            now = self.context.clock.now()
            self._talked.setText(phrases.talked(self._aftermath.interview, now))
            self._due.setText(phrases.due(self._aftermath.interview, now))

    def _first(self, aftermath: Aftermath) -> str:
        """Where there is something left to do: the memory first, while it is fresh."""
        done, interview = done_steps(aftermath), aftermath.interview
        ended = interview.session.ended_at
        today = today_in(interview.time_zone, self.context.clock.now())
        if interview.reflection.is_to_look_again(today):
            return "reflect"
        steps = ["reflect", "referrals", "thank_you"]
        if ended is not None and self.context.clock.now() - ended < _STILL_FRESH:
            steps.insert(0, "remember")
        if not interview.referrals:
            steps.remove("referrals")
        return next((step for step in steps if step not in done), "done")


def done_steps(aftermath: Aftermath) -> set[str]:
    """The keys of the steps that need nothing more."""
    interview = aftermath.interview
    answers = {
        "remember": bool(remembered(aftermath.notes)),
        "reflect": _is_reflected(interview.reflection),
        "referrals": bool(interview.referrals) and all(map(_is_answered, interview.referrals)),
        "thank_you": interview.thanked_at is not None,
        "done": interview.wrapped_up_at is not None,
    }
    return {step for step, done in answers.items() if done}


def _is_reflected(reflection: Reflection) -> bool:
    scores = (reflection.profession, reflection.environment, reflection.credentials)
    return None not in scores


def _is_answered(referral: Referral) -> bool:
    return referral.permission is not Permission.NOT_ASKED or referral.contacted_at is not None
