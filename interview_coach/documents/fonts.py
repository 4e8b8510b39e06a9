"""The typefaces: each embedded, each with those that stand in for what it lacks."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFError, TTFont

from interview_coach.application.errors import CoachError
from interview_coach.documents import right_to_left
from interview_coach.resources import resource_path


class Face(StrEnum):
    """A typeface by the name of its file, which is also its name inside reportlab."""

    HAND = "Caveat_400Regular"
    PLAYPEN = "PlaypenSans_400Regular"
    SERIF = "SourceSerif4_400Regular"
    SANS = "NotoSans_400Regular"
    SEMIBOLD = "NotoSans_600SemiBold"
    BOLD = "NotoSans_700Bold"
    HEBREW = "NotoSansHebrew_400Regular"
    HEBREW_BOLD = "NotoSansHebrew_700Bold"
    ARABIC = "NotoSansArabic_400Regular"
    ARABIC_BOLD = "NotoSansArabic_700Bold"


@dataclass(frozen=True)
class StandIn:
    """A face to take when the one before it lacks a letter, at a size that looks the same."""

    face: Face
    scale: float = 1.0


def _right_to_left(scale: float = 1.0, *, bold: bool = False) -> tuple[StandIn, ...]:
    hebrew, arabic = (Face.HEBREW_BOLD, Face.ARABIC_BOLD) if bold else (Face.HEBREW, Face.ARABIC)
    return StandIn(hebrew, scale), StandIn(arabic, scale)


CHAINS: Mapping[Face, tuple[StandIn, ...]] = {
    Face.HAND: (
        StandIn(Face.HAND),
        StandIn(Face.PLAYPEN, 0.74),
        StandIn(Face.SANS, 0.74),
        StandIn(Face.SERIF, 0.8),
        *_right_to_left(0.74),
    ),
    Face.PLAYPEN: (
        StandIn(Face.PLAYPEN),
        StandIn(Face.SANS),
        StandIn(Face.SERIF),
        *_right_to_left(),
    ),
    Face.SERIF: (StandIn(Face.SERIF), StandIn(Face.SANS, 0.92), *_right_to_left(0.92)),
    Face.SANS: (StandIn(Face.SANS), StandIn(Face.SERIF), *_right_to_left()),
    Face.SEMIBOLD: (StandIn(Face.SEMIBOLD), StandIn(Face.SERIF), *_right_to_left(bold=True)),
    Face.BOLD: (StandIn(Face.BOLD), StandIn(Face.SERIF), *_right_to_left(bold=True)),
}
"""For each face where to look for a letter, itself first."""

_FOLDERS = {
    "Caveat": "caveat",
    "PlaypenSans": "playpen-sans",
    "SourceSerif4": "source-serif-4",
    "NotoSans": "noto-sans",
    "NotoSansHebrew": "noto-sans-hebrew",
    "NotoSansArabic": "noto-sans-arabic",
}


@cache
def advances(face: Face) -> Mapping[str, float]:
    """How far each letter of the face moves the pen, in ems; what is not in here it lacks.

    The first call registers the face. Shaping stays off: it spoils reading the text back.
    """
    path = resource_path("fonts", _FOLDERS[face.split("_")[0]], f"{face}.ttf")
    try:
        # Not the whole of ASCII: a letter uses some forty shapes of a face, and is the smaller.
        font = TTFont(face.value, str(path), asciiReadable=False, shapable=False)
    except (OSError, TTFError) as problem:
        raise CoachError(f"The typeface {path.name} is missing or damaged.") from problem
    pdfmetrics.registerFont(font)
    letters, widths = font.face.charToGlyph, font.face.charWidths
    return {chr(code): widths.get(code, font.face.defaultWidth) / 1000 for code in letters}


def embed_fonts(document: Any) -> None:
    """Put into a file of reportlab the parts of the fonts that it uses, so that they read back.

    reportlab would do so when it saves, but it has joined Arabic letters read as their shapes,
    and letters beyond U+FFFF not at all.
    """
    for font in document.delayedFonts:
        font.addObjects(document)
    document.delayedFonts = []
    for name, stream in document.idToObject.items():
        if name.startswith("toUnicodeCMap:"):
            stream.content = _MAPPED.sub(_read_as, stream.content)


_MAPPED = re.compile(r"(?<=> <)(F[BE][0-9A-F]{2}|[0-9A-F]{5,6})(?=>\n)")


def _read_as(mapped: re.Match[str]) -> str:
    # Of lam and alef the pen says the alef apart: readers disagree on the order of two letters.
    shape = chr(int(mapped[1], 16))
    letters = right_to_left.unjoined(shape)
    if right_to_left.LIGATURE.match(shape):
        letters = letters[0]
    return letters.encode("utf-16-be", "surrogatepass").hex().upper()
