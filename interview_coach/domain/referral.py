"""A name that was given in an interview, and whether the giver may be named."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID, uuid4


class Permission(StrEnum):
    """Whether the interviewee's name may be used in writing to the person referred to."""

    YES = "yes"
    NO = "no"
    ASK_FIRST = "ask_first"
    NOT_ASKED = "not_asked"


@dataclass(eq=False, kw_only=True)
class Referral:
    """Someone you were told to talk to."""

    id: UUID = field(default_factory=uuid4)
    position: int = 0
    name: str = ""
    detail: str = ""
    """Where they are and why them, in the words of the note."""
    permission: Permission = Permission.NOT_ASKED
    how_to_reach: str = ""
    by_when: date | None = None
    note_id: UUID | None = None
    """The note line it came from; while that line changes, so does the referral."""
    person_id: UUID | None = None
    contacted_at: datetime | None = None
    told_back_at: datetime | None = None
    """When the one who gave the name heard what came of it."""
    deleted_at: datetime | None = None

    @property
    def may_name(self) -> bool:
        """Whether a letter to them may carry the name of who suggested them (St. Olaf guide)."""
        return self.permission is Permission.YES
