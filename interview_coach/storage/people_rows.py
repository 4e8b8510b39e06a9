"""People as rows: chosen, counted by stage, and told in a page at a time."""

import json
from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    Select,
    String,
    Text,
    and_,
    bindparam,
    cast,
    func,
    or_,
    select,
    type_coerce,
)

from interview_coach.application.reading import PersonRow
from interview_coach.application.stages import EVERYBODY, PeopleFilter, Stage, next_step
from interview_coach.domain.person import ALUMNI
from interview_coach.domain.text import clean_line, fold
from interview_coach.storage.standing import standing_of, standings
from interview_coach.storage.tables import people
from interview_coach.storage.talks import Fetch
from interview_coach.storage.tie_tables import events

_introducers = people.alias("introducers")
_introducer = _introducers.c
_c = people.c
_TOLD = (
    *(_c.id, _c.given_name, _c.family_name, _c.role, _c.organisation, _c.how_known),
    *(_c.circle, _c.source, _c.tags, _c.place, _c.email),
    *(_c.is_discreet, _c.cadence_days, _c.not_before),
    _introducer.given_name.label("introducer_given"),
    _introducer.family_name.label("introducer_family"),
)


def chosen_ids(search: str, only: PeopleFilter = EVERYBODY) -> Select[Any]:
    """The ids of those who are to be listed: who is called so, then alumni, each by name."""
    query = select(people.c.id)
    if only.stage is not None:
        found = standings()
        query = query.select_from(found.source).where(found.stage == only.stage.value)
    return query.where(*_matching(search, only)).order_by(*_called(search), *ALUMNI_FIRST)


def stage_counts(fetch: Fetch, search: str, only: PeopleFilter) -> dict[Stage, int]:
    """How many of those who are to be listed stand where."""
    found = standings()
    rows = select(found.stage).select_from(found.source).where(*_matching(search, only))
    each = rows.subquery()
    counted = fetch(select(each.c.stage, func.count()).group_by(each.c.stage))
    return dict.fromkeys(Stage, 0) | {Stage(stage): count for stage, count in counted}


def person_rows(fetch: Fetch, person_ids: Sequence[UUID]) -> list[PersonRow]:
    """The rows of these people, in this order; whoever is gone is left out."""
    if not person_ids:
        return []
    rows = {row.id: _person_row(row) for row in fetch(_rows().params(ids=list(person_ids)))}
    return [rows[person_id] for person_id in person_ids if person_id in rows]


@cache
def _rows() -> Select[Any]:
    """Put together once: that takes as long as asking."""
    ids: Any = bindparam("ids", expanding=True)
    found = standings(ids)
    source = found.source.outerjoin(_introducers, people.c.introduced_by_id == _introducer.id)
    columns = (*_TOLD, found.stage, *found.facts)
    return select(*columns).select_from(source).where(people.c.id.in_(ids))


def search_texts(fetch: Fetch) -> list[tuple[str, str, str]]:
    """Everybody by name, with what is searched of them and their stage; ids as they are stored."""
    met = and_(people.c.event_id == events.c.id, events.c.deleted_at.is_(None))
    at = standings()
    query = (
        select(type_coerce(_c.id, String), _c.search_text, events.c.search_text, at.stage)
        .select_from(at.source.outerjoin(events, met))
        .where(_c.deleted_at.is_(None))
        .order_by(*ALUMNI_FIRST)
    )
    return [
        (str(key), f"{own}\n{event}" if event else own, stage)
        for key, own, event, stage in fetch(query)
    ]


def _called(search: str) -> Iterable[ColumnElement[bool]]:
    """Whoever has all of the words in their name stands before those found by other words."""
    words = fold(clean_line(search)).split()
    if words:
        yield and_(*(people.c.sort_name.contains(word, autoescape=True) for word in words)).desc()


def _matching(search: str, only: PeopleFilter) -> Iterable[ColumnElement[bool]]:
    yield people.c.deleted_at.is_(None)
    for word in fold(clean_line(search)).split():
        yield or_(
            people.c.search_text.contains(word, autoescape=True),
            people.c.event_id.in_(_events_named(word)),
        )
    for name in ("circle", "source", "event_id", "batch_id"):
        if wanted := getattr(only, name):
            yield people.c[name] == wanted
    if only.tag:
        yield _carries(only.tag)
    if only.without_discreet:
        yield people.c.is_discreet.is_(False)


def _events_named(word: str) -> Select[Any]:
    return select(events.c.id).where(
        and_(events.c.deleted_at.is_(None), events.c.search_text.contains(word, autoescape=True))
    )


def _carries(tag: str) -> ColumnElement[bool]:
    """Tags are kept as a JSON list, whose text has each of them in quotation marks."""
    return cast(people.c.tags, Text).contains(json.dumps(tag), autoescape=True)


# They have been where you are today (alumni-network article): they are asked first.
ALUMNI_FIRST = (
    or_(_c.circle == ALUMNI, _c.source == ALUMNI, _carries(ALUMNI)).desc(),
    *(_c.sort_name, _c.id),
)


def _person_row(row: Any) -> PersonRow:
    at = standing_of(row)
    return PersonRow(
        id=row.id,
        name=whole_name(row.given_name, row.family_name),
        role=row.role,
        organisation=row.organisation,
        how_known=row.how_known,
        introducer=whole_name(row.introducer_given or "", row.introducer_family or ""),
        stage=at.stage,
        next_interview_at=at.next_at,
        last_interview_at=at.held_at,
        next=next_step(at, row.cadence_days, row.not_before),
        last_touch_at=at.touched_at,
        circle=row.circle,
        source=row.source,
        tags=tuple(row.tags),
        place=row.place,
        email=row.email,
        is_discreet=row.is_discreet,
        cadence_days=row.cadence_days,
        not_before=row.not_before,
    )


def whole_name(given: str, family: str) -> str:
    """Given and family name, as far as known."""
    return f"{given} {family}".strip()
