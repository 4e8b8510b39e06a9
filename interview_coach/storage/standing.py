"""Where things stand with a person, from their interviews."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from typing import Any
from uuid import UUID

from sqlalchemy import Select, select

from interview_coach.application.reading import Stage
from interview_coach.storage.tables import interviews, sessions
from interview_coach.storage.talks import TALKS, is_alive, thanked_at

STAGES = (
    select(
        interviews.c.person_id,
        interviews.c.starts_at,
        sessions.c.started_at,
        sessions.c.ended_at,
        thanked_at.label("thanked_at"),
    )
    .select_from(TALKS)
    .where(is_alive)
    .order_by(interviews.c.person_id)
)
"""Every interview that counts, those of one person together."""


@dataclass(frozen=True)
class Standing:
    """The stage, the soonest interview to come and the latest that was held."""

    stage: Stage
    next_at: datetime | None = None
    last_at: datetime | None = None


NEVER = Standing(Stage.TO_CONTACT)


def of(person_ids: Collection[UUID]) -> Select[Any]:
    """The interviews of these people."""
    return STAGES.where(interviews.c.person_id.in_(person_ids))


def by_person(talks: Iterable[Any]) -> dict[UUID, Standing]:
    """The standing of each person who has an interview; the talks come person by person."""
    return {
        person_id: _standing(list(theirs))
        for person_id, theirs in groupby(talks, key=lambda talk: talk.person_id)
    }


def _standing(talks: list[Any]) -> Standing:
    held = [talk for talk in talks if talk.ended_at is not None]
    to_come = [talk.starts_at for talk in talks if talk.ended_at is None and talk.starts_at]
    latest = max(held, key=lambda talk: talk.ended_at, default=None)
    if latest is None:
        stage = Stage.SCHEDULED
    else:
        stage = Stage.TALKED if latest.thanked_at is None else Stage.THANKED
    return Standing(stage, min(to_come, default=None), latest and latest.started_at)
