"""The look that all documents share: colours, sizes and the millimetre."""

from dataclasses import dataclass, replace

from interview_coach.documents.fonts import Face

MM = 72 / 25.4
"""A millimetre in points."""

INK = "#1E2329"
MUTED = "#5F6773"
ACCENT = "#1C6B66"
GOOD = "#27703A"
WARN = "#8A5A00"
WARN_STRONG = "#A86A00"
BAD = "#B42318"
RULE = "#C3C5C9"
"""Lines to write on: seen on paper, and lighter than any pen."""


@dataclass(frozen=True)
class Style:
    """How a text looks: face, size, distance of its lines, colour, and air between its letters."""

    face: Face
    size: float
    leading: float
    colour: str = INK
    tracking: float = 0.0

    def but(self, *, face: Face | None = None, colour: str | None = None) -> "Style":
        """The same in another face or colour."""
        return replace(self, face=face or self.face, colour=colour or self.colour)


TITLE = Style(Face.BOLD, 18, 22)
SUBTITLE = Style(Face.SANS, 11, 15)
ASIDE = Style(Face.SANS, 10, 14.5, MUTED)
HEADING = Style(Face.BOLD, 8.5, 12, ACCENT, tracking=0.45)
QUESTION = Style(Face.SEMIBOLD, 10.5, 14.5, ACCENT)
"""A heading that is a sentence; capitals are for a few words."""
BODY = Style(Face.SERIF, 11, 15)
LIST = Style(Face.SANS, 9.5, 13)
FOOTER = Style(Face.SANS, 7.5, 10, MUTED)
