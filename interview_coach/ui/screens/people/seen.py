"""All that the detail of a person shows, asked for in one go."""

from __future__ import annotations

import re
from dataclasses import fields
from typing import NamedTuple
from uuid import UUID

from interview_coach.application.reading import InterviewRow, ReferralRow
from interview_coach.application.services import Services
from interview_coach.application.tie_reading import Chain, GiveAndTake, Moment, TimelineRow
from interview_coach.domain.person import Person
from interview_coach.domain.text import to_mailto

_ADDRESS = re.compile(r"[^@\s<>(),;:\"\[\]]+@[^@\s.<>(),;:\"\[\]]+(\.[^@\s.<>(),;:\"\[\]]+)+")
_NOT_DIALLED = re.compile(r"[\s().\-/\u2010-\u2015]+")
_NUMBER = re.compile(r"\+?[0-9]{3,20}")
FIRST_MOMENTS = 5


class PersonSeen(NamedTuple):
    """Someone with what happened between you and who led to whom."""

    person: Person
    chain: Chain
    balance: GiveAndTake
    to_come: tuple[InterviewRow, ...]
    moments: tuple[TimelineRow, ...]
    """The latest of what happened."""
    moment_count: int
    referral: ReferralRow | None
    """The referral they came by, while nobody has written to them yet."""

    @property
    def facts(self) -> tuple[object, ...]:
        """All of it as values, to tell whether anything has changed."""
        others = (value for name, value in self._asdict().items() if name != "person")
        return (*facts_of(self.person), *others)


def facts_of(person: Person) -> tuple[object, ...]:
    """What is known of somebody, as values."""
    values = (getattr(person, field.name) for field in fields(person))
    return tuple(tuple(value) if isinstance(value, list) else value for value in values)


def see(services: Services, person_id: UUID) -> PersonSeen:
    """Look someone up; runs where the data is."""
    person, ties = services.people.get(person_id), services.reading.ties
    interviews = services.reading.interviews_of(person_id)
    to_come = tuple(row for row in interviews if row.ended_at is None)
    moments = ties.timeline(person_id, limit=FIRST_MOMENTS + len(to_come))
    happened = [row for row in moments if row.what is not Moment.SCHEDULED]
    dated = sum(row.starts_at is not None for row in to_come)
    return PersonSeen(
        person=person,
        chain=ties.chain(person_id),
        balance=ties.give_and_take([person_id]),
        to_come=to_come,
        moments=tuple(happened[:FIRST_MOMENTS]),
        moment_count=ties.timeline_length(person_id) - dated,
        referral=open_referral(services, person),
    )


def open_referral(services: Services, person: Person) -> ReferralRow | None:
    """The referral somebody came by, while nobody has written to them; runs where the data is."""
    if person.introduced_by_id is None:
        return None
    theirs = (row for row in services.reading.referrals() if row.person_id == person.id)
    return next((row for row in theirs if row.contacted_at is None), None)


def mail_link(address: str) -> str | None:
    """A link that opens the mail program, for an address that is one."""
    address = address.strip()
    return to_mailto(address, "", "") if _ADDRESS.fullmatch(address) else None


def call_link(phone: str) -> str | None:
    """A link that dials, for a number that is one."""
    number = _NOT_DIALLED.sub("", phone)
    return f"tel:{number}" if _NUMBER.fullmatch(number) else None
