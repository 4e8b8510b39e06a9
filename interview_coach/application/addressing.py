"""Whom a letter goes to and where it comes from, as lines."""

import re

from interview_coach.application.locales import Locale
from interview_coach.domain.person import Person
from interview_coach.domain.profile import Profile
from interview_coach.domain.text import fold

_TELEPHONE = re.compile(r"^\D{0,12}[\d\s()+./–-]{6,}$")
_STREET = re.compile(r"^[\d\s-]{4,10}$")


def lines(text: str) -> tuple[str, ...]:
    """The lines that say something."""
    return tuple(line.strip() for line in text.splitlines() if line.strip())


def inside_address(person: Person, locale: Locale) -> tuple[str, ...]:
    """Name, role, organisation and postal address, without saying one of them twice."""
    postal = lines(person.postal_address)
    said = {fold(line) for line in postal}
    called = "" if fold(person.name) in said else locale.on_envelope(person)
    head = (called, person.role, person.organisation)
    return (*(line for line in head if line and fold(line) not in said), *postal)


def return_address(profile: Profile) -> tuple[str, ...]:
    """The sender on an envelope: the name and those contact lines that a postman can use."""
    postal = (line for line in lines(profile.contact_lines) if _is_postal(line))
    return tuple(line for line in (profile.name, *postal) if line)


def _is_postal(line: str) -> bool:
    """Neither an e-mail or web address nor a telephone number."""
    if "@" in line or "://" in line or line.casefold().startswith("www."):
        return False
    return bool(_STREET.match(line)) or not _TELEPHONE.match(line)
