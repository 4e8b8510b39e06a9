"""Notes are lines, and a line knows its minute, its question, its mark and its privacy."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from uuid import UUID, uuid4


class Mark(StrEnum):
    """What a line is for."""

    PLAIN = "plain"
    KEEP = "keep"
    REFERRAL = "referral"
    TO_DO = "to_do"
    ASK_NEXT = "ask_next"


class Privacy(StrEnum):
    """Who may see a line: private lines print only where asked, confidential ones never do."""

    NORMAL = "normal"
    PRIVATE = "private"
    CONFIDENTIAL = "confidential"

    @property
    def next(self) -> "Privacy":
        """The following level, around from confidential to normal."""
        levels = list(Privacy)
        return levels[(levels.index(self) + 1) % len(levels)]


SIGNS = {"@": Mark.REFERRAL, "!": Mark.TO_DO, "?": Mark.ASK_NEXT}
"""The first character that marks a line as it is typed."""


def mark_of(text: str, *, kept: bool = False) -> Mark:
    """The mark of a line: the sign it starts with goes before the star."""
    return SIGNS.get(text.lstrip()[:1], Mark.KEEP if kept else Mark.PLAIN)


@dataclass(eq=False, kw_only=True)
class NoteLine:
    """One line of the notes."""

    id: UUID = field(default_factory=uuid4)
    interview_id: UUID | None = None
    rank: float = 0.0
    """Where the line stands among the others: lines are ordered by it."""
    text: str = ""
    at_seconds: int | None = None
    """Seconds into the conversation when the line was begun; ``None`` for one added afterwards."""
    question_id: UUID | None = None
    mark: Mark = Mark.PLAIN
    kept: bool = False
    privacy: Privacy = Privacy.NORMAL
    settled_at: datetime | None = None
    """When a to-do line was done."""

    @property
    def words(self) -> str:
        """The text without the sign that marks it."""
        text = self.text.strip()
        return text[1:].strip() if text[:1] in SIGNS else text


def may_be_repeated(line: NoteLine) -> bool:
    """Whether a letter may repeat it: it has a star, is no secret, and no name that was given."""
    free = line.kept and line.privacy is Privacy.NORMAL
    return free and line.mark is not Mark.REFERRAL and bool(line.words)


def referral_parts(line: str) -> tuple[str, str]:
    """Name and remainder of a referral line: *@Lucía Prado, State Archives — rights desk*."""
    text = line.strip().lstrip("@").strip()
    cuts = [at for sign in (",", ";", " — ", " – ", " - ", ":", "(") if (at := text.find(sign)) > 0]
    cut = min(cuts, default=len(text))
    return text[:cut].strip(), text[cut:].strip(" ,;—–-:()")
