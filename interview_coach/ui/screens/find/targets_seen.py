"""What Who knows whom shows: targets, people, their answers, and who else may know."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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
class Among:
    """Which people are looked at: those of a circle, those whose name was typed, or all."""

    circle: str = ""
    search: str = ""

    @property
    def is_everybody(self) -> bool:
        """Whether nothing was chosen."""
        return not self.circle and not self.search.strip()


@dataclass(frozen=True)
class TargetsSeen:
    """Your people against what you aim at."""

    among: Among
    targets: tuple[Target, ...]
    people: tuple[PersonLine, ...]
    circles: tuple[tuple[str, str], ...]
    """Key and name of those to filter by."""

    @property
    def is_full(self) -> bool:
        """Whether there are more people than are shown."""
        return len(self.people) >= MOST_PEOPLE


def look_at_targets(services: Services, among: Among) -> TargetsSeen:
    """The matrix; the discreet are not offered. Runs where the data is."""
    targets = services.find.targets()
    return TargetsSeen(
        among=among,
        targets=targets,
        people=tuple(
            PersonLine(id_, name, _said(targets, id_)) for id_, name in _people(services, among)
        ),
        circles=tuple((each.key, each.label) for each in services.content.circles),
    )


def _people(services: Services, among: Among) -> Sequence[tuple[UUID, str]]:
    """Everybody of the first so many, and whoever was asked; or those who were looked for."""
    if among.is_everybody:
        return services.find.matrix(limit=MOST_PEOPLE).people
    only = PeopleFilter(circle=among.circle, without_discreet=True)
    rows = services.reading.people(among.search, only=only, limit=MOST_PEOPLE)
    return [(row.id, row.name) for row in rows]


def _said(targets: tuple[Target, ...], person_id: UUID) -> Mapping[UUID, AnswerState]:
    answers = ((target.id, target.answer_of(person_id)) for target in targets)
    return {target_id: answer.state for target_id, answer in answers if answer}


def who_else(services: Services, words: str, among: Target | None) -> tuple[KnowsRow, ...]:
    """People who may know; those who said what they know are left out."""
    asked = {answer.person_id for answer in among.answers} if among else set()
    rows = services.reading.ties.knows_about(words, limit=20)
    return tuple(row for row in rows if row.person_id not in asked)
