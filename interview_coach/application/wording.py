"""Numbers, days and times as a letter or a sheet words them."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from interview_coach.application.printing import Paper

_UNITS = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_TENS = ["_", "_", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
_MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]


def in_words(number: int) -> str:
    """A number below one hundred in words: *twenty-five*; larger ones in digits."""
    if not 0 <= number < 100:
        return str(number)
    if number < 20:
        return _UNITS[number]
    tens, units = divmod(number, 10)
    return _TENS[tens] + (f"-{_UNITS[units]}" if units else "")


def zone(name: str) -> ZoneInfo:
    """The time zone of this IANA name, or UTC when the name is not known."""
    try:
        return ZoneInfo(name or "UTC")
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return ZoneInfo("UTC")


def city(zone_name: str) -> str:
    """The place a zone is named after: *New York*."""
    return zone_name.rpartition("/")[2].replace("_", " ")


def long_date(day: date, paper: Paper = Paper.A4) -> str:
    """*21 November 2026*, or *November 21, 2026* on US paper."""
    month = _MONTHS[day.month - 1]
    if paper is Paper.LETTER:
        return f"{month} {day.day}, {day.year}"
    return f"{day.day} {month} {day.year}"


def short_date(day: date, paper: Paper = Paper.A4) -> str:
    """*Sat 21 Nov*, or *Sat, Nov 21* on US paper."""
    weekday, month = _DAYS[day.weekday()][:3], _MONTHS[day.month - 1][:3]
    if paper is Paper.LETTER:
        return f"{weekday}, {month} {day.day}"
    return f"{weekday} {day.day} {month}"


def clock_time(at: datetime, paper: Paper = Paper.A4) -> str:
    """*14:00*, or *2:00 PM* on US paper."""
    if paper is Paper.LETTER:
        return f"{at.hour % 12 or 12}:{at.minute:02} {'AM' if at.hour < 12 else 'PM'}"
    return f"{at:%H:%M}"


def when(day: date, today: date) -> str:
    """The day of a talk as a thank-you says it: *today*, *yesterday*, *on Friday*, *on 3 March*."""
    ago = today - day
    if ago <= timedelta(0):
        return "today"
    if ago == timedelta(days=1):
        return "yesterday"
    if ago < timedelta(days=7):
        return f"on {_DAYS[day.weekday()]}"
    return f"on {day.day} {_MONTHS[day.month - 1]}"


def listed(names: Sequence[str]) -> str:
    """*Lucía Prado*, *Lucía Prado and Tom Adeyemi*, *A, B and C*."""
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} and {names[-1]}"


def pace(minutes: float) -> str:
    """Minutes as a clock shows them: *2:20*."""
    seconds = round(minutes * 60)
    return f"{seconds // 60}:{seconds % 60:02}"
