"""Advice as use cases: the mend that a hint offers, and what the coach is not to say again."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from uuid import UUID

from interview_coach.application.changes import Announce, Change
from interview_coach.application.coach import Coach
from interview_coach.application.coach_words import RuleWords
from interview_coach.application.content import Content
from interview_coach.application.errors import CoachError
from interview_coach.application.ports import Work
from interview_coach.domain.bank import CLOSING, Priority
from interview_coach.domain.coach.catalogue import LEVELS, read_once
from interview_coach.domain.coach.dismissal import Dismissal
from interview_coach.domain.coach.rule import Level, Mend
from interview_coach.domain.interview import Interview, Outcome, PlannedQuestion
from interview_coach.domain.touch import Touch

ENGLISH = "en"


@dataclass(frozen=True)
class RuleRow:
    """A rule in the list of all of them."""

    words: RuleWords
    level: Level
    is_on: bool

    @property
    def can_be_silenced(self) -> bool:
        """Whether it has a switch."""
        return self.level is not Level.BLOCK


@dataclass(frozen=True)
class Beside:
    """The coach with what it knows of somebody."""

    coach: Coach
    touches: tuple[Touch, ...]


@dataclass(frozen=True)
class Before:
    """How things were before a mend, to have them back."""

    question_id: UUID
    fields: Mapping[str, Any]
    order: tuple[UUID, ...]
    added: UUID | None = None


@dataclass(frozen=True)
class Coaching:
    """The use cases around advice."""

    work: Work
    announce: Announce
    content: Content

    def coach(self) -> Coach:
        """The coach as it stands."""
        with self.work() as work:
            quiet = frozenset((each.rule, each.about) for each in work.dismissals.all())
        read_once()
        return Coach(self.content.coach_words[ENGLISH], quiet)

    def beside(self, person_id: UUID) -> Beside:
        """The coach for what is written to somebody."""
        with self.work() as work:
            touches = tuple(work.touches.of(person_id))
        return Beside(self.coach(), touches)

    def rules(self) -> tuple[RuleRow, ...]:
        """Every rule, with whether it is on."""
        coach = self.coach()
        return tuple(
            RuleRow(coach.words[rule], level, (rule, None) not in coach.quiet)
            for rule, level in LEVELS.items()
        )

    def silence(self, rule: str, about: UUID | None = None) -> None:
        """Not in my case: of this one thing, or of none."""
        if LEVELS[rule] is Level.BLOCK:
            raise CoachError("This rule keeps a promise to somebody else, so it stays on.")
        with self.work() as work:
            known = {(each.rule, each.about) for each in work.dismissals.all()}
            if (rule, about) not in known:
                work.dismissals.add(Dismissal(rule=rule, about=about))
        self._tell()

    def hear(self, rule: str, about: UUID | None = None) -> None:
        """Let the rule speak again."""
        with self.work() as work:
            for each in work.dismissals.all():
                if (each.rule, each.about) == (rule, about):
                    work.dismissals.remove(each.id)
        self._tell()

    def mend(self, interview_id: UUID, question_id: UUID, mend: Mend) -> Before:
        """Do what a hint offers; what is returned takes it back."""
        with self.work() as work:
            interview = work.interviews.get(interview_id)
            question = interview.question(question_id)
            if question is None:
                raise CoachError("This question is no longer in the plan.")
            before = _before(interview, question)
            added = _apply(interview, question, mend)
        self.announce(Change.INTERVIEWS)
        return replace(before, added=added)

    def take_back(self, interview_id: UUID, before: Before, at: datetime) -> None:
        """Have things as they were before a mend."""
        with self.work() as work:
            interview = work.interviews.get(interview_id)
            question = interview.question(before.question_id)
            if question is not None:
                for name, value in before.fields.items():
                    setattr(question, name, value)
            if added := interview.question(before.added):
                added.deleted_at = at
            interview.arrange(before.order)
        self.announce(Change.INTERVIEWS)

    def _tell(self) -> None:
        for change in (Change.SETTINGS, Change.INTERVIEWS, Change.LETTERS):
            self.announce(change)


def _before(interview: Interview, question: PlannedQuestion) -> Before:
    names = ("text", "theme", "priority", "outcome")
    fields = {name: getattr(question, name) for name in names}
    return Before(question.id, fields, tuple(q.id for q in interview.questions))


def _apply(interview: Interview, question: PlannedQuestion, mend: Mend) -> UUID | None:
    """Mend the question; the id of the one that was parted from it."""
    question.text = mend.text or question.text
    question.theme = CLOSING if mend.to_closing else question.theme
    question.priority = Priority.SHOULD if mend.to_should else question.priority
    question.outcome = Outcome.LOOKED_UP if mend.looked_up else question.outcome
    order = [each.id for each in interview.questions]
    if mend.to_front is not None:
        interview.arrange([mend.to_front, *(each for each in order if each != mend.to_front)])
    if not mend.second:
        return None
    second = PlannedQuestion(
        text=mend.second,
        theme=question.theme,
        priority=question.priority,
        minutes=question.minutes,
    )
    interview.plan(second)
    at = order.index(question.id) + 1
    interview.arrange([*order[:at], second.id, *order[at:]])
    return second.id
