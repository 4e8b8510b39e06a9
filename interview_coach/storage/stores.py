"""The thin collections that a unit of work hands out."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import fields
from functools import cached_property
from typing import Generic, TypeVar
from uuid import UUID

from sqlalchemy import ColumnElement, Table, and_, bindparam, delete, func, insert, inspect, select
from sqlalchemy.orm import Session

from interview_coach.application.errors import CoachError
from interview_coach.domain.bank import BankQuestion
from interview_coach.domain.interview import Interview
from interview_coach.domain.notes import NoteLine, Privacy
from interview_coach.domain.person import Person
from interview_coach.domain.text import fold
from interview_coach.domain.wordings import OwnWording
from interview_coach.storage import tables
from interview_coach.storage.mapping import adopt

_T = TypeVar("_T")

_AT_A_TIME = 500
_NOTE_FIELDS = [field.name for field in fields(NoteLine)]
_NOTES = select(*(tables.notes.c[name] for name in _NOTE_FIELDS))


class People:
    """All people."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def get(self, person_id: UUID) -> Person:
        """The person with this id."""
        return found(self._session, Person, person_id)

    def some(self, person_ids: Collection[UUID]) -> Sequence[Person]:
        """Those of these people who are there, read a few hundred at a time."""
        ids, people = list(person_ids), list[Person]()
        for at in range(0, len(ids), _AT_A_TIME):
            chosen = tables.people.c.id.in_(ids[at : at + _AT_A_TIME])
            people += self._session.scalars(select(Person).where(chosen)).all()
        return people

    def named(self, name: str) -> Sequence[Person]:
        """Those by this name, oldest first."""
        column = tables.people.c
        theirs = and_(column.sort_name == fold(name), column.deleted_at.is_(None))
        found = select(Person).where(theirs).order_by(column.created_at, column.id)
        return self._session.scalars(found).all()

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
        return found(self._session, Interview, interview_id)

    def add(self, interview: Interview) -> None:
        """Keep a new interview."""
        adopt(interview)
        self._session.add(interview)

    def last_introduction(self, but: UUID) -> str:
        """How one introduced oneself in the latest of the other interviews."""
        row = tables.interviews.c
        others = and_(row.id != but, row.introduction != "", row.deleted_at.is_(None))
        latest = select(row.introduction).where(others).order_by(row.created_at.desc(), row.id)
        return self._session.scalar(latest.limit(1)) or ""

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
        return found(self._session, BankQuestion, question_id)

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

    def planned(self, question_ids: Collection[UUID]) -> set[UUID]:
        """Those of these questions that stand in a plan, the bin included."""
        bank_id = tables.planned_questions.c.bank_id
        wanted = select(bank_id).where(bank_id.in_(question_ids))
        return set(self._session.scalars(wanted))

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
        return found(self._session, OwnWording, wording_id)

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
        mine = _NOTES.where(table.c.interview_id == interview_id)
        rows = self._session.execute(mine.order_by(table.c.rank, table.c.id))
        return [NoteLine(**row._mapping) for row in rows]

    def hidden(self) -> list[NoteLine]:
        """The private and the confidential lines of all interviews."""
        rows = self._session.execute(_NOTES.where(tables.notes.c.privacy != Privacy.NORMAL))
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


class Kept(Generic[_T]):
    """Things of one kind, in the order of these columns."""

    def __init__(self, session: Session, kind: type[_T], *order: str) -> None:
        self._session, self._kind = session, kind
        self._table: Table = inspect(kind).local_table
        self._order = [self._table.c[name] for name in (*order, "id")]

    def get(self, item_id: UUID) -> _T:
        """The one with this id."""
        return found(self._session, self._kind, item_id)

    def add(self, item: _T) -> None:
        """Keep a new one."""
        adopt(item)
        self._session.add(item)

    def remove(self, item_id: UUID) -> None:
        """Forget it at once, without the bin."""
        self._session.delete(self.get(item_id))

    def all(self) -> Sequence[_T]:
        """Every one, in their order."""
        return self._where()

    def _where(self, *conditions: ColumnElement[bool]) -> Sequence[_T]:
        chosen = select(self._kind).where(*conditions).order_by(*self._order)
        return self._session.scalars(chosen).all()


class KeptOf(Kept[_T]):
    """Things that each belong to one person."""

    def of(self, person_id: UUID) -> Sequence[_T]:
        """The person's, without those in the bin."""
        theirs = [self._table.c.person_id == person_id]
        if "deleted_at" in self._table.c:
            theirs.append(self._table.c.deleted_at.is_(None))
        return self._where(*theirs)


def found(session: Session, kind: type[_T], item_id: UUID) -> _T:
    """The thing with this id. Raises ``CoachError`` when there is none."""
    thing = session.get(kind, item_id)
    if thing is None:
        raise CoachError("What you are looking for is no longer there.")
    return thing
