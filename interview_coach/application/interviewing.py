"""The conversation itself: the clock's events and the notes, each stored as it happens."""

from collections.abc import Callable, Collection, Iterable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Protocol, TypeVar
from uuid import UUID

from interview_coach.application.at_hand import AtHand, at_hand
from interview_coach.application.changes import Announce, Change
from interview_coach.application.clock import Clock
from interview_coach.application.content import Content
from interview_coach.application.ports import NoteStore, Work
from interview_coach.domain.interview import Interview, Outcome, PlannedQuestion
from interview_coach.domain.notes import (
    SIGNS,
    Mark,
    NoteLine,
    Privacy,
    gives_name,
    mark_of,
    names_given,
)
from interview_coach.domain.person import Person
from interview_coach.domain.referral import Permission, Referral
from interview_coach.domain.session import OfferedBy
from interview_coach.domain.text import NOTES, clean, clean_line


@dataclass(frozen=True)
class TypedLine:
    """A line as the notes pane knows it."""

    id: UUID
    rank: float
    text: str
    at_seconds: int | None = None
    question_id: UUID | None = None
    kept: bool = False
    privacy: Privacy = Privacy.NORMAL

    @classmethod
    def of(cls, note: NoteLine) -> "TypedLine":
        """A stored line, as the pane takes it up."""
        return cls(
            id=note.id,
            rank=note.rank,
            text=note.text,
            at_seconds=note.at_seconds,
            question_id=note.question_id,
            kept=note.kept,
            privacy=note.privacy,
        )


@dataclass(frozen=True)
class Conversation:
    """Everything the live view shows, as a snapshot."""

    interview: Interview
    person: Person
    notes: tuple[NoteLine, ...]
    at_hand: AtHand


_T = TypeVar("_T", covariant=True)


class Known(Protocol[_T]):
    """Things that are known by their id."""

    def get(self, item_id: UUID, /) -> _T: ...


class Room(Protocol):
    """As much of a unit of work as a conversation takes place in."""

    @property
    def people(self) -> Known[Person]: ...
    @property
    def interviews(self) -> Known[Interview]: ...
    @property
    def notes(self) -> NoteStore: ...


@dataclass(frozen=True)
class Talk:
    """What is done during a conversation. Instants come from the steady clock."""

    work: Callable[[], AbstractContextManager[Room]]
    announce: Announce
    clock: Clock

    def start(self, interview_id: UUID, at: datetime) -> Interview:
        """Begin, with the first question in hand."""

        def begin(interview: Interview) -> None:
            interview.session.planned_minutes = interview.planned_minutes
            interview.session.start(at, self.clock.mark())
            if interview.current is None and interview.to_come:
                interview.ask(interview.to_come[0].id, at)

        return self._with(interview_id, begin)

    def pause(self, interview_id: UUID, at: datetime) -> Interview:
        """Stop the clock."""
        return self._with(interview_id, lambda i: i.session.pause(at))

    def resume(self, interview_id: UUID, at: datetime) -> Interview:
        """Let the clock go on."""
        return self._with(interview_id, lambda i: i.session.resume(at))

    def extend(
        self, interview_id: UUID, minutes: int, offered_by: OfferedBy, at: datetime
    ) -> Interview:
        """Stamp that more time was offered."""
        return self._with(interview_id, lambda i: i.session.extend(minutes, at, offered_by))

    def end(self, interview_id: UUID, at: datetime) -> Interview:
        """End the conversation."""

        def finish(interview: Interview) -> None:
            interview.ask(None, at)
            interview.session.end(at)

        return self._with(interview_id, finish)

    def go_on(self, interview_id: UUID, at: datetime, *, skip: bool = False) -> Interview:
        """Leave the question in hand for the next one."""
        return self._with(interview_id, lambda i: i.go_on(at, skip=skip))

    def ask(self, interview_id: UUID, question_id: UUID, at: datetime) -> Interview:
        """Take up any question of the plan."""
        return self._with(interview_id, lambda i: i.ask(question_id, at))

    def add(self, interview_id: UUID, question: PlannedQuestion, at: datetime) -> Interview:
        """There is time for one more: one that was skipped, or one of the bank.

        It is taken up at once when none is in hand.
        """

        def add(interview: Interview) -> None:
            planned = interview.question(question.id) or interview.plan(replace(question))
            planned.outcome = Outcome.PLANNED
            if interview.current is None:
                interview.ask(planned.id, at)

        return self._with(interview_id, add)

    def become_job_interview(self, interview_id: UUID, at: datetime) -> Interview:
        """It became a job interview; a second time, it did not."""
        return self._with(interview_id, lambda i: i.become_job_interview(at))

    def i_am_talking(self, interview_id: UUID) -> Interview:
        """You noticed that it is you who talks."""

        def count(interview: Interview) -> None:
            interview.session.talking += 1

        return self._with(interview_id, count)

    def they_care(self, interview_id: UUID, words: str) -> Person:
        """Keep with the person what they care about; a second time, take it off again."""
        words = clean_line(words.lstrip().lstrip("".join(SIGNS)))
        with self.work() as work:
            person = work.people.get(work.interviews.get(interview_id).person_id)
            lines = person.cares_about.splitlines()
            kept = [line for line in lines if line != words]
            person.cares_about = "\n".join(kept if len(kept) < len(lines) else [*lines, words])
        self.announce(Change.PEOPLE)
        return person

    def tick_closing(
        self,
        interview_id: UUID,
        key: str,
        at: datetime,
        *,
        done: bool,
        asks: UUID | None = None,
    ) -> Interview:
        """Mark a step of the closing as taken, or not, with the planned question it asks."""
        return self._with(interview_id, lambda i: i.tick_closing(key, at, done=done, asks=asks))

    def permit(self, interview_id: UUID, referral_id: UUID, permission: Permission) -> Interview:
        """Keep what they said about using their name."""

        def answer(interview: Interview) -> None:
            for referral in interview.referrals:
                if referral.id == referral_id:
                    referral.permission = permission

        return self._with(interview_id, answer)

    def _with(self, interview_id: UUID, act: Callable[[Interview], None]) -> Interview:
        with self.work() as work:
            interview = work.interviews.get(interview_id)
            act(interview)
        self.announce(Change.INTERVIEWS)
        return interview

    def type_notes(
        self, interview_id: UUID, typed: Sequence[TypedLine], removed: Collection[UUID]
    ) -> Interview | None:
        """Store what the notes pane has changed; see ``write_notes``."""
        return self.write_notes(interview_id, [_note(line) for line in typed], removed)

    def write_notes(
        self, interview_id: UUID, changed: Sequence[NoteLine], removed: Collection[UUID]
    ) -> Interview | None:
        """Store changed lines and drop removed ones; the interview, if its referrals changed."""
        for line in changed:
            line.interview_id = interview_id
            line.text = clean(line.text, NOTES).replace("\n", " ")
        touched = {line.id for line in changed} | set(removed)
        named = any(gives_name(line.text) for line in changed)
        interview = None
        with self.work() as work:
            if named or work.notes.gave_referral(touched):
                interview = work.interviews.get(interview_id)
                dropped = in_confidence(work.notes.of(interview_id) if removed else (), removed)
                withdraw(interview, dropped, self.clock.now())
                follow_notes(interview, changed, removed)
            if any(line.mark is Mark.TO_DO for line in changed):
                _keep_settled(changed, work.notes.of(interview_id))
            work.notes.save(changed)
            work.notes.remove(removed)
        self.announce(Change.NOTES)
        return interview


