"""The press: what sets contents in type, and the finished document it gives."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from interview_coach.application.printing import Content, Hand, Paper


@dataclass(frozen=True)
class Fit:
    """Whether a card holds its text in one size of handwriting."""

    hand: Hand
    lines_used: int
    lines_available: int

    @property
    def holds(self) -> bool:
        """Whether there are enough lines."""
        return self.lines_used <= self.lines_available


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
    fits_by_hand: tuple[Fit, ...] = ()
    """On a card: the same for each size of handwriting."""
    warnings: tuple[str, ...] = ()
    """Sentences for the person: what comes out otherwise than they would write it."""

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

    def bind(
        self,
        contents: Sequence[Content],
        paper: Paper,
        *,
        title: str = "",
        author: str = "",
        step: Callable[[int], bool] = lambda done: True,
    ) -> Printed:
        """Several contents, one after the other, as one PDF whose pages keep their own sizes.

        ``step`` is told after each how many are done; when it answers ``False`` the work stops
        with ``CoachError``. The size of the first page is the one told of.
        """
