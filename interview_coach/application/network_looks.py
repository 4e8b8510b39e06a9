"""The picture of who led to whom, looked at: whose names show, where keys lead, what marks them."""

from collections import defaultdict
from collections.abc import Mapping
from enum import StrEnum
from math import cos, pi, sin, sqrt
from uuid import UUID

from interview_coach.application.network_picture import Picture, Spot
from interview_coach.application.stages import Stage


class Toward(StrEnum):
    """Where the arrow keys lead."""

    BACK = "back"
    ON = "on"
    ABOVE = "above"
    BELOW = "below"


def labelled(picture: Picture, apart: float) -> frozenset[UUID]:
    """Whose names have room when names in one column need to be so far apart.

    Those who led to the most come first, so that a picture seen from afar shows its landmarks.
    """
    taken: dict[float, list[float]] = defaultdict(list)
    shown = []
    for spot in sorted(picture.spots.values(), key=lambda spot: (-spot.reach, spot.y)):
        column = taken[spot.x]
        if all(abs(spot.y - y) >= apart for y in column):
            column.append(spot.y)
            shown.append(spot.node.id)
    return frozenset(shown)


def step(picture: Picture, here: UUID, toward: Toward) -> UUID:
    """Where an arrow key leads from somebody; where there is nobody, one stays."""
    spot = picture.spots[here]
    if toward is Toward.BACK and spot.led_by:
        return spot.led_by
    if toward is Toward.ON and spot.led_to:
        return spot.led_to[(len(spot.led_to) - 1) // 2]
    ahead = (s for s in picture.spots.values() if s is not spot and _is_ahead(spot, s, toward))
    nearest = min(ahead, key=lambda other: _distance(spot, other, toward), default=spot)
    return nearest.node.id


def _is_ahead(spot: Spot, other: Spot, toward: Toward) -> bool:
    across, down = other.x - spot.x, other.y - spot.y
    match toward:
        case Toward.BACK:
            return across < 0 and abs(down) <= abs(across)
        case Toward.ON:
            return across > 0 and abs(down) <= across
        case Toward.ABOVE:
            return down < 0
        case _:
            return down > 0


def _distance(spot: Spot, other: Spot, toward: Toward) -> float:
    """As the eye goes: straight on is near, aside is far."""
    across, down = abs(other.x - spot.x), abs(other.y - spot.y)
    straight, aside = (down, across) if toward in (Toward.ABOVE, Toward.BELOW) else (across, down)
    return straight + 3 * aside


Outline = tuple[tuple[float, float], ...]


def _regular(corners: int, turned: float = 0.0, size: float = 1.0) -> Outline:
    angles = (2 * pi * n / corners + turned * pi / 180 for n in range(corners))
    return tuple((size * cos(angle), size * sin(angle)) for angle in angles)


OUTLINES: Mapping[Stage, Outline] = {
    Stage.TO_CONTACT: _regular(4, size=1.1),
    Stage.WAITING: _regular(3, size=1.2),
    Stage.SCHEDULED: _regular(4, turned=45, size=1.15),
    Stage.TALKED: _regular(6, size=1.1),
    Stage.KEEP_WARM: _regular(24),
    Stage.DECLINED: tuple((1.1 * x, 0.45 * y) for x, y in _regular(4, turned=45, size=sqrt(2))),
    Stage.NONE: _regular(16, size=0.6),
}
"""The mark of each stage around its middle, so that colour never says it alone."""
