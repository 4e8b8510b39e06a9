"""An informational interview: one person, one time, from the first idea of it to its thanks."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import TypeVar
from uuid import UUID, uuid4

from interview_coach.domain.bank import CLOSING, Kind, Priority
from interview_coach.domain.budget import Fit, closing_minutes, fit, how_many_fit
from interview_coach.domain.letters import Form, Letter
from interview_coach.domain.referral import Referral
from interview_coach.domain.reflection import Reflection
from interview_coach.domain.session import ZERO, Session, State

SHORTEST, LONGEST, DEFAULT = 10, 60, 20
"""Minutes one may ask for, and the twenty that the St. Olaf guide advises."""


class Format(StrEnum):
    """How you meet."""

    IN_PERSON = "in_person"
    PHONE = "phone"
    VIDEO = "video"


class Purpose(StrEnum):
    """What the interview is for: the four purposes of the St. Olaf guide."""

    UNDECIDED = ""
    REFINE_GOALS = "refine_goals"
    ROLE = "role"
    ORGANISATION = "organisation"
    MARKET = "market"
    DECISION = "decision"
    """A sounding board for something you are weighing (alumni-network article)."""


class Outcome(StrEnum):
    """What became of a planned question."""

    PLANNED = "planned"
    ASKED = "asked"
    SKIPPED = "skipped"
    LOOKED_UP = "looked_up"
    """Answered by research, so it left the plan."""


@dataclass(eq=False, kw_only=True)
class PlannedQuestion:
    """A question chosen for this interview; its position is its priority."""

    id: UUID = field(default_factory=uuid4)
    position: int = 0
    text: str = ""
    theme: str = "path"
    kind: Kind = Kind.QUESTION
    priority: Priority = Priority.SHOULD
    minutes: float = 2.0
    bank_id: UUID | None = None
    outcome: Outcome = Outcome.PLANNED
    seconds_spent: int = 0
    sharpened_from: str = ""
    """How it read before a finding sharpened it; empty while nothing did."""
    deleted_at: datetime | None = None

    @property
    def is_closing(self) -> bool:
        """Whether it belongs to the last five minutes, not to the questions' time."""
        return self.theme == CLOSING


@dataclass(eq=False, kw_only=True)
class ResearchItem:
    """One thing to look up beforehand, and what was found."""

    id: UUID = field(default_factory=uuid4)
    key: str = ""
    """The checklist entry it answers; empty for one of your own."""
    prompt: str = ""
    finding: str = ""
    link: str = ""
    question_id: UUID | None = None
    """The planned question that the finding answers or sharpens."""

    @property
    def is_found(self) -> bool:
        """Whether something was written down."""
        return bool(self.finding.strip())


@dataclass(eq=False, kw_only=True)
class ClosingStepDone:
    """A step of the closing protocol that was taken."""

    id: UUID = field(default_factory=uuid4)
    key: str
    at: datetime


@dataclass(eq=False, kw_only=True)
class Rehearsal:
    """A practice run beforehand: how long the introduction and each question took."""

    id: UUID = field(default_factory=uuid4)
    at: datetime
    introduction_seconds: int = 0
    question_seconds: dict[str, int] = field(default_factory=dict)
    """Whole seconds by the question's id."""


