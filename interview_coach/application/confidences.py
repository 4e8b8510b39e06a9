"""What was told in confidence or noted in private, and how it stays out of what goes out."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any
from uuid import UUID

from interview_coach.application.errors import CoachError
from interview_coach.application.ports import UnitOfWork
from interview_coach.application.reading import ReferralRow
from interview_coach.application.stages import Stage
from interview_coach.application.tie_reading import Network
from interview_coach.domain.letters import confidential_words
from interview_coach.domain.notes import NoteLine, Privacy
from interview_coach.domain.person import Person

_A_REMARK = 4
"""Words. Fewer of them, as *State Archives*, stand in many a letter that repeats nothing."""


def confided(work: UnitOfWork) -> list[NoteLine]:
    """What any talk confided, and no text for somebody else may repeat."""
    return [line for line in _remarks(work.notes.hidden()) if line.privacy is Privacy.CONFIDENTIAL]


def check_confidence(work: UnitOfWork, *texts: str) -> None:
    """Raises ``CoachError`` where a text does."""
    told = confided(work)
    if any(confidential_words(text, told) for text in texts):
        raise CoachError(
            "This repeats a line that was told in confidence. "
            "Take it out, or change the line's mark in the notes."
        )


@dataclass(frozen=True)
class Confidences:
    """All that was confided or is private, and the names that were given so."""

    lines: Sequence[NoteLine]
    """Every line that is private or confidential."""
    referrals: Sequence[ReferralRow]

    @cached_property
    def names(self) -> Collection[str]:
        """Names that were given in no other way."""
        return {row.name for row in self._given} - {row.name for row in self._open}

    def off_paper(self, network: Network) -> Network:
        """The picture without the ways, and the names, that were told of so."""
        edges = tuple(edge for edge in network.edges if edge not in self._ways)
        there = {end for edge in edges for end in edge}
        gone = {found for _, found in self._ways} - there
        nodes = (n for n in network.nodes if n.id not in gone or n.stage is not Stage.TO_CONTACT)
        return Network(tuple(nodes), edges)

    def as_listed(self, person: Person) -> Person:
        """Somebody as a list shows them that may be passed on."""
        changes: dict[str, Any] = {}
        if (person.introduced_by_id, person.id) in self._ways:
            changes = {"introduced_by_id": None, "how_known": ""}
        details = [row.detail for row in self._given if row.person_id == person.id]
        if confidential_words(person.notes, _remarks(self.lines), details):
            changes["notes"] = ""
        return replace(person, **changes) if changes else person

    @cached_property
    def _hidden(self) -> set[UUID]:
        return {line.id for line in self.lines}

    @property
    def _given(self) -> list[ReferralRow]:
        return [row for row in self.referrals if row.note_id in self._hidden]

    @property
    def _open(self) -> list[ReferralRow]:
        return [row for row in self.referrals if row.note_id not in self._hidden]

    @cached_property
    def _ways(self) -> set[tuple[UUID | None, UUID]]:
        """From whom to whom, where nothing but such a line tells it."""
        return _ends(self._given) - _ends(self._open)


def _ends(rows: Sequence[ReferralRow]) -> set[tuple[UUID | None, UUID]]:
    return {(row.introducer_id, row.person_id or row.id) for row in rows}


def _remarks(lines: Sequence[NoteLine]) -> list[NoteLine]:
    return [line for line in lines if len(line.words.split()) >= _A_REMARK]
