"""Interviews as rows: with their person, their conversation and their thanks."""

from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy import Executable, and_, exists, func, select

from interview_coach.application.reading import InterviewRow
from interview_coach.domain.session import State
from interview_coach.storage.tables import interviews, letters, pauses, people, sendings, sessions

Fetch = Callable[[Executable], Sequence[Any]]
"""Runs one query and hands out its rows."""

TALKS = interviews.join(people, interviews.c.person_id == people.c.id).join(
    sessions, sessions.c.interview_id == interviews.c.id
)
"""Each interview with its person and its conversation."""

is_alive = and_(interviews.c.deleted_at.is_(None), people.c.deleted_at.is_(None))
"""Neither the interview nor its person lies in the bin."""

thanked_at = (
    select(func.min(sendings.c.at))
    .join_from(sendings, letters)
    .where(letters.c.interview_id == interviews.c.id, letters.c.place == 0)
    .correlate(interviews)
    .scalar_subquery()
)
"""When the thank-you, the first letter, first went out."""

_is_paused = (
    exists()
    .where(pauses.c.interview_id == interviews.c.id, pauses.c.ended_at.is_(None))
    .correlate(interviews)
)

INTERVIEW_ROWS = (
    select(
        interviews.c.id,
        interviews.c.person_id,
        people.c.given_name,
        people.c.family_name,
        people.c.role,
        people.c.organisation,
        people.c.time_zone.label("person_zone"),
        interviews.c.starts_at,
        interviews.c.time_zone,
        interviews.c.format,
        interviews.c.place,
        interviews.c.planned_minutes,
        sessions.c.started_at,
        sessions.c.ended_at,
        _is_paused.label("is_paused"),
        thanked_at.label("thanked_at"),
        interviews.c.wrapped_up_at,
    )
    .select_from(TALKS)
    .where(is_alive)
    .order_by(
        sessions.c.ended_at.is_(None),
        sessions.c.ended_at,
        interviews.c.starts_at.is_(None),
        interviews.c.starts_at,
        interviews.c.created_at,
    )
)
"""Interviews that are not deleted: the past by its end, then those to come by their time."""


def interview_row(row: Any) -> InterviewRow:
    """The row as screens know it."""
    return InterviewRow(
        id=row.id,
        person_id=row.person_id,
        name=f"{row.given_name} {row.family_name}".strip(),
        short_name=row.given_name or row.family_name,
        role=row.role,
        organisation=row.organisation,
        person_zone=row.person_zone,
        starts_at=row.starts_at,
        time_zone=row.time_zone,
        format=row.format,
        place=row.place,
        planned_minutes=row.planned_minutes,
        state=_state(row),
        ended_at=row.ended_at,
        thanked_at=row.thanked_at,
        wrapped_up_at=row.wrapped_up_at,
        started_at=row.started_at,
    )


def _state(row: Any) -> State:
    if row.started_at is None:
        return State.READY
    if row.ended_at is not None:
        return State.ENDED
    return State.PAUSED if row.is_paused else State.RUNNING
