"""One transaction, and the thin collections that a use case works on."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import fields
from uuid import UUID

from sqlalchemy import Engine, delete, select, update
from sqlalchemy.orm import Session
from sqlalchemy.orm.exc import StaleDataError

from interview_coach.application.errors import CoachError
from interview_coach.application.ports import Deletable, Kind
from interview_coach.domain.asking import Outreach
from interview_coach.domain.bank import BankQuestion
from interview_coach.domain.coach.dismissal import Dismissal
from interview_coach.domain.contradiction import Contradiction
from interview_coach.domain.event import Event
from interview_coach.domain.interview import Interview, PlannedQuestion
from interview_coach.domain.lead import Lead
from interview_coach.domain.person import Person
from interview_coach.domain.profile import Profile
from interview_coach.domain.referral import Referral
from interview_coach.domain.target import Target
from interview_coach.domain.touch import Touch
from interview_coach.domain.updates import UpdateRun
from interview_coach.storage import tables
from interview_coach.storage.columns import metadata
from interview_coach.storage.forgetting import forget, forget_contradictions
from interview_coach.storage.imports import Imports
from interview_coach.storage.mapping import adopt
from interview_coach.storage.stores import (
    Bank,
    Interviews,
    Kept,
    KeptOf,
    Notes,
    People,
    Wordings,
    found,
)

_KINDS: dict[Kind, type] = {
    Kind.PERSON: Person,
    Kind.INTERVIEW: Interview,
    Kind.BANK_QUESTION: BankQuestion,
    Kind.PLANNED_QUESTION: PlannedQuestion,
    Kind.REFERRAL: Referral,
    Kind.TOUCH: Touch,
    Kind.TARGET: Target,
    Kind.EVENT: Event,
    Kind.LEAD: Lead,
    Kind.UPDATE_RUN: UpdateRun,
}


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
        self.touches = KeptOf(session, Touch, "at")
        self.outreaches = KeptOf(session, Outreach, "made_at")
        self.targets = Kept(session, Target, "position")
        self.events = Kept(session, Event, "on")
        self.leads = Kept(session, Lead, "got_on")
        self.updates = Kept(session, UpdateRun, "begun_on")
        self.dismissals = Kept(session, Dismissal, "made_at")
        self.contradictions = Kept(session, Contradiction, "made_at")
        self.imports = Imports(session, self._note_erasure)

    @property
    def profile(self) -> Profile:
        """You."""
        return self._session.scalars(select(Profile)).one()

    def replace_profile(self, profile: Profile) -> None:
        """Take over every field of this profile but its id."""
        mine = self.profile
        for item in profile.news:
            adopt(item)
        for name in (field.name for field in fields(Profile) if field.name != "id"):
            setattr(mine, name, getattr(profile, name))

    def item(self, kind: Kind, item_id: UUID) -> Deletable:
        """Anything that can be put into the bin or taken out of it."""
        thing: Deletable = found(self._session, _KINDS[kind], item_id)
        return thing

    def erase(self, kind: Kind, item_id: UUID) -> None:
        """Remove for good, with all that belongs to it."""
        if kind is Kind.PERSON:
            forget(self._session, self.people.get(item_id))
        if kind is Kind.INTERVIEW:
            forget_contradictions(self._session, item_id)
        if kind is Kind.EVENT:
            self._loosen_people(item_id)
        if kind is Kind.PLANNED_QUESTION:
            self._loosen_notes(item_id)
        self._session.delete(self.item(kind, item_id))
        self._session.flush()
        self.has_erased = True

    def clear(self) -> None:
        """Remove everything; an empty profile takes the place of the old one."""
        self._session.expunge_all()
        for table in reversed(metadata.sorted_tables):
            self._session.execute(delete(table))
        self._session.add(Profile())
        self._session.flush()
        self.has_erased = True

    def _note_erasure(self) -> None:
        self.has_erased = True

    def _loosen_people(self, event_id: UUID) -> None:
        met_there = tables.people.c.event_id == event_id
        self._session.execute(update(tables.people).where(met_there).values(event_id=None))

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
