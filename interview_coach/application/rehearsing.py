"""Practising an interview beforehand, and what is kept of it: the talk itself stays untouched."""

from dataclasses import dataclass
from uuid import UUID

from interview_coach.application.addressing import lines
from interview_coach.application.changes import Announce, Change
from interview_coach.application.content import Content
from interview_coach.application.ports import Work
from interview_coach.application.printing import WalletCard
from interview_coach.domain.interview import Rehearsal
from interview_coach.domain.person import Person
from interview_coach.domain.practice import Account, Practice, account


@dataclass(frozen=True)
class Opened:
    """What the practice begins with, and how the last one went."""

    practice: Practice
    person: Person
    last: Account | None


@dataclass(frozen=True)
class Rehearsing:
    """The use cases around a practice."""

    work: Work
    announce: Announce
    content: Content

    def open(self, interview_id: UUID) -> Opened:
        """A practice on a copy of what is planned."""
        with self.work() as work:
            interview = work.interviews.get(interview_id)
            person = work.people.get(interview.person_id)
        last = last_of(interview.rehearsals)
        went = account(last, interview.main_questions) if last else None
        return Opened(Practice.of(interview), person, went)

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
