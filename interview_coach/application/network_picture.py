"""The picture of who led to whom: a tidy tree for each first contact, set beside one another."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from math import sqrt
from typing import NamedTuple
from uuid import UUID

from interview_coach.application.tie_reading import Network, NetworkNode

COLUMN = 190.0
"""How far a person stands from whoever led to them; their names lie between."""
ROW = 40.0
"""How far two people stand apart, one above the other."""
_BETWEEN = 0.6
"""Rows of air between two trees."""
_WIDE = 1.5
"""How much wider than high the picture wants to be."""


class Spot(NamedTuple):
    """Somebody at their place."""

    node: NetworkNode
    x: float
    y: float
    led_by: UUID | None
    led_to: tuple[UUID, ...]
    reach: int
    """How many stand on the branches that begin here."""


class Way(NamedTuple):
    """From who led to who was found; one that is not main leads to a branch of another tree."""

    start: UUID
    end: UUID
    is_main: bool


class Picture(NamedTuple):
    """Everybody at their place, within a width and a height."""

    spots: Mapping[UUID, Spot]
    ways: tuple[Way, ...]
    width: float
    height: float


@dataclass
class _Branch:
    """A subtree: where its people stand from its root, and how far it reaches at each depth."""

    steps: dict[UUID, float] = field(default_factory=dict)
    """Of the children, in rows from the root."""
    tops: list[float] = field(default_factory=lambda: [0.0])
    bottoms: list[float] = field(default_factory=lambda: [0.0])

    @property
    def height(self) -> float:
        """In rows, from the middle of the first to the middle of the last."""
        return max(self.bottoms) - min(self.tops)


@dataclass
class _Tree:
    """A whole tree and where it lies."""

    root: UUID
    width: float
    height: float
    size: int
    middle: float
    """How far below its upper edge the root stands."""


def without_discreet(network: Network) -> Network:
    """The same without those who are never on paper."""
    nodes = tuple(node for node in network.nodes if not node.is_discreet)
    there = {node.id for node in nodes}
    return Network(nodes, tuple(edge for edge in network.edges if there.issuperset(edge)))


def lay_out(network: Network) -> Picture:
    """Give everybody a place: to the right of who led to them, nobody above another."""
    ways = _ways(network)
    on: dict[UUID, list[UUID]] = defaultdict(list)
    back: dict[UUID, UUID] = {}
    for way in ways:
        if way.is_main:
            on[way.start].append(way.end)
            back[way.end] = way.start
    roots = [node.id for node in network.nodes if node.id not in back]
    order = list(_outward(roots, on))
    branches, reach = _branches(order, on)
    trees = [_tree(root, branches[root], reach[root]) for root in roots]
    places, width, height = _packed(trees)
    for each in order:
        x, y = places[each]
        for child, step in branches[each].steps.items():
            places[child] = (x + COLUMN, y + step * ROW)
    known = {node.id: node for node in network.nodes}
    spots = {
        each: Spot(known[each], *places[each], back.get(each), tuple(on[each]), reach[each])
        for each in order
    }
    return Picture(spots, ways, width, height)


def _ways(network: Network) -> tuple[Way, ...]:
    """Each edge once; who was named by several keeps the first, and nobody leads to themselves."""
    led_by: dict[UUID, UUID] = {}
    ways = []
    for start, end in dict.fromkeys(network.edges):
        is_main = end not in led_by and end not in _upward(start, led_by)
        if is_main:
            led_by[end] = start
        if start != end:
            ways.append(Way(start, end, is_main))
    return tuple(ways)


def _upward(here: UUID | None, led_by: Mapping[UUID, UUID]) -> Iterator[UUID]:
    """From somebody to the first contact."""
    while here is not None:
        yield here
        here = led_by.get(here)


def _outward(roots: Sequence[UUID], on: Mapping[UUID, Sequence[UUID]]) -> Iterator[UUID]:
    """Everybody, after whoever led to them; without recursion, for a chain may be long."""
    waiting = list(reversed(roots))
    while waiting:
        here = waiting.pop()
        yield here
        waiting += reversed(on.get(here, ()))


def _branches(
    order: Sequence[UUID], on: Mapping[UUID, Sequence[UUID]]
) -> tuple[dict[UUID, _Branch], dict[UUID, int]]:
    """The branch that begins with each, the outermost first, and how many stand on it."""
    branches: dict[UUID, _Branch] = {}
    reach: dict[UUID, int] = {}
    for each in reversed(order):
        children = on.get(each, ())
        branches[each] = _joined([(child, branches[child]) for child in children])
        reach[each] = sum(1 + reach[child] for child in children)
    return branches, reach


def _joined(children: Sequence[tuple[UUID, _Branch]]) -> _Branch:
    """Branches as near as their outlines allow, and who led to them at their middle."""
    steps: dict[UUID, float] = {}
    tops: list[float] = []
    bottoms: list[float] = []
    for child, branch in children:
        shift = max((low - top + 1 for low, top in zip(bottoms, branch.tops, strict=False)),
                    default=0.0)  # fmt: skip
        steps[child] = shift
        tops += [shift + top for top in branch.tops[len(tops) :]]
        lows = [shift + low for low in branch.bottoms]
        bottoms = lows + bottoms[len(lows) :]
    middle = (min(steps.values()) + max(steps.values())) / 2 if steps else 0.0
    return _Branch(
        {child: step - middle for child, step in steps.items()},
        [0.0, *(top - middle for top in tops)],
        [0.0, *(low - middle for low in bottoms)],
    )


def _tree(root: UUID, branch: _Branch, reach: int) -> _Tree:
    return _Tree(
        root=root,
        width=len(branch.tops) * COLUMN,
        height=(branch.height + 1) * ROW,
        size=reach + 1,
        middle=(0.5 - min(branch.tops)) * ROW,
    )


def _packed(trees: Sequence[_Tree]) -> tuple[dict[UUID, tuple[float, float]], float, float]:
    """The trees in columns, the highest first, and those who stand alone after them."""
    tied = sorted((t for t in trees if t.size > 1), key=lambda t: (-t.height, -t.size))
    alone = [tree for tree in trees if tree.size == 1]
    area = sum(tree.width * tree.height for tree in trees)
    room = max([sqrt(area / _WIDE), *(tree.height for tree in trees)], default=0.0)
    shelves = [*_shelved(tied, room, _BETWEEN * ROW), *_shelved(alone, room, 0.0)]
    places: dict[UUID, tuple[float, float]] = {}
    x = height = 0.0
    for shelf in shelves:
        for y, tree in shelf.trees:
            places[tree.root] = (x, y + tree.middle)
        x += max(tree.width for _, tree in shelf.trees)
        height = max(height, shelf.filled)
    return places, x, height


@dataclass
class _Shelf:
    """Trees one below the other."""

    filled: float = 0.0
    trees: list[tuple[float, _Tree]] = field(default_factory=list)


def _shelved(trees: Sequence[_Tree], room: float, between: float) -> list[_Shelf]:
    """Each tree on the first shelf with room for it."""
    shelves: list[_Shelf] = []
    for tree in trees:
        fitting = (s for s in shelves if s.filled + between + tree.height <= room + 0.01)
        shelf = next(fitting, None)
        if shelf is None:
            shelf = _Shelf()
            shelves.append(shelf)
        top = shelf.filled + (between if shelf.trees else 0.0)
        shelf.trees.append((top, tree))
        shelf.filled = top + tree.height
    return shelves
