"""The queries about ties: what is due, what came of what, who knows about a subject."""

from collections.abc import Collection
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import Select, Text, and_, case, cast, func, or_, select

from interview_coach.application.stages import Stage
from interview_coach.application.tie_reading import (
    Chain,
    EventRow,
    GiveAndTake,
    KnowsRow,
    LeadRow,
    Network,
    OutreachRow,
    ReferenceRow,
    TimelineRow,
    WarmRow,
)
from interview_coach.domain.asking import Outreach
from interview_coach.domain.event import Event
from interview_coach.domain.lead import Lead
from interview_coach.domain.touch import ASKS, GIVES, Direction, TouchKind
from interview_coach.storage.people_rows import whole_name
from interview_coach.storage.reviews import Reviews
from interview_coach.storage.standing import standings
from interview_coach.storage.tables import people
from interview_coach.storage.talks import Fetch
from interview_coach.storage.tie_tables import events, leads, outreaches, touches
from interview_coach.storage.waiting import Waiting

_NAMES = (people.c.given_name, people.c.family_name, people.c.organisation)
_is_here = people.c.deleted_at.is_(None)


class TieQueries(Reviews, Waiting):
    """What the screens list of ties."""

    def __init__(self, fetch: Fetch) -> None:
        self._fetch = fetch

    def timeline(self, person_id: UUID, *, offset: int = 0, limit: int = 50) -> list[TimelineRow]:
        """What happened with a person, the latest first."""
        from interview_coach.storage import timeline

        return timeline.timeline(self._fetch, person_id, offset, limit)

    def timeline_length(self, person_id: UUID) -> int:
        """How many lines that are."""
        from interview_coach.storage import timeline

        return timeline.timeline_length(self._fetch, person_id)

    def chain(self, person_id: UUID) -> Chain:
        """Who led to them, and whom they led to."""
        from interview_coach.storage import network

        return network.chain(self._fetch, person_id)

    def network(self) -> Network:
        """The picture of all ties."""
        from interview_coach.storage import network

        return network.network(self._fetch)

    def warm(self) -> list[WarmRow]:
        """Everybody with a cadence who is not discreet."""
        return [_warm_row(row) for row in self._fetch(_warm())]

    def outreaches(self, *, open_only: bool = True) -> list[OutreachRow]:
        """Requests, the oldest first."""
        query = _REQUESTS.where(outreaches.c.answer == "") if open_only else _REQUESTS
        return [
            OutreachRow(
                outreach=Outreach(**_of(outreaches, Outreach, row)),
                name=whole_name(row.given_name, row.family_name),
                short_name=row.given_name or row.family_name,
                organisation=row.organisation,
                email=row.email,
                phone=row.phone,
                is_discreet=row.is_discreet,
            )
            for row in self._fetch(query)
        ]

    def events(self) -> list[EventRow]:
        """Events and groups, the latest first, those without a day before them."""
        return [
            EventRow(Event(**_of(events, Event, row)), row.met or 0, row.followed_up or 0)
            for row in self._fetch(_events())
        ]

    def leads(self) -> list[LeadRow]:
        """Leads, the soonest due first."""
        return [
            LeadRow(
                Lead(**_of(leads, Lead, row)),
                whole_name(row.given_name or "", row.family_name or ""),
            )
            for row in self._fetch(_LEADS)
        ]

    def references(self) -> list[ReferenceRow]:
        """Who agreed to be a reference, the longest not refreshed first."""
        return [
            ReferenceRow(
                id=row.id,
                name=whole_name(row.given_name, row.family_name),
                position=", ".join(part for part in (row.role, row.organisation) if part),
                since=row.reference_since,
                refreshed=row.reference_refreshed,
            )
            for row in self._fetch(_REFERENCES)
        ]

    def knows_about(self, words: str, limit: int = 50) -> list[KnowsRow]:
        """People with whom the words were found."""
        from interview_coach.storage.knowing import knows_about

        return knows_about(self._fetch, words, limit)

    def tags(self) -> dict[str, int]:
        """The tags in use, the most used first."""
        used: dict[str, int] = {}
        carrying = select(people.c.tags).where(_is_here, cast(people.c.tags, Text) != "[]")
        for (theirs,) in self._fetch(carrying):
            for tag in theirs:
                used[tag] = used.get(tag, 0) + 1
        return dict(sorted(used.items(), key=lambda item: (-item[1], item[0])))

    def give_and_take(self, person_ids: Collection[UUID] | None = None) -> GiveAndTake:
        """What you asked and gave."""
        outward = touches.c.direction == Direction.OUT
        is_ask = or_(and_(outward, touches.c.kind.in_(ASKS)), touches.c.kind == TouchKind.GOT)
        query = (
            select(
                func.coalesce(func.sum(case((is_ask, 1), else_=0)), 0),
                func.coalesce(
                    func.sum(case((and_(outward, touches.c.kind.in_(GIVES)), 1), else_=0)), 0
                ),
                func.count(),
            )
            .select_from(touches.join(people))
            .where(touches.c.deleted_at.is_(None), _is_here)
        )
        if person_ids is not None:
            query = query.where(touches.c.person_id.in_(person_ids))
        (row,) = self._fetch(query)
        return GiveAndTake(*row)


