"""The network on paper: who led to whom, on a sheet large enough to read every name."""

from collections.abc import Iterator
from dataclasses import replace

from interview_coach.application.network_looks import OUTLINES
from interview_coach.application.network_picture import COLUMN, Picture, Spot, Way
from interview_coach.application.printing import NetworkPage, Paper, Words
from interview_coach.application.stages import Stage
from interview_coach.documents.fonts import Face
from interview_coach.documents.look import ACCENT, ASIDE, GOOD, MUTED, TITLE, WARN_STRONG, Style
from interview_coach.documents.page import Item, Layout, Page, Shape, Sheet, Text, baseline, sheet
from interview_coach.documents.tags import Kind, Tag, heading, list_item
from interview_coach.documents.text import Composer

_NAME = Style(Face.SANS, 11, 13)
_BELOW = Style(Face.SANS, 8.5, 10, MUTED)
_LEGEND = Style(Face.SANS, 9, 12, MUTED)
_SMALLEST = 0.55
"""A picture is never drawn smaller than this: names of six points."""
_LARGEST = 5
"""How often the sheet may be doubled: A4 becomes A0 in four steps."""
_RADIUS = 5.0
_BEND = 46.0
_HEAD = TITLE.leading + ASIDE.leading + 26
_WAY = "#9AA0A8"
_WHITE = "#FFFFFF"
_COLOURS = {
    Stage.TO_CONTACT: (WARN_STRONG, True),
    Stage.WAITING: (ACCENT, False),
    Stage.SCHEDULED: (ACCENT, True),
    Stage.TALKED: (WARN_STRONG, False),
    Stage.KEEP_WARM: (GOOD, True),
    Stage.DECLINED: (MUTED, True),
    Stage.NONE: (MUTED, False),
}
_STEPS = tuple(n / 10 for n in range(11))


def lay_out(content: NetworkPage, paper: Paper) -> Layout:
    """The picture on one sheet that lies on its side: the paper, or as much of it as is needed."""
    picture = content.picture
    page, scale = _large_enough(picture, sheet(paper, side=14, top=14, bottom=14).turned())
    drawing = _Drawing(page, scale, content.words)
    items = [*drawing.head(content), *drawing.ways(picture), *drawing.people(picture)]
    title = content.words.say("network")
    return Layout(title, page, [Page(items)], drawing.composer.missing)


def _large_enough(picture: Picture, page: Sheet) -> tuple[Sheet, float]:
    """The first sheet on which names can be read, and how large the picture is drawn there."""
    scale = _scale(picture, page)
    for _ in range(_LARGEST):
        if scale >= _SMALLEST:
            break
        page = replace(page, width=2 * page.height, height=page.width)
        scale = _scale(picture, page)
    return page, scale


def _scale(picture: Picture, page: Sheet) -> float:
    across = page.measure / max(1.0, picture.width)
    return min(1.0, across, (page.room - _HEAD) / max(1.0, picture.height))


class _Drawing:
    """Everything at its place on the sheet."""

    def __init__(self, page: Sheet, scale: float, words: Words) -> None:
        self.composer = Composer()
        self._page, self._scale, self._words = page, scale, words
        self._list = Tag(Kind.L)

    def head(self, content: NetworkPage) -> Iterator[Item]:
        """Title, how many, and what the marks mean."""
        page, y = self._page, self._page.top
        title = self.composer.line(self._words.say("network"), TITLE, page.measure)
        yield Text(title, page.side, y + baseline(TITLE.leading), heading(1))
        y += TITLE.leading
        subtitle = self.composer.line(content.subtitle, ASIDE, page.measure)
        yield Text(subtitle, page.side, y + baseline(ASIDE.leading))
        yield from self._legend(content.picture, y + ASIDE.leading + 4)

    def _legend(self, picture: Picture, y: float) -> Iterator[Item]:
        seen = {spot.node.stage for spot in picture.spots.values()}
        x = self._page.side + _RADIUS
        for stage in (stage for stage in Stage if stage in seen):
            line = self.composer.line(self._words.say(f"network_{stage}"), _LEGEND)
            yield _mark(stage, x, y + _LEGEND.leading / 2, 4.0)
            yield Text(line, x + 8, y + baseline(_LEGEND.leading))
            x += line.width + 26

    def ways(self, picture: Picture) -> Iterator[Item]:
        """Straight under the name, then bent into the next column."""
        for way in picture.ways:
            yield self._way(way, picture.spots[way.start], picture.spots[way.end])

    def _way(self, way: Way, start: Spot, end: Spot) -> Shape:
        across, down = end.x - start.x, end.y - start.y
        turn = across - _BEND if across > 0 else 0.0
        bend = ((turn + (across - turn) * t, down * (3 * t * t - 2 * t * t * t)) for t in _STEPS)
        points = tuple((x * self._scale, y * self._scale) for x, y in ((0.0, 0.0), *bend))
        x, y = self._at(start)
        return Shape(x, y, points, _WAY, 0.7, dashes=() if way.is_main else (2.0, 2.0))

    def people(self, picture: Picture) -> Iterator[Item]:
        """Each with a mark and a name, read from the first contact outward."""
        for spot in picture.spots.values():
            x, y = self._at(spot)
            yield from self._name(spot, x, y)
            yield _mark(spot.node.stage, x, y, _RADIUS * max(self._scale, 0.7))

    def _name(self, spot: Spot, x: float, y: float) -> Iterator[Item]:
        """The words on a ground of their own, for a way runs below them."""
        room = (COLUMN - _BEND - 16 if spot.led_to else COLUMN - 24) * self._scale
        style, below = self._sized(_NAME), self._sized(_BELOW)
        left = x + _RADIUS * max(self._scale, 0.7) + 3.5
        _, words = list_item(self._list)
        if spot.led_to:
            style = style.but(face=Face.SEMIBOLD)
        # What stands below is another word, not the end of the name.
        name = replace(self.composer.line(spot.node.name, style, room), end="\n")
        organisation = self.composer.line(spot.node.organisation, below, room)
        both = bool(spot.node.organisation.strip())
        high = style.leading + (below.leading if both else 0)
        top = y - high / 2
        wide = max(name.width, organisation.width if both else 0) + 2
        corners = ((0.0, 0.0), (wide, 0.0), (wide, high), (0.0, high))
        yield Shape(left - 1, top, corners, _WHITE, 0.1, _WHITE)
        yield Text(name, left, top + baseline(style.leading), words)
        if both:
            y = top + style.leading + baseline(below.leading)
            yield Text(organisation, left, y, words)

    def _at(self, spot: Spot) -> tuple[float, float]:
        x = self._page.side + _RADIUS + spot.x * self._scale
        return x, self._page.top + _HEAD + spot.y * self._scale

    def _sized(self, style: Style) -> Style:
        return replace(style, size=style.size * self._scale, leading=style.leading * self._scale)


def _mark(stage: Stage, x: float, y: float, radius: float) -> Shape:
    colour, filled = _COLOURS[stage]
    points = tuple((a * radius, b * radius) for a, b in OUTLINES[stage])
    return Shape(x, y, points, colour, 1.0, colour if filled else _WHITE)
