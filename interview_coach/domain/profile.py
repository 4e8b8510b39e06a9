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
    news: list[NewsItem] = field(default_factory=list)

    @property
    def signature(self) -> str:
        """The name under a letter: the signature name, or else the whole name."""
        return self.signature_name or self.name
