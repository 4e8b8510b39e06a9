"""Someone the interviewer knows, was referred to, or has talked with."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from enum import StrEnum
from uuid import UUID, uuid4


class Address(StrEnum):
    """The form of address: which words open a letter to them."""

    FULL_NAME = "full_name"
    FIRST_NAME = "first_name"
    MS = "ms"
    MR = "mr"
    MX = "mx"
    DR = "dr"
    PROFESSOR = "professor"


TITLES = {
    Address.MS: "Ms.",
    Address.MR: "Mr.",
    Address.MX: "Mx.",
    Address.DR: "Dr.",
    Address.PROFESSOR: "Professor",
}


ALUMNI = "alumni"
"""The circle, the source or the tag of those who went to your school."""


def is_alumni(circle: str, source: str, tags: Iterable[str]) -> bool:
    """Whether somebody went to your school, by any of the places where it may be said."""
    return ALUMNI in (circle, source) or any(tag.casefold() == ALUMNI for tag in tags)


_FIRST_NAME_TERMS = frozenset({"family", "friends", "classmates"})
"""Circles in which everybody is called by the given name, in any language."""


@dataclass(eq=False, kw_only=True)
class Person:
    """A person, with how you know them and who introduced you."""

    id: UUID = field(default_factory=uuid4)
    given_name: str = ""
    family_name: str = ""
    suffix: str = ""
    """What follows the name: *PhD*, *Jr.*"""
    form_of_address: Address = Address.FULL_NAME
    pronunciation: str = ""
    role: str = ""
    organisation: str = ""
    email: str = ""
    phone: str = ""
    postal_address: str = ""
    time_zone: str = ""
    """IANA name such as ``America/New_York``; empty when not known."""
    how_known: str = ""
    introduced_by_id: UUID | None = None
    notes: str = ""
    circle: str = ""
    """A key of ``content/circles.toml``: where in your life they stand."""
    source: str = ""
    """Where you found them: *class*, *event*, *referral*, *import*; empty when nobody said."""
    tags: list[str] = field(default_factory=list)
    common_ground: str = ""
    """Schools, groups, places and people you share; it feeds the first sentence to them."""
    cares_about: str = ""
    could_offer: str = ""
    """What you could do for them; *nothing yet* is an answer."""
    next_questions: str = ""
    """What you will ask when you meet again: the running list for a mentor."""
    link: str = ""
    """Their profile page; opened only when it is plain http or https."""
    place: str = ""
    is_discreet: bool = False
    """Nobody who may hear of your search: never proposed, never on paper."""
    cadence_days: int | None = None
    """How long you let a tie rest; ``None`` asks for no reminder."""
    not_before: date | None = None
    """Until then they are left in peace."""
    reference_since: date | None = None
    """When they agreed to be a reference."""
    reference_refreshed: date | None = None
    """When you last told them what you are applying for."""
    card_given: bool = False
    card_got: bool = False
    event_id: UUID | None = None
    """Where you met."""
    batch_id: UUID | None = None
    """The import they came with."""
    created_at: datetime = field(default_factory=lambda: datetime.now(UTC))
    deleted_at: datetime | None = None

    @property
    def name(self) -> str:
        """Given and family name, in that order."""
        return f"{self.given_name} {self.family_name}".strip()

    @property
    def short_name(self) -> str:
        """What one calls them in a sentence: the given name, or else the family name."""
        return self.given_name or self.family_name

    @property
    def position(self) -> str:
        """Role and organisation, as far as known: *Data steward, Northgate Research*."""
        return ", ".join(part for part in (self.role, self.organisation) if part)

    @property
    def address_used(self) -> Address:
        """The form of address that letters use."""
        return self.address_for(self.form_of_address)

    def address_for(self, chosen: Address) -> Address:
        """What was chosen; nobody writes to a friend by the full name, which is the default."""
        is_close = self.circle in _FIRST_NAME_TERMS and bool(self.given_name)
        return Address.FIRST_NAME if chosen is Address.FULL_NAME and is_close else chosen

    @property
    def addressed(self) -> str:
        """How a letter calls them: *Ms. Whitfield*, *Dana*, or *Dana Whitfield*."""
        title = TITLES.get(self.form_of_address)
        if title and self.family_name:
            return f"{title} {self.family_name}"
        if self.address_used is Address.FIRST_NAME and self.given_name:
            return self.given_name
        return self.name


def split_name(name: str) -> tuple[str, str]:
    """Given and family name from one typed line; *Whitfield, Dana* is understood.

    The last word is taken as the family name, which the person can correct.
    """
    if "," in name:
        family, _, given = name.partition(",")
        return given.strip(), family.strip()
    given, _, family = name.strip().rpartition(" ")
    return (given, family) if given else (family, "")
