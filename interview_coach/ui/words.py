"""Days, times and durations as the window words them, in the person's language."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from interview_coach.ui.text import QT_TRANSLATE_NOOP as QT_TRANSLATE_NOOP
from interview_coach.ui.text import tip as tip

_DAY = timedelta(days=1)
_HOUR = timedelta(hours=1)
_MINUTE = timedelta(minutes=1)


def clock(span: timedelta) -> str:
    """A running time, "12:24"; past the end it counts up, "+0:40"."""
    seconds = round(span.total_seconds())
    sign, seconds = ("+", -seconds) if seconds < 0 else ("", seconds)
    return f"{sign}{seconds // 60}:{seconds % 60:02}"


def duration(span: timedelta) -> str:
    """A length of time in its two largest parts, "2 h 10 min"."""
    span = abs(span)
    if span >= 2 * _DAY:
        return _count("%n day(s)", span // _DAY)
    hours, minutes = span // _HOUR, span % _HOUR // _MINUTE
    if not hours:
        return _say("{0} min").format(minutes)
    if not minutes:
        return _say("{0} h").format(hours)
    return _say("{0} h {1} min").format(hours, minutes)


def until(moment: datetime, now: datetime) -> str:
    """How far ahead something is: "in 2 h 10 min", "in 3 days", "now"."""
    span = moment - now
    if abs(span) < _MINUTE:
        return _say("now")
    return _say("in {0}").format(duration(span)) if span > timedelta() else ago(moment, now)


def ago(moment: datetime, now: datetime) -> str:
    """How long since something was: "32 min ago", "4 months ago"."""
    span = now - moment
    if span < _MINUTE:
        return _say("just now")
    if span < 60 * _DAY:
        return _say("{0} ago").format(duration(span))
    return _say("{0} ago").format(_count("%n month(s)", span.days // 30))


def left(deadline: datetime, now: datetime) -> str:
    """What remains until a deadline: "5 h left", or "3 h overdue"."""
    span = deadline - now
    if span < timedelta():
        return _say("{0} overdue").format(_largest(span))
    return _say("{0} left").format(_largest(span))


def day(when: date, today: date) -> str:
    """A day as one speaks of it: "today", "tomorrow", "Mon 23 Nov", with the year if another."""
    near = {-1: _say("yesterday"), 0: _say("today"), 1: _say("tomorrow")}
    distance = (when - today).days
    if distance in near:
        return near[distance]
    form = "ddd d MMM" if when.year == today.year else "ddd d MMM yyyy"
    return QLocale().toString(QDate(when.year, when.month, when.day), form)


def long_day(when: date) -> str:
    """A day in full: "Saturday 21 November"."""
    return QLocale().toString(QDate(when.year, when.month, when.day), "dddd d MMMM")


def time_of_day(when: time | datetime) -> str:
    """Hours and minutes as the person's locale writes them, "14:00" or "2:00 PM"."""
    return QLocale().toString(QTime(when.hour, when.minute), time_format())


def moment(when: datetime, now: datetime) -> str:
    """A day and a time, here where one is: "yesterday 14:05"."""
    here = when.astimezone()
    return f"{day(here.date(), now.astimezone().date())} {time_of_day(here)}"


def time_format() -> str:
    """Qt's format of hours and minutes in the person's locale."""
    short = QLocale().timeFormat(QLocale.FormatType.ShortFormat)
    return "h:mm AP" if "a" in short.casefold() else "HH:mm"


def _largest(span: timedelta) -> str:
    """A length of time in its largest part."""
    span = abs(span)
    if span >= 2 * _DAY:
        return _count("%n day(s)", span // _DAY)
    if span >= _HOUR:
        return _say("{0} h").format(span // _HOUR)
    return _say("{0} min").format(span // _MINUTE)


def _say(text: str) -> str:
    return QCoreApplication.translate("Words", text)


def _count(text: str, number: int) -> str:
    """With its plural: Qt's catalogue where one is loaded, else the English one spelt here."""
    said = QCoreApplication.translate("Words", text, None, number)
    return said.replace("(s)", "" if number == 1 else "s")
