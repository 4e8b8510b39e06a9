"""The referral list: everyone you were told to talk to, and whether you may say by whom."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from interview_coach.application.printing import Paper, ReferralEntry, ReferralList
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
)
from interview_coach.documents.page import (
    Item,
    Layout,
    Piece,
    Rule,
    Sheet,
    Text,
    baseline,
    pages_of,
    passage,
    sheet,
    stack,
)
from interview_coach.documents.text import Composer, Line, Span
from interview_coach.domain.referral import Permission

_BOLD = LIST.but(face=Face.SEMIBOLD)
_LABEL = _BOLD.but(colour=MUTED)
_PAD = 6.0
_MOST_LINES = 12

PERMISSIONS: dict[Permission, tuple[Span, ...]] = {
    Permission.YES: (("Yes", _BOLD.but(colour=GOOD)),),
    Permission.ASK_FIRST: (("Ask first", _BOLD.but(colour=WARN)),),
    Permission.NO: (("No", _BOLD.but(colour=BAD)), (" — do not name", LIST)),
    Permission.NOT_ASKED: (("Not asked", LIST.but(colour=MUTED)),),
}
"""The permission in words and colour; the word alone is enough."""


@dataclass(frozen=True)
class Column:
    """A column: its heading, and where it lies as shares of the measure."""

    title: str
    start: float
    share: float


_COLUMNS = (
    Column("", 0.008, 0.03),
    Column("Person", 0.038, 0.23),
    Column("Referred by", 0.278, 0.195),
    Column("May I use the name?", 0.483, 0.18),
    Column("How to reach", 0.673, 0.2),
    Column("By", 0.883, 0.117),
)


def lay_out(content: ReferralList, paper: Paper) -> Layout:
    """The list on its pages, the headings of the columns on each."""
    composer = Composer()
    page = sheet(paper, side=16, top=17, bottom=19).turned()
    heads = _heads(composer, page)
    pieces = [*_title(content, composer, page), *([heads] if content.entries else [])]
    for entry in content.entries:
        pieces += _row(entry, composer, page)
    pages = pages_of(pieces, page.top, page.floor, heads)
    add_footers(pages, page, composer, "Referrals")
    return Layout("Referrals", page, pages, composer.missing)


def _title(content: ReferralList, composer: Composer, page: Sheet) -> Iterator[Piece]:
    subtitle = content.subtitle if content.entries else content.subtitle or "Nobody yet."
    yield from passage(composer.lines("Referrals", TITLE, page.measure), TITLE.leading, page.side)
    yield from passage(composer.lines(subtitle, ASIDE, page.measure), ASIDE.leading, page.side)


def _heads(composer: Composer, page: Sheet) -> Piece:
    """The headings of the columns over a rule."""
    items: list[Item] = [
        Text(composer.line(column.title, _LABEL), _x(column, page), baseline(LIST.leading))
        for column in _COLUMNS
    ]
    height = LIST.leading + 5
    items.append(Rule(page.side, height, page.measure, 1.0, ACCENT))
    return Piece(height, tuple(items), before=14, keep=True)


def _row(entry: ReferralEntry, composer: Composer, page: Sheet) -> Iterator[Piece]:
    """One person; a row of more lines than a page should hold in one goes on over it."""
    columns = list(_columns(entry, composer, page))
    count = max(len(lines) for lines in columns)
    for start in range(0, count, _MOST_LINES):
        part = [lines[start : start + _MOST_LINES] for lines in columns]
        yield _part(part, page, first=start == 0, last=start + _MOST_LINES >= count)


def _columns(entry: ReferralEntry, composer: Composer, page: Sheet) -> Iterator[list[Line]]:
    """The lines of each cell, from left to right."""
    detail = f"\n{entry.detail}" if entry.detail else ""
    cells: tuple[Sequence[Span], ...] = (
        (("☑" if entry.done else "☐", LIST),),
        ((entry.name, _BOLD), (detail, LIST)),
        ((entry.referred_by, LIST),),
        PERMISSIONS[entry.permission],
        ((entry.how_to_reach, LIST),),
        ((entry.by, LIST),),
    )
    for column, spans in zip(_COLUMNS, cells, strict=True):
        yield composer.spans(spans, column.share * page.measure)


def _part(columns: Sequence[Sequence[Line]], page: Sheet, *, first: bool, last: bool) -> Piece:
    above, below = _PAD * first, _PAD * last
    height = above + max(len(lines) for lines in columns) * LIST.leading + below
    items: list[Item] = [
        text
        for column, lines in zip(_COLUMNS, columns, strict=True)
        for text in stack(lines, LIST.leading, _x(column, page), above)
    ]
    if last:
        items.append(Rule(page.side, height, page.measure))
    return Piece(height, tuple(items))


def _x(column: Column, page: Sheet) -> float:
    return page.side + column.start * page.measure
