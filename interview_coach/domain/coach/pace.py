"""How long questions take the one who asks them, and what to leave out when it gets late."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from interview_coach.domain.bank import Priority
from interview_coach.domain.budget import Fit, how_many_fit, usable_minutes
from interview_coach.domain.interview import Interview, PlannedQuestion
from interview_coach.domain.session import State

ENOUGH_TALKS = 3
"""Interviews from which one's own pace counts for more than the plan."""
_SLOWEST, _FASTEST = 3.0, 0.4


def own_rate(talks: int, spent: float, planned: float) -> float:
    """Real minutes for each planned one; 1 until there are three interviews to tell by."""
    if talks < ENOUGH_TALKS or not spent or not planned:
        return 1.0
    return min(_SLOWEST, max(_FASTEST, spent / planned))


def likely_fit(interview: Interview, rate: float) -> Fit:
    """The fit of the plan at this pace."""
    minutes = [question.minutes * rate for question in interview.main_questions]
    usable = usable_minutes(interview.planned_minutes)
    return Fit(how_many_fit(minutes, usable), len(minutes), sum(minutes), usable)


@dataclass(frozen=True)
class LateAdvice:
    """What may be left out, the least needed first; else what each essential one has."""

    leave_out: tuple[PlannedQuestion, ...]
    essential: int
    minutes_each: float | None = None


def advice_when_late(interview: Interview, now: datetime, rate: float) -> LateAdvice | None:
    """What to leave out now that less is reached than was planned; ``None`` while in time."""
    if interview.session.state is not State.RUNNING:
        return None
    left = interview.minutes_to_ask(now, rate)
    to_come = interview.to_come
    done = len(interview.main_questions) - len(to_come)
    if left <= 0 or done + interview.still_fit(now, rate) >= likely_fit(interview, rate).count:
        return None
    leave_out, kept = _shortened(to_come, left / rate)
    essential = [q for q in kept if q.priority is Priority.MUST]
    still_over = sum(q.minutes for q in kept) * rate > left + 0.1
    each = left / len(essential) if essential and still_over else None
    return LateAdvice(leave_out, len(essential), each) if leave_out or each else None


def _shortened(
    to_come: Sequence[PlannedQuestion], left: float
) -> tuple[tuple[PlannedQuestion, ...], list[PlannedQuestion]]:
    """What is left out, could before should and the last first, until the rest fits."""
    kept = list(to_come)
    out: list[PlannedQuestion] = []
    for priority in (Priority.COULD, Priority.SHOULD):
        for question in reversed(to_come):
            if sum(q.minutes for q in kept) <= left + 0.1:
                return tuple(out), kept
            if question.priority is priority:
                kept.remove(question)
                out.append(question)
    return tuple(out), kept
