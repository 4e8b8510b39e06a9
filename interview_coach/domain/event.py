"""Where people are met: an event, or a group one belongs to."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID, uuid4


class Mode(StrEnum):
    """How people come together there."""

    UNKNOWN = ""
    IN_PERSON = "in_person"
    ONLINE = "online"


class Reach(StrEnum):
    """From how far they come."""

    UNKNOWN = ""
    LOCAL = "local"
    STATE = "state"
    REGIONAL = "regional"
    NATIONAL = "national"


@dataclass(eq=False, kw_only=True)
class Event:
    """A meeting, a fair, a class, or a group with its next date."""

    id: UUID = field(default_factory=uuid4)
    name: str = ""
    kind: str = ""
    """A key of ``content/circles.toml``."""
    on: date | None = None
    """The day, or the next one of a group."""
    place: str = ""
    mode: Mode = Mode.UNKNOWN
    reach: Reach = Reach.UNKNOWN
    joined: bool = False
    """Whether it is a group that you belong to."""
    cards_given: int = 0
    cards_got: int = 0
    link: str = ""
    notes: str = ""
    post: str = ""
    """What you asked the group in a post of your own; who answered is somebody met there."""
    deleted_at: datetime | None = None

    def is_near(self, home: str) -> bool:
        """Whether one can be there without a journey, as far as is known from one's address."""
        from interview_coach.domain.places import shares_place

        if self.mode is Mode.ONLINE:
            return False
        return self.reach is Reach.LOCAL or shares_place(self.place, home)
