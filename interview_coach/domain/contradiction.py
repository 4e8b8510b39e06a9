"""Two people said things that do not go together, and you want to find out."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from uuid import UUID, uuid4


@dataclass(eq=False, kw_only=True)
class Contradiction:
    """Two note lines of different talks, marked as at odds, with what you make of it."""

    id: UUID = field(default_factory=uuid4)
    one_id: UUID
    """A note line; it may be gone by now."""
    other_id: UUID
    words: str = ""
    made_at: datetime = field(default_factory=lambda: datetime.now(UTC))
