"""How the interviews have gone so far, in a few figures."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import func, select

from interview_coach.application.reading import Habits
from interview_coach.domain.coach.pace import own_rate
from interview_coach.domain.deadlines import THANK_BY_EMAIL
from interview_coach.domain.interview import Outcome
from interview_coach.storage.tables import (
    extensions,
    interviews,
    pauses,
    planned_questions,
    referrals,
    sessions,
)
from interview_coach.storage.talks import TALKS, Fetch, is_alive, thanked_at

GRACE = timedelta(seconds=30)
"""A farewell may take this long without being late; our estimate."""
RECENT = 8
"""Interviews from which the pace is taken."""

_was_held = (is_alive, sessions.c.ended_at.is_not(None))

_HELD = (
    select(
        interviews.c.id,
        sessions.c.planned_minutes,
        sessions.c.started_at,
        sessions.c.ended_at,
        thanked_at.label("thanked_at"),
    )
    .select_from(TALKS)
    .where(*_was_held)
)
_PAUSES = select(pauses.c.interview_id, pauses.c.began_at, pauses.c.ended_at).where(
    pauses.c.ended_at.is_not(None)
)
_EXTENSIONS = select(extensions.c.interview_id, func.sum(extensions.c.minutes)).group_by(
    extensions.c.interview_id
)
_REFERRALS = (
    select(func.count())
    .select_from(TALKS.join(referrals, referrals.c.interview_id == interviews.c.id))
    .where(*_was_held, referrals.c.deleted_at.is_(None))
)
_PACE = (
    select(
        func.sum(planned_questions.c.seconds_spent),
        func.count(),
        func.sum(planned_questions.c.minutes),
    )
    .select_from(TALKS.join(planned_questions, planned_questions.c.interview_id == interviews.c.id))
    .where(
        *_was_held,
        planned_questions.c.outcome == Outcome.ASKED,
        planned_questions.c.seconds_spent > 0,
        planned_questions.c.deleted_at.is_(None),
    )
    .group_by(interviews.c.id, sessions.c.ended_at)
    .order_by(sessions.c.ended_at.desc())
    .limit(RECENT)
)


def habits(fetch: Fetch) -> Habits:
    """The figures, counted over the interviews that were held."""
    held = fetch(_HELD)
    allowed: dict[UUID, timedelta] = {}
    for interview_id, minutes in fetch(_EXTENSIONS):
        allowed[interview_id] = timedelta(minutes=minutes)
    for interview_id, began_at, ended_at in fetch(_PAUSES):
        allowed[interview_id] = allowed.get(interview_id, timedelta(0)) + (ended_at - began_at)
    paces = fetch(_PACE)
    return Habits(
        talks=len(held),
        thanked_in_time=sum(_was_thanked_in_time(talk) for talk in held),
        ended_on_time=sum(
            _ended_on_time(talk, allowed.get(talk.id, timedelta(0))) for talk in held
        ),
        referrals=fetch(_REFERRALS)[0][0],
        seconds_per_question=_pace(paces),
        rate=own_rate(len(paces), sum(p[0] for p in paces) / 60, sum(p[2] for p in paces)),
        timed=len(paces),
    )


def _was_thanked_in_time(talk: Any) -> bool:
    return talk.thanked_at is not None and talk.thanked_at - talk.ended_at <= THANK_BY_EMAIL


def _ended_on_time(talk: Any, allowed: timedelta) -> bool:
    planned = timedelta(minutes=talk.planned_minutes)
    return bool(talk.ended_at - talk.started_at <= planned + allowed + GRACE)


def _pace(sums: Sequence[Any]) -> float | None:
    questions = sum(count for _, count, _ in sums)
    return float(sum(seconds for seconds, *_ in sums) / questions) if questions else None
