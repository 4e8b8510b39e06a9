"""What the coach is not to say again: of one thing, or at all."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from uuid import UUID, uuid4


@dataclass(eq=False, kw_only=True)
class Dismissal:
    """*Not in my case*: a rule that is silent about one thing, or, without one, for good."""

    id: UUID = field(default_factory=uuid4)
    rule: str
    about: UUID | None = None
    """The question, the interview or the request that it was said about."""
    made_at: datetime = field(default_factory=lambda: datetime.now(UTC))
