"""Where an address stands so that the window of an envelope shows it, and how the letter is folded.

A4 in a DL envelope, after DIN 5008 form B: window 90 × 45 mm, its sheet's address field 20 mm from
the left and from 45 to 90 mm below the top, the address itself from 62.7 mm on a line that begins
at 25 mm; the sheet is folded 105 and 210 mm below the top, and may slide 5 mm up behind the window
and 10 mm to the right.

US Letter in a No. 10 envelope (4 1/8 × 9 1/2 in), folded in thirds: window 4 1/2 × 1 1/8 in, 7/8 in
from the left and 1/2 in above the lower edge, so from 2.04 to 3.17 in below the top of the sheet,
which may slide 0.46 in up and 1 in to the right. The USPS (DMM 202) wants 1/8 in between the
address and the window's edge; low in the window it stays seen when the sheet slides up.
"""

from dataclasses import dataclass

from interview_coach.application.printing import Paper

_INCH = 25.4


@dataclass(frozen=True)
class Window:
    """The window on the sheet, in millimetres from its upper left corner."""

    left: float
    top: float
    right: float
    bottom: float
    seen_from: float
    """Above this nothing shows through the window."""
    goes_on: float
    """Below this nothing shows, however the sheet slides."""
    low: bool
    """Whether the address stands at the bottom of its field."""
    folds: tuple[float, float]


WINDOWS = {
    Paper.A4: Window(
        left=25,
        top=62.7,
        right=100,
        bottom=88,
        seen_from=45,
        goes_on=98.5,
        low=False,
        folds=(105, 210),
    ),
    Paper.LETTER: Window(
        left=_INCH,
        top=(11 / 3 - 1 / 2 - 9 / 8 + 1 / 8) * _INCH,
        right=(7 / 8 + 9 / 2 - 1) * _INCH,
        bottom=(11 / 3 - 1 / 2 - 1 / 8) * _INCH,
        seen_from=(11 / 3 - 1 / 2 - 9 / 8) * _INCH,
        goes_on=(11 / 3 + 0.1) * _INCH,
        low=True,
        folds=(11 / 3 * _INCH, 22 / 3 * _INCH),
    ),
}
"""The field of the address leaves out what slides from the window to the right."""
