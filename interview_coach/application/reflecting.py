"""Beside the scores of a talk: a second look, what the path asks for, and the place itself."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from interview_coach.application.changes import Announce, Change
from interview_coach.application.ports import UnitOfWork, Work
from interview_coach.domain.person import Person
from interview_coach.domain.reflection import REQUIREMENT
from interview_coach.domain.target import AnswerState, Target, TargetKind, Verdict
from interview_coach.domain.text import clean_line, fold


@dataclass(frozen=True)
class Reflecting:
    """The use cases beside the scores and words of a reflection."""

    work: Work
    announce: Announce

    def look_again(self, interview_id: UUID, on: date | None) -> None:
        """Be asked again on this day, with both answers kept; ``None``: it stands as it is."""
        with self.work() as work:
            reflection = work.interviews.get(interview_id).reflection
            if on is None:
                reflection.let_stand()
            else:
                reflection.look_again(on)
        self.announce(Change.INTERVIEWS)

    def require(self, interview_id: UUID, lines: Sequence[Mapping[str, str]]) -> None:
        """What the path asks for, in place of what was said of it before."""
        told = [_cleaned(line) for line in lines]
        with self.work() as work:
            work.interviews.get(interview_id).reflection.requirements = list(filter(None, told))
        self.announce(Change.INTERVIEWS)

    def place(self, interview_id: UUID) -> Target | None:
        """Where they work, among what you aim at."""
        with self.work() as work:
            return _place(work, self._person(work, interview_id).organisation)

    def judge(self, interview_id: UUID, verdict: Verdict, reason: str) -> None:
        """What you think of where they work, and that it was they who told you of it."""
        with self.work() as work:
            person = self._person(work, interview_id)
            target = _place(work, person.organisation)
            if target is None:
                last = max((each.position for each in work.targets.all()), default=-1)
                target = Target(name=person.organisation, position=last + 1)
                work.targets.add(target)
            target.verdict, target.reason = verdict, clean_line(reason)
            known = target.answer_of(person.id)
            target.note_answer(
                person.id, known.state if known else AnswerState.ASKED, target.reason
            )
        self.announce(Change.PEOPLE)

    def _person(self, work: UnitOfWork, interview_id: UUID) -> Person:
        return work.people.get(work.interviews.get(interview_id).person_id)


def _place(work: UnitOfWork, name: str) -> Target | None:
    """The organisation of this name, however it is written."""
    wanted = fold(name)
    places = (each for each in work.targets.all() if each.kind is TargetKind.ORGANISATION)
    alive = (each for each in places if each.deleted_at is None)
    return next((each for each in alive if wanted and fold(each.name) == wanted), None)


def _cleaned(line: Mapping[str, str]) -> dict[str, str]:
    """Only what is known of a requirement, and nothing that is empty."""
    said = {name: clean_line(line.get(name, "")) for name in REQUIREMENT}
    return {name: words for name, words in said.items() if words}
