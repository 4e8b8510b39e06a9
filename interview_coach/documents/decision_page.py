"""The page to decide by: a small chart, the criteria talk by talk, and what is next, on one page.

Words are shortened before a second page is begun; only when that is not enough, it is.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from interview_coach.application.printing import DecisionPage, DecisionTalk, Paper, RecordSection
from interview_coach.documents.decision_chart import chart
from interview_coach.documents.fonts import Face
from interview_coach.documents.footer import add_footers
from interview_coach.documents.look import ACCENT, MUTED, Style
from interview_coach.documents.masthead import Masthead, part
from interview_coach.documents.page import (
    Item,
    Layout,
    Page,
    Piece,
    Rule,
    Sheet,
    below,
    pages_of,
    sheet,
    stack,
)
from interview_coach.documents.tags import Kind, Tag, list_item
from interview_coach.documents.text import Composer, Line, Span

_MARGINS = {
    Paper.A4: {"side": 18, "top": 17, "bottom": 18},
    Paper.LETTER: {"side": 18, "top": 15, "bottom": 17},
}
_WORDS = Style(Face.SANS, 8.5, 11.5)
_STRONG = _WORDS.but(face=Face.SEMIBOLD)
_HEAD = _STRONG.but(colour=MUTED)
_QUIET = _WORDS.but(colour=MUTED)
_BEFORE_PART = 13.0
_PAD = 4.0
_GAP = 8.0
_MOST_LINES = (9, 6, 4, 3, 2, 1)
"""Lines of a cell: as many as leave it on one page."""
_BETWEEN = 18.0
_HANGING = 86.0
_TALLEST = 0.3
_NARROWEST = 1.5
_SIDE = (0.035, 0.165, 0.182, 0.182, 0.182, 0.094, 0.16)
"""Shares of the measure: number, who, three criteria, how sure, where I stood."""
_ASKS = (0.34, 0.15, 0.15, 0.2, 0.16)


def lay_out(content: DecisionPage, paper: Paper) -> Layout:
    """The page; the longest cells that leave it one page."""
    page = sheet(paper, **_MARGINS[paper])
    for most in _MOST_LINES:
        setting = _Setting(content, page, most)
        pages = pages_of(setting.pieces(), page.top, page.floor)
        if len(pages) == 1:
            break
    return _finished(content, page, pages, setting.composer)


def _finished(content: DecisionPage, page: Sheet, pages: list[Page], composer: Composer) -> Layout:
    add_footers(pages, page, composer, content.words, content.title)
    return Layout(content.title, page, pages, composer.missing)


@dataclass
class _Setting:
    """One way to set it, with so many lines to a cell at most."""

    content: DecisionPage
    page: Sheet
    most: int
    composer: Composer = field(default_factory=Composer)

    def pieces(self) -> Iterator[Piece]:
        """All of it, from top to bottom."""
        content = self.content
        facts = (content.standing,) if content.standing else ()
        head = Masthead(content.title, content.subtitle, content.chosen, facts)
        yield from head.pieces(self.composer, self.page)
        if content.talks:
            yield chart(content, self.composer, self.page.side, self.page.measure)
            yield from self._part("decision_side")
            yield from self._side_by_side()
        if content.requirements:
            yield from self._part("decision_asks")
            yield from self._asks()
        for n in range(0, len(content.sections), 2):
            yield from self._abreast(content.sections[n : n + 2])

    def _part(self, key: str) -> Iterator[Piece]:
        title = self.content.words.say(key)
        return part(self.composer, self.page, title, _BEFORE_PART)

    def _side_by_side(self) -> Iterator[Piece]:
        say = self.content.words.say
        ends = (say("decision_how_sure"), say("decision_stand"))
        table = _Table(self, _SIDE)
        yield table.heads(("", say("decision_who"), *self.content.criteria, *ends))
        for number, talk in enumerate(self.content.talks, 1):
            yield table.row(self._cells(number, talk))

    def _cells(self, number: int, talk: DecisionTalk) -> Iterator[Sequence[Span]]:
        yield ((str(number), _HEAD),)
        about = f"\n{talk.below}" if talk.below and self.most > 1 else ""
        yield (talk.name, _STRONG), (about, _QUIET)
        for score, remark in zip(talk.scores, talk.remarks, strict=True):
            said = self.content.words.say("record_score", score=score) if score else ""
            yield (said, _STRONG), (_below(said, remark), _WORDS)
        yield ((_sure(talk), _STRONG),)
        yield (talk.standing, _STRONG), (_below(talk.standing, talk.why), _WORDS)

    def _asks(self) -> Iterator[Piece]:
        keys = ("needed", "have", "willing", "cost", "time")
        table = _Table(self, _ASKS)
        yield table.heads([self.content.words.say(f"decision_{key}") for key in keys])
        for row in self.content.requirements:
            first, *others = row
            yield table.row([((first, _STRONG),), *(((each, _WORDS),) for each in others)])

    def _abreast(self, sections: Sequence[RecordSection]) -> Iterator[Piece]:
        """Two parts beside one another; below one another where they are long."""
        blocks = [below(*self._section(s, self._half(n))) for n, s in enumerate(sections)]
        height = max(block.height for block in blocks)
        if height > self.page.room * _TALLEST:
            for section in sections:
                yield from self._section(section, self.page)
            return
        items = tuple(item for block in blocks for item in block.items)
        yield Piece(height, items, before=_BEFORE_PART)

    def _half(self, n: int) -> Sheet:
        """The left or the right half of the page."""
        half = (self.page.measure - _BETWEEN) / 2
        side = self.page.side + n * (half + _BETWEEN)
        return replace(self.page, side=side, width=half + 2 * side)

    def _section(self, section: RecordSection, page: Sheet) -> Iterator[Piece]:
        """Each line led by whose it is."""
        yield from part(self.composer, page, section.title, _BEFORE_PART)
        list_ = Tag(Kind.L)
        hanging = min(page.measure * 0.34, _HANGING)
        for line in section.lines:
            label, body = list_item(list_)
            lead = self.cut(((line.lead, _QUIET),), hanging - _GAP, 2)
            words = self.cut(((line.text, _WORDS),), page.measure - hanging, self.most)
            items: list[Item] = [*stack(lead, _WORDS.leading, page.side, tag=label)]
            items += stack(words, _WORDS.leading, page.side + hanging, tag=body)
            yield Piece(max(len(lead), len(words), 1) * _WORDS.leading + 2, tuple(items))

    def cut(self, spans: Sequence[Span], width: float, most: int) -> list[Line]:
        """The lines of a cell; what goes beyond ``most`` becomes an *…*."""
        # No letter is narrower than this, so that what is left out is never seen.
        letters = int(most * width / _NARROWEST) + 1
        lines = self.composer.spans([(text[:letters], style) for text, style in spans], width)
        if len(lines) <= most:
            return lines
        last, style = lines[most - 1].text.rstrip(), spans[-1][1]
        # Wider than the cell by the sign itself, so that the sign is always there.
        short = self.composer.line(f"{last} …", style, width)
        return [*lines[: most - 1], short]


class _Table:
    """Rows in columns that are shares of the measure."""

    def __init__(self, setting: _Setting, shares: Sequence[float]) -> None:
        self._setting, self._page = setting, setting.page
        self._tag = Tag(Kind.TABLE)
        self._columns: list[tuple[float, float]] = []
        x = self._page.side
        for share in shares:
            width = share * self._page.measure
            self._columns.append((x, width - _GAP))
            x += width

    def heads(self, titles: Sequence[str]) -> Piece:
        """What each column holds, over a rule."""
        cells = [((title, _HEAD),) for title in titles]
        height, items = self._set(cells, Kind.TH, 3)
        items.append(Rule(self._page.side, height, self._page.measure, 0.9, ACCENT))
        return Piece(height, tuple(items), keep=True)

    def row(self, cells: Sequence[Sequence[Span]] | Iterator[Sequence[Span]]) -> Piece:
        """One row, over a thin rule."""
        height, items = self._set(list(cells), Kind.TD, self._setting.most)
        items.append(Rule(self._page.side, height, self._page.measure))
        return Piece(height, tuple(items))

    def _set(
        self, cells: Sequence[Sequence[Span]], kind: Kind, most: int
    ) -> tuple[float, list[Item]]:
        row = Tag(Kind.TR, self._tag)
        items: list[Item] = []
        tallest = 0
        for (x, width), spans in zip(self._columns, cells, strict=True):
            lines = self._setting.cut(spans, width, most)
            items += stack(lines, _WORDS.leading, x, _PAD, tag=Tag(kind, row))
            tallest = max(tallest, len(lines))
        return _PAD + tallest * _WORDS.leading + _PAD, items


def _below(above: str, words: str) -> str:
    return f"\n{words}" if above and words else words


def _sure(talk: DecisionTalk) -> str:
    if talk.before and talk.after:
        return f"{talk.before} → {talk.after}"
    return str(talk.after or talk.before or "")
