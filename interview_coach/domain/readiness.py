"""How ready an interview is, and what is missing: a list of requirements, each a step away."""

from collections.abc import Collection
from dataclasses import dataclass

from interview_coach.domain.interview import Interview, Purpose
from interview_coach.domain.person import Person

ENOUGH_RESEARCH = 0.5
"""The share of the core checklist that should be answered; our estimate."""
ENOUGH_QUESTIONS = 4
"""The fewest questions worth a talk: guides advise four to ten; our estimate."""


@dataclass(frozen=True)
class Requirement:
    """One thing that makes an interview ready: its key, its step, and whether it is done."""

    key: str
    step: str
    done: bool


def requirements(
    interview: Interview, person: Person, core_research: Collection[str]
) -> tuple[Requirement, ...]:
    """The nine requirements, in the order of the steps."""
    found = {item.key for item in interview.research if item.is_found}
    looked_up = len(found & set(core_research))
    return (
        Requirement("purpose", "purpose", interview.purpose is not Purpose.UNDECIDED),
        Requirement("aim", "purpose", bool(interview.aim.strip())),
        Requirement("when", "purpose", interview.starts_at is not None),
        Requirement("place", "purpose", bool(interview.place.strip())),
        Requirement("person", "person", bool(person.role or person.organisation)),
        Requirement("research", "research", looked_up >= len(core_research) * ENOUGH_RESEARCH),
        Requirement("questions", "questions", len(interview.main_questions) >= ENOUGH_QUESTIONS),
        Requirement("introduction", "introduction", bool(interview.introduction.strip())),
        Requirement("sheet", "ready", interview.sheet_printed_at is not None),
    )
