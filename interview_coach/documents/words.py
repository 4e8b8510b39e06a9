"""Words in type: given faces, measured, and parted where a line may end."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from interview_coach.documents import right_to_left
from interview_coach.documents.fallback import faces, name_faces
from interview_coach.documents.fonts import Face, advances
from interview_coach.documents.look import Style

_WORD = re.compile(r"[^ ]+| +")
_SEAM = re.compile(r"(?<=\w[-–/])(?=[^\W\d])|(?<=—)(?=[^ ])")
"""Where a word may be parted: after a hyphen or slash before a letter, after a dash."""

_SHORT = 40
_MOST_KNOWN = 5_000
"""So many words of up to so many letters are remembered; they come again with the next letter."""


@dataclass(frozen=True, slots=True)
class Run:
    """Letters in one face, size and colour, and their width in points."""

    face: Face
    size: float
    text: str
    width: float
    style: Style

    def joins(self, other: "Run") -> bool:
        """Whether the other can go on in the same breath."""
        same = self.style is other.style and self.face is other.face
        return same and self.size == other.size

    def saying(self, letters: str) -> "Run":
        """The same face and size with other letters."""
        table, tracking = advances(self.face), self.style.tracking * len(letters)
        wide = sum([table[letter] for letter in letters]) * self.size + tracking
        return Run(self.face, self.size, letters, wide, self.style)


@dataclass(frozen=True, slots=True)
class Line:
    """Runs beside one another on one baseline."""

    runs: tuple[Run, ...]
    width: float
    end: str = ""
    """What parts it from the line after it: a space, a line break of the writer, or nothing."""
    base: str = ""
    """Where its paragraph begins, ``L`` or ``R``, if letters of it are read from right to left."""

    @property
    def text(self) -> str:
        """What the line says."""
        said = "".join(run.text for run in self.runs)
        return right_to_left.unjoined(said) if self.base else said


@dataclass(frozen=True, slots=True)
class Word:
    """What no line parts without need: a word, a part of one up to its hyphen, or spaces."""

    runs: tuple[Run, ...]
    width: float
    is_space: bool
    missing: tuple[str, ...]
    """Characters of it that no face has."""


def words(passage: str, style: Style) -> Iterator[Word]:
    """The words of a passage without line breaks, and the spaces between them."""
    texts = _WORD.findall(passage)
    if passage.isascii():
        known = _known(style, style.face)
        for text in texts:
            yield from known.get(text) or _learn(known, text, style, style.face)
    else:
        for text, first in zip(texts, name_faces(texts, style.face), strict=False):
            known = _known(style, first)
            yield from known.get(text) or _learn(known, text, style, first)


def word(text: str, style: Style, first: Face) -> Word:
    """The text as one word, ``first`` being the face to try first."""
    pieces, missing = faces(text, style.face, first)
    runs = tuple(
        Run(stand_in.face, style.size * stand_in.scale, "", 0.0, style).saying(letters)
        for stand_in, letters in pieces
    )
    return Word(runs, sum([run.width for run in runs]), text[:1] == " ", missing)


@lru_cache(maxsize=64)
def _known(style: Style, first: Face) -> dict[str, tuple[Word, ...]]:
    """The words that were set before in this style."""
    del style, first
    return {}


def _learn(
    known: dict[str, tuple[Word, ...]], text: str, style: Style, first: Face
) -> tuple[Word, ...]:
    parts = tuple(word(part, style, first) for part in _SEAM.split(text))
    if len(text) <= _SHORT:
        if len(known) >= _MOST_KNOWN:
            known.clear()
        known[text] = parts
    return parts
