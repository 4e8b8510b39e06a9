"""What ties ask of today: a few kind words, each with its one action, and never a long list."""

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from typing import NamedTuple
from uuid import UUID

from interview_coach.application.reading import InterviewRow, Reading, ReferralRow
from interview_coach.application.warm_due import warm_due
from interview_coach.application.wording import zone
from interview_coach.domain.asking import AskState
from interview_coach.domain.deadlines import TELL_INTRODUCER, Urgency, urgency
from interview_coach.domain.keeping_warm import YEARLY

AT_MOST = 6
"""So many at a time, whatever waits."""
DECLINE_WITHIN = timedelta(days=1)
FORGET_DECLINE = timedelta(days=30)
"""Thanks for a no that is older than this would only surprise."""
TELL_AFTER_MEETING = timedelta(days=2)
LOOK_AHEAD = timedelta(hours=24)


class TieDueKind(StrEnum):
    """What is to be done; the first come first on the same day."""

    CONFIRM = "confirm"
    DECLINE = "decline"
    NUDGE = "nudge"
    TELL_INTRODUCER = "tell_introducer"
    LEAD = "lead"
    LOOK_AGAIN = "look_again"
    TO_DO = "to_do"
    KEEP_WARM = "keep_warm"
    REFERENCE = "reference"


class TieDue(NamedTuple):
    """One thing to do, whom it concerns and by when."""

    kind: TieDueKind
    name: str
    at: datetime
    urgency: Urgency
    person_id: UUID | None = None
    short_name: str = ""
    about: str = ""
    """The name that was given, the words of a lead or of what you set out to do."""
    interview_id: UUID | None = None
    referral_id: UUID | None = None
    outreach_id: UUID | None = None
    lead_id: UUID | None = None
    time_zone: str = "UTC"
    since: datetime | None = None
    """When that was which it follows: the last touch, the request, the no; or the talk to come."""


class TiesDue(NamedTuple):
    """What ties ask of today."""

    due: tuple[TieDue, ...] = ()
    more: int = 0
    """How many others wait; they come when these are done."""


NOTHING_DUE = TiesDue()


def ties_due(reading: Reading, now: datetime, interviews: Iterable[InterviewRow]) -> TiesDue:
    """The most pressing few; keeping warm comes last and is never more than three."""
    found = [*pressing(reading, now, interviews), *_warm(reading, now)]
    return TiesDue(tuple(found[:AT_MOST]), max(0, len(found) - AT_MOST))


def pressing(reading: Reading, now: datetime, interviews: Iterable[InterviewRow]) -> list[TieDue]:
    """What has its day, the soonest first."""
    found = [due for due in _pressing(reading, now, interviews) if due.at <= now + LOOK_AHEAD]
    return sorted(found, key=lambda due: (due.at, tuple(TieDueKind).index(due.kind)))


def _pressing(
    reading: Reading, now: datetime, interviews: Iterable[InterviewRow]
) -> Iterator[TieDue]:
    yield from _to_confirm(reading, now)
    yield from _declines(reading, now)
    yield from _nudges(reading, now)
    yield from _introducers(reading.referrals(), now, _ended(interviews))
    yield from _leads(reading, now)
    yield from _references(reading, now)
    yield from _looks_again(reading, now)
    yield from _to_dos(reading, now)


def _to_confirm(reading: Reading, now: datetime) -> Iterator[TieDue]:
    for row in reading.ties.to_confirm(now + timedelta(days=2)):
        today = now.astimezone(zone(row.time_zone)).date()
        if row.starts_at <= now or confirm_on(row.starts_at, row.time_zone) > today:
            continue
        yield TieDue(
            kind=TieDueKind.CONFIRM,
            name=row.name,
            short_name=row.short_name,
            person_id=row.person_id,
            interview_id=row.interview_id,
            at=min(now, row.starts_at - LOOK_AHEAD),
            since=row.starts_at,
            urgency=Urgency.SOON,
            time_zone=row.time_zone,
        )


def _declines(reading: Reading, now: datetime) -> Iterator[TieDue]:
    for row in reading.ties.declines(now - FORGET_DECLINE):
        at = row.declined_at + DECLINE_WITHIN
        yield TieDue(
            kind=TieDueKind.DECLINE,
            name=row.name,
            short_name=row.short_name,
            person_id=row.person_id,
            outreach_id=row.outreach_id,
            at=at,
            since=row.declined_at,
            urgency=urgency(at, now),
        )


