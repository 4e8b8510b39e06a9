"""What lies around a question: labelled plans, touches, times and waiting thanks."""

import tomllib
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4
from zoneinfo import ZoneInfo

from interview_coach.domain.bank import Kind
from interview_coach.domain.coach.meetings import MEETING_RULES, Meeting
from interview_coach.domain.coach.messages import (
    REQUEST_RULES,
    THANKS_RULES,
    Message,
    waiting_since,
)
from interview_coach.domain.coach.pace import likely_fit
from interview_coach.domain.coach.plans import PLAN_RULES, Plan
from interview_coach.domain.coach.rule import findings
from interview_coach.domain.interview import Interview, Outcome, PlannedQuestion
from interview_coach.domain.touch import Direction, Touch, TouchKind
from tests.coach.case import Case

FOLDER = Path(__file__).parent
SOMEBODY = UUID(int=1)


def plans() -> Iterator[Case]:
    """The plans, as the coach is shown them."""
    return _cases("plans.toml", "plans", PLAN_RULES, _plan)


def touches() -> Iterator[Case]:
    """What happened with somebody before one writes to them again."""
    return _cases("situations.toml", "touches", REQUEST_RULES, _after)


def meetings() -> Iterator[Case]:
    """Times that are agreed or proposed, and how far one has prepared."""
    return _cases("situations.toml", "meetings", MEETING_RULES, _meeting)


def thanks() -> Iterator[Case]:
    """Thanks that wait, or do not; what they say is well."""
    return _cases("situations.toml", "thanks", THANKS_RULES, _waiting)


def _cases(name: str, kind: str, rules: Any, subject: Any) -> Iterator[Case]:
    for each in tomllib.loads((FOLDER / name).read_text("utf-8"))[kind]:
        said = frozenset(rule.id for rule, _ in findings(rules, subject(each)))
        yield Case(each["about"], frozenset(each.get("rules", ())), said)


def _plan(each: dict[str, Any]) -> Plan:
    interview = Interview(person_id=SOMEBODY, planned_minutes=each.get("minutes", 20))
    for line in each["plan"].splitlines():
        interview.plan(_question(line))
    closing = [question for question in interview.questions if question.is_closing]
    reached = likely_fit(interview, each.get("pace", 1.0)).count
    return Plan(interview.main_questions, closing, reached)


def _question(line: str) -> PlannedQuestion:
    head, _, text = line.partition(" | ")
    theme, *more = head.split()
    question = PlannedQuestion(text=text)
    if theme != "own":
        question.theme, question.bank_id = theme, uuid4()
    for word in more:
        if word == "favour":
            question.kind = Kind.FAVOUR
        elif word == "looked_up":
            question.outcome = Outcome.LOOKED_UP
        else:
            question.minutes = float(word)
    return question


def _after(each: dict[str, Any]) -> Message:
    return Message("", touches=[_touch(*words.split()) for words in each["touches"]])


def _touch(*words: str) -> Touch:
    direction = Direction.IN if words[0] == "in" else Direction.OUT
    return Touch(person_id=SOMEBODY, direction=direction, kind=TouchKind(words[-1]))


def _meeting(each: dict[str, Any]) -> Meeting:
    zone = ZoneInfo(each["zone"]) if "zone" in each else None
    minutes, found, core = each.get("minutes", 20), each.get("found", 0), each.get("core", 0)
    return Meeting(each["now"], each.get("starts"), zone, minutes, found, core)


def _waiting(each: dict[str, datetime]) -> Message:
    waiting = waiting_since(each.get("ended"), each.get("thanked"), each["now"])
    return Message("", specific="The tide table hangs in your kitchen.", waiting=waiting)
