"""The head of a sheet about one interview, and the headings of its parts."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from interview_coach.documents.look import ACCENT, ASIDE, HEADING, SUBTITLE, TITLE, Style
from interview_coach.documents.page import Piece, Rule, Sheet, Text, baseline, below, passage
from interview_coach.documents.paragraph import settled
from interview_coach.documents.tags import Kind, Tag, heading
from interview_coach.documents.text import Composer, Line

_FACTS_DROP = 3.0
"""The facts stand so much lower than the name's line, whose letters are larger."""
_APART = 18.0
_MOST_NOTES = 4
"""A longer word about a part stands below its heading."""


@dataclass(frozen=True)
class Masthead:
    """Whom it is about: name, position and place on the left, the facts on the right."""

    name: str
    position: str
    place: str
    facts: Sequence[str]

    def pieces(self, composer: Composer, page: Sheet) -> Iterator[Piece]:
        """The head and the rule below it; one longer than half a page goes on over it."""
        aside = self._aside(composer, page)
        widest = max((text.line.width for text in aside), default=0.0)
        left = self._left(composer, page, page.measure - widest - _APART)
        rule = Rule(page.side, 7, page.measure, 1.4, ACCENT)
        facts_height = _FACTS_DROP + len(aside) * ASIDE.leading
        most = page.room / 2
        if not left or sum(piece.height for piece in left) > most or facts_height > most:
            yield from left
            yield from (
                self._long_facts(composer, page)
                if facts_height > most
                else [Piece(facts_height, tuple(aside))]
            )
            yield Piece(8, (rule,))
            return
        block = below(*left)
        height = max(block.height, facts_height)
        yield Piece(height + 8, (*block.items, *aside, rule.lower(height)))

    def _left(self, composer: Composer, page: Sheet, width: float) -> list[Piece]:
        lines, x = composer.lines, page.side
        return [
            *passage(lines(self.name, TITLE, width), TITLE.leading, x, tag=heading(1)),
            *passage(lines(self.position, SUBTITLE, width), SUBTITLE.leading, x),
            *passage(lines(self.place, ASIDE, width), ASIDE.leading, x),
        ]

    def _long_facts(self, composer: Composer, page: Sheet) -> Iterator[Piece]:
        """Facts that would fill a column: below one another, over the whole measure."""
        for fact in self.facts:
            yield from passage(composer.lines(fact, ASIDE, page.measure), ASIDE.leading, page.side)

    def _aside(self, composer: Composer, page: Sheet) -> list[Text]:
        items: list[Text] = []
        first = _FACTS_DROP + baseline(ASIDE.leading)
        for fact in self.facts:
            lines = composer.lines(fact, ASIDE, page.measure / 3)
            items += _aligned(lines, page, first + len(items) * ASIDE.leading)
        return items


def part(
    composer: Composer,
    page: Sheet,
    title: str,
    before: float,
    aside: str = "",
    style: Style = HEADING,
) -> Iterator[Piece]:
    """The heading of a part, which stays with what follows; on its right a word about it."""
    tag = heading(2, title)
    said = title.upper() if style is HEADING else title
    lines = settled(composer, said, style, page.measure)
    *above, last = lines or [Line((), 0.0)]
    yield from passage(above, style.leading, page.side, before=before, keep=True, tag=tag)
    beside = page.measure - last.width - _APART
    notes = composer.lines(aside, ASIDE, beside) if beside > page.measure / 3 else []
    hangs = 0 < len(notes) <= _MOST_NOTES
    items = [Text(last, page.side, baseline(style.leading), tag)]
    if hangs:
        items += _aligned(notes, page, baseline(style.leading))
    extra = (len(notes) - 1) * ASIDE.leading if hangs else 0
    gap = 0.0 if above else before
    yield Piece(style.leading + 3 + extra, tuple(items), before=gap, keep=True)
    if aside and not hangs:
        lines = composer.lines(aside, ASIDE, page.measure)
        yield from passage(lines, ASIDE.leading, page.side, keep=len(lines) <= _MOST_NOTES)


def _aligned(lines: Sequence[Line], page: Sheet, y: float) -> list[Text]:
    """The lines below one another, all ending at the right margin: one paragraph."""
    tag = Tag(Kind.P)
    return [
        Text(line, page.right - line.width, y + n * ASIDE.leading, tag)
        for n, line in enumerate(lines)
    ]
