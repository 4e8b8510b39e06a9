"""How long questions take the one who asks; what to leave out when late, or add when early."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from interview_coach.domain.bank import CLOSING, Priority
from interview_coach.domain.budget import Fit, how_many_fit, usable_minutes
from interview_coach.domain.interview import Interview, Outcome, PlannedQuestion
from interview_coach.domain.session import Phase, State

ENOUGH_TALKS = 3
"""Interviews from which one's own pace counts for more than the plan."""
NEARLY_THROUGH = 2
"""So few to come, and one may think of more; sooner, the answers may well take the time."""
PROBE = "probe"
_SLOWEST, _FASTEST = 3.0, 0.4
_OPENS = "opening"


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


class Essentials(NamedTuple):
    """How many essential questions are to come, and the minutes each can have at most."""

    questions: int
    minutes_each: float


@dataclass(frozen=True)
class LateAdvice:
    """What may be left out, the least needed first; else what each essential one has."""

    leave_out: tuple[PlannedQuestion, ...]
    essential: int
    minutes_each: float | None = None


def advice_when_late(interview: Interview, now: datetime, rate: float) -> LateAdvice | None:
    """What to leave out now that less is reached than was planned; ``None`` while in time."""
    if not _goes_by_plan(interview):
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


def advice_when_early(
    interview: Interview, now: datetime, rate: float, bank: Sequence[PlannedQuestion]
) -> tuple[PlannedQuestion, ...]:
    """What there is time for besides the plan: skipped before, a probe, a theme not yet touched.

    ``bank`` has the questions one may choose from, worded for this person.
    """
    to_come, asking = interview.to_come, interview.session.phase(now) is Phase.QUESTIONS
    if len(to_come) > NEARLY_THROUGH or not asking or not _goes_by_plan(interview):
        return ()
    spare = interview.minutes_to_ask(now, rate) - sum(q.minutes for q in to_come) * rate
    offered = (_skipped(interview), *_not_yet_touched(interview, bank))
    return tuple(q for q in offered if q is not None and q.minutes * rate <= spare)


def minutes_for_essentials(interview: Interview, now: datetime, rate: float) -> Essentials | None:
    """The most that each essential question to come can have; ``None`` while there is none."""
    count = sum(q.priority is Priority.MUST for q in interview.to_come)
    left = interview.minutes_to_ask(now, rate)
    if not count or left <= 0 or not _goes_by_plan(interview):
        return None
    return Essentials(count, left / count)


def _goes_by_plan(interview: Interview) -> bool:
    session = interview.session
    return session.state is State.RUNNING and not session.is_job_interview


def _skipped(interview: Interview) -> PlannedQuestion | None:
    """What was left out on the way, the most needed first."""
    return _most_needed(q for q in interview.main_questions if q.outcome is Outcome.SKIPPED)


def _not_yet_touched(
    interview: Interview, bank: Sequence[PlannedQuestion]
) -> tuple[PlannedQuestion | None, PlannedQuestion | None]:
    """A probe, and a question of a theme that the plan has not."""
    known = {q.bank_id for q in interview.all_questions}
    touched = {q.theme for q in interview.main_questions} | {_OPENS, CLOSING, PROBE}
    new = [q for q in bank if q.bank_id not in known]
    probe = next((q for q in new if q.theme == PROBE), None)
    return probe, _most_needed(q for q in new if q.theme not in touched)


def _most_needed(questions: Iterable[PlannedQuestion]) -> PlannedQuestion | None:
    order = list(Priority)
    return min(questions, key=lambda q: order.index(q.priority), default=None)
