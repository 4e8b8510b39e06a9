"""Where text from a person becomes lines of type: cleaned, given faces, measured, broken.

Nothing on the way reads markup, so no text can bring a picture, a link or a tag with it.
"""

import re
import unicodedata
from collections.abc import Iterable

from interview_coach.application.errors import CoachError
from interview_coach.documents import right_to_left
from interview_coach.documents.filling import Filler
from interview_coach.documents.look import Style
from interview_coach.documents.words import Line, Run, word, words
from interview_coach.domain.text import clean

__all__ = ["MOST_LETTERS", "Composer", "Line", "Run", "Span", "to_print"]

MOST_LETTERS = 500_000
"""A document of more is refused; this is some two hundred pages."""

_LINE_BREAK = 20
"""A line break takes as much work as so many letters."""

_PLAIN = re.compile("[\n -~\u00a0-\u00ac\u00ae-\u0233–—‘’“”…•]*")
"""What is composed, has a shape and stands as it is."""
_SELECTORS = re.compile("[\ufe00-\ufe0f\u034f\U000e0100-\U000e01ef]")

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
        filler = Filler(width)
        for text, style in spans:
            for n, passage in enumerate(self._admit(text).split("\n")):
                if n:
                    filler.end("\n")
                    # What comes after a line break has a direction of its own.
                    filler.base = ""
                if right_to_left.has_letters(passage):
                    filler.base = filler.base or right_to_left.base(passage)
                for each in words(passage, style):
                    if each.missing:
                        self._missing.update(dict.fromkeys(each.missing))
                    filler.add(each)
        return filler.finished()

    def line(self, text: str, style: Style, width: float | None = None) -> Line:
        """The text on one line; what goes beyond the width, if there is one, becomes an *…*."""
        said = self._admit(text).replace("\n", " ")
        base = right_to_left.base(said) if right_to_left.has_letters(said) else ""
        whole = word(said, style, style.face)
        self._missing.update(dict.fromkeys(whole.missing))
        line = Line(whole.runs, whole.width, base=base)
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


def to_print(text: str) -> str:
    """The text as it can stand on paper: NFC, plain spaces, nothing that has no shape."""
    if _PLAIN.fullmatch(text):
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
