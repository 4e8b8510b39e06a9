"""Wordings of one's own: a sentence that is proposed for a part of a letter."""

from dataclasses import dataclass, field
from uuid import UUID, uuid4


@dataclass(eq=False, kw_only=True)
class OwnWording:
    """A way to word a slot: added to the shipped ones, or standing in the place of one of them."""

    id: UUID = field(default_factory=uuid4)
    slot: str = ""
    language: str = "en"
    formality: str = "formal"
    forms: list[str] = field(default_factory=list)
    """The forms it fits; none means any."""
    permission: str = ""
    """For what is said of a referral: *yes*, *not_yes* or *none*."""
    text: str = ""
    """Empty where a shipped wording is only hidden."""
    replaces: str = ""
    """Key of the shipped wording that is not proposed any more."""
