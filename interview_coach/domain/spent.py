"""Planned against real: what each question took, and what the talk did not reach."""

from enum import StrEnum
from typing import NamedTuple

from interview_coach.domain.interview import Interview, Outcome, PlannedQuestion

CLOSE = 0.15
"""By how much a talk may miss its plan and still keep to it; our estimate."""


class Pace(StrEnum):
    """How the answers went against the plan."""

    CLOSE = "close"
    LONGER = "longer"
    SHORTER = "shorter"


class TimeSpent(NamedTuple):
    """The questions that were timed, and those that were not reached; both in their order."""

    asked: tuple[PlannedQuestion, ...]
    left: tuple[PlannedQuestion, ...]

    @property
    def planned(self) -> int:
        """Seconds planned for what was asked."""
        return sum(planned_seconds(question) for question in self.asked)

    @property
    def real(self) -> int:
        """Seconds that it took."""
        return sum(question.seconds_spent for question in self.asked)

    @property
    def pace(self) -> Pace:
        """How the two compare."""
        if abs(self.real - self.planned) <= CLOSE * self.planned:
            return Pace.CLOSE
        return Pace.LONGER if self.real > self.planned else Pace.SHORTER


def time_spent(interview: Interview) -> TimeSpent:
    """What became of the plan's minutes; pauses and rehearsals are in none of them."""
    questions = interview.main_questions
    return TimeSpent(
        tuple(q for q in questions if q.outcome is Outcome.ASKED and q.seconds_spent),
        tuple(q for q in questions if q.outcome in (Outcome.PLANNED, Outcome.SKIPPED)),
    )


def planned_seconds(question: PlannedQuestion) -> int:
    """Its minutes in seconds."""
    return round(question.minutes * 60)
