"""The pen: draws what lies on a page in the operators of PDF, each thing marked as what it is."""

from collections.abc import Callable, Iterator
from functools import cache
from itertools import groupby
from typing import Any

from reportlab.pdfbase import pdfmetrics

from interview_coach.documents.bookmarks import Bookmarks
from interview_coach.documents.page import Frame, Item, Page, Rule, Stroke, Text
from interview_coach.documents.structure import Structure
from interview_coach.documents.tags import ARTIFACT, Kind, Tag
from interview_coach.documents.text import Run


class Pen:
    """Draws on the pages of one canvas."""

    def __init__(self, canvas: Any, structure: Structure, bookmarks: Bookmarks) -> None:
        self._canvas = canvas
        self._structure = structure
        self._bookmarks = bookmarks
        # Operators go past reportlab's own text objects, which cost three times as much.
        self._write: Callable[[str], None] = canvas._code.append
        self._inked: dict[str, str] = {}

    def draw(self, page: Page, height: float) -> None:
        """Draw the page, which is this high, on the page that the canvas has open."""
        self._write = self._canvas._code.append
        self._inked = {}
        self._structure.begin_page()
        for tag, items in groupby(_said(page), key=_tag):
            if tag is ARTIFACT:
                self._write("/Artifact BMC")
            else:
                self._write(f"/{tag.kind} <</MCID {self._structure.mark(tag)}>> BDC")
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
            case Frame():
                self._stroke(item)
                lower = height - item.y - item.height
                self._canvas.roundRect(item.x, lower, item.width, item.height, item.radius)

    def _stroke(self, item: Rule | Stroke | Frame) -> None:
        self._ink("w", f"{item.thickness:g}")
        self._ink("RG", _colour(item.colour))

    def _line(self, item: Rule | Stroke, height: float, across: float, down: float) -> None:
        self._stroke(item)
        x, y = item.x, height - item.y
        self._write(f"{x:.3f} {y:.3f} m {x + across:.3f} {y - down:.3f} l S")

    def _text(self, text: Text, height: float) -> None:
        self._write(f"BT 1 0 0 1 {text.x:.3f} {height - text.y:.3f} Tm")
        for run in text.line.runs:
            self._run(run, run.text)
        if text.line.end:
            # Else the last word of this line and the first of the next were read as one.
            self._run(text.line.runs[-1], " ")
        self._write("ET")

    def _run(self, run: Run, letters: str) -> None:
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
    return (item for item in page.items if not isinstance(item, Text) or item.line.text)


def _tag(item: Item) -> Tag:
    if isinstance(item, Text):
        return item.tag or Tag(Kind.P)
    return ARTIFACT


@cache
def _colour(value: str) -> str:
    parts = (int(value[n : n + 2], 16) / 255 for n in (1, 3, 5))
    return " ".join(f"{part:.4g}" for part in parts)
