"""The page that all documents share: its measures, what lies on it, and how pieces fill it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from interview_coach.application.press import Fit
from interview_coach.application.printing import Paper
from interview_coach.documents.look import MM, RULE
from interview_coach.documents.tags import ARTIFACT, Kind, Tag
from interview_coach.documents.text import Line


@dataclass(frozen=True)
class Sheet:
    """A sheet of paper and its margins, in points; heights count from the top edge."""

    width: float
    height: float
    side: float
    top: float
    bottom: float

    @property
    def right(self) -> float:
        """Where lines end."""
        return self.width - self.side

    @property
    def measure(self) -> float:
        """How wide lines are."""
        return self.width - 2 * self.side

    @property
    def floor(self) -> float:
        """The lowest that text may stand, counted from the top."""
        return self.height - self.bottom

    @property
    def room(self) -> float:
        """How high the text may be."""
        return self.floor - self.top

    def turned(self) -> "Sheet":
        """The same paper lying on its side."""
        return replace(self, width=self.height, height=self.width)


def sheet(paper: Paper, *, side: float, top: float, bottom: float) -> Sheet:
    """The paper upright, with margins in millimetres."""
    width, height = {Paper.A4: (210 * MM, 297 * MM), Paper.LETTER: (612.0, 792.0)}[paper]
    return Sheet(width, height, side * MM, top * MM, bottom * MM)


@dataclass(frozen=True, slots=True)
class Text:
    """A line of type that begins at x on the baseline y."""

    line: Line
    x: float
    y: float
    tag: Tag | None = None
    """What it is within the document; a paragraph by itself, when nothing is said."""

    def lower(self, by: float) -> "Text":
        """The same further down."""
        return Text(self.line, self.x, self.y + by, self.tag)


@dataclass(frozen=True, slots=True)
class Rule:
    """A line drawn from x over the width."""

    x: float
    y: float
    width: float
    thickness: float = 0.5
    colour: str = RULE

    def lower(self, by: float) -> "Rule":
        """The same further down."""
        return Rule(self.x, self.y + by, self.width, self.thickness, self.colour)


@dataclass(frozen=True, slots=True)
class Frame:
    """A rounded frame whose upper edge is y."""

    x: float
    y: float
    width: float
    height: float
    colour: str
    radius: float = 5.0
    thickness: float = 1.0

    def lower(self, by: float) -> "Frame":
        """The same further down."""
        return replace(self, y=self.y + by)


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line from x, y to where it has gone so far across and down; broken, if it has dashes."""

    x: float
    y: float
    across: float
    down: float
    thickness: float = 0.5
    colour: str = RULE
    dashes: tuple[float, ...] = ()

    def lower(self, by: float) -> "Stroke":
        """The same further down."""
        return replace(self, y=self.y + by)


@dataclass(frozen=True, slots=True)
class Shape:
    """A line through points that count from x, y; closed and filled, if it has a filling."""

    x: float
    y: float
    points: tuple[tuple[float, float], ...]
    colour: str = RULE
    thickness: float = 0.5
    fill: str = ""
    dashes: tuple[float, ...] = ()

    def lower(self, by: float) -> "Shape":
        """The same further down."""
        return replace(self, y=self.y + by)


Item = Text | Rule | Frame | Stroke | Shape


@dataclass(frozen=True)
class Piece:
    """Something that never breaks over a page; its items count from its own upper edge."""

    height: float
    items: tuple[Item, ...] = ()
    before: float = 0.0
    """Air above it, which goes when it begins a page."""
    keep: bool = False
    """Whether it must stand on the page of what follows."""
    under: "Piece | None" = None
    """What comes again above it where it begins a page: the heads of its table."""

    def at_right(self, edge: float) -> "Piece":
        """The same with each of its lines ending at this edge, as Hebrew and Arabic begin there."""
        ended = (
            replace(item, x=edge - item.line.width) if isinstance(item, Text) else item
            for item in self.items
        )
        return replace(self, items=tuple(ended))

    def unread(self) -> "Piece":
        """The same as an artifact, for what comes again on each page."""
        unread = (replace(i, tag=ARTIFACT) if isinstance(i, Text) else i for i in self.items)
        return replace(self, items=tuple(unread))


@dataclass
class Page:
    """What lies on one page."""

    items: list[Item] = field(default_factory=list)

    def put(self, piece: Piece, y: float) -> None:
        """Lay the piece down with its upper edge at y."""
        self.items += [item.lower(y) for item in piece.items]


