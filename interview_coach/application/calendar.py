"""What goes into a calendar: a talk at its instant, and days on which something is due."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

from interview_coach.application.errors import CoachError
from interview_coach.application.locales import Locale
from interview_coach.application.ties_due import TieDue, TieDueKind
from interview_coach.application.today import Due, DueKind
from interview_coach.application.wording import city, zone
from interview_coach.domain.interview import Format, Interview
from interview_coach.domain.person import Person
from interview_coach.domain.text import is_open_link

ALARM = timedelta(minutes=15)
"""How long before a talk the calendar speaks up."""

_BEGAN = datetime(2026, 1, 1, tzinfo=UTC)
_HOST = "interview-coach"
_DISCREET = "Conversation"
_TO_DO = "To do"
_WORDS: Mapping[str, str] = {
    DueKind.THANK: "Thank {}",
    DueKind.CONTACT: "Write to {}",
    TieDueKind.CONFIRM: "Confirm the talk with {}",
    TieDueKind.DECLINE: "Thank {} for the answer",
    TieDueKind.NUDGE: "Ask {} once more",
    TieDueKind.TELL_INTRODUCER: "Tell {} what came of it",
    TieDueKind.KEEP_WARM: "A few words to {}",
    TieDueKind.REFERENCE: "Tell {} what you are applying for",
    TieDueKind.LOOK_AGAIN: "Look once more at the talk with {}",
    TieDueKind.TO_DO: "What you set out to do after the talk with {}",
}


@dataclass(frozen=True)
class Meeting:
    """A talk, as a calendar shows it."""

    uid: str
    sequence: int
    """Grows with each export, so that the newer one takes the older one's place."""
    starts_at: datetime
    ends_at: datetime
    summary: str
    description: str
    location: str = ""
    url: str = ""
    alarm: timedelta = ALARM


@dataclass(frozen=True)
class DueDay:
    """A day on which something is to be done."""

    uid: str
    sequence: int
    on: date
    summary: str


Entry = Meeting | DueDay


def meeting(interview: Interview, person: Person, locale: Locale, now: datetime) -> Meeting:
    """The talk for the calendar; nothing of what one wants to ask. Raises ``CoachError``."""
    start = interview.starts_at
    if start is None:
        raise CoachError("This interview has no time yet, so no calendar can hold it.")
    is_online = interview.format is Format.VIDEO and is_open_link(interview.place)
    return Meeting(
        uid=f"{interview.id}@{_HOST}",
        sequence=_sequence(now),
        starts_at=start,
        ends_at=start + timedelta(minutes=interview.planned_minutes),
        summary=_DISCREET if person.is_discreet else f"Conversation with {person.name}",
        description=_clocks(interview, person, start, locale),
        location=interview.place,
        url=interview.place.strip() if is_online else "",
    )


def due_day(due: Due | TieDue, now: datetime, discreet: Collection[str] = ()) -> DueDay:
    """What is due, on its day where you are; nobody who is discreet is named."""
    words = _TO_DO if due.name in discreet else _WORDS.get(due.kind, "{}").format(due.name)
    return DueDay(
        uid=f"{due.kind}-{_subject(due)}@{_HOST}",
        sequence=_sequence(now),
        on=due.at.astimezone().date(),
        summary=words.strip() or _TO_DO,
    )


def _subject(due: Due | TieDue) -> UUID | None:
    """What it is about: the same thing due again takes the older entry's place."""
    if isinstance(due, Due):
        return due.referral_id or due.interview_id
    about = (due.referral_id, due.outreach_id, due.lead_id, due.interview_id, due.person_id)
    return next(filter(None, about), None)


def _sequence(now: datetime) -> int:
    return max(0, int((now - _BEGAN) / timedelta(minutes=1)))


def _clocks(interview: Interview, person: Person, start: datetime, locale: Locale) -> str:
    """The time on both clocks, each with its own day."""
    names = dict.fromkeys((interview.time_zone, person.time_zone or interview.time_zone))
    return "\n".join(_clock(name, start, locale) for name in names)


def _clock(name: str, start: datetime, locale: Locale) -> str:
    there = start.astimezone(zone(name))
    return f"{locale.full_date(there)}, {locale.clock_time(there)} ({city(name)})"
