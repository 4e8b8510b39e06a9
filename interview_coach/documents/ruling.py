"""How cards are ruled: one geometry for the draft to copy and the sheet to lay underneath."""

from dataclasses import dataclass

from interview_coach.application.printing import CardSize, Fold, Hand
from interview_coach.documents.fonts import Face
from interview_coach.documents.look import MM, Style


@dataclass(frozen=True)
class Pitch:
    """A size of handwriting."""

    apart: float
    """From line to line, in millimetres."""
    lines: int
    hand: float
    """Size of the letters in points."""

    @property
    def style(self) -> Style:
        """How the writing looks on the draft."""
        return Style(Face.HAND, self.hand, self.apart * MM)


@dataclass(frozen=True)
class Card:
    """A card as it lies shut, in millimetres, and the lines one writes on it."""

    width: float
    height: float
    side: float
    first: float
    """From the upper edge to the first line of writing."""
    pitches: dict[Hand, Pitch]

    @property
    def measure(self) -> float:
        """How long a line is, in points."""
        return (self.width - 2 * self.side) * MM

    def opened(self, fold: Fold) -> float:
        """How wide the card lies when it is written, in points."""
        return self.width * MM * (2 if fold is Fold.FOLDED else 1)

    def panel(self, fold: Fold) -> float:
        """Where the panel begins that one writes on: the card itself, or its right half."""
        return self.width * MM if fold is Fold.FOLDED else 0.0

    def heights(self, hand: Hand) -> list[float]:
        """How far below the upper edge the lines lie, in points."""
        pitch = self.pitches[hand]
        return [(self.first + n * pitch.apart) * MM for n in range(pitch.lines)]


CARDS = {
    CardSize.A6: Card(
        105, 148, 10, 19, {Hand.LARGE: Pitch(9, 13, 17.5), Hand.SMALL: Pitch(7, 16, 14)}
    ),
    CardSize.FIVE_BY_SEVEN: Card(
        127, 177.8, 12, 24, {Hand.LARGE: Pitch(11.5, 12, 19.5), Hand.SMALL: Pitch(8.5, 16, 16)}
    ),
    CardSize.A5: Card(
        148, 210, 14, 25, {Hand.LARGE: Pitch(11.5, 15, 22), Hand.SMALL: Pitch(9, 19, 17.5)}
    ),
    CardSize.A2: Card(
        108, 140, 10, 18, {Hand.LARGE: Pitch(9, 12, 17.5), Hand.SMALL: Pitch(7, 15, 14)}
    ),
}
"""A6 and A5 by ISO 216; 5 × 7 in and the note card A2 (4¼ × 5½ in) as American stationers cut them.

The smaller hand is that of college-ruled paper (7.1 mm), the larger that of wide-ruled (8.7 mm)
and more on the larger cards.
"""