@dataclass(frozen=True)
class Layout:
    """A document laid out: what the press draws."""

    title: str
    sheet: Sheet
    pages: list[Page]
    missing: tuple[str, ...]
    lines_used: int | None = None
    lines_available: int | None = None
    fits_by_hand: tuple[Fit, ...] = ()
    warnings: tuple[str, ...] = ()


def stack(
    lines: Sequence[Line],
    leading: float,
    x: float = 0.0,
    y: float = 0.0,
    *,
    tag: Tag | None = None,
    width: float | None = None,
) -> list[Text]:
    """The lines below one another, the first in a band of one leading under y: one paragraph.

    In a column of a ``width``, what is read from right to left begins at its right.
    """
    tag = tag or Tag(Kind.P)
    return [
        Text(line, _begin(line, x, width), y + n * leading + baseline(leading), tag)
        for n, line in enumerate(lines)
    ]


def _begin(line: Line, x: float, width: float | None) -> float:
    return x if width is None or line.base != "R" else x + width - line.width


def baseline(leading: float) -> float:
    """How far below the upper edge of its band a line stands."""
    return leading * 0.76


def passage(
    lines: Sequence[Line],
    leading: float,
    x: float,
    *,
    before: float = 0.0,
    keep: bool = False,
    tag: Tag | None = None,
    ends: int = 2,
    width: float | None = None,
) -> list[Piece]:
    """A paragraph in pieces: its first two lines stay together, and its last two or more."""
    tag = tag or Tag(Kind.P)
    groups = list(_together(len(lines), ends))
    return [
        Piece(
            height=(stop - start) * leading,
            items=tuple(stack(lines[start:stop], leading, x, tag=tag, width=width)),
            before=before if start == 0 else 0.0,
            keep=keep and stop == len(lines),
        )
        for start, stop in groups
    ]


def _together(count: int, ends: int) -> Iterator[tuple[int, int]]:
    """Which of so many lines must not be parted: no widows, no orphans."""
    if count < 2 + ends:
        yield from [(0, count)] if count else []
        return
    yield 0, 2
    for n in range(2, count - ends):
        yield n, n + 1
    yield count - ends, count


def below(first: Piece, *more: Piece) -> Piece:
    """The pieces as one, each under the other, which thus stay on one page."""
    items, height = list(first.items), first.height
    for piece in more:
        height += piece.before
        items += [item.lower(height) for item in piece.items]
        height += piece.height
    return Piece(height, tuple(items), first.before, more[-1].keep if more else first.keep)


Placed = tuple[float, Piece]
"""A piece, and the height at which it lies."""


def fill(pieces: Iterable[Piece], top: float, floor: float) -> list[list[Placed]]:
    """The pieces spread over as many pages as they take."""
    filling = _Filling(top, floor)
    for group in _kept(pieces):
        height = sum(piece.before + piece.height for piece in group)
        filling.turn_unless(height, group[0].under)
        for piece in group:
            filling.turn_unless(piece.before + piece.height, piece.under)
            filling.lay(piece)
    return filling.pages


class _Filling:
    """Pages being filled from the top."""

    def __init__(self, top: float, floor: float) -> None:
        self.pages: list[list[Placed]] = [[]]
        self._top, self._floor = top, floor
        self._y = top
        self._fresh = True

    def turn_unless(self, height: float, head: Piece | None) -> None:
        """Begin a new page, with its head, if this has less room; a fresh one is good as any."""
        if self._fresh or self._y + height <= self._floor + 0.01:
            return
        self.pages.append([])
        self._y = self._top
        if head:
            self.pages[-1].append((self._y, head.unread()))
            self._y += head.height
        self._fresh = True

    def lay(self, piece: Piece) -> None:
        """Put the piece under what is there."""
        self._y += 0 if self._fresh else piece.before
        self.pages[-1].append((self._y, piece))
        self._y += piece.height
        self._fresh = False


def _kept(pieces: Iterable[Piece]) -> Iterator[list[Piece]]:
    """The pieces in groups that stay together."""
    group: list[Piece] = []
    for piece in pieces:
        group.append(piece)
        if not piece.keep:
            yield group
            group = []
    if group:
        yield group


def pages_of(pieces: Iterable[Piece], top: float, floor: float) -> list[Page]:
    """The pieces laid down on pages."""
    pages = []
    for content in fill(pieces, top, floor):
        page = Page()
        for y, piece in content:
            page.put(piece, y)
        pages.append(page)
    return pages
