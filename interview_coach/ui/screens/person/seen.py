"""All that a person's page shows but the moments, asked for in one go."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple
from uuid import UUID

from interview_coach.application.reading import InterviewRow, PersonRow, ReferralRow
from interview_coach.application.services import Services
from interview_coach.application.tie_reading import Chain, GiveAndTake, LeadRow
from interview_coach.domain.asking import Outreach
from interview_coach.domain.person import Person
from interview_coach.ui.screens.people.listing import known_tags
from interview_coach.ui.screens.people.seen import open_referral


class Page(NamedTuple):
    """Someone, with what there is to do and to know."""

    person: Person
    row: PersonRow
    introducer: Person | None
    chain: Chain
    balance: GiveAndTake
    interviews: tuple[InterviewRow, ...]
    referral: ReferralRow | None
    outreach: Outreach | None
    """The latest request to them."""
    leads: tuple[LeadRow, ...]
    tags: tuple[str, ...]
    """The tags one may want to put on them: those in use, and those that are suggested."""
    event: str
    """Where you met, if that was an event."""


def open_page(services: Services, person_id: UUID) -> Page:
    """Look someone up; runs where the data is."""
    person, ties = services.people.get(person_id), services.reading.ties
    giver = person.introduced_by_id and services.people.get(person.introduced_by_id)
    requests = [row.outreach for row in ties.outreaches(open_only=False)]
    events = (row.event for row in ties.events()) if person.event_id else iter(())
    return Page(
        person=person,
        row=services.reading.person(person_id),
        introducer=giver if giver and giver.deleted_at is None else None,
        chain=ties.chain(person_id),
        balance=ties.give_and_take([person_id]),
        interviews=tuple(services.reading.interviews_of(person_id)),
        referral=open_referral(services, person),
        outreach=_latest([each for each in requests if each.person_id == person_id]),
        leads=tuple(row for row in ties.leads() if row.lead.person_id == person_id),
        tags=known_tags(services),
        event=next((event.name for event in events if event.id == person.event_id), ""),
    )


def _latest(requests: Sequence[Outreach]) -> Outreach | None:
    return max(requests, key=lambda each: each.made_at, default=None)
