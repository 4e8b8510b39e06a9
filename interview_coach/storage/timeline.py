"""What happened with one person, from every table that tells of it."""

from typing import Any
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    CompoundSelect,
    Select,
    String,
    Text,
    Uuid,
    and_,
    case,
    cast,
    func,
    literal,
    null,
    select,
    type_coerce,
    union_all,
)

from interview_coach.application.tie_reading import Moment, TimelineRow
from interview_coach.domain.touch import Channel, Direction, Favour, TouchKind
from interview_coach.storage.columns import Instant
from interview_coach.storage.tables import (
    interviews,
    letters,
    people,
    referrals,
    sendings,
    sessions,
)
from interview_coach.storage.talks import Fetch
from interview_coach.storage.tie_tables import touches

_KINDS: dict[str, TouchKind | Moment] = {
    **{kind.value: kind for kind in TouchKind},
    **{moment.value: moment for moment in Moment},
}


def timeline(fetch: Fetch, person_id: UUID, offset: int, limit: int) -> list[TimelineRow]:
    """A page of it, the latest first."""
    everything = _all(person_id).subquery()
    newest = select(everything).order_by(everything.c.at.desc(), everything.c.what)
    return [_row(row) for row in fetch(newest.offset(offset).limit(limit))]


def timeline_length(fetch: Fetch, person_id: UUID) -> int:
    """How many lines there are."""
    everything = _all(person_id).subquery()
    return int(fetch(select(func.count()).select_from(everything))[0][0])


def _row(row: Any) -> TimelineRow:
    return TimelineRow(
        at=row.at,
        what=_KINDS[row.what],
        words=row.words,
        direction=Direction(row.direction),
        channel=Channel(row.channel),
        favour=Favour(row.favour),
        touch_id=row.touch_id,
        interview_id=row.interview_id,
    )


def _all(person_id: UUID) -> CompoundSelect[Any]:
    return union_all(
        _touches(person_id),
        _talks(person_id),
        _thanks(person_id),
        _referrals(person_id),
        _added(person_id),
    )


def _line(
    at: Any,
    what: Any,
    words: Any,
    *,
    direction: Any = Direction.OUT.value,
    channel: Any = "",
    interview_id: Any = None,
) -> Select[Any]:
    """A line that is no touch."""
    return select(
        type_coerce(at, Instant).label("at"),
        _text(what).label("what"),
        _text(words).label("words"),
        _text(direction).label("direction"),
        _text(channel).label("channel"),
        _text("").label("favour"),
        cast(null(), Uuid).label("touch_id"),
        cast(null() if interview_id is None else interview_id, Uuid).label("interview_id"),
    )


def _text(value: Any) -> ColumnElement[str]:
    if isinstance(value, str):
        return cast(literal(value), Text)
    return type_coerce(value, String) if isinstance(value.type, Text) else cast(value, Text)


def _touches(person_id: UUID) -> Select[Any]:
    c = touches.c
    lines: Select[Any] = select(  # type: ignore[assignment]
        type_coerce(c.at, Instant).label("at"),
        *(_text(c[name]).label(as_) for name, as_ in (("kind", "what"), ("words", "words"))),
        *(_text(c[name]).label(name) for name in ("direction", "channel", "favour")),
        c.id.label("touch_id"),
        c.interview_id,
    )
    return lines.where(c.person_id == person_id, c.deleted_at.is_(None))


def _mine(person_id: UUID) -> ColumnElement[bool]:
    return and_(interviews.c.person_id == person_id, interviews.c.deleted_at.is_(None))


def _talks(person_id: UUID) -> Select[Any]:
    """Talks that were held, or are to be at a time that is set."""
    what = case((sessions.c.ended_at.is_(None), Moment.SCHEDULED.value), else_=Moment.TALK.value)
    at = func.coalesce(sessions.c.started_at, interviews.c.starts_at)
    source = interviews.join(sessions, sessions.c.interview_id == interviews.c.id)
    lines = _line(at, what, interviews.c.aim, interview_id=interviews.c.id)
    return lines.select_from(source).where(_mine(person_id), at.is_not(None))


def _thanks(person_id: UUID) -> Select[Any]:
    source = sendings.join(letters).join(interviews)
    lines = _line(
        sendings.c.at,
        Moment.THANK_YOU.value,
        "",
        channel=sendings.c.form,
        interview_id=interviews.c.id,
    )
    return lines.select_from(source).where(_mine(person_id), letters.c.place == 0)


def _referrals(person_id: UUID) -> Select[Any]:
    """Names that they gave, at the end of the talk in which they did."""
    source = referrals.join(interviews).join(sessions, sessions.c.interview_id == interviews.c.id)
    at = func.coalesce(sessions.c.ended_at, interviews.c.starts_at, interviews.c.created_at)
    lines = _line(
        at,
        Moment.REFERRAL.value,
        referrals.c.name,
        direction=Direction.IN.value,
        interview_id=interviews.c.id,
    )
    return lines.select_from(source).where(_mine(person_id), referrals.c.deleted_at.is_(None))


def _added(person_id: UUID) -> Select[Any]:
    what = case((people.c.batch_id.is_(None), Moment.ADDED.value), else_=Moment.IMPORTED.value)
    return _line(people.c.created_at, what, people.c.source).where(people.c.id == person_id)
