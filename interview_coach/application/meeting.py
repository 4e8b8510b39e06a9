"""Agreeing on a time: proposals on both clocks, the way there, and the word of the day before."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from interview_coach.application.changes import Announce, Change
from interview_coach.application.clock import Clock
from interview_coach.application.content import Content
from interview_coach.application.locales import Locale
from interview_coach.application.messages import Message, Occasion, compose
from interview_coach.application.ports import Work
from interview_coach.application.wording import city, zone
from interview_coach.domain.interview import Format

FIRST_HOUR, LAST_HOUR = 8, 18
"""Hours of their day at which one may ask for a talk; our estimate."""
ARRIVE_EARLY = timedelta(minutes=10)
CONFIRMED = "confirm"
"""The line of the logistics that is ticked when the talk was confirmed."""
_HOURS = range(9, 17)
_HOW_MANY = 3
_SATURDAY = 5
_AWAKE, _ASLEEP = 7, 22


@dataclass(frozen=True)
class Proposed:
    """A time to propose, on both clocks."""

    starts_at: datetime
    """In UTC."""
    mine: datetime
    theirs: datetime
    is_early_or_late: bool
    """Whether it lies outside their working hours."""
    words: str
    """*Tuesday 24 November, 10:00 (16:00 for me)*"""


@dataclass(frozen=True)
class Meeting:
    """The use cases between a yes and the talk."""

    work: Work
    announce: Announce
    clock: Clock
    content: Content

    def proposals(
        self, person_id: UUID, my_zone: str, starts: Sequence[datetime] = ()
    ) -> tuple[Proposed, ...]:
        """These times, or three of the coming days that suit both clocks, in words for them."""
        with self.work() as work:
            their_zone = work.people.get(person_id).time_zone or my_zone
            locale = self.content.locale(work.profile.locale)
        chosen = starts or self._coming(my_zone, their_zone)
        return tuple(_proposed(at, my_zone, their_zone, locale) for at in chosen)

    def proposal_text(self, proposals: Sequence[Proposed]) -> str:
        """The times as lines for a message."""
        return "\n".join(f"• {each.words}" for each in proposals)

    def _coming(self, my_zone: str, their_zone: str) -> list[datetime]:
        """One a day on the next three weekdays, from the day after tomorrow on."""
        here, there = zone(my_zone), zone(their_zone)
        day = self.clock.now().astimezone(there).date() + timedelta(days=2)
        found: list[datetime] = []
        while len(found) < _HOW_MANY:
            if day.weekday() < _SATURDAY:
                hours = _suiting(day, there, here)
                found.append(hours[(1 + 3 * len(found)) % len(hours)])
            day += timedelta(days=1)
        return found

    def confirmation(self, interview_id: UUID) -> Message:
        """What to write the day before, on their clock."""
        with self.work() as work:
            interview = work.interviews.get(interview_id)
            person = work.people.get(interview.person_id)
            locale = self.content.locale(work.profile.locale)
            if locale.language != "en":
                locale = self.content.locale("en-GB")
            known = {
                "where": _where(interview.format, interview.place, person.phone),
                "minutes_words": locale.in_words(interview.planned_minutes),
            }
            if interview.starts_at is not None:
                theirs = interview.starts_at.astimezone(
                    zone(person.time_zone or interview.time_zone)
                )
                known["day"] = f"on {locale.full_date(theirs.date())}"
                known["time"] = locale.clock_time(theirs)
                if person.time_zone and person.time_zone != interview.time_zone:
                    known["time"] += f" {city(person.time_zone)} time"
            return compose(work, self.content, Occasion.CONFIRMATION, person, known)

    def mark_confirmed(self, interview_id: UUID, *, on: bool = True) -> None:
        """The confirmation went out, or did not."""
        with self.work() as work:
            interview = work.interviews.get(interview_id)
            others = [key for key in interview.logistics_done if key != CONFIRMED]
            interview.logistics_done = [*others, CONFIRMED] if on else others
        self.announce(Change.INTERVIEWS)


def leave_at(starts_at: datetime, travel: timedelta) -> datetime:
    """When to set out, so as to be there ten minutes early."""
    return starts_at - travel - ARRIVE_EARLY


def _proposed(at: datetime, my_zone: str, their_zone: str, locale: Locale) -> Proposed:
    mine, theirs = at.astimezone(zone(my_zone)), at.astimezone(zone(their_zone))
    words = f"{locale.full_date(theirs.date())}, {locale.clock_time(theirs)}"
    if mine.utcoffset() != theirs.utcoffset():
        other_day = "" if mine.date() == theirs.date() else f"{locale.short_date(mine.date())}, "
        words += f" ({city(their_zone)}; {other_day}{locale.clock_time(mine)} {city(my_zone)})"
    return Proposed(
        starts_at=at.astimezone(UTC),
        mine=mine,
        theirs=theirs,
        is_early_or_late=not _is_decent(theirs),
        words=words,
    )


def _suiting(day: date, there: ZoneInfo, here: ZoneInfo) -> list[datetime]:
    """The hours of their day that are working hours here too; else those awake; else all."""
    hours = [datetime.combine(day, time(hour), there) for hour in _HOURS]
    both = [at for at in hours if _is_decent(at.astimezone(here))]
    awake = [at for at in hours if _AWAKE <= at.astimezone(here).hour < _ASLEEP]
    return both or awake or hours


def _is_decent(moment: datetime) -> bool:
    """Whether the moment lies within a working day there."""
    return FIRST_HOUR <= moment.hour < LAST_HOUR


def _where(format_: Format, place: str, phone: str) -> str:
    if format_ is Format.PHONE:
        return f"I will call {phone or place}" if phone or place else "by phone"
    if format_ is Format.VIDEO:
        return place or "by video"
    return place or "in person"
