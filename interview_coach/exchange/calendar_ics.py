"""Calendar files (RFC 5545) that open at the right instant in every calendar."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from icalendar import Alarm, Calendar, Event

from interview_coach.application.calendar import DueDay, Entry, Meeting
from interview_coach.domain.text import clean, clean_line

_PRODUCT = "-//Interview Coach//EN"
_MORNING = timedelta(hours=9)


def save(entries: Sequence[Entry], now: datetime) -> bytes:
    """The entries as one file. Instants are in UTC: a zone's name would shift them in Outlook."""
    calendar = Calendar()
    calendar.add("prodid", _PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    for entry in entries:
        calendar.add_component(_meeting(entry) if isinstance(entry, Meeting) else _day(entry))
    for event in calendar.walk("VEVENT"):
        event.add("dtstamp", now.astimezone(UTC))
    written: bytes = calendar.to_ical()
    return written


def _meeting(meeting: Meeting) -> Event:
    event = _event(meeting)
    event.add("dtstart", meeting.starts_at.astimezone(UTC))
    event.add("dtend", meeting.ends_at.astimezone(UTC))
    event.add("description", clean(meeting.description))
    if meeting.location:
        event.add("location", clean_line(meeting.location))
    if meeting.url:
        event.add("url", meeting.url)
    event.add("status", "CONFIRMED")
    event.add_component(_alarm(event, -meeting.alarm))
    return event


def _day(due: DueDay) -> Event:
    event = _event(due)
    event.add("dtstart", due.on)
    event.add("dtend", due.on + timedelta(days=1))
    # It does not make the day busy.
    event.add("transp", "TRANSPARENT")
    event.add_component(_alarm(event, _MORNING))
    return event


def _event(entry: Entry) -> Event:
    event = Event()
    event.add("uid", entry.uid)
    event.add("sequence", entry.sequence)
    event.add("summary", clean_line(entry.summary))
    return event


def _alarm(event: Event, trigger: timedelta) -> Alarm:
    """A reminder that moves with the entry: strict servers refuse one at a fixed time."""
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("trigger", trigger)
    alarm.add("description", event["summary"])
    return alarm
