"""What Who knows whom shows: targets, people, their answers, and who else may know."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from interview_coach.application.services import Services
from interview_coach.application.stages import PeopleFilter
from interview_coach.application.tie_reading import KnowsRow
from interview_coach.domain.target import AnswerState, Target

MOST_PEOPLE = 300


@dataclass(frozen=True)
class PersonLine:
    """A row of the matrix."""

    id: UUID
    name: str
    answers: Mapping[UUID, AnswerState]
    """By target."""


@dataclass(frozen=True)
class TargetsSeen:
    """Your people against what you aim at."""

    circle: str
    targets: tuple[Target, ...]
    people: tuple[PersonLine, ...]
    circles: tuple[tuple[str, str], ...]
    """Key and name of those to filter by."""


def look_at_targets(services: Services, circle: str) -> TargetsSeen:
    """The matrix, of one circle or of all; runs where the data is."""
    matrix = services.find.matrix(limit=MOST_PEOPLE)
    people = matrix.people
    if circle:
        only = PeopleFilter(circle=circle)
        within = set(services.reading.person_ids(only=only))
        people = tuple(each for each in people if each[0] in within)
    return TargetsSeen(
        circle=circle,
        targets=matrix.targets,
        people=tuple(PersonLine(id_, name, _said(matrix.targets, id_)) for id_, name in people),
        circles=tuple((each.key, each.label) for each in services.content.circles),
    )


def _said(targets: tuple[Target, ...], person_id: UUID) -> Mapping[UUID, AnswerState]:
    answers = ((target.id, target.answer_of(person_id)) for target in targets)
    return {target_id: answer.state for target_id, answer in answers if answer}


def who_else(services: Services, words: str, among: Target | None) -> tuple[KnowsRow, ...]:
    """People who may know; those who said what they know are left out."""
    asked = {answer.person_id for answer in among.answers} if among else set()
    rows = services.reading.ties.knows_about(words, limit=20)
    return tuple(row for row in rows if row.person_id not in asked)
