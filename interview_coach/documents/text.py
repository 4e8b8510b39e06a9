"""Where text from a person becomes lines of type: cleaned, given faces, measured, broken.

Nothing on the way reads markup, so no text can bring a picture, a link or a tag with it.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import repeat

from interview_coach.application.errors import CoachError
from interview_coach.documents import right_to_left
from interview_coach.documents.fallback import faces, name_faces
from interview_coach.documents.fonts import Face, StandIn, width
from interview_coach.documents.look import Style
from interview_coach.domain.text import clean

MOST_LETTERS = 500_000
"""A document of more is refused; this is some two hundred pages."""

_LINE_BREAK = 20
"""A line break takes as much work as so many letters."""

_SELECTORS = re.compile("[\ufe00-\ufe0f\u034f\U000e0100-\U000e01ef]")
_WORD = re.compile(r"[^ ]+| +")
_SEAM = re.compile(r"(?<=\w[-–/])(?=[^\W\d])|(?<=—)(?=[^ ])")
"""Where a word may be parted: after a hyphen or slash before a letter, after a dash."""


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
        return (self.face, self.size) == (other.face, other.size) and self.style is other.style

    def plus(self, other: "Run") -> "Run":
        """Both as one."""
        both, wide = self.text + other.text, self.width + other.width
        return Run(self.face, self.size, both, wide, self.style)


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


Span = tuple[str, Style]


class Composer:
    """Sets the text of one document, and keeps account of what no face could show."""

    def __init__(self) -> None:
        self._missing: dict[str, None] = {}
        self._letters = 0

    @property
    def missing(self) -> tuple[str, ...]:
        """Characters that no font of ours has, each once, in the order they came."""
        return tuple(self._missing)

    def lines(self, text: str, style: Style, width: float) -> list[Line]:
        """The text in lines no wider than this; its own line breaks are kept."""
        return self.spans([(text, style)], width)

    def spans(self, spans: Iterable[Span], width: float) -> list[Line]:
        """Texts in different styles that run on in the same lines."""
        filler = _Filler(width)
        for text, style in spans:
            for n, passage in enumerate(self._admit(text).split("\n")):
                if n:
                    filler.end("\n")
                if right_to_left.has_letters(passage):
                    filler.base = filler.base or right_to_left.base(passage)
                for word, face in _words(passage, style.face):
                    filler.add(self._runs(word, style, face))
        return filler.finished()

    def line(self, text: str, style: Style, width: float | None = None) -> Line:
        """The text on one line; what goes beyond the width, if there is one, becomes an *…*."""
        said = self._admit(text).replace("\n", " ")
        base = right_to_left.base(said) if right_to_left.has_letters(said) else ""
        runs = tuple(self._runs(said, style, style.face))
        line = Line(runs, sum([run.width for run in runs]), base=base)
        if width is None or line.width <= width:
            return line
        short = self.lines(line.text, style, width - style.size)
        return self.line(f"{short[0].text}…", style)

    def _admit(self, text: str) -> str:
        plain = to_print(text)
        self._letters += len(plain) + plain.count("\n") * _LINE_BREAK
        if self._letters > MOST_LETTERS:
            raise CoachError("This text is too long to print; shorten it or print it in parts.")
        return right_to_left.joined(plain) if right_to_left.has_letters(plain) else plain

    def _runs(self, text: str, style: Style, face: Face) -> list[Run]:
        pieces, missing = faces(text, style.face, face)
        self._missing.update(dict.fromkeys(missing))
        return [_run(stand_in, letters, style) for stand_in, letters in pieces]


def to_print(text: str) -> str:
    """The text as it can stand on paper: NFC, plain spaces, nothing that has no shape."""
    if text.isascii() and text.isprintable():
        return text
    # Composing may lengthen a text, hence the wide limit.
    cleaned = _SELECTORS.sub("", clean(text, 4 * len(text)))
    kept = right_to_left.NON_JOINER if right_to_left.has_letters(cleaned) else ""
    return "".join(_shape(c, kept) for c in cleaned)


def _shape(letter: str, kept: str) -> str:
    """The letter; a plain space for a tab or odd space, nothing for what is invisible."""
    if letter in "\n\u00a0" or letter == kept:
        return letter
    if letter in "\u2007\u202f":
        return "\u00a0"
    kind = unicodedata.category(letter)
    return " " if kind == "Zs" or letter == "\t" else "" if kind == "Cf" else letter


def _words(passage: str, face: Face) -> Iterator[tuple[str, Face]]:
    """Words and spaces, parted where a line may end, each with the face to try first."""
    words = _WORD.findall(passage)
    firsts = repeat(face) if passage.isascii() else name_faces(words, face)
    for word, first in zip(words, firsts, strict=False):
        for part in _SEAM.split(word):
            yield part, first


def _run(stand_in: StandIn, letters: str, style: Style) -> Run:
    size = style.size * stand_in.scale
    wide = width(stand_in.face, letters, size) + style.tracking * len(letters)
    return Run(stand_in.face, size, letters, wide, style)


class _Filler:
    """Fills lines with words; a word wider than the line is parted between its letters."""

    def __init__(self, width: float) -> None:
        self._limit = width + 0.001
        self._lines: list[Line] = []
        self._runs: list[Run] = []
        self._width = 0.0
        self._spaces: list[Run] = []
        self._begun = False
        self.base = ""

    def add(self, word: Sequence[Run]) -> None:
        """Put a word where it has room; spaces wait until a word follows on their line."""
        self._begun = True
        if word[0].text.isspace() and word[0].text[0] == " ":
            self._spaces += word
            return
        wide = sum([run.width for run in word])
        if self._runs and self._width + sum([s.width for s in self._spaces]) + wide > self._limit:
            self.end(" " if self._spaces else "")
        if wide > self._limit:
            word = self._chop(word)
        self._put([*self._spaces, *word])
        self._spaces = []

    def end(self, parted: str = "") -> None:
        """Start a new line, parted from the one before by a space, a line break or nothing."""
        merged: list[Run] = []
        for run in self._runs:
            if merged and merged[-1].joins(run):
                merged[-1] = merged[-1].plus(run)
            else:
                merged.append(run)
        self._lines.append(Line(tuple(merged), self._width, parted, self.base))
        self._runs, self._width, self._spaces = [], 0.0, []

    def finished(self) -> list[Line]:
        """All lines; none when nothing was said."""
        if self._begun:
            self.end()
        return self._lines

    def _put(self, runs: Sequence[Run]) -> None:
        self._runs += runs
        self._width += sum([run.width for run in runs])

    def _chop(self, word: Sequence[Run]) -> list[Run]:
        """Set what fills whole lines; the rest is handed back."""
        rest: list[Run] = []
        room = self._limit
        for run in word:
            start = 0
            for n, letter in enumerate(run.text):
                advance = width(run.face, letter, run.size) + run.style.tracking
                if advance > room and (n > start or rest):
                    self._put([*rest, *_part(run, start, n)])
                    self.end()
                    rest, start, room = [], n, self._limit
                room -= advance
            rest += _part(run, start, len(run.text))
        return rest


def _part(run: Run, start: int, stop: int) -> list[Run]:
    letters = run.text[start:stop]
    if not letters:
        return []
    wide = width(run.face, letters, run.size) + run.style.tracking * len(letters)
    return [Run(run.face, run.size, letters, wide, run.style)]
