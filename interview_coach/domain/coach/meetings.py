"""Rules for the meeting itself: its length, its hour, and what is known beforehand."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from interview_coach.domain.coach.messages import TWENTY
from interview_coach.domain.coach.rule import Finding, Level, Rule

FROM, UNTIL = 8, 18
"""Hours at which one may propose to talk; our estimate."""
_ENOUGH = 0.5


@dataclass(frozen=True)
class Meeting:
    """A time that is agreed or proposed, and how far one has prepared."""

    now: datetime
    starts_at: datetime | None = None
    zone: ZoneInfo | None = None
    """Theirs, where it is known."""
    minutes: int = TWENTY
    found: int = 0
    """What of the core checklist was looked up."""
    core: int = 0


def is_long(meeting: Meeting) -> Finding | None:
    """R13: more than twenty minutes."""
    return Finding(known={"minutes": str(meeting.minutes)}) if meeting.minutes > TWENTY else None


def is_at_a_bad_hour(meeting: Meeting) -> Finding | None:
    """R17: before eight or after six where they are."""
    if meeting.starts_at is None or meeting.zone is None or meeting.starts_at < meeting.now:
        return None
    theirs = meeting.starts_at.astimezone(meeting.zone)
    ends = theirs + timedelta(minutes=meeting.minutes)
    late = ends > theirs.replace(hour=UNTIL, minute=0, second=0, microsecond=0)
    return Finding(known={"time": f"{theirs:%H:%M}"}) if theirs.hour < FROM or late else None


def lacks_research(meeting: Meeting) -> Finding | None:
    """R19: the day before, less than half of the core checklist."""
    if meeting.starts_at is None or not meeting.core:
        return None
    ahead = meeting.starts_at - meeting.now
    near = timedelta(0) < ahead <= timedelta(days=1)
    missing = meeting.core - meeting.found
    if near and meeting.found < meeting.core * _ENOUGH:
        return Finding(known={"missing": str(missing)})
    return None


MEETING_RULES: tuple[Rule[Meeting], ...] = (
    Rule("R19", Level.HINT, lacks_research),
    Rule("R17", Level.HINT, is_at_a_bad_hour),
    Rule("R13", Level.HINT, is_long),
)