def _nudges(reading: Reading, now: datetime) -> Iterator[TieDue]:
    for row in reading.ties.outreaches():
        at = row.outreach.nudge_due_at
        if at is None or row.is_discreet or row.outreach.state(now) is not AskState.NUDGE_DUE:
            continue
        yield TieDue(
            kind=TieDueKind.NUDGE,
            name=row.name,
            short_name=row.short_name,
            person_id=row.outreach.person_id,
            outreach_id=row.outreach.id,
            at=at,
            since=row.outreach.asked_at,
            urgency=urgency(at, now),
        )


def _introducers(
    rows: Iterable[ReferralRow], now: datetime, ended: dict[UUID, datetime]
) -> Iterator[TieDue]:
    """Who gave you a name hears of it, also when nothing came of it."""
    for row in rows:
        if row.told_back_at is not None or row.contacted_at is None:
            continue
        met = ended.get(row.person_id) if row.person_id else None
        at = row.contacted_at + TELL_INTRODUCER
        if met is not None:
            at = min(at, met + TELL_AFTER_MEETING)
        yield TieDue(
            kind=TieDueKind.TELL_INTRODUCER,
            name=row.introducer,
            short_name=row.introducer_short,
            person_id=row.introducer_id,
            about=row.name,
            interview_id=row.interview_id,
            referral_id=row.id,
            at=at,
            since=met or row.contacted_at,
            urgency=urgency(at, now),
        )


def _leads(reading: Reading, now: datetime) -> Iterator[TieDue]:
    today = now.date()
    for row in reading.ties.leads():
        lead = row.lead
        day = lead.due_on or lead.not_before
        if day is None or not (lead.is_due(today) or lead.is_due(today + timedelta(days=1))):
            continue
        at = _end_of(day)
        yield TieDue(
            kind=TieDueKind.LEAD,
            name=row.teller,
            person_id=lead.person_id,
            about=lead.text,
            lead_id=lead.id,
            at=at,
            urgency=urgency(at, now),
        )


def _references(reading: Reading, now: datetime) -> Iterator[TieDue]:
    for row in reading.ties.references():
        at = _end_of((row.refreshed or row.since) + timedelta(days=YEARLY))
        yield TieDue(
            kind=TieDueKind.REFERENCE,
            name=row.name,
            person_id=row.id,
            at=at,
            urgency=urgency(at, now),
        )


def _looks_again(reading: Reading, now: datetime) -> Iterator[TieDue]:
    """A reflection that was to wait a day, once the day has come where the talk was held."""
    for row in reading.ties.to_look_again():
        if row.on <= now.astimezone(zone(row.time_zone)).date():
            yield TieDue(
                kind=TieDueKind.LOOK_AGAIN,
                name=row.name,
                person_id=row.person_id,
                interview_id=row.interview_id,
                at=min(now, _end_of(row.on)),
                since=row.ended_at,
                urgency=Urgency.LATER,
                time_zone=row.time_zone,
            )


def _to_dos(reading: Reading, now: datetime) -> Iterator[TieDue]:
    """What you set out to do after a talk, until it is ticked off."""
    for row in reading.ties.to_dos():
        yield TieDue(
            kind=TieDueKind.TO_DO,
            name=row.name,
            person_id=row.person_id,
            about=row.text,
            interview_id=row.interview_id,
            at=now,
            since=row.ended_at,
            urgency=Urgency.LATER,
        )


def _warm(reading: Reading, now: datetime) -> Iterator[TieDue]:
    for each in warm_due(reading, now):
        yield TieDue(
            kind=TieDueKind.KEEP_WARM,
            name=each.row.name,
            short_name=each.row.short_name,
            person_id=each.row.id,
            at=each.due_at,
            since=each.row.last_at if each.row.was_touched else None,
            urgency=Urgency.LATER,
        )


def _ended(interviews: Iterable[InterviewRow]) -> dict[UUID, datetime]:
    """When the first talk with each person was over."""
    ended: dict[UUID, datetime] = {}
    for row in interviews:
        if row.ended_at is not None:
            ended[row.person_id] = min(row.ended_at, ended.get(row.person_id, row.ended_at))
    return ended


def _end_of(day: date) -> datetime:
    return datetime.combine(day, time(23, 59)).astimezone().astimezone(UTC)


def confirm_on(starts_at: datetime, my_zone: str) -> date:
    """The day on which one confirms: the one before, on one's own calendar."""
    return starts_at.astimezone(zone(my_zone)).date() - timedelta(days=1)
