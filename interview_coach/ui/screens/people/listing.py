"""What the list shows: the people that a search and a stage leave, page by page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple
from uuid import UUID

from interview_coach.application.services import Services
from interview_coach.application.stages import PeopleFilter, Stage
from interview_coach.ui.screens.people.name_index import ids_of
from interview_coach.ui.screens.people.pages import PAGE, Pages


class Wanted(NamedTuple):
    """The words that were typed, and the stage that was chosen, if one was."""

    search: str = ""
    stage: Stage | None = None

    @property
    def only(self) -> PeopleFilter:
        """The same for the queries."""
        return PeopleFilter(stage=self.stage)

    @property
    def is_everybody(self) -> bool:
        """Whether nothing was typed and no stage chosen."""
        return not self.search.strip() and self.stage is None


class Found(NamedTuple):
    """Whom a search found: how many, and the texts of their ids on the pages that are asked for."""

    total: int
    pages: Mapping[int, Sequence[str]]


@dataclass(frozen=True)
class Listing:
    """What was found: how many, and the pages that were asked for."""

    wanted: Wanted
    count: int
    pages: Pages


def look(services: Services, wanted: Wanted, offsets: Sequence[int]) -> Listing:
    """Search; runs where the data is."""
    reading, only = services.reading, wanted.only
    count = reading.person_count(wanted.search, only)
    pages = {
        offset: reading.people(wanted.search, offset=offset, limit=PAGE, only=only)
        for offset in offsets
    }
    return Listing(wanted, count, pages)


def look_up(services: Services, wanted: Wanted, found: Found) -> Listing:
    """The rows of those who were found already; runs where the data is."""
    people_of = services.reading.people_of
    pages = {at: people_of(ids_of(page)) for at, page in found.pages.items()}
    return Listing(wanted, found.total, pages)


def count_stages(services: Services, wanted: Wanted) -> Mapping[Stage, int]:
    """How many of those who were searched for stand where; runs where the data is."""
    return services.reading.stages(wanted.search)


def ids_at(
    services: Services, wanted: Wanted, known: Mapping[int, UUID], ranges: Sequence[range]
) -> list[UUID]:
    """Who stands in these rows; asks only for those that were not read yet."""
    numbers = [number for each in ranges for number in each]
    if all(number in known for number in numbers):
        return [known[number] for number in numbers]
    ids = services.reading.person_ids(wanted.search, wanted.only)
    return [ids[number] for number in numbers if number < len(ids)]


def known_tags(services: Services) -> tuple[str, ...]:
    """The tags that are suggested, then the others in use; runs where the data is."""
    suggested = [tag.text for tag in services.content.tags]
    return tuple(dict.fromkeys([*suggested, *services.reading.ties.tags()]))
