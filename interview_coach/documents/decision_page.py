"""The page to decide by: a small chart, the criteria talk by talk, and what is next, on one page.

Words are shortened before a second page is begun; only when that is not enough, it is.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from interview_coach.application.printing import (
    DecisionPage,
    DecisionTalk,
    Paper,
    RecordSection,
    Weighed,
)
from interview_coach.documents.decision_chart import chart
from interview_coach.documents.fonts import Face
from interview_coach.documents.footer import add_footers
from interview_coach.documents.look import ASIDE, MUTED, Style
from interview_coach.documents.masthead import Masthead, part
from interview_coach.documents.page import (
    Item,
    Layout,
    Page,
    Piece,
    Sheet,
    below,
    pages_of,
    sheet,
    stack,
)
from interview_coach.documents.preparation_weighed import weighed_pieces
from interview_coach.documents.table import Table, cut
from interview_coach.documents.tags import Kind, Tag, list_item
from interview_coach.documents.text import Composer, Span

_MARGINS = {
    Paper.A4: {"side": 18, "top": 17, "bottom": 18},
    Paper.LETTER: {"side": 18, "top": 15, "bottom": 17},
}
_WORDS = Style(Face.SANS, 8.5, 11.5)
_STRONG = _WORDS.but(face=Face.SEMIBOLD)
_HEAD = _STRONG.but(colour=MUTED)
_QUIET = _WORDS.but(colour=MUTED)
_BEFORE_PART = 13.0
_GAP = 8.0
_MOST_LINES = (9, 6, 4, 3, 2, 1)
"""Lines of a cell: as many as leave it on one page."""
_MOST_BESIDE = 3
_BETWEEN = 18.0
_HANGING = 86.0
_TALLEST = 0.3
_SIDE = (0.04, 0.16, 0.182, 0.182, 0.182, 0.094, 0.16)
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
        head = Masthead(content.title, content.subtitle, content.chosen, self._standing())
        yield from head.pieces(self.composer, self.page)
        if content.weighed:
            yield from self._weighed(content.weighed)
        if content.talks:
            yield chart(content, self.composer, self.page.side, self.page.measure)
            yield from self._part("decision_side")
            yield from self._side_by_side()
        if content.requirements:
            yield from self._part("decision_asks")
            yield from self._asks()
        for n in range(0, len(content.sections), 2):
            yield from self._abreast(content.sections[n : n + 2])

    def _standing(self) -> Sequence[str]:
        """Where I stand, in a few lines at most beside the title."""
        said = ((self.content.standing, ASIDE),)
        lines = cut(self.composer, said, self.page.measure / 3, _MOST_BESIDE)
        return [line.text for line in lines]

    def _weighed(self, weighed: Weighed) -> Iterator[Piece]:
        """What is to be decided; of the table of both options as much as there is room for."""
        yield from self._part("sheet_weighed")
        kept = replace(weighed, compared=weighed.compared[: self.most])
        styles = (_WORDS, _WORDS)
        yield from weighed_pieces(kept, self.content.words, self.composer, self.page, styles)

    def _part(self, key: str) -> Iterator[Piece]:
        title = self.content.words.say(key)
        return part(self.composer, self.page, title, _BEFORE_PART)

    def _side_by_side(self) -> Iterator[Piece]:
        say = self.content.words.say
        ends = (say("decision_how_sure"), say("decision_stand"))
        table = Table(self.composer, self.page, _SIDE, _WORDS, self.most)
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
        table = Table(self.composer, self.page, _ASKS, _WORDS, self.most)
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
            lead = cut(self.composer, ((line.lead, _QUIET),), hanging - _GAP, 2)
            spoken = ((line.text, _WORDS),)
            width = page.measure - hanging
            words = cut(self.composer, spoken, width, self.most)
            items: list[Item] = [*stack(lead, _WORDS.leading, page.side, tag=label)]
            x = page.side + hanging
            items += stack(words, _WORDS.leading, x, tag=body, width=width)
            yield Piece(max(len(lead), len(words), 1) * _WORDS.leading + 2, tuple(items))


def _below(above: str, words: str) -> str:
    return f"\n{words}" if above and words else words


def _sure(talk: DecisionTalk) -> str:
    if talk.before and talk.after:
        return f"{talk.before} → {talk.after}"
    return str(talk.after or talk.before or "")
