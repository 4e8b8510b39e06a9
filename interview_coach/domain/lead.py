"""What came of a tie, or may come: a posting, a name, a tip, or something to try yourself."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from enum import StrEnum
from uuid import UUID, uuid4


class LeadKind(StrEnum):
    """What it is; the last four are experiences of your own making (St. Olaf guide)."""

    POSTING = "posting"
    NAME = "name"
    TIP = "tip"
    RESOURCE = "resource"
    OPENING = "opening"
    SHADOWING = "shadowing"
    VOLUNTEERING = "volunteering"
    ARTICLE = "article"
    INTERNSHIP = "internship"


EXPERIENCES = (LeadKind.SHADOWING, LeadKind.VOLUNTEERING, LeadKind.ARTICLE, LeadKind.INTERNSHIP)


class Origin(StrEnum):
    """Whether people told you, or anybody could have read it."""

    PEOPLE = "people"
    OPEN = "open"


class LeadStage(StrEnum):
    """How far you are with it."""

    NEW = "new"
    DOING = "doing"
    DONE = "done"
    LET_GO = "let_go"


def _today() -> date:
    return datetime.now(UTC).date()


@dataclass(eq=False, kw_only=True)
class Lead:
    """One lead, with who told you and when, and the answers of its small planner."""

    id: UUID = field(default_factory=uuid4)
    kind: LeadKind = LeadKind.TIP
    text: str = ""
    organisation: str = ""
    person_id: UUID | None = None
    """Who told you."""
    origin: Origin = Origin.PEOPLE
    got_on: date = field(default_factory=_today)
    due_on: date | None = None
    not_before: date | None = None
    stage: LeadStage = LeadStage.NEW
    link: str = ""
    plan: dict[str, str] = field(default_factory=dict)
    """By the keys of the prompts in ``content/leads.toml``."""
    deleted_at: datetime | None = None

    @property
    def is_open(self) -> bool:
        """Whether something may still be done about it."""
        return self.stage in (LeadStage.NEW, LeadStage.DOING)

    def is_due(self, today: date) -> bool:
        """Whether its day has come; before ``not_before`` it rests."""
        if not self.is_open or (self.not_before and today < self.not_before):
            return False
        day = self.due_on or self.not_before
        return day is not None and day <= today
