"""Facts of a talk on paper: when, how long and how one meets, and what you can do already."""

from interview_coach.application.addressing import lines
from interview_coach.application.locales import Locale
from interview_coach.application.printing import Words
from interview_coach.application.question_bank import shipped_id
from interview_coach.application.wording import city, pace, zone
from interview_coach.domain.interview import Interview
from interview_coach.domain.person import Person
from interview_coach.domain.profile import Profile

_CARRIES_OVER = shipped_id("carries_over_missing")


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


def skills_to_show(interview: Interview, profile: Profile) -> tuple[str, ...]:
    """Your skills, one each, when a planned question asks what of them carries over."""
    asked = any(question.bank_id == _CARRIES_OVER for question in interview.main_questions)
    return lines(profile.skills) if asked else ()


def pace_to_keep(interview: Interview, words: Words) -> str:
    """How long each question may take, and how many fit before the final five minutes."""
    main = interview.main_questions
    if not main:
        return ""
    average = sum(question.minutes for question in main) / len(main)
    before = max(0, interview.planned_minutes - 5)
    return words.say("sheet_pace", pace=pace(average), count=interview.fit.count, minute=before)
