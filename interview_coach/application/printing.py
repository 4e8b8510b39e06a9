"""What is printed, as plain words: frozen contents that an adapter sets in type."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from interview_coach.domain.letters import LetterText
from interview_coach.domain.referral import Permission


class Paper(StrEnum):
    """The sheet in the printer."""

    A4 = "a4"
    LETTER = "letter"


class CardSize(StrEnum):
    """Cards at true size, portrait: A6 105 × 148 mm, 5 × 7 in, A5 148 × 210 mm."""

    A6 = "a6"
    FIVE_BY_SEVEN = "5x7"
    A5 = "a5"


@dataclass(frozen=True)
class PreparationSheet:
    """The page beside the call: what to ask, most essential first, with room to write."""

    name: str
    position: str
    facts: tuple[str, ...]
    """Right of the name: date, both times, length and format, one a line."""
    place: str
    aim: str
    introduction: str
    pace: str
    """Right of the questions' heading: *about 2:20 each; 6 fit before minute 15*."""
    questions: tuple[str, ...]
    if_time: tuple[str, ...]
    closing_lead: str
    """*From minute 15*"""
    closing_steps: tuple[str, ...]
    reminders: tuple[str, ...]
    """Logistics for the format."""


@dataclass(frozen=True)
class FormalLetter:
    """The thank-you as a letter."""

    sender: str
    sender_lines: tuple[str, ...]
    date: str
    inside_address: tuple[str, ...]
    text: LetterText


@dataclass(frozen=True)
class CardDraft:
    """The thank-you card as a draft at true size, to be copied by hand."""

    text: LetterText
    size: CardSize
    post_by: str
    """*post by Mon 23 Nov 14:20*, or empty when it is past."""


@dataclass(frozen=True)
class ReferralEntry:
    """One line of the referral list."""

    name: str
    detail: str
    referred_by: str
    permission: Permission
    how_to_reach: str
    by: str
    done: bool


@dataclass(frozen=True)
class ReferralList:
    """Everyone you were told to talk to, and whether you may say who told you."""

    subtitle: str
    entries: tuple[ReferralEntry, ...]


Content = PreparationSheet | FormalLetter | CardDraft | ReferralList


@dataclass(frozen=True)
class Printed:
    """A finished document."""

    pdf: bytes
    pages: int
    width_mm: float
    height_mm: float
    missing: tuple[str, ...] = ()
    """Characters that no font of ours has, each once."""
    lines_used: int | None = None
    lines_available: int | None = None
    """On a card: lines the text takes, and lines there are."""

    @property
    def fits(self) -> bool:
        """Whether a card holds its text."""
        if self.lines_used is None or self.lines_available is None:
            return True
        return self.lines_used <= self.lines_available


class Press(Protocol):
    """Sets contents in type; runs beside the window, needs no database."""

    def typeset(self, content: Content, paper: Paper, *, author: str = "") -> Printed:
        """The content as a PDF on this paper (a card has its own size). Raises ``CoachError``."""
