"""The person who owns the program: how they sign, how they are reached, what they look for."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from uuid import UUID, uuid4


@dataclass(eq=False, kw_only=True)
class NewsItem:
    """Something new about you, which the annual update draws on."""

    id: UUID = field(default_factory=uuid4)
    on: date = field(default_factory=lambda: datetime.now(UTC).date())
    text: str = ""


@dataclass(eq=False, kw_only=True)
class Profile:
    """You. There is exactly one."""

    id: UUID = field(default_factory=uuid4)
    name: str = ""
    signature_name: str = ""
    contact_lines: str = ""
    """Address, e-mail, phone: one a line, as they stand on a letter."""
    field_of_interest: str = ""
    paper: str = "a4"
    """``a4`` or ``letter``; first chosen from the locale."""
    locale: str = "en-GB"
    """Language and customs of one's letters, such as ``de``; first that of the system."""
    skills: str = ""
    """What you can do already, one a line: the card to show when you ask what carries over."""
    stories: list[str] = field(default_factory=list)
    """Short stories of what you did, ready as for a screening interview (St. Olaf guide)."""
    why_field: str = ""
    """Why this field: the sentence for the day when a talk becomes a job interview."""
    first_answers: dict[str, str] = field(default_factory=dict)
    """What you said at the first start, by the keys of ``content/first_steps.toml``."""
    first_run_at: datetime | None = None
    """When the first questions were answered or passed over."""
    weekly_goal: int | None = None
    """How many you set yourself a week; ``None`` while you set nothing."""
    weekly_kind: str = ""
    """Of what: a word of ``application/habits.py``."""
    news: list[NewsItem] = field(default_factory=list)

    @property
    def signature(self) -> str:
        """The name under a letter: the signature name, or else the whole name."""
        return self.signature_name or self.name
