"""The annual update: one paragraph for all, one line for each (relations article)."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from uuid import UUID, uuid4


@dataclass(eq=False, kw_only=True)
class UpdateLine:
    """What only this person reads, and when it went out."""

    id: UUID = field(default_factory=uuid4)
    person_id: UUID
    words: str = ""
    sent_at: datetime | None = None


@dataclass(eq=False, kw_only=True)
class UpdateRun:
    """One year's update: to whom it goes and what it says."""

    id: UUID = field(default_factory=uuid4)
    begun_on: date = field(default_factory=lambda: datetime.now(UTC).date())
    paragraph: str = ""
    lines: list[UpdateLine] = field(default_factory=list)
    deleted_at: datetime | None = None

    def line(self, person_id: UUID) -> UpdateLine | None:
        """The person's line, if the update goes to them."""
        return next((line for line in self.lines if line.person_id == person_id), None)

    def address(self, people: Iterable[UUID]) -> None:
        """Send it to these; what was written or sent to those who stay is kept."""
        chosen = list(dict.fromkeys(people))
        kept = [line for line in self.lines if line.person_id in chosen or line.sent_at]
        there = {line.person_id for line in kept}
        new = [UpdateLine(person_id=each) for each in chosen if each not in there]
        self.lines = kept + new

    @property
    def is_done(self) -> bool:
        """Whether it went to everybody."""
        return bool(self.lines) and all(line.sent_at for line in self.lines)
