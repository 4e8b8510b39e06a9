"""Rules for the plan as a whole; each is said once, below the question where it begins."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from interview_coach.domain.bank import Kind
from interview_coach.domain.coach.asking import asks_a_favour
from interview_coach.domain.coach.rule import Finding, Level, Mend, Rule
from interview_coach.domain.coach.subjects import is_about_their_path
from interview_coach.domain.interview import PlannedQuestion

_PATH = "path"
_ABOUT_WHERE = ("organisation", "industry")
_IN_A_ROW = 3
"""Questions of one theme after another that are enough; our estimate."""
_ENOUGH_TO_JUDGE = 4
_COURTESY = re.compile(
    r"^(?:may|can|could|might) i (?:write|mention|use|say|stay|keep|tell|let)\b|\b(?:whom?|someone"
    r"|somebody|anyone|anybody|others?|contacts?)\b",
    re.IGNORECASE,
)
"""Who else to talk to, and what one may do about it, is no favour beside the one."""


@dataclass(frozen=True)
class Plan:
    """The questions of an interview, and how many of them time is likely to reach."""

    questions: Sequence[PlannedQuestion]
    closing: Sequence[PlannedQuestion] = ()
    reached: int = 0

    @property
    def early_favours(self) -> list[PlannedQuestion]:
        """Favours that stand before the last five minutes."""
        return [question for question in self.questions if is_favour(question)]


def is_favour(question: PlannedQuestion) -> bool:
    """Whether it is marked as a favour, or asks for one in so many words."""
    if question.kind is Kind.QUESTION:
        return asks_a_favour(question.text)
    return question.kind is Kind.FAVOUR


def theme_of(question: PlannedQuestion) -> str:
    """The theme; empty where it was never chosen.

    What one writes oneself is filed under *path* until one says otherwise.
    """
    own = question.theme == _PATH and question.bank_id is None
    return "" if own and not is_about_their_path(question.text) else question.theme


def _is_about_path(question: PlannedQuestion) -> bool:
    """Whether it lets them tell how they came here, whatever it is filed under."""
    return theme_of(question) == _PATH or is_about_their_path(question.text)


def asks_late_about_their_path(plan: Plan) -> Finding | None:
    """R5: nothing about their way among the first two."""
    questions = plan.questions
    if len(questions) < _IN_A_ROW or any(map(_is_about_path, questions[:2])):
        return None
    later = next(filter(_is_about_path, questions[2:]), None)
    mend = Mend(to_front=later.id) if later else None
    return Finding(questions[0].id, {"question": later.text if later else ""}, mend)


def asks_a_favour_early(plan: Plan) -> Finding | None:
    """R6: a favour before the last five minutes, or a second one within them."""
    if favours := plan.early_favours:
        return Finding(favours[0].id, mend=Mend(to_closing=True))
    small_doses = [q for q in plan.closing if is_favour(q) and not _COURTESY.search(q.text)]
    return Finding(small_doses[1].id) if len(small_doses) > 1 else None


def asks_too_much(plan: Plan) -> Finding | None:
    """R8: as many favours as questions."""
    favours = plan.early_favours + [q for q in plan.closing if is_favour(q)]
    asked = len(plan.questions) - len(plan.early_favours)
    if len(favours) < 2 or len(favours) < asked:
        return None
    return Finding(favours[-1].id, {"favours": str(len(favours)), "questions": str(asked)})


def falls_off(plan: Plan) -> Finding | None:
    """R7: more than time is likely to reach."""
    beyond = plan.questions[plan.reached :]
    if not beyond:
        return None
    more = str(len(beyond) - 1) if len(beyond) > 1 else ""
    known = {"question": beyond[0].text, "more": more}
    return Finding(beyond[0].id, known)


def is_monotonous(plan: Plan) -> Finding | None:
    """R16: three of one theme in a row, or nothing about where they work."""
    themes = [theme_of(question) for question in plan.questions]
    for at in range(len(themes) - _IN_A_ROW + 1):
        row = set(themes[at : at + _IN_A_ROW])
        if len(row) == 1 and themes[at]:
            return Finding(plan.questions[at + _IN_A_ROW - 1].id, {"theme": themes[at]})
    if len(themes) >= _ENOUGH_TO_JUDGE and all(themes) and not set(themes) & set(_ABOUT_WHERE):
        return Finding(plan.questions[-1].id, {"theme": ""})
    return None


PLAN_RULES: tuple[Rule[Plan], ...] = (
    Rule("R6", Level.WARNING, asks_a_favour_early),
    Rule("R5", Level.HINT, asks_late_about_their_path),
    Rule("R8", Level.HINT, asks_too_much),
    Rule("R16", Level.HINT, is_monotonous),
    Rule("R7", Level.HINT, falls_off),
)
