"""A talk practised beforehand: your introduction, then each question said aloud, on the clock.

It runs on a copy, so that the interview knows nothing of it until a rehearsal of it is kept.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple
from uuid import UUID

from interview_coach.domain.interview import Interview, Outcome, PlannedQuestion, Rehearsal
from interview_coach.domain.session import Session
from interview_coach.domain.text import word_count

WORDS_A_MINUTE = 150
"""How fast one speaks who wants to be followed; our estimate."""
SHORTEST, LONGEST = 30, 90
"""Seconds an introduction takes."""
COUNTS_FROM = 10
"""Fewer seconds were not an introduction."""
_BREATH = 2
"""Seconds before a question is begun; our estimate."""
_AMPLE = 1.6
"""Who takes so many times what a question needs has looked for its words; our estimate."""
_HASTY = 0.6
"""Who takes no more than this part of it has left no breath; our estimate."""


def spoken_seconds(text: str) -> int:
    """How long it takes to say the text."""
    return round(word_count(text) * 60 / WORDS_A_MINUTE)


def asking_seconds(text: str) -> int:
    """How long it takes to ask the question without hurry."""
    return _BREATH + spoken_seconds(text)


def takes_long(text: str, seconds: int) -> bool:
    """Whether asking took clearly longer than the words need."""
    return seconds > asking_seconds(text) * _AMPLE + _BREATH


class Part(StrEnum):
    """How far a practice has come."""

    READY = "ready"
    INTRODUCTION = "introduction"
    QUESTIONS = "questions"
    OVER = "over"


@dataclass
class Practice:
    """A talk of one's own: the introduction first, and ended, only what was said to its end.

    ``now`` is an instant, as for the session, which keeps the time here too.
    """

    interview: Interview
    part: Part = Part.READY
    introduction_seconds: int = 0
    """How long the introduction took, once it was said."""

    @classmethod
    def of(cls, interview: Interview) -> "Practice":
        """A practice of this interview, on a copy of what is planned."""
        return cls(
            Interview(
                id=interview.id,
                person_id=interview.person_id,
                planned_minutes=interview.planned_minutes,
                introduction=interview.introduction,
                session=Session(planned_minutes=interview.planned_minutes),
                all_questions=[_fresh(question) for question in _planned(interview)],
            )
        )

    @property
    def is_running(self) -> bool:
        """Whether it goes on, paused or not."""
        return self.part in (Part.INTRODUCTION, Part.QUESTIONS)

    @property
    def is_all_asked(self) -> bool:
        """Whether there is nothing left but to close."""
        left = self.interview.current or self.interview.to_come
        return self.part is Part.QUESTIONS and not left

    def start(self, now: datetime) -> None:
        """Begin with the introduction."""
        if self.part is Part.READY:
            self.part = Part.INTRODUCTION
            self.interview.session.start(now)

    def go_on(self, now: datetime, *, skip: bool = False) -> None:
        """From the introduction to the questions, and from one question to the next."""
        self._begin_questions(now, said=not skip)
        self.interview.go_on(now, skip=skip)

    def ask(self, question_id: UUID, now: datetime) -> None:
        """Take up any question, as in the talk."""
        self._begin_questions(now)
        self.interview.ask(question_id, now)

    def stop(self, now: datetime) -> None:
        """End here; a question that was only begun is not counted."""
        self._begin_questions(now)
        self.interview.session.question_id = None
        self.interview.session.end(now)
        self.part = Part.OVER

    def rehearsal(self, at: datetime) -> Rehearsal | None:
        """What is to be kept of it; nothing, when nothing was said to the end."""
        seconds = {
            str(q.id): q.seconds_spent
            for q in self.interview.main_questions
            if q.outcome is Outcome.ASKED and q.seconds_spent
        }
        said = self.introduction_seconds
        introduction = said if said >= COUNTS_FROM else 0
        if not introduction and not seconds:
            return None
        return Rehearsal(at=at, introduction_seconds=introduction, question_seconds=seconds)

    def _begin_questions(self, now: datetime, *, said: bool = True) -> None:
        if self.part is Part.INTRODUCTION:
            self.part = Part.QUESTIONS
            self.introduction_seconds = self.interview.session.seconds(now) if said else 0


def _planned(interview: Interview) -> list[PlannedQuestion]:
    """What is to be asked, and what is kept for the closing."""
    return [*interview.main_questions, *interview.closing_questions]


def _fresh(question: PlannedQuestion) -> PlannedQuestion:
    """The question as it stands in the plan, nothing of a talk upon it."""
    return replace(question, outcome=Outcome.PLANNED, seconds_spent=0)


class Remark(StrEnum):
    """The one thing worth saying of a rehearsal."""

    LONG_INTRODUCTION = "long_introduction"
    LONG_QUESTION = "long_question"
    LONG_QUESTIONS = "long_questions"
    NO_INTRODUCTION = "no_introduction"
    SHORT_INTRODUCTION = "short_introduction"
    QUICK_QUESTIONS = "quick_questions"
    ONLY_INTRODUCTION = "only_introduction"
    WELL = "well"


class Asked(NamedTuple):
    """A question that was asked aloud: its place in the plan, from 1, and how long it took."""

    place: int
    text: str
    seconds: int

    @property
    def needed(self) -> int:
        """How many seconds its words need."""
        return asking_seconds(self.text)

    @property
    def is_long(self) -> bool:
        """Whether its words were looked for."""
        return takes_long(self.text, self.seconds)

    @property
    def is_quick(self) -> bool:
        """Whether no breath was left before it."""
        return self.seconds <= self.needed * _HASTY


@dataclass(frozen=True)
class Account:
    """How a rehearsal went, question by question."""

    introduction_seconds: int
    questions: tuple[Asked, ...]
    """The questions that were asked aloud, in their order."""
    remark: Remark

    @property
    def long(self) -> tuple[Asked, ...]:
        """Those that took long."""
        return tuple(asked for asked in self.questions if asked.is_long)


def account(rehearsal: Rehearsal, planned: Iterable[PlannedQuestion]) -> Account:
    """The rehearsal beside the plan as it is now; what has left the plan since is left out."""
    asked = tuple(
        Asked(place, question.text, seconds)
        for place, question in enumerate(planned, 1)
        if (seconds := rehearsal.question_seconds.get(str(question.id)))
    )
    introduction = rehearsal.introduction_seconds
    return Account(introduction, asked, _remark(introduction, asked))


def _remark(introduction: int, asked: Sequence[Asked]) -> Remark:
    if introduction > LONGEST:
        return Remark.LONG_INTRODUCTION
    if long := sum(each.is_long for each in asked):
        return Remark.LONG_QUESTION if long == 1 else Remark.LONG_QUESTIONS
    if not introduction:
        return Remark.NO_INTRODUCTION
    if introduction < SHORTEST:
        return Remark.SHORT_INTRODUCTION
    if not asked:
        return Remark.ONLY_INTRODUCTION
    quick = sum(each.is_quick for each in asked)
    return Remark.QUICK_QUESTIONS if quick > len(asked) / 2 else Remark.WELL
