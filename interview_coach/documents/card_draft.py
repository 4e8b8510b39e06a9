"""The thank-you card as a draft to copy by hand: true size, ruled, its lines counted."""

from collections.abc import Iterator
from dataclasses import dataclass

from interview_coach.application.printing import CardDraft, CardSize, Paper
from interview_coach.documents.fonts import Face
from interview_coach.documents.look import MM, MUTED, Style
from interview_coach.documents.page import Layout, Page, Rule, Sheet, Text
from interview_coach.documents.text import Composer, Line


@dataclass(frozen=True)
class Ruling:
    """How a card is ruled, in millimetres; the writing keeps to the rules."""

    name: str
    width: float
    height: float
    side: float
    first: float
    """From the upper edge to the first line of writing."""
    pitch: float
    """From line to line."""
    lines: int
    hand: float
    """Size of the writing in points."""


RULINGS = {
    CardSize.A6: Ruling("A6 card", 105, 148, 10, 19, 9, 13, 17.5),
    CardSize.FIVE_BY_SEVEN: Ruling("5 × 7 in card", 127, 177.8, 12, 24, 11.5, 12, 19.5),
    CardSize.A5: Ruling("A5 card", 148, 210, 14, 25, 11.5, 15, 22),
    CardSize.A2: Ruling("A2 card", 108, 140, 10, 18, 9, 12, 17.5),
}

_NOTE = Style(Face.SANS, 6.5, 9, MUTED)
_FOOT = 6.5
"""From the note's last baseline to the lower edge, in millimetres."""


def lay_out(content: CardDraft, paper: Paper) -> Layout:
    """The card's sides; what one side does not hold goes on to the next, so nothing is lost."""
    del paper
    composer = Composer()
    ruling = RULINGS[content.size]
    sheet = Sheet(ruling.width * MM, ruling.height * MM, ruling.side * MM, 0, 0)
    lines = _lines(content, composer, Style(Face.HAND, ruling.hand, ruling.pitch * MM), sheet)
    sides = [lines[n : n + ruling.lines] for n in range(0, len(lines), ruling.lines)] or [[]]
    pages = [_side(side, ruling, sheet) for side in sides]
    for n, page in enumerate(pages, 1):
        side = f"side {n} of {len(pages)}" if len(pages) > 1 else ""
        _add_note(page, _note(content, ruling, len(lines), side), composer, sheet)
    title = "Thank-you card, a draft to copy by hand"
    return Layout(title, sheet, pages, composer.missing, len(lines), ruling.lines)


def _lines(content: CardDraft, composer: Composer, style: Style, sheet: Sheet) -> list[Line]:
    text = content.text
    said = [text.greeting, *text.paragraphs, text.closing, text.signature]
    return [line for part in said for line in composer.lines(part, style, sheet.measure)]


def _side(lines: list[Line], ruling: Ruling, sheet: Sheet) -> Page:
    heights = [(ruling.first + n * ruling.pitch) * MM for n in range(ruling.lines)]
    page = Page([Rule(0, y, sheet.width) for y in [*_head_rules(ruling), *heights]])
    page.items += [Text(line, sheet.side, y) for line, y in zip(lines, heights, strict=False)]
    return page


def _head_rules(ruling: Ruling) -> Iterator[float]:
    """The rules above the writing, to the upper edge."""
    y = ruling.first - ruling.pitch
    while y > 0:
        yield y * MM
        y -= ruling.pitch


def _note(content: CardDraft, ruling: Ruling, used: int, side: str) -> str:
    count = f"{used} of {ruling.lines} lines"
    parts = (ruling.name, "copy by hand", count, side, content.post_by)
    return " · ".join(part for part in parts if part)


def _add_note(page: Page, words: str, composer: Composer, sheet: Sheet) -> None:
    """Put the note at the foot, on two lines at most, so that it stays clear of the rules."""
    first, *more = composer.lines(words, _NOTE, sheet.measure)
    rest = " ".join(line.text for line in more)
    lines = [first, composer.line(rest, _NOTE, sheet.measure)] if rest else [first]
    foot = sheet.height - _FOOT * MM
    for n, line in enumerate(reversed(lines)):
        page.items.append(Text(line, sheet.side, foot - n * _NOTE.leading))
