"""Taking people out: as cards, as a table, into a calendar, and all of one person in one file."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from uuid import UUID

from interview_coach.application.calendar import due_day, meeting
from interview_coach.application.clock import Clock
from interview_coach.application.confidences import Confidences, check_confidence
from interview_coach.application.content import Content
from interview_coach.application.everything import held_about
from interview_coach.application.leave import check_leave
from interview_coach.application.messages import Message
from interview_coach.application.person_paper import PersonPaper
from interview_coach.application.ports import UnitOfWork, Work
from interview_coach.application.printing import InterviewRecord, PersonPage
from interview_coach.application.publishing import Publishing
from interview_coach.application.ties_due import TieDue
from interview_coach.application.today import Due, Today
from interview_coach.application.writers import Writers
from interview_coach.domain.interview import Interview
from interview_coach.domain.person import Person


@dataclass(frozen=True)
class Exporting:
    """The use cases around what leaves the program as data."""

    work: Work
    content: Content
    clock: Clock
    today: Today
    publishing: Publishing
    write: Writers

    def cards(
        self,
        people: Collection[UUID] | None = None,
        *,
        discreet: bool = False,
        notes: bool = False,
    ) -> bytes:
        """These people, or all, as vCards; discreet ones and your notes only when asked for."""
        return self.write.cards(self._people(people, discreet), self.clock.now(), notes)

    def table(self, people: Collection[UUID] | None = None, *, discreet: bool = False) -> bytes:
        """These people, or all, as a table that our own import takes back exactly.

        What is known of them in confidence, or in private, is left out.
        """
        with self.work() as work:
            # A discreet person is not named by way of whom they led you to.
            named = {p.id: p.name for p in work.people.all() if discreet or not p.is_discreet}
            told = self._told(work)
        listed = [told.as_listed(person) for person in self._people(people, discreet)]
        return self.write.table(listed, named)

    def messages(self, messages: Iterable[Message]) -> bytes:
        """Short messages as a table, one to a row, for whoever sends them otherwise.

        Raises ``CoachError`` where one names somebody without leave, or repeats a confidence.
        """
        messages = list(messages)
        for message in messages:
            check_leave(message)
        with self.work() as work:
            check_confidence(work, *(message.text.plain for message in messages))
        rows = [[m.person.name, m.person.email, m.subject, m.text.plain] for m in messages]
        return self.write.rows([["Name", "E-mail", "Subject", "Message"], *rows])

    def meeting(self, interview_id: UUID) -> bytes:
        """The talk as a calendar file. Raises ``CoachError`` while it has no time."""
        with self.work() as work:
            interview = work.interviews.get(interview_id)
            person = work.people.get(interview.person_id)
            locale = self.content.locale(work.profile.locale)
        now = self.clock.now()
        return self.write.calendar([meeting(interview, person, locale, now)], now)

    def due(self) -> bytes:
        """What is due, as whole days of a calendar; no name that is to stay between you."""
        now = self.clock.now()
        seen = self.today.look()
        with self.work() as work:
            discreet = {person.name for person in work.people.all() if person.is_discreet}
            discreet |= set(self._told(work).names)
        waiting: list[Due | TieDue] = [*seen.due, *seen.ties.due]
        return self.write.calendar([due_day(due, now, discreet) for due in waiting], now)

    def everything(self, person_id: UUID) -> bytes:
        """All that is kept about one person, the bin included, as one document."""
        with self.work() as work:
            held = held_about(work, person_id)
        # The record is composed in a unit of work of its own.
        talks = [replace(talk, record=self._record(talk.interview)) for talk in held.talks]
        return self.write.everything(replace(held, talks=talks))

    def page(self, person_id: UUID, *, private: bool = False) -> PersonPage:
        """The same to be read; your private lines only when asked for, what was confided never."""
        with self.work() as work:
            held, key = held_about(work, person_id), work.profile.locale
        locale, words = self.content.locale(key), self.content.words(key)
        return PersonPaper(held, locale, words, private).page()

    def _told(self, work: UnitOfWork) -> Confidences:
        return Confidences(work.notes.hidden(), self.publishing.reading.referrals())

    def _record(self, interview: Interview) -> list[str]:
        record = self.publishing.interview_record(interview.id, confidential=True)
        return list(_worded(record))

    def _people(self, chosen: Collection[UUID] | None, discreet: bool) -> list[Person]:
        with self.work() as work:
            return [
                person
                for person in work.people.all()
                if person.deleted_at is None
                and (chosen is None or person.id in chosen)
                and (discreet or not person.is_discreet)
            ]


def _worded(record: InterviewRecord) -> Iterator[str]:
    """The record line by line, as it stands on paper."""
    yield from filter(None, (record.name, record.position, *record.facts))
    for section in record.sections:
        yield section.title
        for line in section.lines:
            yield " · ".join(part for part in (line.lead, line.text, line.mark) if part)
