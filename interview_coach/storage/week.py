"""Your week: what you set yourself, and with how many people what was done."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import CompoundSelect, literal, select, union

from interview_coach.application.habits import Weekly, WeekRow
from interview_coach.domain.touch import UNANSWERED, Direction, TouchKind
from interview_coach.storage.tables import (
    interviews,
    letters,
    people,
    profiles,
    sendings,
    sessions,
)
from interview_coach.storage.talks import TALKS, Fetch, is_alive
from interview_coach.storage.tie_tables import touches

_YOURS = select(
    profiles.c.weekly_goal,
    profiles.c.weekly_kind,
    profiles.c.first_answers,
    profiles.c.first_run_at,
)
_ASKED = frozenset({TouchKind.ASKED})
_MET = frozenset({TouchKind.MET})
_COUNTED = sorted({*TouchKind} - UNANSWERED - {TouchKind.GOT} | _ASKED)
"""What was had of somebody was not done for them; a reminder is no second request."""


def week(fetch: Fetch, since: datetime) -> WeekRow:
    """The week that began then."""
    yours = fetch(_YOURS)
    goal, kind, answers, first_run_at = yours[0] if yours else (None, "", None, None)
    return WeekRow(goal or 0, kind, _people(fetch, since), answers or {}, first_run_at)


def _people(fetch: Fetch, since: datetime) -> Mapping[Weekly, int]:
    """How many people each was done with; who was written to twice counts once."""
    reached: dict[Weekly, set[UUID]] = {kind: set() for kind in Weekly}
    for person_id, kind in fetch(_done(since)):
        reached[_counts_as(TouchKind(kind))].add(person_id)
    return {kind: len(ids) for kind, ids in reached.items()}


def _done(since: datetime) -> CompoundSelect[Any]:
    touched = (
        select(touches.c.person_id, touches.c.kind)
        .select_from(touches.join(people, touches.c.person_id == people.c.id))
        .where(
            touches.c.at >= since,
            touches.c.deleted_at.is_(None),
            people.c.deleted_at.is_(None),
            touches.c.direction == Direction.OUT,
            touches.c.kind.in_(_COUNTED),
        )
    )
    talked = (
        select(interviews.c.person_id, literal(TouchKind.MET.value))
        .select_from(TALKS)
        .where(is_alive, sessions.c.ended_at >= since)
    )
    thanked = (
        select(interviews.c.person_id, literal(TouchKind.THANKED.value))
        .select_from(
            TALKS.join(letters, letters.c.interview_id == interviews.c.id).join(
                sendings, sendings.c.letter_id == letters.c.id
            )
        )
        .where(is_alive, sendings.c.at >= since)
    )
    return union(touched, talked, thanked)


def _counts_as(kind: TouchKind) -> Weekly:
    if kind in _ASKED:
        return Weekly.ASKED
    return Weekly.MET if kind in _MET else Weekly.KEPT_WARM
