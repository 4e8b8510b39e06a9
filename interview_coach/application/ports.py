"""What the use cases need from the storage: a unit of work over thin collections."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol, TypeVar
from uuid import UUID

if TYPE_CHECKING:
    from interview_coach.application.import_store import ImportStore
    from interview_coach.domain.asking import Outreach
    from interview_coach.domain.bank import BankQuestion
    from interview_coach.domain.coach.dismissal import Dismissal
    from interview_coach.domain.contradiction import Contradiction
    from interview_coach.domain.event import Event
    from interview_coach.domain.interview import Interview
    from interview_coach.domain.lead import Lead
    from interview_coach.domain.notes import NoteLine
    from interview_coach.domain.person import Person
    from interview_coach.domain.profile import Profile
    from interview_coach.domain.target import Target
    from interview_coach.domain.touch import Touch
    from interview_coach.domain.updates import UpdateRun
    from interview_coach.domain.wordings import OwnWording

_T = TypeVar("_T")


class Kind(StrEnum):
    """The kinds of thing that can lie in the bin."""

    PERSON = "person"
    INTERVIEW = "interview"
    BANK_QUESTION = "bank_question"
    PLANNED_QUESTION = "planned_question"
    REFERRAL = "referral"
    TOUCH = "touch"
    TARGET = "target"
    EVENT = "event"
    LEAD = "lead"
    UPDATE_RUN = "update_run"


class Deletable(Protocol):
    """Anything with a place in the bin."""

    deleted_at: datetime | None


class PeopleStore(Protocol):
    """All people. ``get`` raises ``CoachError`` for an unknown id, here and below."""

    def get(self, person_id: UUID) -> Person: ...
    def some(self, person_ids: Collection[UUID]) -> Sequence[Person]:
        """Those of these people who are there, the bin included, in any order."""

    def named(self, name: str) -> Sequence[Person]:
        """Who goes by this name, however it is accented; those in the bin are left out."""

    def add(self, person: Person) -> None: ...
    def all(self) -> Sequence[Person]:
        """Every person, those in the bin too, oldest first."""


class Store(Protocol[_T]):
    """Things of one kind."""

    def get(self, item_id: UUID) -> _T: ...
    def add(self, item: _T) -> None: ...
    def remove(self, item_id: UUID) -> None:
        """Forget it at once, without the bin."""

    def all(self) -> Sequence[_T]:
        """Every one, those in the bin too, in their order."""


class PersonsStore(Store[_T], Protocol[_T]):
    """Things that each belong to one person."""

    def of(self, person_id: UUID) -> Sequence[_T]:
        """The person's, oldest first; those in the bin are left out."""


class InterviewStore(Protocol):
    """All interviews, each loaded whole but for its notes."""

    def get(self, interview_id: UUID) -> Interview: ...
    def add(self, interview: Interview) -> None: ...
    def last_introduction(self, but: UUID) -> str:
        """How one introduced oneself in the latest of the other interviews; empty for none."""

    def all(self) -> Sequence[Interview]:
        """Every interview, those in the bin too, oldest first."""


class BankStore(Protocol):
    """The question bank."""

    def get(self, question_id: UUID) -> BankQuestion: ...
    def add(self, question: BankQuestion) -> None: ...
    def all(self) -> Sequence[BankQuestion]:
        """Every question, those in the bin too, in the order they were added."""

    def planned(self, question_ids: Collection[UUID]) -> set[UUID]:
        """Those of these questions that stand in a plan, the bin included."""


class WordingStore(Protocol):
    """Your own wordings of what letters say."""

    def get(self, wording_id: UUID) -> OwnWording: ...
    def add(self, wording: OwnWording) -> None: ...
    def remove(self, wording_id: UUID) -> None: ...
    def all(self) -> Sequence[OwnWording]:
        """Every wording, in the order they were written."""


class NoteStore(Protocol):
    """Note lines, written a few at a time and never loaded with their interview."""

    def of(self, interview_id: UUID) -> list[NoteLine]:
        """The interview's lines in their order."""

    def hidden(self) -> list[NoteLine]:
        """The private and the confidential lines of all interviews."""

    def save(self, lines: Iterable[NoteLine]) -> None:
        """Insert or replace the lines (each with its ``interview_id``), by id."""

    def remove(self, line_ids: Collection[UUID]) -> None: ...
    def gave_referral(self, line_ids: Collection[UUID]) -> bool:
        """Whether a referral came from any of the lines."""


class UnitOfWork(Protocol):
    """One transaction; it commits when its block succeeds and leaves nothing when it fails.

    What it returned stays readable afterwards, as a snapshot.
    """

    @property
    def people(self) -> PeopleStore: ...
    @property
    def interviews(self) -> InterviewStore: ...
    @property
    def bank(self) -> BankStore: ...
    @property
    def notes(self) -> NoteStore: ...
    @property
    def wordings(self) -> WordingStore: ...
    @property
    def touches(self) -> PersonsStore[Touch]: ...
    @property
    def outreaches(self) -> PersonsStore[Outreach]: ...
    @property
    def targets(self) -> Store[Target]: ...
    @property
    def events(self) -> Store[Event]: ...
    @property
    def leads(self) -> Store[Lead]: ...
    @property
    def updates(self) -> Store[UpdateRun]: ...
    @property
    def dismissals(self) -> Store[Dismissal]: ...
    @property
    def contradictions(self) -> Store[Contradiction]: ...
    @property
    def imports(self) -> ImportStore: ...
    @property
    def profile(self) -> Profile:
        """You; there from the first migration on, empty."""

    def replace_profile(self, profile: Profile) -> None:
        """Take over every field of this profile but its id."""

    def item(self, kind: Kind, item_id: UUID) -> Deletable:
        """Anything that can be put into the bin or taken out of it."""

    def erase(self, kind: Kind, item_id: UUID) -> None:
        """Remove for good, with all that belongs to it."""

    def clear(self) -> None:
        """Remove everything, before an archive is restored."""


Likeness = Callable[[str, Sequence[str], float], tuple[int, float] | None]
"""Which of the texts is most like the first one, and by how many percent.

``None`` when none is the same by at least the percentage that is given last.
"""

Work = Callable[[], AbstractContextManager[UnitOfWork]]
