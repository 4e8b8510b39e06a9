"""One transaction, and the thin collections that a use case works on."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import fields
from functools import cached_property
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import Column, Engine, bindparam, delete, func, insert, select, update
from sqlalchemy.orm import Session
from sqlalchemy.orm.exc import StaleDataError

from interview_coach.application.errors import CoachError
from interview_coach.application.ports import Deletable, Kind
from interview_coach.domain.bank import BankQuestion
from interview_coach.domain.interview import Interview, PlannedQuestion
from interview_coach.domain.notes import NoteLine
from interview_coach.domain.person import Person
from interview_coach.domain.profile import Profile
from interview_coach.domain.referral import Referral
from interview_coach.domain.wordings import OwnWording
from interview_coach.storage import tables
from interview_coach.storage.mapping import adopt

_T = TypeVar("_T")

_KINDS: dict[Kind, type] = {
    Kind.PERSON: Person,
    Kind.INTERVIEW: Interview,
    Kind.BANK_QUESTION: BankQuestion,
    Kind.PLANNED_QUESTION: PlannedQuestion,
    Kind.REFERRAL: Referral,
}
_NOTE_FIELDS = [field.name for field in fields(NoteLine)]


class People:
    """All people."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def get(self, person_id: UUID) -> Person:
        """The person with this id."""
        return _get(self._session, Person, person_id)

    def add(self, person: Person) -> None:
        """Keep a new person."""
        adopt(person)
        self._session.add(person)

    def all(self) -> Sequence[Person]:
        """Every person, oldest first."""
        created, key = tables.people.c.created_at, tables.people.c.id
        return self._session.scalars(select(Person).order_by(created, key)).all()


class Interviews:
    """All interviews, each with everything but its notes."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def get(self, interview_id: UUID) -> Interview:
        """The interview with this id."""
        return _get(self._session, Interview, interview_id)

    def add(self, interview: Interview) -> None:
        """Keep a new interview."""
        adopt(interview)
        self._session.add(interview)

    def all(self) -> Sequence[Interview]:
        """Every interview, oldest first."""
        created, key = tables.interviews.c.created_at, tables.interviews.c.id
        return self._session.scalars(select(Interview).order_by(created, key)).all()


class Bank:
    """The question bank, in the order in which it grew."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def get(self, question_id: UUID) -> BankQuestion:
        """The question with this id."""
        return _get(self._session, BankQuestion, question_id)

    def add(self, question: BankQuestion) -> None:
        """Keep a new question, behind the others."""
        adopt(question)
        question._place = self._next_place  # type: ignore[attr-defined]
        self._next_place += 1
        self._session.add(question)

    def all(self) -> Sequence[BankQuestion]:
        """Every question, in the order they were added."""
        place = tables.bank_questions.c.place
        return self._session.scalars(select(BankQuestion).order_by(place)).all()

    @cached_property
    def _next_place(self) -> int:
        last = self._session.scalar(select(func.max(tables.bank_questions.c.place)))
        return 0 if last is None else last + 1


