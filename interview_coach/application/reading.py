"""Rows for screens that show many: read by one query each, never by loading aggregates."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import date, datetime
from typing import TYPE_CHECKING, NamedTuple, Protocol
from uuid import UUID

from interview_coach.application.ports import Kind
from interview_coach.application.stages import EVERYBODY, NOTHING, Next, PeopleFilter, Stage
from interview_coach.domain.bank import Kind as QuestionKind
from interview_coach.domain.bank import Priority
from interview_coach.domain.interview import Format
from interview_coach.domain.letters import Form
from interview_coach.domain.readiness import Facts
from interview_coach.domain.referral import Permission
from interview_coach.domain.session import State

if TYPE_CHECKING:
    from interview_coach.application.answers import AnswerReading
    from interview_coach.application.habits import WeekRow
    from interview_coach.application.tie_reading import TieReading


class PersonRow(NamedTuple):
    """A person in a list. Times are aware instants in UTC."""

    id: UUID
    name: str
    role: str
    organisation: str
    how_known: str
    introducer: str
    """Name of who introduced them, or empty."""
    stage: Stage
    next_interview_at: datetime | None
    last_interview_at: datetime | None
    next: Next = NOTHING
    last_touch_at: datetime | None = None
    """The last real touch, talk or thank-you."""
    circle: str = ""
    source: str = ""
    tags: tuple[str, ...] = ()
    place: str = ""
    email: str = ""
    is_discreet: bool = False
    cadence_days: int | None = None
    not_before: date | None = None

    @property
    def is_alumni(self) -> bool:
        """Whether they went to your school."""
        from interview_coach.domain.person import is_alumni

        return is_alumni(self.circle, self.source, self.tags)


class InterviewRow(NamedTuple):
    """An interview in a list, with its person."""

    id: UUID
    person_id: UUID
    name: str
    short_name: str
    role: str
    organisation: str
    person_zone: str
    starts_at: datetime | None
    time_zone: str
    format: Format
    place: str
    planned_minutes: int
    state: State
    ended_at: datetime | None
    thanked_at: datetime | None
    wrapped_up_at: datetime | None
    started_at: datetime | None = None


class ReferralRow(NamedTuple):
    """A referral with who gave it and when."""

    id: UUID
    interview_id: UUID
    name: str
    detail: str
    permission: Permission
    how_to_reach: str
    by_when: date | None
    person_id: UUID | None
    contacted_at: datetime | None
    introducer: str
    introducer_short: str
    talked_at: datetime | None
    time_zone: str
    """Your own zone at the interview."""
    note_id: UUID | None
    introducer_id: UUID | None = None
    told_back_at: datetime | None = None
    is_discreet: bool = False
    """Whether the one who gave the name, or the one it names, is nobody to put on paper."""


class BankRow(NamedTuple):
    """A question of the bank, with how often it was asked."""

    id: UUID
    key: str
    text: str
    theme: str
    kind: QuestionKind
    priority: Priority
    minutes: float
    hint: str
    sources: str
    times_asked: int
    pack: str = ""

    @property
    def origin(self) -> str:
        """The pack it came with; empty for one of your own."""
        # What shipped before there were packs has none, and a key.
        return self.pack or ("general" if self.key else "")


class BinRow(NamedTuple):
    """Something deleted, with what it was called."""

    kind: Kind
    id: UUID
    title: str
    deleted_at: datetime


class Counts(NamedTuple):
    """The figures beside the navigation."""

    interviews: int
    people: int
    questions: int


class Habits(NamedTuple):
    """How your interviews have gone; ``of`` figures count ended interviews."""

    talks: int
    thanked_in_time: int
    ended_on_time: int
    referrals: int
    seconds_per_question: float | None
    """Over the last eight interviews in which questions were timed."""
    rate: float = 1.0
    """Real minutes for each planned one, over the same, from three interviews on."""
    timed: int = 0
    """How many interviews that was."""


class LetterRow(NamedTuple):
    """An interview's thank-you as it is kept, with to whom it goes."""

    interview_id: UUID
    name: str
    organisation: str
    created_at: datetime
    form: Form | None
    """``None`` while no letter was begun."""
    slots: Mapping[str, str]


class Reading(Protocol):
    """Queries. Deleted things appear in none but ``bin``."""

    def at_once(self) -> AbstractContextManager[None]:
        """What is asked in the block shows one moment, and takes one transaction."""

    @property
    def ties(self) -> TieReading:
        """What happened between you and people."""

    @property
    def answers(self) -> AnswerReading:
        """What people said to which question."""

    def people(
        self,
        search: str = "",
        *,
        offset: int = 0,
        limit: int = 200,
        only: PeopleFilter = EVERYBODY,
    ) -> list[PersonRow]:
        """Those of your school, then the others, each by name; ``search`` matches folded parts
        of all that is known of them."""

    def person(self, person_id: UUID) -> PersonRow:
        """One of the people. Raises ``CoachError`` for an unknown id."""

    def people_of(self, person_ids: Sequence[UUID]) -> list[PersonRow]:
        """These people, in this order; whoever is gone for good is left out."""

    def search_texts(self) -> list[tuple[str, str, str]]:
        """Everybody in the order of ``people``: the id's text, the folded words that ``people``
        looks into, and the stage's value."""

    def person_count(self, search: str = "", only: PeopleFilter = EVERYBODY) -> int: ...
    def person_ids(self, search: str = "", only: PeopleFilter = EVERYBODY) -> list[UUID]:
        """All whom ``people`` would list, for what is done to many at once."""

    def stages(self, search: str = "", only: PeopleFilter = EVERYBODY) -> dict[Stage, int]:
        """How many people stand where."""

    def interviews(self) -> list[InterviewRow]:
        """All interviews: those to come first, soonest first, then the past, latest first."""

    def interviews_of(self, person_id: UUID) -> list[InterviewRow]:
        """One person's interviews, latest first."""

    def referrals(self, interview_id: UUID | None = None) -> list[ReferralRow]:
        """Referrals of one interview or of all, in the order of the talks."""

    def letters(self) -> list[LetterRow]:
        """Every interview with its thank-you, in the order in which they were arranged."""

    def facts(self, interview_id: UUID) -> Facts:
        """What the readiness of an interview is judged by."""

    def introduced_by(self, person_id: UUID) -> list[PersonRow]:
        """People whom this person introduced."""

    def bank(self, search: str = "", theme: str = "") -> list[BankRow]:
        """Questions of the bank, in the bank's order."""

    def bin(self) -> list[BinRow]:
        """What was deleted, latest first."""

    def counts(self) -> Counts: ...
    def habits(self) -> Habits: ...
    def week(self, since: datetime) -> WeekRow:
        """What you set yourself a week, and with how many people what was done since then."""

    def running(self) -> UUID | None:
        """The interview whose conversation was begun and not ended; the latest, if several."""
