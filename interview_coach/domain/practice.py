"""A talk practised beforehand: your introduction, then each question said aloud, on the clock.

It runs on a copy, so that the interview knows nothing of it until a rehearsal of it is kept.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
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
    """The machine of a practice; ``now`` is an instant, as for the session."""

    interview: Interview
    part: Part = Part.READY
    began_at: datetime | None = None
    """When the introduction was begun."""
    introduction: timedelta = field(default_factory=timedelta)
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
                all_questions=[_fresh(question) for question in interview.main_questions],
            )
        )

    @property
    def is_running(self) -> bool:
        """Whether the clock runs."""
        return self.part in (Part.INTRODUCTION, Part.QUESTIONS)

    def start(self, now: datetime) -> None:
        """Begin with the introduction."""
        self.part, self.began_at = Part.INTRODUCTION, now

    def go_on(self, now: datetime, *, skip: bool = False) -> None:
        """From the introduction to the questions, from one question to the next, to the end."""
        if self.part is Part.INTRODUCTION:
            if not skip:
                self._end_introduction(now)
            self._open_questions(now)
            self.interview.go_on(now)
        elif self.part is Part.QUESTIONS:
            self.interview.go_on(now, skip=skip)
        if self.part is Part.QUESTIONS and self.interview.current is None:
            self.part = Part.OVER

    def ask(self, question_id: UUID, now: datetime) -> None:
        """Take up any question, as in the talk."""
        if self.part is Part.INTRODUCTION:
            self._end_introduction(now)
            self._open_questions(now)
        if self.part is Part.QUESTIONS:
            self.interview.ask(question_id, now)

    def stop(self, now: datetime) -> None:
        """End here; a question that was only begun is not counted."""
        if self.part is Part.INTRODUCTION:
            self._end_introduction(now)
        self.interview.session.question_id = None
        self.part = Part.OVER

    def on_question(self, now: datetime) -> int:
        """Seconds on the question in hand."""
        return self.interview.session.seconds(now) - self.interview.session.question_since

    def rehearsal(self, at: datetime) -> Rehearsal | None:
        """What is to be kept of it; nothing, when nothing was said to the end."""
        introduction = int(self.introduction.total_seconds())
        seconds = {
            str(q.id): q.seconds_spent
            for q in self.interview.main_questions
            if q.outcome is Outcome.ASKED and q.seconds_spent
        }
        introduction = introduction if introduction >= COUNTS_FROM else 0
        if not introduction and not seconds:
            return None
        return Rehearsal(at=at, introduction_seconds=introduction, question_seconds=seconds)

    def _open_questions(self, now: datetime) -> None:
        self.part = Part.QUESTIONS
        self.interview.session.start(now)

    def _end_introduction(self, now: datetime) -> None:
        if self.began_at is not None:
            self.introduction = now - self.began_at


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
