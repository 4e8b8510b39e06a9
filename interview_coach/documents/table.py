"""Rows in columns: a table as the sheets set it, each cell of so many lines at most."""

from collections.abc import Iterable, Sequence

from interview_coach.documents.fonts import Face
from interview_coach.documents.look import ACCENT, MUTED, Style
from interview_coach.documents.page import Item, Piece, Rule, Sheet, stack
from interview_coach.documents.tags import Kind, Tag
from interview_coach.documents.text import Composer, Line, Span

_PAD, _GAP = 4.0, 8.0
_NARROWEST = 1.5
_HEAD_LINES = 3


class Table:
    """Columns are shares of the measure; heads over a rule, rows over thin ones."""

    def __init__(
        self, composer: Composer, page: Sheet, shares: Sequence[float], style: Style, most: int
    ) -> None:
        self._composer, self._page = composer, page
        self._style, self._most = style, most
        self._tag = Tag(Kind.TABLE)
        self._heads: Piece | None = None
        self._columns: list[tuple[float, float]] = []
        x = page.side
        for share in shares:
            width = share * page.measure
            self._columns.append((x, width - _GAP))
            x += width

    def heads(self, titles: Sequence[str]) -> Piece:
        """What each column holds, over a rule; it comes again where rows go on over a page."""
        head = self._style.but(face=Face.SEMIBOLD, colour=MUTED)
        height, items = self._set([((title, head),) for title in titles], Kind.TH, _HEAD_LINES)
        items.append(Rule(self._page.side, height, self._page.measure, 0.9, ACCENT))
        self._heads = Piece(height, tuple(items), keep=True)
        return self._heads

    def row(self, cells: Iterable[Sequence[Span]]) -> Piece:
        """One row, over a thin rule."""
        height, items = self._set(cells, Kind.TD, self._most)
        items.append(Rule(self._page.side, height, self._page.measure))
        return Piece(height, tuple(items), under=self._heads)

    def _set(
        self, cells: Iterable[Sequence[Span]], kind: Kind, most: int
    ) -> tuple[float, list[Item]]:
        row, leading = Tag(Kind.TR, self._tag), self._style.leading
        items: list[Item] = []
        tallest = 0
        for (x, width), spans in zip(self._columns, cells, strict=True):
            lines = cut(self._composer, spans, width, most)
            # What is only a name, read from right to left, stays under the head of its column.
            runs_on = sum(line.base == "R" for line in lines) > 1
            across = width if runs_on else None
            items += stack(lines, leading, x, _PAD, tag=Tag(kind, row), width=across)
            tallest = max(tallest, len(lines))
        return _PAD + tallest * leading + _PAD, items


def cut(composer: Composer, spans: Sequence[Span], width: float, most: int) -> list[Line]:
    """The lines of a cell; what goes beyond ``most`` becomes an *…*."""
    # No letter is narrower than this, so that what is left out is never seen.
    letters = int(most * width / _NARROWEST) + 1
    lines = composer.spans([(text[:letters], style) for text, style in spans], width)
    if len(lines) <= most:
        return lines
    last = lines[most - 1]
    style = last.runs[-1].style if last.runs else spans[-1][1]
    # Wider than the cell by the sign itself, so that the sign is always there.
    short = composer.line(f"{last.text.rstrip()} …", style, width)
    return [*lines[: most - 1], short]
