"""Every rule of the coach, by the family of things that it looks at."""

from functools import cache
from typing import Any

from interview_coach.domain.coach.meetings import MEETING_RULES
from interview_coach.domain.coach.messages import REQUEST_RULES, THANKS_RULES, Message
from interview_coach.domain.coach.plans import PLAN_RULES
from interview_coach.domain.coach.questions import QUESTION_RULES
from interview_coach.domain.coach.rule import Level, Rule, findings
from interview_coach.domain.interview import PlannedQuestion

_ALL: tuple[Rule[Any], ...] = (
    *QUESTION_RULES,
    *PLAN_RULES,
    *REQUEST_RULES,
    *THANKS_RULES,
    *MEETING_RULES,
)

LEVELS: dict[str, Level] = {
    rule.id: rule.level for rule in sorted(_ALL, key=lambda rule: int(rule.id[1:]))
}
"""The rules by their ids, R1 first; a rule that looks at several things is one rule."""


@cache
def read_once() -> None:
    """Have the words ready that the rules look for, so that a window need not wait for them."""
    findings(QUESTION_RULES, PlannedQuestion(text="Could you tell me what you do, and how?"))
    findings(REQUEST_RULES, Message("Could you tell me about your work?"))
