"""What the brainstorm shows of the circles of acquaintance, asked for in one go."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from interview_coach.application.reading import PersonRow
from interview_coach.application.services import Services
from interview_coach.application.stages import PeopleFilter
from interview_coach.application.tie_content import Circle

MOST_NAMES = 500
FEW = 3
"""With fewer names than this in a circle, a kind word stands below them."""


@dataclass(frozen=True)
class CirclesSeen:
    """The circles with how many are in each, and who is in the one on show."""

    circles: tuple[Circle, ...]
    counts: Mapping[str, int]
    circle: Circle
    people: tuple[PersonRow, ...]
    words: Mapping[UUID, str]
    """What was written down with a name."""
    encouragement: tuple[str, ...]

    @property
    def following(self) -> Circle:
        """The circle after this one; the first after the last."""
        number = self.circles.index(self.circle)
        return self.circles[(number + 1) % len(self.circles)]

    @property
    def kind_word(self) -> str:
        """Each circle has its own, always the same."""
        return self.encouragement[self.circles.index(self.circle) % len(self.encouragement)]

    def newest_first(self, fresh: Sequence[UUID]) -> list[PersonRow]:
        """Those just written down, the latest first, then the others by name."""
        place = {person_id: number for number, person_id in enumerate(fresh)}
        return sorted(self.people, key=lambda row: place.get(row.id, len(place)))


def look_around(services: Services, key: str) -> CirclesSeen:
    """Look at a circle, by default the first; runs where the data is."""
    content, reading = services.content, services.reading
    circle = next((each for each in content.circles if each.key == key), content.circles[0])
    counts = {
        each.key: reading.person_count(only=PeopleFilter(circle=each.key))
        for each in content.circles
    }
    people = reading.people(only=PeopleFilter(circle=circle.key), limit=MOST_NAMES)
    words = services.find.said_of([row.id for row in people])
    return CirclesSeen(content.circles, counts, circle, tuple(people), words, content.encouragement)
