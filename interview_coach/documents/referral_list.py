"""The referral list: everyone you were told to talk to, and whether you may say by whom."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from interview_coach.application.printing import (
    Paper,
    ReferralEntry,
    ReferralGroup,
    ReferralList,
    Words,
)
from interview_coach.documents.fonts import Face
from interview_coach.documents.footer import add_footers
from interview_coach.documents.look import (
    ACCENT,
    ASIDE,
    BAD,
    GOOD,
    LIST,
    MUTED,
    TITLE,
    WARN,
    Style,
)
from interview_coach.documents.page import (
    Item,
    Layout,
    Piece,
    Rule,
    Sheet,
    below,
    pages_of,
    passage,
    sheet,
    stack,
)
from interview_coach.documents.tags import Kind, Tag, heading
from interview_coach.documents.text import Composer, Line, Span
from interview_coach.domain.referral import Permission

_BOLD = LIST.but(face=Face.SEMIBOLD)
_LABEL = _BOLD.but(colour=MUTED)
_GROUP = Style(Face.SEMIBOLD, 10.5, 15)
_BEFORE_GROUP = 12.0
_PAD = 6.0
_MOST_LINES = 12

_COLOURS = {
    Permission.YES: _BOLD.but(colour=GOOD),
    Permission.ASK_FIRST: _BOLD.but(colour=WARN),
    Permission.NO: _BOLD.but(colour=BAD),
    Permission.NOT_ASKED: LIST.but(colour=MUTED),
}


def permission(given: Permission, words: Words) -> tuple[Span, ...]:
    """The permission in words and colour; the word alone is enough."""
    word = (words.say(f"referrals_{given}"), _COLOURS[given])
    if given is Permission.NO:
        return word, (words.say("referrals_no_more"), LIST)
    return (word,)


@dataclass(frozen=True)
class Column:
    """A column: its heading, and where it lies as shares of the measure."""

    title: str
    start: float
    share: float


_COLUMNS = (
    Column("", 0.0, 0.03),
    Column("referrals_person", 0.03, 0.235),
    Column("referrals_by", 0.28, 0.19),
    Column("referrals_may", 0.485, 0.185),
    Column("referrals_reach", 0.685, 0.195),
    Column("referrals_when", 0.895, 0.105),
)


def lay_out(content: ReferralList, paper: Paper) -> Layout:
    """The list on its pages, the headings of the columns on each."""
    table = _Table(content.words, sheet(paper, side=16, top=17, bottom=19).turned())
    page, composer = table.page, table.composer
    title = content.words.say("referrals")
    pieces = [*_title(title, content, composer, page)]
    heads = table.heads()
    if content.entries:
        pieces.append(heads)
    for group in content.groups:
        pieces += (replace(each, under=heads) for each in table.group(group))
    pages = pages_of(pieces, page.top, page.floor)
    add_footers(pages, page, composer, content.words, title)
    return Layout(title, page, pages, composer.missing)


def _title(title: str, content: ReferralList, composer: Composer, page: Sheet) -> Iterator[Piece]:
    subtitle = content.subtitle
    if not content.entries and not subtitle:
        subtitle = content.words.say("referrals_none")
    lines = composer.lines(title, TITLE, page.measure)
    yield from passage(lines, TITLE.leading, page.side, tag=heading(1))
    yield from passage(composer.lines(subtitle, ASIDE, page.measure), ASIDE.leading, page.side)


class _Table:
    """The rows, each in the columns of one table."""

    def __init__(self, words: Words, page: Sheet) -> None:
        self.composer = Composer()
        self.page = page
        self._words = words
        self._tag = Tag(Kind.TABLE)

    def heads(self) -> Piece:
        """The headings of the columns over a rule; the first column needs none."""
        row = Tag(Kind.TR, self._tag)
        cells = [
            self.composer.lines(self._words.say(column.title), _LABEL, self._width(column))
            for column in _COLUMNS[1:]
        ]
        most = max(len(lines) for lines in cells)
        items: list[Item] = []
        for column, lines in zip(_COLUMNS[1:], cells, strict=True):
            drop = (most - len(lines)) * LIST.leading
            tag = Tag(Kind.TH, row)
            items += stack(lines, LIST.leading, self._x(column), drop, tag=tag)
        height = most * LIST.leading + 5
        items.append(Rule(self.page.side, height, self.page.measure, 1.0, ACCENT))
        return Piece(height, tuple(items), before=14, keep=True)

    def group(self, group: ReferralGroup) -> Iterator[Piece]:
        """Whom these come from, over their rows, and never by itself at the foot of a page."""
        tag = Tag(Kind.TD, Tag(Kind.TR, self._tag))
        lines = self.composer.lines(group.title, _GROUP, self.page.measure)
        if group.entries and lines:
            # Its air is its own, so that on a new page it stands clear of the columns' heads.
            air = Piece(_PAD, before=_BEFORE_GROUP - _PAD)
            title = passage(lines, _GROUP.leading, self.page.side, keep=True, tag=tag)
            yield replace(below(air, *title), keep=True)
        ends = {0, len(group.entries) - 2}
        for n, entry in enumerate(group.entries):
            *parts, last = self._row(entry)
            yield from parts
            # The first two of a group stay together, and the last two.
            yield replace(last, keep=n in ends and n + 1 < len(group.entries))

    def _row(self, entry: ReferralEntry) -> Iterator[Piece]:
        """One person; a row of more lines than a page should hold in one goes on over it."""
        columns = list(self._columns(entry))
        row = Tag(Kind.TR, self._tag)
        tags = [Tag(Kind.TD, row) for _ in columns]
        count = max(len(lines) for lines in columns)
        for start, stop in _stretches(count):
            cells = [lines[start:stop] for lines in columns]
            yield self._part(cells, tags, first=start == 0, last=stop >= count)

    def _columns(self, entry: ReferralEntry) -> Iterator[list[Line]]:
        """The lines of each cell, from left to right."""
        detail = f"\n{entry.detail}" if entry.detail else ""
        cells: tuple[Sequence[Span], ...] = (
            (("☑" if entry.done else "☐", LIST),),
            ((entry.name, _BOLD), (detail, LIST)),
            ((entry.referred_by, LIST),),
            permission(entry.permission, self._words),
            ((entry.how_to_reach, LIST),),
            ((entry.by, LIST),),
        )
        for column, spans in zip(_COLUMNS, cells, strict=True):
            yield self.composer.spans(spans, self._width(column))

    def _part(
        self, cells: Sequence[Sequence[Line]], tags: Sequence[Tag], *, first: bool, last: bool
    ) -> Piece:
        above, below = _PAD * first, _PAD * last
        height = above + max(len(lines) for lines in cells) * LIST.leading + below
        items: list[Item] = [
            text
            for column, lines, tag in zip(_COLUMNS, cells, tags, strict=True)
            for text in stack(lines, LIST.leading, self._x(column), above, tag=tag)
        ]
        if last:
            items.append(Rule(self.page.side, height, self.page.measure))
        return Piece(height, tuple(items))

    def _x(self, column: Column) -> float:
        return self.page.side + column.start * self.page.measure

    def _width(self, column: Column) -> float:
        return column.share * self.page.measure


def _stretches(count: int) -> Iterator[tuple[int, int]]:
    """So many lines in parts of like size, so that no line of a cell stands alone."""
    parts = -(-count // _MOST_LINES)
    for n in range(parts):
        yield n * count // parts, (n + 1) * count // parts
