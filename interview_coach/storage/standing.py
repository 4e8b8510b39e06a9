"""Where things stand with people: from their talks, the requests to them, and touches."""

from collections.abc import Collection
from functools import cache
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import Column, ColumnElement, FromClause, Select, and_, case, func, or_, select

from interview_coach.application.stages import Stage, Standing
from interview_coach.domain.asking import OutreachAnswer
from interview_coach.domain.touch import UNANSWERED, Direction
from interview_coach.storage.tables import interviews, people, sessions
from interview_coach.storage.talks import TALKS, is_alive, thanked_at
from interview_coach.storage.tie_tables import outreaches, touches

_FACTS = [name for name in Standing._fields if name != "stage"]


class Standings(NamedTuple):
    """People joined with what the stage follows from, and the stage itself."""

    source: FromClause
    stage: ColumnElement[str]
    facts: tuple[ColumnElement[Any], ...]
    declined_at: ColumnElement[Any]


def standings(person_ids: Collection[UUID] | None = None) -> Standings:
    """The standings of these people, or of all."""
    return _everybody() if person_ids is None else _standings(person_ids)


@cache
def _everybody() -> Standings:
    """Put together once: that takes as long as asking."""
    return _standings(None)


def _standings(person_ids: Collection[UUID] | None) -> Standings:
    talks = _talks(person_ids).subquery("talks")
    requests = _requests(person_ids).subquery("requests")
    moments = _touches(person_ids).subquery("moments")
    source: FromClause = people
    for part in (talks, requests, moments):
        source = source.outerjoin(part, part.c.person_id == people.c.id)
    return Standings(
        source=source,
        stage=_stage(talks.c, requests.c, moments.c).label("stage"),
        facts=(
            *(talks.c[name] for name in ("next_at", "held_at", "ended_at")),
            *(requests.c[name] for name in ("asked_at", "nudged_at")),
            _latest(talks.c.ended_at, talks.c.last_thanked_at, moments.c.real_at).label(
                "touched_at"
            ),
        ),
        declined_at=requests.c.declined_at,
    )


def standing_of(row: Any) -> Standing:
    """The standing in a row that has the stage and all facts."""
    return Standing(Stage(row.stage), **{name: getattr(row, name) for name in _FACTS})


def _stage(talks: Any, requests: Any, moments: Any) -> ColumnElement[str]:
    held = talks.ended_at.is_not(None)
    declined = and_(
        requests.declined_at.is_not(None),
        or_(talks.ended_at.is_(None), talks.ended_at < requests.declined_at),
    )
    is_nobody_s_plan = or_(people.c.is_discreet, people.c.batch_id.is_not(None))
    return case(
        (talks.thanks_due > 0, Stage.TALKED.value),
        (talks.to_come > 0, Stage.SCHEDULED.value),
        (requests.asked_at.is_not(None), Stage.WAITING.value),
        (declined, Stage.DECLINED.value),
        (held, Stage.KEEP_WARM.value),
        (requests.drafts > 0, Stage.TO_CONTACT.value),
        (moments.outward > 0, Stage.KEEP_WARM.value),
        (is_nobody_s_plan, Stage.NONE.value),
        else_=Stage.TO_CONTACT.value,
    )


def _among(column: Column[UUID], person_ids: Collection[UUID] | None) -> list[Any]:
    return [] if person_ids is None else [column.in_(person_ids)]


def _count(condition: ColumnElement[bool]) -> ColumnElement[int]:
    return func.sum(case((condition, 1), else_=0))


def _talks(person_ids: Collection[UUID] | None) -> Select[Any]:
    """Of each person with talks: how many are to come and to be thanked for, and when."""
    each = (
        select(
            interviews.c.person_id,
            interviews.c.starts_at,
            interviews.c.wrapped_up_at,
            sessions.c.started_at,
            sessions.c.ended_at,
            thanked_at.label("thanked_at"),
        )
        .select_from(TALKS)
        .where(is_alive, *_among(interviews.c.person_id, person_ids))
        .subquery("each_talk")
        .c
    )
    is_over = each.ended_at.is_not(None)
    not_thanked = and_(each.thanked_at.is_(None), each.wrapped_up_at.is_(None))
    return select(
        each.person_id,
        _count(and_(is_over, not_thanked)).label("thanks_due"),
        _count(each.ended_at.is_(None)).label("to_come"),
        func.min(case((each.ended_at.is_(None), each.starts_at))).label("next_at"),
        func.max(case((is_over, each.started_at))).label("held_at"),
        func.max(each.ended_at).label("ended_at"),
        func.max(each.thanked_at).label("last_thanked_at"),
    ).group_by(each.person_id)


def _requests(person_ids: Collection[UUID] | None) -> Select[Any]:
    c = outreaches.c
    is_open = c.answer == OutreachAnswer.NONE
    return (
        select(
            c.person_id,
            func.max(case((is_open, c.asked_at))).label("asked_at"),
            func.max(case((is_open, c.nudged_at))).label("nudged_at"),
            func.max(case((c.answer == OutreachAnswer.NO, c.answered_at))).label("declined_at"),
            _count(and_(is_open, c.asked_at.is_(None))).label("drafts"),
        )
        .where(*_among(c.person_id, person_ids))
        .group_by(c.person_id)
    )


def _touches(person_ids: Collection[UUID] | None) -> Select[Any]:
    c = touches.c
    is_real = c.kind.not_in(UNANSWERED)
    return (
        select(
            c.person_id,
            func.max(case((is_real, c.at))).label("real_at"),
            _count(and_(is_real, c.direction == Direction.OUT)).label("outward"),
        )
        .where(c.deleted_at.is_(None), *_among(c.person_id, person_ids))
        .group_by(c.person_id)
    )


def _latest(*moments: ColumnElement[Any]) -> ColumnElement[Any]:
    """The latest of the moments that there are."""
    latest = moments[0]
    for moment in moments[1:]:
        later = or_(latest.is_(None), moment > latest)
        latest = case((and_(moment.is_not(None), later), moment), else_=latest)
    return latest
