"""How answers and one's own reading of a talk are worded in a cell."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from interview_coach.application.answers import Answer, OwnReading, Said, Standing, Talk
from interview_coach.application.at_odds import Odds
from interview_coach.application.wording import zone
from interview_coach.domain.reflection import Decision
from interview_coach.ui.words import day

_MOST = 200
"""Characters of an answer in its cell; the whole is read below the table."""


def line_words(line: Said) -> str:
    """A line, with the star of those that are kept, and a word with those for you alone."""
    said = _say("{0} (private)").format(line.text) if line.is_private else line.text
    return f"★ {said}" if line.is_kept else said


def answer_words(answer: Answer) -> str:
    """The lines one after the other; as much as a cell can hold."""
    whole = "; ".join(line_words(line) for line in answer.lines)
    return whole if len(whole) <= _MOST else f"{whole[:_MOST].rstrip()}…"


def aside(answer: Answer, odds: Sequence[Odds] = ()) -> str:
    """What stands in the cell instead of an answer, or below it."""
    told = [_say("at odds with {0}").format(each.other.name) for each in odds]
    if answer.hidden:
        told.append(_count("%n line(s) in confidence", answer.hidden))
    if told:
        return " · ".join(dict.fromkeys(told))
    if answer.lines:
        return ""
    return {
        Standing.ASKED: _say("asked, nothing noted"),
        Standing.NOT_REACHED: _say("not reached"),
        Standing.NOT_ASKED: _say("not asked"),
    }[answer.standing]


def reading_words(reading: OwnReading, *, spoken: bool = False) -> str:
    """What you made of the talk yourself, on a few lines."""
    told = (
        (_say("profession"), reading.profession, reading.profession_words),
        (_say("surroundings"), reading.environment, reading.environment_words),
        (_say("what it takes"), reading.credentials, reading.credentials_words),
    )
    parts = [_criterion(*each, spoken=spoken) for each in told if each[1] or each[2]]
    before, after = reading.confidence_before, reading.confidence_after
    if before and after:
        parts.append(_say("how sure {0} → {1}").format(before, after))
    if reading.decision is not Decision.UNDECIDED:
        parts.append(decision_words(reading.decision))
    return " · ".join(parts)


def _criterion(name: str, score: int | None, words: str, *, spoken: bool) -> str:
    if not score:
        return f"{name}: {words}"
    shown = _say("{0} of 5").format(score) if spoken else "★" * score
    return f"{name} {shown}" + (f": {words}" if words else "")


def decision_words(decision: Decision) -> str:
    """Where you stood after a talk."""
    return {
        Decision.UNDECIDED: _say("undecided"),
        Decision.PURSUE: _say("to pursue"),
        Decision.UNSURE: _say("not sure"),
        Decision.NOT_FOR_ME: _say("not for me"),
    }[decision]


def talk_words(talk: Talk, now: datetime) -> str:
    """Where they work, and when you talked."""
    here = zone(talk.time_zone)
    when = day(talk.ended_at.astimezone(here).date(), now.astimezone(here).date())
    return " · ".join(part for part in (talk.organisation, when) if part)


def _say(text: str) -> str:
    return QCoreApplication.translate("Answers", text)


def _count(text: str, number: int) -> str:
    said = QCoreApplication.translate("Answers", text, None, number)
    return said.replace("(s)", "" if number == 1 else "s").replace("%n", str(number))
