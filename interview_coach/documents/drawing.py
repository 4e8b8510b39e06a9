"""The pen: draws what lies on a page in the operators of PDF, each thing marked as what it is."""

import re
from collections.abc import Callable, Iterator
from functools import cache
from itertools import groupby
from typing import Any

from reportlab.pdfbase import pdfmetrics

from interview_coach.documents import right_to_left
from interview_coach.documents.bookmarks import Bookmarks
from interview_coach.documents.page import Frame, Item, Page, Rule, Shape, Stroke, Text
from interview_coach.documents.structure import Structure
from interview_coach.documents.tags import ARTIFACT, Kind, Tag
from interview_coach.documents.text import Line, Run

_UNJOINED = re.compile("[\u0900-\u097f\u1cd0-\u1cff\ua8e0-\ua8ff]")
_UNJOINED_WARNING = "Devanagari letters come out side by side on paper, not joined as they should."


class Pen:
    """Draws on the pages of one canvas."""

    def __init__(self, canvas: Any, structure: Structure, bookmarks: Bookmarks) -> None:
        self._canvas = canvas
        self._structure = structure
        self._bookmarks = bookmarks
        # Operators go past reportlab's own text objects, which cost three times as much.
        self._write: Callable[[str], None] = canvas._code.append
        self._inked: dict[str, str] = {}
        self.warnings: dict[str, None] = {}
        """Sentences for the person, each once."""

    def draw(self, page: Page, height: float) -> None:
        """Draw the page, which is this high, on the page that the canvas has open."""
        self._write = self._canvas._code.append
        self._inked = {}
        self._structure.begin_page()
        for tag, group in groupby(_said(page), key=_tag):
            items = list(group)
            if tag is ARTIFACT:
                self._write("/Artifact BMC")
            else:
                lines = [item.line for item in items if isinstance(item, Text)]
                self._write(f"/{tag.kind} <</MCID {self._structure.mark(tag, lines)}>> BDC")
            for item in items:
                self._item(item, height)
            self._write("EMC")

    def _item(self, item: Item, height: float) -> None:
        match item:
            case Text():
                self._bookmarks.see(item, height)
                self._text(item, height)
            case Rule():
                self._line(item, height, item.width, 0)
            case Stroke():
                self._write(f"[{' '.join(map(str, item.dashes))}] 0 d")
                self._line(item, height, item.across, item.down)
                self._write("[] 0 d")
            case Shape():
                self._shape(item, height)
            case Frame():
                self._stroke(item)
                lower = height - item.y - item.height
                self._canvas.roundRect(item.x, lower, item.width, item.height, item.radius)

    def _shape(self, item: Shape, height: float) -> None:
        self._stroke(item)
        if item.fill:
            self._ink("rg", _colour(item.fill))
        points = [f"{item.x + x:.2f} {height - item.y - y:.2f}" for x, y in item.points]
        path = f"{points[0]} m {' '.join(f'{point} l' for point in points[1:])}"
        dashes = " ".join(map(str, item.dashes))
        self._write(f"[{dashes}] 0 d {path} {'b' if item.fill else 'S'} [] 0 d")

    def _stroke(self, item: Rule | Stroke | Frame | Shape) -> None:
        self._ink("w", f"{item.thickness:g}")
        self._ink("RG", _colour(item.colour))

    def _line(self, item: Rule | Stroke, height: float, across: float, down: float) -> None:
        self._stroke(item)
        x, y = item.x, height - item.y
        self._write(f"{x:.3f} {y:.3f} m {x + across:.3f} {y - down:.3f} l S")

    def _text(self, text: Text, height: float) -> None:
        line = text.line
        self._write(f"BT 1 0 0 1 {text.x:.3f} {height - text.y:.3f} Tm")
        if line.base:
            if not right_to_left.is_available():
                self.warnings[right_to_left.WARNING] = None
            for run, letters in _on_paper(line):
                self._joined(run, letters)
        else:
            for run in line.runs:
                self._run(run, run.text)
        if line.end:
            # Else the last word of this line and the first of the next were read as one.
            self._run(line.runs[-1], " ")
        self._write("ET")

    def _joined(self, run: Run, letters: str) -> None:
        """Draw letters, and with each shape of lam and alef an alef that is read and not seen."""
        for part in filter(None, right_to_left.LIGATURE.split(letters)):
            if right_to_left.LIGATURE.match(part):
                self._write("3 Tr 1 Tz")
                self._run(run, right_to_left.alef(part))
                self._write("0 Tr 100 Tz")
            self._run(run, part)

    def _run(self, run: Run, letters: str) -> None:
        if not letters.isascii() and _UNJOINED.search(letters):
            self.warnings[_UNJOINED_WARNING] = None
        font, document = pdfmetrics.getFont(run.face.value), self._canvas._doc
        self._ink("rg", _colour(run.style.colour))
        self._ink("Tc", f"{run.style.tracking:g}")
        for subset, codes in font.splitString(letters, document):
            name = font.getSubsetInternalName(subset, document)
            self._ink("Tf", f"{name} {run.size:.5g}")
            self._write(f"({self._canvas._escape(codes)}) Tj")

    def _ink(self, operator: str, operands: str) -> None:
        """Change what is drawn with, unless it is so already."""
        if self._inked.get(operator) != operands:
            self._inked[operator] = operands
            self._write(f"{operands} {operator}")


def _said(page: Page) -> Iterator[Item]:
    """What there is to draw; a line without letters is nothing."""
    return (item for item in page.items if not isinstance(item, Text) or item.line.text.strip())


def _tag(item: Item) -> Tag:
    if isinstance(item, Text):
        return item.tag or Tag(Kind.P)
    return ARTIFACT


def _on_paper(line: Line) -> Iterator[tuple[Run, str]]:
    """The letters of the line from left to right, run by run."""
    runs = [run for run in line.runs for _ in run.text]
    said = "".join(run.text for run in line.runs)
    placed = right_to_left.on_paper(said, line.base)
    for _, letters in groupby(placed, key=lambda letter: id(runs[letter[0]])):
        first, *more = letters
        yield runs[first[0]], "".join([first[1], *(letter for _, letter in more)])


@cache
def _colour(value: str) -> str:
    parts = (int(value[n : n + 2], 16) / 255 for n in (1, 3, 5))
    return " ".join(f"{part:.4g}" for part in parts)
