"""What can be done to the conversation, each act stored as it happens."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from interview_coach.application.interviewing import Talk
from interview_coach.domain.interview import Interview, PlannedQuestion
from interview_coach.domain.person import Person
from interview_coach.domain.referral import Permission
from interview_coach.domain.session import OfferedBy, State
from interview_coach.ui.screens.live.talk_desk import TalkDesk

Act = Callable[[Talk], Interview | None]


class Acts(QObject):
    """Asks the talk; ``updated`` carries the interview as it is then."""

    updated = Signal(object)

    def __init__(self, desk: TalkDesk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.interview: Interview | None = None
        """The one that is acted upon, as last seen."""

    @property
    def is_running(self) -> bool:
        """Whether there is a conversation that goes on, paused or not."""
        return self.interview is not None and self.interview.is_running

    @property
    def is_job_interview(self) -> bool:
        """Whether the talk has become one."""
        return self.interview is not None and self.interview.session.is_job_interview

    @property
    def is_by_plan(self) -> bool:
        """Whether the conversation goes on, and with it the plan."""
        return self.is_running and not self.is_job_interview

    def start(self) -> bool:
        """Begin; whether there was something to begin."""
        if self.interview is None or self.interview.session.state is not State.READY:
            return False
        interview_id, at = self._now()
        self._do(lambda talk: talk.start(interview_id, at))
        return True

    def toggle_pause(self) -> None:
        """Stop the clock, or let it go on."""
        assert self.interview is not None
        interview_id, at = self._now()
        if self.interview.session.state is State.PAUSED:
            self._do(lambda talk: talk.resume(interview_id, at))
        else:
            self._do(lambda talk: talk.pause(interview_id, at))

    def go_on(self, *, skip: bool) -> None:
        """On to the next question."""
        interview_id, at = self._now()
        self._do(lambda talk: talk.go_on(interview_id, at, skip=skip))

    def ask_question(self, question_id: UUID) -> None:
        """Take up any question."""
        interview_id, at = self._now()
        self._do(lambda talk: talk.ask(interview_id, question_id, at))

    def extend(self, minutes: int, offered_by: OfferedBy) -> None:
        """More time was offered."""
        interview_id, at = self._now()
        self._do(lambda talk: talk.extend(interview_id, minutes, offered_by, at))

    def end(self, then: Callable[[], None]) -> None:
        """End the conversation."""
        interview_id, at = self._now()
        self._do(lambda talk: talk.end(interview_id, at), then)

    def add(self, question: PlannedQuestion) -> None:
        """There is time for one more."""
        interview_id, at = self._now()
        self._do(lambda talk: talk.add(interview_id, question, at))

    def become_job_interview(self) -> None:
        """It became a job interview; a second time, it did not."""
        interview_id, at = self._now()
        self._do(lambda talk: talk.become_job_interview(interview_id, at))

    def i_am_talking(self) -> None:
        """It is you who talks."""
        interview_id, _ = self._now()
        self._do(lambda talk: talk.i_am_talking(interview_id))

    def they_care(self, words: str, then: Callable[[Person], None]) -> None:
        """Keep with the person what they care about, or take it off again."""
        interview_id, _ = self._now()
        self._desk.ask(lambda talk: talk.they_care(interview_id, words), then, owner=self)

    def tick_closing(self, key: str, done: bool, asks: UUID | None) -> None:
        """A step of the closing was taken, or not."""
        interview_id, at = self._now()
        self._do(lambda talk: talk.tick_closing(interview_id, key, at, done=done, asks=asks))

    def permit(self, referral_id: UUID, answer: str) -> None:
        """What they said about using their name."""
        interview_id, _ = self._now()
        permission = Permission(answer)
        self._do(lambda talk: talk.permit(interview_id, referral_id, permission))

    def _now(self) -> tuple[UUID, datetime]:
        assert self.interview is not None
        return self.interview.id, self._desk.context.clock.steady()

    def _do(self, act: Act, then: Callable[[], None] | None = None) -> None:
        def done(interview: Interview | None) -> None:
            if interview is not None:
                self.updated.emit(interview)
            if then is not None:
                then()

        self._desk.ask(act, done, owner=self)
