"""The face of an envelope at its true size: the address where the post reads it, the sender above.

For C6 and DL the zones are those of Deutsche Post (*Automationsfähige Briefsendungen*; Austria and
Switzerland have the same): the address 40 mm or more below the upper edge, 15 mm or more from the
right one, no longer than 100 mm; the lowest 15 mm are for the machine's code, 40 × 74 mm upper
right for the stamp, the sender upper left within 40 mm. For No. 10 and A7 they are the OCR read
area of the USPS (DMM 202, 2.1): from 5/8 in to 2 3/4 in above the lower edge, 1/2 in from the
sides; the sender stands above it. Capitals are 2.3 mm high or more, as both ask.
"""

from dataclasses import dataclass

from interview_coach.application.printing import Envelope, EnvelopeSize, Paper
from interview_coach.documents.address_block import address_block
from interview_coach.documents.fonts import Face
from interview_coach.documents.look import MM, Style
from interview_coach.documents.page import Layout, Page, Sheet
from interview_coach.documents.text import Composer

_ADDRESS = (
    Style(Face.SANS, 12, 16.5),
    Style(Face.SANS, 11, 14.5),
    Style(Face.SANS, 10, 13),
    Style(Face.SANS, 9.2, 11.5),
)
_SENDER = (Style(Face.SANS, 8.5, 11.5), Style(Face.SANS, 7.5, 10))
_EDGE = 10.0
"""From the sender to the edges, in millimetres."""

CUT = "The address is too long for this envelope: what has no room is left out."
SENDER_CUT = "Your own address is too long for this envelope: what has no room is left out."


@dataclass(frozen=True)
class EnvelopeFace:
    """An envelope, lying, in millimetres from its upper left corner."""

    width: float
    height: float
    left: float
    """Where the address begins."""
    top: float
    """The highest that the address may reach, and what the sender keeps above."""
    clear_right: float
    clear_below: float
    stamp: float
    """How wide the upper right is kept free."""


FACES = {
    EnvelopeSize.C6: EnvelopeFace(162, 114, 81, 42, 15, 17, 74),
    EnvelopeSize.DL: EnvelopeFace(220, 110, 112, 42, 15, 17, 74),
    EnvelopeSize.NUMBER_10: EnvelopeFace(241.3, 104.8, 108, 36, 15, 17, 60),
    EnvelopeSize.A7: EnvelopeFace(184.2, 133.4, 80, 64.5, 15, 17, 60),
}


def lay_out(content: Envelope, paper: Paper) -> Layout:
    """The address and the sender; each shrinks, and is cut at last, to stay in its zone."""
    del paper
    composer, face = Composer(), FACES[content.size]
    wide = (face.width - face.left - face.clear_right) * MM
    high = (face.height - face.top - face.clear_below) * MM
    to = address_block(content.to, composer, _ADDRESS, wide, high)
    sender = address_block(
        content.sender,
        composer,
        _SENDER,
        (face.width - _EDGE - face.stamp - 4) * MM,
        (face.top - _EDGE - 3) * MM,
    )
    items = [
        *sender.texts(_EDGE * MM, (_EDGE - 1) * MM),
        *to.texts(face.left * MM, face.top * MM + (high - to.height) / 2),
    ]
    return Layout(
        title=_title(content),
        sheet=Sheet(face.width * MM, face.height * MM, _EDGE * MM, 0, 0),
        pages=[Page([*items])],
        missing=composer.missing,
        warnings=((CUT,) if not to.whole else ()) + ((SENDER_CUT,) if not sender.whole else ()),
    )


def _title(content: Envelope) -> str:
    size = content.words.say(f"envelope_{content.size}")
    return content.words.say("envelope_to", size=size, name=(content.to or ("",))[0])
