"""The head of a sheet about one interview, and the headings of its parts."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from interview_coach.documents.look import ACCENT, ASIDE, HEADING, SUBTITLE, TITLE
from interview_coach.documents.page import Piece, Rule, Sheet, Text, baseline, below, passage
from interview_coach.documents.tags import heading
from interview_coach.documents.text import Composer

_FACTS_DROP = 3.0
"""The facts stand so much lower than the name's line, whose letters are larger."""
_APART = 18.0


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
        if not left or sum(piece.height for piece in left) > page.room / 2:
            yield from left
            yield Piece(facts_height, tuple(aside))
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

    def _aside(self, composer: Composer, page: Sheet) -> list[Text]:
        lines = [
            line for fact in self.facts for line in composer.lines(fact, ASIDE, page.measure / 3)
        ]
        return [
            Text(
                line,
                page.right - line.width,
                _FACTS_DROP + n * ASIDE.leading + baseline(ASIDE.leading),
            )
            for n, line in enumerate(lines)
        ]


def part(composer: Composer, page: Sheet, title: str, before: float, aside: str = "") -> Piece:
    """The heading of a part, which stays with what follows; on its right a word about it."""
    tag = heading(2, title)
    titles = composer.lines(title.upper(), HEADING, page.measure)
    items = [
        Text(line, page.side, n * HEADING.leading + baseline(HEADING.leading), tag)
        for n, line in enumerate(titles)
    ]
    last = max(0, len(titles) - 1) * HEADING.leading
    beside = page.measure - (titles[-1].width if titles else 0) - _APART
    notes = composer.lines(aside, ASIDE, beside) if beside > page.measure / 4 else []
    for n, note in enumerate(notes):
        y = last + baseline(HEADING.leading) + n * ASIDE.leading
        items.append(Text(note, page.right - note.width, y))
    extra = max(0, len(notes) - 1) * ASIDE.leading
    return Piece(last + HEADING.leading + 3 + extra, tuple(items), before=before, keep=True)