class Wordings:
    """Your own wordings, in the order in which they were written."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def get(self, wording_id: UUID) -> OwnWording:
        """The wording with this id."""
        return _get(self._session, OwnWording, wording_id)

    def add(self, wording: OwnWording) -> None:
        """Keep a new wording, behind the others."""
        adopt(wording)
        last = self._session.scalar(select(func.max(tables.own_wordings.c.place)))
        wording._place = 0 if last is None else last + 1  # type: ignore[attr-defined]
        self._session.add(wording)
        self._session.flush()

    def remove(self, wording_id: UUID) -> None:
        """Forget the wording."""
        self._session.delete(self.get(wording_id))

    def all(self) -> Sequence[OwnWording]:
        """Every wording, in the order they were written."""
        place = tables.own_wordings.c.place
        return self._session.scalars(select(OwnWording).order_by(place)).all()


class Notes:
    """Note lines, written a few at a time without their interview."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def of(self, interview_id: UUID) -> list[NoteLine]:
        """The interview's lines in their order."""
        table = tables.notes
        columns = [table.c[name] for name in _NOTE_FIELDS]
        mine = select(*columns).where(table.c.interview_id == interview_id)
        rows = self._session.execute(mine.order_by(table.c.rank, table.c.id))
        return [NoteLine(**row._mapping) for row in rows]

    def save(self, lines: Iterable[NoteLine]) -> None:
        """Insert or replace the lines, by id."""
        rows = {line.id: {name: getattr(line, name) for name in _NOTE_FIELDS} for line in lines}
        if rows:
            self.remove(rows)
            self._session.execute(insert(tables.notes), list(rows.values()))

    def remove(self, line_ids: Collection[UUID]) -> None:
        """Forget the lines."""
        if line_ids:
            gone = delete(tables.notes).where(tables.notes.c.id == bindparam("line"))
            self._session.connection().execute(gone, [{"line": each} for each in line_ids])

    def gave_referral(self, line_ids: Collection[UUID]) -> bool:
        """Whether a referral came from any of the lines."""
        origin = tables.referrals.c.note_id
        found = select(origin).where(origin.in_(line_ids)).limit(1)
        return bool(line_ids) and self._session.scalar(found) is not None


class SqlWork:
    """One transaction over everything that is kept."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.has_erased = False
        self.people = People(session)
        self.interviews = Interviews(session)
        self.bank = Bank(session)
        self.notes = Notes(session)
        self.wordings = Wordings(session)

    @property
    def profile(self) -> Profile:
        """You."""
        return self._session.scalars(select(Profile)).one()

    def replace_profile(self, profile: Profile) -> None:
        """Take over every field of this profile but its id."""
        mine = self.profile
        for name in (field.name for field in fields(Profile) if field.name != "id"):
            setattr(mine, name, getattr(profile, name))

    def item(self, kind: Kind, item_id: UUID) -> Deletable:
        """Anything that can be put into the bin or taken out of it."""
        thing: Deletable = _get(self._session, _KINDS[kind], item_id)
        return thing

    def erase(self, kind: Kind, item_id: UUID) -> None:
        """Remove for good, with all that belongs to it."""
        if kind is Kind.PERSON:
            self._forget_introducer(item_id)
            self._erase_all(Interview, tables.interviews.c.person_id, item_id)
        if kind is Kind.PLANNED_QUESTION:
            self._loosen_notes(item_id)
        self._session.delete(self.item(kind, item_id))
        self._session.flush()
        self.has_erased = True

    def clear(self) -> None:
        """Remove everything; an empty profile takes the place of the old one."""
        self._session.expunge_all()
        for table in reversed(tables.metadata.sorted_tables):
            self._session.execute(delete(table))
        self._session.add(Profile())
        self._session.flush()
        self.has_erased = True

    def _erase_all(self, kind: type[Any], owner: Column[UUID], owner_id: UUID) -> None:
        for each in self._session.scalars(select(kind).where(owner == owner_id)):
            self._session.delete(each)

    def _forget_introducer(self, person_id: UUID) -> None:
        """How others are known must not go on to name who is erased."""
        gone = self.people.get(person_id)
        introduced = select(Person).where(tables.people.c.introduced_by_id == person_id)
        for person in self._session.scalars(introduced):
            if gone.name and gone.name in person.how_known:
                person.how_known = ""

    def _loosen_notes(self, question_id: UUID) -> None:
        under_it = tables.notes.c.question_id == question_id
        self._session.execute(update(tables.notes).where(under_it).values(question_id=None))


@contextmanager
def unit_of_work(engine: Engine) -> Iterator[tuple[SqlWork, Session]]:
    """A unit of work that commits when its block succeeds."""
    with Session(engine, expire_on_commit=False) as session:
        try:
            yield SqlWork(session), session
            session.commit()
        except StaleDataError:
            raise CoachError(
                "This was changed in another place meanwhile. Please look again and repeat it."
            ) from None


def _get(session: Session, kind: type[_T], item_id: UUID) -> _T:
    found = session.get(kind, item_id)
    if found is None:
        raise CoachError("What you are looking for is no longer there.")
    return found
