"""Where text from a person becomes lines of type: cleaned, given faces, measured, broken.

Nothing on the way reads markup, so no text can bring a picture, a link or a tag with it.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import repeat

from interview_coach.application.errors import CoachError
from interview_coach.documents.fonts import CHAINS, Face, StandIn, advances, width
from interview_coach.documents.look import Style
from interview_coach.domain.text import clean

MOST_LETTERS = 500_000
"""A document of more is refused; this is some two hundred pages."""

_SUBSTITUTE = "\ufffd"
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

    @property
    def text(self) -> str:
        """What the line says."""
        return "".join(run.text for run in self.runs)


Span = tuple[str, Style]
Pieces = tuple[tuple[tuple[StandIn, str], ...], tuple[str, ...]]
"""A text in pieces of one face each, and the letters that none has."""


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
                    filler.end()
                for word, face in _words(passage, style.face):
                    filler.add(self._runs(word, style, face))
        return filler.finished()

    def line(self, text: str, style: Style, width: float | None = None) -> Line:
        """The text on one line; what goes beyond the width, if there is one, becomes an *…*."""
        runs = tuple(self._runs(self._admit(text).replace("\n", " "), style, style.face))
        line = Line(runs, sum([run.width for run in runs]))
        if width is None or line.width <= width:
            return line
        short = self.lines(line.text, style, width - style.size)
        return self.line(f"{short[0].text}…", style)

    def _admit(self, text: str) -> str:
        plain = to_print(text)
        self._letters += len(plain)
        if self._letters > MOST_LETTERS:
            raise CoachError("This text is too long to print; shorten it or print it in parts.")
        return plain

    def _runs(self, text: str, style: Style, face: Face) -> list[Run]:
        pieces, missing = _faces(text, style.face, face)
        self._missing.update(dict.fromkeys(missing))
        return [_run(stand_in, letters, style) for stand_in, letters in pieces]


def to_print(text: str) -> str:
    """The text as it can stand on paper: NFC, plain spaces, nothing that has no shape."""
    if text.isascii() and text.isprintable():
        return text
    cleaned = _SELECTORS.sub("", clean(text, len(text)))
    return "".join(_shape(c) for c in cleaned)


def _shape(letter: str) -> str:
    """The letter; a plain space for a tab or odd space, nothing for what is invisible."""
    if letter in "\n\u00a0":
        return letter
    if letter in "\u2007\u202f":
        return "\u00a0"
    kind = unicodedata.category(letter)
    return " " if kind == "Zs" or letter == "\t" else "" if kind == "Cf" else letter


def _words(passage: str, face: Face) -> Iterator[tuple[str, Face]]:
    """Words with the spaces behind them, parted where a line may end, and their faces."""
    words = _WORD.findall(passage)
    faces = repeat(face) if passage.isascii() else _name_faces(words, face)
    for word, its_face in zip(words, faces, strict=False):
        for part in _SEAM.split(word):
            yield part, its_face


def _name_faces(words: Sequence[str], face: Face) -> Iterator[Face]:
    """One face for a whole name such as *Đặng Thị Hường*, even if another has a part of it."""
    for name in _names(words):
        letters = {letter for word in name for letter in word if _is_letter(letter)}
        chain = (stand_in.face for stand_in in CHAINS[face])
        whole = next((each for each in chain if letters <= advances(each).keys()), face)
        yield from repeat(whole if len(name) > 1 else face, len(name))


def _names(words: Sequence[str]) -> Iterator[list[str]]:
    """Neighbours that all have letters beyond ASCII, up to the next comma or stop."""
    name: list[str] = []
    before = ""
    for word in words:
        if not word.isspace():
            if before and (word.isascii() or before.isascii() or not before[-1].isalpha()):
                yield name
                name = []
            before = word
        name.append(word)
    yield name


def _is_letter(letter: str) -> bool:
    return unicodedata.category(letter)[0] in "LM"


def _run(stand_in: StandIn, letters: str, style: Style) -> Run:
    size = style.size * stand_in.scale
    wide = width(stand_in.face, letters, size) + style.tracking * len(letters)
    return Run(stand_in.face, size, letters, wide, style)


def _faces(text: str, face: Face, first: Face) -> Pieces:
    """The text in pieces; short ones are remembered, they come again with the next preview."""
    return (_known_faces if len(text) < 40 else _find_faces)(text, face, first)


def _find_faces(text: str, face: Face, first: Face) -> Pieces:
    """The text in pieces of one face each from the chain of ``face``, ``first`` preferred.

    A word that lacks one letter goes whole to a face that has them all: nothing is uglier
    than a name in two hands.
    """
    chain = sorted(CHAINS[face], key=lambda stand_in: stand_in.face is not first)
    for stand_in in chain:
        table = advances(stand_in.face)
        lacking = [letter for letter in text if letter not in table]
        if not lacking:
            return ((stand_in, text),), ()
        if not any(map(_is_letter, lacking)):
            break
    return _cluster_faces(text, face)


_known_faces = lru_cache(maxsize=4096)(_find_faces)


def _cluster_faces(text: str, face: Face) -> Pieces:
    pieces: list[tuple[StandIn, str]] = []
    missing: list[str] = []
    for cluster in _clusters(text):
        for stand_in, letters in _cluster_face(cluster, face, missing):
            joined = letters
            if pieces and pieces[-1][0] is stand_in:
                joined = pieces.pop()[1] + letters
            pieces.append((stand_in, joined))
    return tuple(pieces), tuple(missing)


def _clusters(text: str) -> Iterator[str]:
    """Letters, each with the accents that stand on it."""
    start = 0
    for n, letter in enumerate(text):
        if n and not unicodedata.combining(letter):
            yield text[start:n]
            start = n
    yield text[start:]


def _cluster_face(cluster: str, face: Face, missing: list[str]) -> Iterator[tuple[StandIn, str]]:
    """One face for the cluster, or one for each of its letters, or the substitute."""
    for stand_in in CHAINS[face]:
        table = advances(stand_in.face)
        if all(letter in table for letter in cluster):
            yield stand_in, cluster
            return
    if len(cluster) > 1:
        for letter in cluster:
            yield from _cluster_face(letter, face, missing)
        return
    missing.append(cluster)
    yield from _cluster_face(_SUBSTITUTE, face, missing)


class _Filler:
    """Fills lines with words; a word wider than the line is parted between its letters."""

    def __init__(self, width: float) -> None:
        self._limit = width + 0.001
        self._lines: list[Line] = []
        self._runs: list[Run] = []
        self._width = 0.0
        self._spaces: list[Run] = []
        self._begun = False

    def add(self, word: Sequence[Run]) -> None:
        """Put a word where it has room; spaces wait until a word follows on their line."""
        self._begun = True
        if word[0].text.isspace() and word[0].text[0] == " ":
            self._spaces += word
            return
        wide = sum([run.width for run in word])
        if self._runs and self._width + sum([s.width for s in self._spaces]) + wide > self._limit:
            self.end()
        if wide > self._limit:
            word = self._chop(word)
        self._put([*self._spaces, *word])
        self._spaces = []

    def end(self) -> None:
        """Start a new line."""
        merged: list[Run] = []
        for run in self._runs:
            if merged and merged[-1].joins(run):
                merged[-1] = merged[-1].plus(run)
            else:
                merged.append(run)
        self._lines.append(Line(tuple(merged), self._width))
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
