"""What the pages of the yearly word show: the run, your news, and who may get it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from interview_coach.application.reading import PersonRow
from interview_coach.application.services import Services
from interview_coach.application.stages import PeopleFilter, Stage
from interview_coach.application.updating import UpdateView
from interview_coach.domain.profile import NewsItem

OFFERED = 300
"""So many people are offered at a time; others are found by their name."""
_MAY = PeopleFilter(without_discreet=True)


@dataclass(frozen=True)
class UpdateLook:
    """The latest run, if there is one, and all your news, the latest first."""

    view: UpdateView | None
    news: tuple[NewsItem, ...]

    @property
    def run_id(self) -> UUID | None:
        """The run on show."""
        return self.view.run.id if self.view else None


@dataclass(frozen=True)
class Offered:
    """Whom one may choose."""

    rows: tuple[PersonRow, ...]
    count: int


def look(services: Services) -> UpdateLook:
    """Ask for it; runs where the data is."""
    runs = services.updates.runs()
    news = sorted(services.you.get().news, key=lambda item: item.on, reverse=True)
    view = services.updates.update(runs[0].id) if runs else None
    return UpdateLook(view, tuple(news))


def offer(services: Services, search: str) -> Offered:
    """Who may get it; the discreet never."""
    reading = services.reading
    rows = reading.people(search, limit=OFFERED, only=_MAY)
    return Offered(tuple(rows), reading.person_count(search, _MAY))


def met(services: Services, today: date) -> list[UUID]:
    """Everybody one has been in touch with, but for those who are to be left in peace."""
    reading = services.reading
    rows = reading.people(limit=reading.person_count(only=_MAY), only=_MAY)
    return [row.id for row in rows if row.last_touch_at and not _rests(row, today)]


def _rests(row: PersonRow, today: date) -> bool:
    is_later = row.not_before is not None and today < row.not_before
    return is_later or row.stage is Stage.DECLINED
