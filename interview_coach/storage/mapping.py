"""The domain's classes, mapped onto the tables; importing this module does it, once."""

from collections.abc import Iterable
from dataclasses import fields
from typing import Any

from sqlalchemy import Column, Table, event, inspect
from sqlalchemy.ext.mutable import MutableDict, MutableList
from sqlalchemy.ext.orderinglist import ordering_list
from sqlalchemy.orm import RelationshipProperty, make_transient, registry, relationship
from sqlalchemy.orm.attributes import manager_of_class

from interview_coach.domain.asking import Outreach
from interview_coach.domain.bank import BankQuestion
from interview_coach.domain.coach.dismissal import Dismissal
from interview_coach.domain.contradiction import Contradiction
from interview_coach.domain.event import Event
from interview_coach.domain.interview import (
    ClosingStepDone,
    Interview,
    PlannedQuestion,
    Rehearsal,
    ResearchItem,
)
from interview_coach.domain.lead import Lead
from interview_coach.domain.letters import Letter, Sending
from interview_coach.domain.person import Person
from interview_coach.domain.profile import NewsItem, Profile
from interview_coach.domain.referral import Referral
from interview_coach.domain.reflection import Reflection
from interview_coach.domain.session import Extension, Pause, Session
from interview_coach.domain.target import Answer, Target
from interview_coach.domain.text import fold
from interview_coach.domain.touch import Touch
from interview_coach.domain.updates import UpdateLine, UpdateRun
from interview_coach.domain.wordings import OwnWording
from interview_coach.storage import coach_tables, tables, tie_tables
from interview_coach.storage.columns import metadata

_registry = registry(metadata=metadata)

_STATE = "_sa_instance_state"
"""Where SQLAlchemy keeps what it knows of an object."""
_HIDDEN = {
    *("version", "sort_name", "search_text", "place"),
    *("interview_id", "letter_id", "profile_id", "target_id", "update_run_id"),
}
"""Columns that the domain does not know."""


def _map(kind: type, table: Table, **relations: Any) -> None:
    """Map the class; what only the storage knows gets an attribute with a leading underscore."""
    hidden = _HIDDEN - {field.name for field in fields(kind)}
    ours = {f"_{column.name}": column for column in table.c if column.name in hidden}
    _registry.map_imperatively(
        kind,
        table,
        properties={**ours, **relations},
        version_id_col=table.c.get("version"),
    )


def _list(kind: type, place: Column[Any]) -> RelationshipProperty[Any]:
    """A list that comes with its owner, in its order, and goes with it."""
    return relationship(
        kind,
        lazy="selectin",
        cascade="all, delete-orphan",
        order_by=place,
        collection_class=ordering_list("_place"),
    )


def _one(kind: type) -> RelationshipProperty[Any]:
    """A part that is always there."""
    return relationship(
        kind, lazy="joined", innerjoin=True, uselist=False, cascade="all, delete-orphan"
    )


def _map_all() -> None:
    _map(NewsItem, tables.news_items)
    _map(Profile, tables.profiles, news=_list(NewsItem, tables.news_items.c.place))
    _map(Person, tables.people)
    _map(BankQuestion, tables.bank_questions)
    _map(OwnWording, tables.own_wordings)
    _map(Dismissal, coach_tables.dismissals)
    _map(Contradiction, coach_tables.contradictions)
    _map_parts()
    _map_ties()
    _map(
        Interview,
        tables.interviews,
        session=_one(Session),
        reflection=_one(Reflection),
        all_questions=_list(PlannedQuestion, tables.planned_questions.c.place),
        research=_list(ResearchItem, tables.research_items.c.place),
        closing_steps=_list(ClosingStepDone, tables.closing_steps.c.place),
        all_referrals=_list(Referral, tables.referrals.c.place),
        letters=_list(Letter, tables.letters.c.place),
        rehearsals=_list(Rehearsal, coach_tables.rehearsals.c.place),
    )
    lists = (
        *(Interview.logistics_done, Interview.trade_offs, OwnWording.forms),
        *(Person.tags, Profile.stories, Reflection.requirements),
    )
    for listed in lists:
        MutableList.associate_with_attribute(listed)  # type: ignore[arg-type]
    by_name = (
        *(Letter.slots, Outreach.slots, Lead.plan),
        *(Profile.first_answers, Interview.weighing, Reflection.first_look),
        Rehearsal.question_seconds,
    )
    for named in by_name:
        MutableDict.associate_with_attribute(named)  # type: ignore[arg-type]


def _map_parts() -> None:
    _map(Pause, tables.pauses)
    _map(Extension, tables.extensions)
    _map(
        Session,
        tables.sessions,
        pauses=_list(Pause, tables.pauses.c.place),
        extensions=_list(Extension, tables.extensions.c.place),
    )
    _map(Reflection, tables.reflections)
    _map(PlannedQuestion, tables.planned_questions)
    _map(ResearchItem, tables.research_items)
    _map(Rehearsal, coach_tables.rehearsals)
    _map(ClosingStepDone, tables.closing_steps)
    _map(Referral, tables.referrals)
    _map(Sending, tables.sendings)
    _map(Letter, tables.letters, sendings=_list(Sending, tables.sendings.c.place))


def _map_ties() -> None:
    _map(Touch, tie_tables.touches)
    _map(Outreach, tie_tables.outreaches)
    _map(Answer, tie_tables.answers)
    _map(Target, tie_tables.targets, answers=_list(Answer, tie_tables.answers.c.place))
    _map(Event, tie_tables.events)
    _map(Lead, tie_tables.leads)
    _map(UpdateLine, tie_tables.update_lines)
    lines = _list(UpdateLine, tie_tables.update_lines.c.place)
    _map(UpdateRun, tie_tables.update_runs, lines=lines)


def adopt(thing: Any) -> None:
    """Make the object, with its parts, new to the database, whatever it was before.

    It may have been made before its class was mapped, or be a snapshot of what was erased since.
    """
    was_unmapped = _STATE not in vars(thing)
    if was_unmapped:
        manager_of_class(type(thing)).setup_instance(thing)
    elif inspect(thing).detached:
        make_transient(thing)
    for name in [name for name in vars(thing) if name != _STATE]:
        value = vars(thing)[name]
        for part in value if isinstance(value, list) else [value]:
            if type(part) in _MAPPED:
                adopt(part)
        if was_unmapped:
            setattr(thing, name, vars(thing).pop(name))


def _make_findable(_mapper: Any, _connection: Any, person: Any) -> None:
    """Keep the folded copies by which a person is sorted and searched."""
    words = [getattr(person, name) for name in SEARCHED]
    person._sort_name, person._search_text = findable(person.name, words, person.tags)


def findable(name: str, words: Iterable[str], tags: Iterable[str]) -> tuple[str, str]:
    """The folded name, and everything that is searched."""
    return fold(name), fold("\n".join((name, *words, *tags)))


def _make_event_findable(_mapper: Any, _connection: Any, occasion: Any) -> None:
    """Keep the folded copy by which the people who were met there are found."""
    occasion._search_text = fold(f"{occasion.name}\n{occasion.place}")


SEARCHED = (
    *("organisation", "role", "how_known", "email", "place", "notes"),
    *("common_ground", "cares_about", "could_offer", "next_questions"),
)
"""What of a person is searched, besides the name and the tags."""

_map_all()
_MAPPED = {mapper.class_ for mapper in _registry.mappers}
event.listen(Person, "before_insert", _make_findable)
event.listen(Person, "before_update", _make_findable)
event.listen(Event, "before_insert", _make_event_findable)
event.listen(Event, "before_update", _make_event_findable)
_registry.configure()
