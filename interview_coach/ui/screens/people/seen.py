"""All that the detail of a person shows, asked for in one go."""

from __future__ import annotations

import re
from dataclasses import dataclass, fields
from uuid import UUID

from interview_coach.application.reading import InterviewRow, PersonRow, ReferralRow
from interview_coach.application.services import Services
from interview_coach.domain.person import Person
from interview_coach.domain.text import to_mailto

_ADDRESS = re.compile(r"[^@\s<>(),;:\"\[\]]+@[^@\s.<>(),;:\"\[\]]+(\.[^@\s.<>(),;:\"\[\]]+)+")
_NOT_DIALLED = re.compile(r"[\s().\-/\u2010-\u2015]+")
_NUMBER = re.compile(r"\+?[0-9]{3,20}")


@dataclass(frozen=True)
class PersonSeen:
    """Someone with what you did together and who led to whom."""

    person: Person
    introducer: Person | None
    introduced: tuple[PersonRow, ...]
    interviews: tuple[InterviewRow, ...]
    referral: ReferralRow | None
    """The referral they came by, while nobody has written to them yet."""

    @property
    def facts(self) -> tuple[object, ...]:
        """All of it as values, to tell whether anything has changed."""
        person = tuple(getattr(self.person, field.name) for field in fields(self.person))
        giver = self.introducer and (self.introducer.id, self.introducer.name)
        return (person, giver, self.introduced, self.interviews, self.referral)


def see(services: Services, person_id: UUID) -> PersonSeen:
    """Look someone up; runs where the data is."""
    person = services.people.get(person_id)
    giver = person.introduced_by_id
    introducer = services.people.get(giver) if giver else None
    referrals = (r for r in services.reading.referrals() if r.person_id == person_id)
    return PersonSeen(
        person=person,
        introducer=introducer if introducer and introducer.deleted_at is None else None,
        introduced=tuple(services.reading.introduced_by(person_id)),
        interviews=tuple(services.reading.interviews_of(person_id)),
        referral=next((r for r in referrals if r.contacted_at is None), None),
    )


def mail_link(address: str) -> str | None:
    """A link that opens the mail program, for an address that is one."""
    address = address.strip()
    return to_mailto(address, "", "") if _ADDRESS.fullmatch(address) else None


def call_link(phone: str) -> str | None:
    """A link that dials, for a number that is one."""
    number = _NOT_DIALLED.sub("", phone)
    return f"tel:{number}" if _NUMBER.fullmatch(number) else None
