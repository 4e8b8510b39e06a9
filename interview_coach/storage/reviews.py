"""What came of what: which sources and which channels led to meetings."""

from typing import Any

from sqlalchemy import ColumnElement, case, func, select

from interview_coach.application.tie_reading import ChannelRow, SourceRow
from interview_coach.domain.asking import OutreachAnswer
from interview_coach.storage.tables import interviews, people, sessions
from interview_coach.storage.talks import TALKS, Fetch, is_alive
from interview_coach.storage.tie_tables import outreaches


class Reviews:
    """Looking back on where meetings came from."""

    _fetch: Fetch

    def sources(self) -> list[SourceRow]:
        """Where your people come from, the most meetings first."""
        counted = self._fetch(_SOURCES)
        rows = [
            SourceRow(source, *(int(each or 0) for each in counts)) for source, *counts in counted
        ]
        return sorted(rows, key=lambda row: (-row.met, -row.people, row.source))

    def channels(self) -> list[ChannelRow]:
        """How your requests fared, by channel."""
        return [ChannelRow(*row) for row in self._fetch(_CHANNELS)]


def _count(condition: ColumnElement[bool]) -> ColumnElement[int]:
    return func.sum(case((condition, 1), else_=0))


_held = (
    select(interviews.c.person_id, func.count().label("talks"))
    .select_from(TALKS)
    .where(is_alive, sessions.c.ended_at.is_not(None))
    .group_by(interviews.c.person_id)
    .subquery("held")
)
_asked = (
    select(outreaches.c.person_id)
    .where(outreaches.c.asked_at.is_not(None))
    .group_by(outreaches.c.person_id)
    .subquery("asked")
)
_SOURCES: Any = (
    select(
        people.c.source,
        func.count(),
        _count(_asked.c.person_id.is_not(None)),
        _count(_held.c.talks > 0),
        func.sum(_held.c.talks),
    )
    .select_from(
        people.outerjoin(_held, _held.c.person_id == people.c.id).outerjoin(
            _asked, _asked.c.person_id == people.c.id
        )
    )
    .where(people.c.deleted_at.is_(None))
    .group_by(people.c.source)
)
_CHANNELS: Any = (
    select(
        outreaches.c.channel,
        func.count(),
        *(_count(outreaches.c.answer == each) for each in (OutreachAnswer.YES, OutreachAnswer.NO)),
        _count(outreaches.c.answer == OutreachAnswer.NONE),
    )
    .select_from(outreaches.join(people))
    .where(people.c.deleted_at.is_(None), outreaches.c.asked_at.is_not(None))
    .group_by(outreaches.c.channel)
    .order_by(func.count().desc(), outreaches.c.channel)
)
