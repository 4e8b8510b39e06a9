"""How ready an interview is, and what is missing: a list of requirements, each a step away."""

from collections.abc import Collection
from datetime import datetime
from math import ceil
from typing import NamedTuple

from interview_coach.domain.interview import Interview, Purpose
from interview_coach.domain.person import Person

ENOUGH_RESEARCH = 0.5
"""The share of the core checklist that should be answered; our estimate."""
ENOUGH_QUESTIONS = 4
"""The fewest questions worth a talk: guides advise four to ten; our estimate."""


class Facts(NamedTuple):
    """What readiness is judged by, so that it can be told without loading an interview."""

    purpose: Purpose
    aim: str
    starts_at: datetime | None
    place: str
    role: str
    organisation: str
    introduction: str
    sheet_printed_at: datetime | None
    found: frozenset[str]
    """Entries of the checklist that were answered, by key."""
    questions: int
    """Planned questions that share the usable time."""

    @classmethod
    def of(cls, interview: Interview, person: Person) -> "Facts":
        """The facts of an interview that is loaded."""
        return cls(
            purpose=interview.purpose,
            aim=interview.aim,
            starts_at=interview.starts_at,
            place=interview.place,
            role=person.role,
            organisation=person.organisation,
            introduction=interview.introduction,
            sheet_printed_at=interview.sheet_printed_at,
            found=frozenset(item.key for item in interview.research if item.is_found),
            questions=len(interview.main_questions),
        )


class Requirement(NamedTuple):
    """One thing that makes an interview ready: its key, its step, and whether it is done."""

    key: str
    step: str
    done: bool


class Readiness(NamedTuple):
    """The nine requirements, in the order of the steps."""

    requirements: tuple[Requirement, ...]
    to_look_up: int
    """How many answers the core checklist still wants before it counts as enough."""

    @property
    def ready(self) -> int:
        """How many of the requirements are met."""
        return sum(requirement.done for requirement in self.requirements)


def readiness(facts: Facts, core_research: Collection[str]) -> Readiness:
    """Judge the facts by the checklist's core."""
    enough = ceil(len(core_research) * ENOUGH_RESEARCH)
    to_look_up = max(0, enough - len(facts.found & set(core_research)))
    requirements = (
        Requirement("purpose", "purpose", facts.purpose is not Purpose.UNDECIDED),
        Requirement("aim", "purpose", bool(facts.aim.strip())),
        Requirement("when", "purpose", facts.starts_at is not None),
        Requirement("place", "purpose", bool(facts.place.strip())),
        Requirement("person", "person", bool(facts.role or facts.organisation)),
        Requirement("research", "research", not to_look_up),
        Requirement("questions", "questions", facts.questions >= ENOUGH_QUESTIONS),
        Requirement("introduction", "introduction", bool(facts.introduction.strip())),
        Requirement("sheet", "ready", facts.sheet_printed_at is not None),
    )
    return Readiness(requirements, to_look_up)
