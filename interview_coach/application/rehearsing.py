"""Practising an interview beforehand, and what is kept of it: the talk itself stays untouched."""

from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from interview_coach.application.addressing import lines
from interview_coach.application.at_hand import at_hand
from interview_coach.application.changes import Announce, Change
from interview_coach.application.clock import Clock
from interview_coach.application.content import Content
from interview_coach.application.interviewing import Conversation, Talk
from interview_coach.application.ports import Work
from interview_coach.application.practice_room import PracticeRoom
from interview_coach.application.printing import WalletCard
from interview_coach.domain.interview import Interview, Rehearsal
from interview_coach.domain.practice import Account, Practice, account


@dataclass(frozen=True)
class Practising(Talk):
    """A talk in memory, done as the real one; the introduction comes before the questions."""

    practice: Practice

    def start(self, interview_id: UUID, at: datetime) -> Interview:
        return self._with(interview_id, lambda _: self.practice.start(at))

    def go_on(self, interview_id: UUID, at: datetime, *, skip: bool = False) -> Interview:
        return self._with(interview_id, lambda _: self.practice.go_on(at, skip=skip))

    def ask(self, interview_id: UUID, question_id: UUID, at: datetime) -> Interview:
        return self._with(interview_id, lambda _: self.practice.ask(question_id, at))

    def end(self, interview_id: UUID, at: datetime) -> Interview:
        return self._with(interview_id, lambda _: self.practice.stop(at))


@dataclass(frozen=True)
class Opened:
    """What the practice begins with, and how the last one went."""

    talk: Practising
    conversation: Conversation
    last: Account | None


@dataclass(frozen=True)
class Rehearsing:
    """The use cases around a practice."""

    work: Work
    announce: Announce
    clock: Clock
    content: Content

    def open(self, interview_id: UUID) -> Opened:
        """A practice on a copy of what is planned; nothing can be added to the plan."""
        with self.work() as work:
            interview = work.interviews.get(interview_id)
            person = work.people.get(interview.person_id)
            beside = replace(at_hand(work, self.content, person), bank=())
        last = last_of(interview.rehearsals)
        practice = Practice.of(interview)
        room = PracticeRoom(practice.interview, person)
        return Opened(
            Practising(room.entered, lambda _: None, self.clock, practice),
            Conversation(practice.interview, person, (), beside),
            account(last, interview.main_questions) if last else None,
        )

    def keep(self, interview_id: UUID, rehearsal: Rehearsal) -> Account:
        """Keep that it was practised, and tell how it went."""
        with self.work() as work:
            interview = work.interviews.get(interview_id)
            interview.rehearsals.append(rehearsal)
            if rehearsal.introduction_seconds:
                interview.introduction_rehearsed_at = rehearsal.at
        self.announce(Change.INTERVIEWS)
        return account(rehearsal, interview.main_questions)

    def card(self, interview_id: UUID) -> WalletCard:
        """The introduction to carry along, with your skills behind it."""
        with self.work() as work:
            introduction = work.interviews.get(interview_id).introduction
            profile = work.profile
        return WalletCard(
            name=profile.name,
            field=profile.field_of_interest,
            introduction=introduction,
            skills=lines(profile.skills),
            words=self.content.words(profile.locale),
        )


def last_of(rehearsals: list[Rehearsal]) -> Rehearsal | None:
    """The latest of them."""
    return max(rehearsals, key=lambda each: each.at, default=None)
