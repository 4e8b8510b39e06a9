"""Room to write: how many ruled lines stand under a question, and how far apart."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from interview_coach.documents.look import MM


@dataclass(frozen=True)
class Room:
    """So many ruled lines, so far apart in points."""

    lines: int
    pitch: float

    @property
    def height(self) -> float:
        """From the question down to the last rule."""
        return self.lines * self.pitch


def _rooms(lines: range, quarter_millimetres: range) -> tuple[Room, ...]:
    rooms = (Room(n, quarter * MM / 4) for n in lines for quarter in quarter_millimetres)
    return tuple(sorted(rooms, key=lambda room: room.height))


AMPLE = _rooms(range(2, 14), range(26, 35))
"""Two lines or more, 6.5 to 8.5 mm apart, from the least to the most."""
NARROW = _rooms(range(2, 3), range(22, 26))
"""Two lines a little closer, before all is set in smaller type."""
TIGHT = _rooms(range(2, 3), range(20, 26))
SPARE = _rooms(range(1, 2), range(24, 37))
"""One line only, when a page would not hold two."""
PAGEFUL = _rooms(range(2, 41), range(30, 35))
"""For notes where there are no questions."""
PLAIN = Room(2, 7 * MM)


def most(rooms: Sequence[Room], fits: Callable[[Room], bool]) -> Room | None:
    """The largest room that fits, the rooms being in order; ``None`` when not even the least."""
    if not fits(rooms[0]):
        return None
    least, beyond = 0, len(rooms)
    while beyond - least > 1:
        middle = (least + beyond) // 2
        if fits(rooms[middle]):
            least = middle
        else:
            beyond = middle
    return rooms[least]