def _of(table: Any, kind: Any, row: Any) -> dict[str, Any]:
    """The row's columns that the domain knows."""
    known = set(kind.__dataclass_fields__)
    return {column.name: row._mapping[column] for column in table.c if column.name in known}


@cache
def _warm() -> Select[Any]:
    found = standings()
    return (
        select(
            *(people.c.id, people.c.given_name, people.c.family_name, people.c.role),
            *(people.c.organisation, people.c.cadence_days, people.c.not_before),
            people.c.created_at,
            *found.facts,
            found.declined_at,
        )
        .select_from(found.source)
        .where(
            _is_here,
            people.c.cadence_days.is_not(None),
            people.c.is_discreet.is_(False),
            found.stage.in_([Stage.KEEP_WARM, Stage.NONE, Stage.TO_CONTACT, Stage.DECLINED]),
        )
        .order_by(people.c.sort_name, people.c.id)
    )


def _warm_row(row: Any) -> WarmRow:
    return WarmRow(
        id=row.id,
        name=whole_name(row.given_name, row.family_name),
        short_name=row.given_name or row.family_name,
        role=row.role,
        organisation=row.organisation,
        cadence_days=row.cadence_days,
        last_at=row.touched_at or row.created_at,
        was_touched=row.touched_at is not None,
        not_before=row.not_before,
        declined_at=row.declined_at,
    )


_REQUESTS = (
    select(*outreaches.c, *_NAMES, people.c.email, people.c.phone, people.c.is_discreet)
    .select_from(outreaches.join(people))
    .where(_is_here)
    .order_by(outreaches.c.made_at, outreaches.c.id)
)

_LEADS = (
    select(*leads.c, people.c.given_name, people.c.family_name)
    .select_from(leads.outerjoin(people, and_(leads.c.person_id == people.c.id, _is_here)))
    .where(leads.c.deleted_at.is_(None))
    .order_by(leads.c.due_on.is_(None), leads.c.due_on, leads.c.got_on.desc(), leads.c.id)
)

_REFERENCES = (
    select(
        *(people.c.id, people.c.given_name, people.c.family_name, people.c.role),
        *(people.c.organisation, people.c.reference_since, people.c.reference_refreshed),
    )
    .where(_is_here, people.c.reference_since.is_not(None))
    .order_by(
        func.coalesce(people.c.reference_refreshed, people.c.reference_since), people.c.sort_name
    )
)


def _events() -> Select[Any]:
    found = standings()
    begun = found.stage.in_([Stage.WAITING, Stage.SCHEDULED, Stage.TALKED, Stage.KEEP_WARM])
    met = (
        select(
            people.c.event_id,
            func.count().label("met"),
            func.sum(case((begun, 1), else_=0)).label("followed_up"),
        )
        .select_from(found.source)
        .where(_is_here, people.c.event_id.is_not(None))
        .group_by(people.c.event_id)
        .subquery("met")
    )
    return (
        select(*events.c, met.c.met, met.c.followed_up)
        .select_from(events.outerjoin(met, met.c.event_id == events.c.id))
        .where(events.c.deleted_at.is_(None))
        .order_by(events.c.on.is_not(None), events.c.on.desc(), events.c.name, events.c.id)
    )
