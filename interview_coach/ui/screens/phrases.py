"""What more than one screen says of interviews and people: when, in which form, how it stands."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from interview_coach.application.reading import InterviewRow
from interview_coach.application.stages import Stage
from interview_coach.application.wording import city, zone
from interview_coach.domain.interview import Format
from interview_coach.domain.referral import Permission
from interview_coach.ui import words

if TYPE_CHECKING:
    from interview_coach.application.press import Printed

STAGE_TONES = {
    Stage.TO_CONTACT: "neutral",
    Stage.WAITING: "accent",
    Stage.SCHEDULED: "accent",
    Stage.TALKED: "warn",
    Stage.KEEP_WARM: "good",
    Stage.DECLINED: "neutral",
    Stage.NONE: "neutral",
}


def stage_words(stage: Stage) -> str:
    """Where things stand with someone."""
    said = {
        Stage.TO_CONTACT: _say("To contact"),
        Stage.WAITING: _say("Waiting"),
        Stage.SCHEDULED: _say("Scheduled"),
        Stage.TALKED: _say("Talked"),
        Stage.KEEP_WARM: _say("Keep warm"),
        Stage.DECLINED: _say("Declined"),
        Stage.NONE: "—",
    }
    return said[stage]


def format_words(format_: Format) -> str:
    """How you meet, as it stands within a line."""
    said = {
        Format.IN_PERSON: _say("in person"),
        Format.PHONE: _say("phone"),
        Format.VIDEO: _say("video"),
    }
    return said[format_]


def length_words(row: InterviewRow) -> str:
    """How long and in which form: "20 minutes · video"."""
    # No break between the figure and its unit.
    said = _say("1 minute") if row.planned_minutes == 1 else _say("{0} minutes")
    length = said.format(row.planned_minutes).replace(" ", "\u00a0")
    return f"{length} · {format_words(row.format)}"


def day_and_time(moment: datetime, zone_name: str, now: datetime) -> str:
    """A moment on somebody's clock: "Today 14:00", "Mon 23 Nov 9:30"."""
    mine = moment.astimezone(zone(zone_name))
    return f"{capital(words.day(mine.date(), today_in(zone_name, now)))} {words.time_of_day(mine)}"


def their_time(row: InterviewRow, short_name: str = "") -> str:
    """The same moment on the other one's clock, where that differs: "17:00 in New York"."""
    if row.starts_at is None or not row.person_zone:
        return ""
    mine = row.starts_at.astimezone(zone(row.time_zone))
    theirs = row.starts_at.astimezone(zone(row.person_zone))
    if mine.utcoffset() == theirs.utcoffset():
        return ""
    time = words.time_of_day(theirs)
    if theirs.date() != mine.date():
        time = f"{words.day(theirs.date(), mine.date() + timedelta(days=-9))} {time}"
    if short_name:
        return _say("{0} for {1} ({2})").format(time, short_name, city(row.person_zone))
    return _say("{0} in {1}").format(time, city(row.person_zone))


def when_words(row: InterviewRow, now: datetime, short_name: str = "") -> str:
    """Both clocks: "14:00 your time · 17:00 for Dana (New York)"; one where they agree."""
    if row.starts_at is None:
        return _say("No time yet")
    mine = day_and_time(row.starts_at, row.time_zone, now)
    theirs = their_time(row, short_name)
    return f"{_say('{0} your time').format(mine)} · {theirs}" if theirs else mine


def position_words(row: InterviewRow) -> str:
    """Role and organisation, as far as known."""
    return ", ".join(part for part in (row.role, row.organisation) if part)


def permission_words(permission: Permission, giver: str) -> str:
    """What may be said of who gave the name."""
    said = {
        Permission.YES: _say("you may use {0}’s name"),
        Permission.NO: _say("do not name {0}"),
        Permission.ASK_FIRST: _say("ask {0} before you use the name"),
        Permission.NOT_ASKED: _say("do not name {0} yet: not asked"),
    }
    return said[permission].format(giver)


def today_in(zone_name: str, now: datetime) -> date:
    """The day that a zone's calendar shows."""
    return now.astimezone(zone(zone_name)).date()


def capital(text: str) -> str:
    """The first letter large, as a line begins."""
    return text[:1].upper() + text[1:]


def printing_troubles(printed: Printed) -> list[str]:
    """What comes out otherwise than it was written, in sentences."""
    said = list(printed.warnings)
    if printed.missing:
        words = _say("These characters cannot be printed: {0}.")
        said.insert(0, words.format(named_characters(printed.missing)))
    return said


def named_characters(characters: Sequence[str]) -> str:
    """Each with its number, for the screen may lack it as the printer does."""
    return ", ".join(f"{each} (U+{ord(each):04X})" for each in characters)


def _say(text: str) -> str:
    return QCoreApplication.translate("Phrases", text)
