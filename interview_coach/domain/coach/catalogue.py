"""Every rule of the coach, by the family of things that it looks at."""

from typing import Any

from interview_coach.domain.coach.meetings import MEETING_RULES
from interview_coach.domain.coach.messages import REQUEST_RULES, THANKS_RULES
from interview_coach.domain.coach.plans import PLAN_RULES
from interview_coach.domain.coach.questions import QUESTION_RULES
from interview_coach.domain.coach.rule import Level, Rule

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
