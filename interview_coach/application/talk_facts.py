"""When, how long and how one meets: the facts that stand right of a name on paper."""

from interview_coach.application.locales import Locale
from interview_coach.application.printing import Words
from interview_coach.application.wording import city, zone
from interview_coach.domain.interview import Interview
from interview_coach.domain.person import Person


def facts(interview: Interview, person: Person, locale: Locale, words: Words) -> tuple[str, ...]:
    """The day, the time on both clocks, the length and the format; only the last without a day."""
    length = words.say(
        "facts_length",
        minutes=interview.planned_minutes,
        format=words.say(f"format_{interview.format}"),
    )
    if interview.starts_at is None:
        return (length,)
    mine = interview.starts_at.astimezone(zone(interview.time_zone))
    return (locale.full_date(mine), _time(interview, person, locale, words), length)


def _time(interview: Interview, person: Person, locale: Locale, words: Words) -> str:
    assert interview.starts_at is not None
    mine = locale.clock_time(interview.starts_at.astimezone(zone(interview.time_zone)))
    if not person.time_zone or person.time_zone == interview.time_zone:
        return mine
    theirs = locale.clock_time(interview.starts_at.astimezone(zone(person.time_zone)))
    return words.say("facts_both_times", mine=mine, theirs=theirs, city=city(person.time_zone))