@dataclass(frozen=True)
class Interviewing(Talk):
    """The conversation that is stored as it happens."""

    work: Work
    content: Content

    def open(self, interview_id: UUID) -> Conversation:
        """The interview, its person and its notes; a running clock is taken up where it was."""
        with self.work() as work:
            interview = work.interviews.get(interview_id)
            person = work.people.get(interview.person_id)
            notes = tuple(work.notes.of(interview_id))
            beside = at_hand(work, self.content, person)
        if interview.is_running:
            self.clock.follow(interview.session.started_mark)
        return Conversation(interview, person, notes, beside)


def _keep_settled(changed: Iterable[NoteLine], stored: Iterable[NoteLine]) -> None:
    """The notes pane does not know what was ticked off; what it changes stays ticked off."""
    settled = {line.id: line.settled_at for line in stored}
    for line in changed:
        line.settled_at = line.settled_at or settled.get(line.id)


def _note(typed: TypedLine) -> NoteLine:
    return NoteLine(
        id=typed.id,
        rank=typed.rank,
        text=typed.text,
        at_seconds=typed.at_seconds,
        question_id=typed.question_id,
        mark=mark_of(typed.text, kept=typed.kept),
        kept=typed.kept,
        privacy=typed.privacy,
    )


def follow_notes(
    interview: Interview, changed: Sequence[NoteLine], removed: Collection[UUID]
) -> None:
    """Bring the referrals into step with the ``@`` lines they come from."""
    by_note: dict[UUID, list[Referral]] = {line_id: [] for line_id in removed}
    for referral in interview.all_referrals:
        if referral.note_id and not referral.deleted_at:
            by_note.setdefault(referral.note_id, []).append(referral)
    for line in changed:
        left = _brought_into_step(interview, line, by_note.get(line.id, []))
        by_note[line.id] = left
    for line_id in {line.id for line in changed} | set(removed):
        for referral in by_note.get(line_id, ()):
            if not _answered(referral):
                interview.all_referrals.remove(referral)


def _brought_into_step(
    interview: Interview, line: NoteLine, known: list[Referral]
) -> list[Referral]:
    """Give the line's referrals its names: the same names first, then by place; who is left."""
    given = names_given(line.text)
    left = list(known)
    for name, detail in given:
        if same := next((each for each in left if each.name == name), None):
            same.detail = detail
            left.remove(same)
    met = {each.name for each in known if each not in left}
    for name, detail in given:
        if name in met:
            continue
        if left:
            each = left.pop(0)
            each.name, each.detail = name, detail
        else:
            interview.refer(Referral(name=name, detail=detail, note_id=line.id))
        met.add(name)
    return left


def in_confidence(notes: Iterable[NoteLine], ids: Collection[UUID]) -> set[UUID]:
    """Which of these lines are private or confidential."""
    return {line.id for line in notes if line.id in ids and line.privacy is not Privacy.NORMAL}


def withdraw(interview: Interview, note_ids: Collection[UUID], now: datetime) -> None:
    """Bin what these lines gave: without its line nobody would know it was told in confidence."""
    for referral in interview.referrals:
        if referral.note_id in note_ids and _answered(referral):
            referral.deleted_at = now


def _answered(referral: Referral) -> bool:
    """Whether something is known that the note line alone did not say."""
    return (
        bool(referral.person_id or referral.how_to_reach or referral.by_when)
        or referral.permission is not Permission.NOT_ASKED
    )
