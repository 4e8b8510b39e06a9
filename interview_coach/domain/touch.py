"""A touch: one moment of a tie, from you to them or from them to you."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from uuid import UUID, uuid4


class Direction(StrEnum):
    """Who turned to whom."""

    OUT = "out"
    IN = "in"


class TouchKind(StrEnum):
    """What happened."""

    WROTE = "wrote"
    CALLED = "called"
    MET = "met"
    ASKED = "asked"
    NUDGED = "nudged"
    SAID_YES = "said_yes"
    SAID_NO = "said_no"
    ANSWERED = "answered"
    THANKED = "thanked"
    CONGRATULATED = "congratulated"
    SENT_SOMETHING = "sent_something"
    GAVE = "gave"
    GOT = "got"
    CONNECTED = "connected"
    TOLD_BACK = "told_back"


class Channel(StrEnum):
    """By which way."""

    UNKNOWN = ""
    EMAIL = "email"
    PHONE = "phone"
    LETTER = "letter"
    CARD = "card"
    LINKEDIN = "linkedin"
    CHAT = "chat"
    IN_PERSON = "in_person"


class Favour(StrEnum):
    """What was asked for or given, so that favours can be counted (relations article)."""

    NONE = ""
    MEETING = "meeting"
    INTRODUCTION = "introduction"
    ADVICE = "advice"
    RESUME = "resume"
    REFERENCE = "reference"
    OTHER = "other"


ASKS = frozenset({TouchKind.ASKED, TouchKind.NUDGED})
"""What you wanted of them."""
GIVES = frozenset(
    {
        TouchKind.THANKED,
        TouchKind.CONGRATULATED,
        TouchKind.SENT_SOMETHING,
        TouchKind.GAVE,
        TouchKind.TOLD_BACK,
    }
)
"""What you did for them."""
UNANSWERED = frozenset({TouchKind.ASKED, TouchKind.NUDGED, TouchKind.CONNECTED})
"""What alone is no exchange yet, and so does not count as having kept in touch."""


@dataclass(eq=False, kw_only=True)
class Touch:
    """One moment: when, which way, of what kind, and a few words."""

    id: UUID = field(default_factory=uuid4)
    person_id: UUID
    at: datetime = field(default_factory=lambda: datetime.now(UTC))
    direction: Direction = Direction.OUT
    kind: TouchKind = TouchKind.WROTE
    channel: Channel = Channel.UNKNOWN
    favour: Favour = Favour.NONE
    words: str = ""
    interview_id: UUID | None = None
    referral_id: UUID | None = None
    deleted_at: datetime | None = None

    @property
    def is_real(self) -> bool:
        """Whether it keeps the tie warm, and so begins the waiting for the next one anew."""
        return self.kind not in UNANSWERED

    @property
    def is_ask(self) -> bool:
        """Whether you wanted something of them, or had it."""
        is_request = self.direction is Direction.OUT and self.kind in ASKS
        return is_request or self.kind is TouchKind.GOT

    @property
    def is_give(self) -> bool:
        """Whether you did something for them."""
        return self.direction is Direction.OUT and self.kind in GIVES
