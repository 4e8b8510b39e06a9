"""The question bank: questions to choose from, shipped and your own."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from uuid import UUID, uuid4


class Priority(StrEnum):
    """How much the conversation needs the question."""

    MUST = "must"
    SHOULD = "should"
    COULD = "could"


class Kind(StrEnum):
    """What a question asks for."""

    QUESTION = "question"
    FAVOUR = "favour"
    GIVE = "give"


THEMES = (
    "opening", "path", "role", "skills", "organisation", "industry", "entry", "advice", "closing",
    "probe",
)  # fmt: skip
CLOSING = "closing"


@dataclass(eq=False, kw_only=True)
class BankQuestion:
    """A question that can be added to any interview."""

    id: UUID = field(default_factory=uuid4)
    key: str = ""
    """The shipped question's stable name; empty for your own."""
    text: str = ""
    theme: str = "path"
    kind: Kind = Kind.QUESTION
    priority: Priority = Priority.SHOULD
    minutes: float = 2.0
    hint: str = ""
    sources: str = ""
    """Numbers of the guides that suggest it, separated by blanks."""
    pack: str = ""
    """The key of the pack it came with; empty for one of your own."""
    deleted_at: datetime | None = None