@dataclass(eq=False, kw_only=True)
class Interview:
    """An interview with its preparation, its conversation and what follows from it."""

    id: UUID = field(default_factory=uuid4)
    person_id: UUID
    starts_at: datetime | None = None
    """An instant in UTC; ``None`` while no time is agreed."""
    time_zone: str = "UTC"
    """Your own zone (IANA) when the time was set."""
    planned_minutes: int = DEFAULT
    format: Format = Format.VIDEO
    place: str = ""
    travel_minutes: int | None = None
    """How long the way there takes; ``None`` while nobody has looked it up."""
    """The address, the number to call, or the link."""
    purpose: Purpose = Purpose.UNDECIDED
    aim: str = ""
    """The sentence of what you want to know."""
    introduction: str = ""
    introduction_rehearsed_at: datetime | None = None
    weighing: dict[str, str] = field(default_factory=dict)
    """For a decision: *decision*, *option_a*, *option_b*, *would_change*; empty otherwise."""
    trade_offs: list[dict[str, str]] = field(default_factory=list)
    """What is compared, a line each: *what*, *a*, *b*; replaced as a whole."""
    logistics_done: list[str] = field(default_factory=list)
    """Keys of the logistics lines that are ticked."""
    sheet_printed_at: datetime | None = None
    wrapped_up_at: datetime | None = None
    created_at: datetime = field(default_factory=lambda: datetime.now(UTC))
    deleted_at: datetime | None = None
    session: Session = field(default_factory=Session)
    reflection: Reflection = field(default_factory=Reflection)
    all_questions: list[PlannedQuestion] = field(default_factory=list)
    research: list[ResearchItem] = field(default_factory=list)
    closing_steps: list[ClosingStepDone] = field(default_factory=list)
    all_referrals: list[Referral] = field(default_factory=list)
    letters: list[Letter] = field(default_factory=list)
    rehearsals: list[Rehearsal] = field(default_factory=list)

    # Questions

    @property
    def questions(self) -> list[PlannedQuestion]:
        """The questions that are in the plan, most essential first."""
        return _in_order(self.all_questions)

    @property
    def main_questions(self) -> list[PlannedQuestion]:
        """The questions that share the usable time: neither closing nor looked up."""
        return [
            q for q in self.questions if not q.is_closing and q.outcome is not Outcome.LOOKED_UP
        ]

    @property
    def fit(self) -> Fit:
        """How the main questions meet the planned time."""
        return fit(self.main_questions, self.planned_minutes)

    def question(self, question_id: UUID | None) -> PlannedQuestion | None:
        """The planned question with this id, if it is still there."""
        return next((q for q in self.questions if q.id == question_id), None)

    def plan(self, question: PlannedQuestion) -> PlannedQuestion:
        """Put the question at the end of the plan."""
        question.position = 1 + max((q.position for q in self.all_questions), default=-1)
        self.all_questions.append(question)
        return question

    def arrange(self, order: Sequence[UUID]) -> None:
        """Bring the questions into this order; those not named keep theirs, behind."""
        place = {question_id: at for at, question_id in enumerate(order)}
        ordered = sorted(self.questions, key=lambda q: (place.get(q.id, len(place)), q.position))
        for position, question in enumerate(ordered):
            question.position = position

    # The conversation

    @property
    def is_over(self) -> bool:
        """Whether the conversation has ended."""
        return self.session.state is State.ENDED

    @property
    def is_running(self) -> bool:
        """Whether the conversation goes on, paused or not."""
        return self.session.state in (State.RUNNING, State.PAUSED)

    @property
    def current(self) -> PlannedQuestion | None:
        """The question in hand."""
        return self.question(self.session.question_id)

    @property
    def to_come(self) -> list[PlannedQuestion]:
        """Questions still to ask, in order, without the one in hand."""
        return [
            q
            for q in self.main_questions
            if q.outcome is Outcome.PLANNED and q.id != self.session.question_id
        ]

    def ask(self, question_id: UUID | None, now: datetime) -> None:
        """Take up a question; the time since the last one was the last one's."""
        self._leave_current(Outcome.ASKED, now)
        self._take_up(question_id, now)

    def go_on(self, now: datetime, *, skip: bool = False) -> None:
        """Leave the question in hand, asked or skipped, for the next one."""
        self._leave_current(Outcome.SKIPPED if skip else Outcome.ASKED, now)
        following = self.to_come
        self._take_up(following[0].id if following else None, now)

    def become_job_interview(self, now: datetime) -> None:
        """The plan steps back with its question in hand; a second time, it comes forward again."""
        if self.session.is_job_interview:
            self.session.job_interview_at = None
            self.session.question_since = self.session.seconds(now)
        else:
            self._count_time(now)
            self.session.job_interview_at = now

    def _leave_current(self, outcome: Outcome, now: datetime) -> None:
        if question := self.current:
            question.outcome = outcome
            self._count_time(now)

    def _count_time(self, now: datetime) -> None:
        """What has passed was the question's in hand, unless the plan had stepped back."""
        if (question := self.current) and not self.session.is_job_interview:
            question.seconds_spent += self.session.seconds(now) - self.session.question_since

    def _take_up(self, question_id: UUID | None, now: datetime) -> None:
        self.session.question_id = question_id
        self.session.question_since = self.session.seconds(now)

    def still_fit(self, now: datetime, rate: float = 1.0) -> int:
        """How many more questions fit before the closing.

        ``rate`` is how many real minutes a planned one takes.
        """
        minutes = [question.minutes * rate for question in self.to_come]
        return how_many_fit(minutes, self.minutes_to_ask(now, rate))

    def minutes_to_ask(self, now: datetime, rate: float = 1.0) -> float:
        """Until the closing, without what the opening and the question in hand still take.

        Before the first question is in hand this is the plan's usable time.
        """
        session, elapsed = self.session, self.session.elapsed(now)
        # A question that was in hand from the start is asked once the opening is over.
        asked_at = timedelta(seconds=session.question_since) or session.opening
        taken = max(ZERO, elapsed - asked_at)
        in_hand = timedelta(minutes=self.current.minutes * rate) if self.current else ZERO
        left = session.remaining(now) - max(ZERO, asked_at - elapsed) - max(ZERO, in_hand - taken)
        return left.total_seconds() / 60 - closing_minutes(session.planned_minutes)

    def closing_done(self, key: str) -> bool:
        """Whether this step of the closing protocol was taken."""
        return any(step.key == key for step in self.closing_steps)

    @property
    def closing_questions(self) -> list[PlannedQuestion]:
        """The questions that were kept for the last five minutes."""
        return [q for q in self.questions if q.is_closing and q.outcome is not Outcome.LOOKED_UP]

    def tick_closing(self, key: str, now: datetime, *, done: bool, asks: UUID | None) -> None:
        """A step was taken, or after all not; with it the planned question that it asks."""
        taken = [step for step in self.closing_steps if step.key == key]
        if done and not taken:
            self.closing_steps.append(ClosingStepDone(key=key, at=now))
        for step in () if done else taken:
            self.closing_steps.remove(step)
        if question := self.question(asks):
            question.outcome = Outcome.ASKED if done else Outcome.PLANNED

    # What follows

    @property
    def referrals(self) -> list[Referral]:
        """The people you were told to talk to, in the order they were named."""
        return _in_order(self.all_referrals)

    def refer(self, referral: Referral) -> Referral:
        """Add a referral at the end."""
        referral.position = 1 + max((r.position for r in self.all_referrals), default=-1)
        self.all_referrals.append(referral)
        return referral

    @property
    def thank_you(self) -> Letter | None:
        """The thank-you, once it was begun."""
        return self.letters[0] if self.letters else None

    @property
    def thanked_at(self) -> datetime | None:
        """When the thank-you first went out."""
        return self.thank_you.sent_at if self.thank_you else None

    def sent_as(self, form: Form) -> datetime | None:
        """When the thank-you went out in this form."""
        return self.thank_you.sent_as(form) if self.thank_you else None


_T = TypeVar("_T", PlannedQuestion, Referral)


def _in_order(items: Iterable[_T]) -> list[_T]:
    return sorted((i for i in items if i.deleted_at is None), key=lambda i: i.position)
