"""Rules for a single question."""

import re

from interview_coach.domain.bank import CLOSING, Kind, Priority
from interview_coach.domain.coach import asking, jobs, manners
from interview_coach.domain.coach.english import halves, is_closed
from interview_coach.domain.coach.rewording import opened
from interview_coach.domain.coach.rule import FOUND, Finding, Level, Mend, Rule
from interview_coach.domain.coach.searchable import can_be_looked_up
from interview_coach.domain.coach.subjects import is_about_pay
from interview_coach.domain.interview import PlannedQuestion

_OPENING = "opening"
_BLANK = re.compile(r"{\w+}")


def asks_for_a_job(question: PlannedQuestion) -> Finding | None:
    """R1: it reads as asking for a job."""
    words = jobs.job_ask(question.text)
    return Finding(known={"words": words}) if words else None


def is_networking(question: PlannedQuestion) -> Finding | None:
    """R2: it makes the talk a means."""
    words, better = manners.networking(question.text)
    return _worded(words, better)


def is_searchable(question: PlannedQuestion) -> Finding | None:
    """R3: the answer can be read beforehand."""
    mend = Mend(looked_up=True)
    return Finding(mend=mend) if can_be_looked_up(question.text) else None


def is_closed_question(question: PlannedQuestion) -> Finding | None:
    """R4: a yes or a no answers it; courtesies at the beginning and the end are so by nature."""
    polite = question.theme in (CLOSING, _OPENING) or question.kind is not Kind.QUESTION
    if polite or not is_closed(question.text) or asking.asks_a_favour(question.text):
        return None
    better = opened(question.text)
    return _worded("yes", better)


def is_unkind(question: PlannedQuestion) -> Finding | None:
    """R10: it invites to speak ill of somebody."""
    words, better = manners.unkind(question.text)
    return _worded(words, better)


def is_double(question: PlannedQuestion) -> Finding | None:
    """R18: two questions in one."""
    if question.theme == _OPENING or question.kind is not Kind.QUESTION:
        return None
    parts = halves(_BLANK.sub("x", question.text)) and halves(question.text)
    if parts is None:
        return None
    first, second = parts
    return Finding(known={"first": first, "second": second}, mend=Mend(first, second))


def pay_is_a_must(question: PlannedQuestion) -> Finding | None:
    """R21: pay among what is essential."""
    if question.priority is Priority.MUST and is_about_pay(question.text):
        return Finding(mend=Mend(to_should=True))
    return None


def _worded(words: str, better: str) -> Finding | None:
    if not words:
        return None
    if not better:
        return Finding(known={"words": words}) if words != "yes" else FOUND
    return Finding(known={"words": words, "better": better}, mend=Mend(better))


QUESTION_RULES: tuple[Rule[PlannedQuestion], ...] = (
    Rule("R1", Level.WARNING, asks_for_a_job),
    Rule("R3", Level.HINT, is_searchable),
    Rule("R10", Level.HINT, is_unkind),
    Rule("R2", Level.HINT, is_networking),
    Rule("R18", Level.HINT, is_double),
    Rule("R4", Level.HINT, is_closed_question),
    Rule("R21", Level.HINT, pay_is_a_must),
)
