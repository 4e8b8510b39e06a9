"""Preparing an interview: purpose, research, questions, introduction, and what is still missing."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from interview_coach.application.changes import Announce, Change
from interview_coach.application.content import Content
from interview_coach.application.content.logistics import LogisticsLine
from interview_coach.application.editing import change_fields
from interview_coach.application.errors import CoachError
from interview_coach.application.first_steps import purpose_of
from interview_coach.application.locales import Locale
from interview_coach.application.meeting import leave_at
from interview_coach.application.people import new_person
from interview_coach.application.ports import UnitOfWork, Work
from interview_coach.application.suggesting import essentials
from interview_coach.application.wording import in_words, zone
from interview_coach.domain.bank import CLOSING, BankQuestion, Priority
from interview_coach.domain.interview import (
    LONGEST,
    SHORTEST,
    Format,
    Interview,
    Outcome,
    PlannedQuestion,
    ResearchItem,
)
from interview_coach.domain.person import Person
from interview_coach.domain.profile import Profile
from interview_coach.domain.readiness import Facts, Requirement, readiness
from interview_coach.domain.session import Session
from interview_coach.domain.text import clean_line

_FIELDS = {
    "person_id": False,
    "starts_at": False,
    "time_zone": False,
    "planned_minutes": False,
    "format": False,
    "place": False,
    "travel_minutes": False,
    "purpose": False,
    "aim": True,
    "introduction": True,
    "introduction_rehearsed_at": False,
    "logistics_done": False,
    "sheet_printed_at": False,
}
_QUESTION_FIELDS = {
    "text": False,
    "theme": False,
    "priority": False,
    "minutes": False,
    "outcome": False,
}
_RESEARCH_FIELDS = {"prompt": False, "finding": True, "link": False, "question_id": False}


TRAVEL = timedelta(minutes=45)
"""How long before the start one sets out when the way is not known; our estimate."""
LONGEST_WAY = 600


@dataclass(frozen=True)
class Preparation:
    """Everything the Prepare pages show, as a snapshot."""

    interview: Interview
    person: Person
    profile: Profile
    requirements: tuple[Requirement, ...]
    logistics: tuple[LogisticsLine, ...]

    @property
    def ready(self) -> int:
        """How many of the requirements are met."""
        return sum(requirement.done for requirement in self.requirements)


@dataclass(frozen=True)
class Preparing:
    """The use cases before the conversation."""

    work: Work
    announce: Announce
    content: Content

    def open(self, interview_id: UUID) -> Preparation:
        """The interview with all that is prepared for it."""
        with self.work() as work:
            return self._preparation(work, interview_id)

    def last_introduction(self, interview_id: UUID) -> str:
        """What one said of oneself in the latest other interview, to begin with."""
        with self.work() as work:
            return work.interviews.last_introduction(interview_id)

    def _preparation(self, work: UnitOfWork, interview_id: UUID) -> Preparation:
        interview = work.interviews.get(interview_id)
        person = work.people.get(interview.person_id)
        profile = work.profile
        return Preparation(
            interview=interview,
            person=person,
            profile=profile,
            requirements=readiness(Facts.of(interview, person), self.content.core).requirements,
            logistics=tuple(
                logistics(self.content, interview, person, self.content.locale(profile.locale))
            ),
        )

    def arrange_interview(
        self,
        person: UUID | str,
        starts_at: datetime | None,
        time_zone: str,
        *,
        minutes: int = 20,
        format: Format = Format.VIDEO,
    ) -> UUID:
        """A new interview with someone known, or with a person typed on the spot."""
        with self.work() as work:
            if isinstance(person, str):
                newcomer = new_person(person)
                work.people.add(newcomer)
                person = newcomer.id
            interview = Interview(
                person_id=person,
                starts_at=starts_at,
                time_zone=clean_line(time_zone),
                planned_minutes=minutes,
                format=format,
                purpose=purpose_of(work.profile.first_answers),
                session=Session(planned_minutes=minutes),
            )
            work.interviews.add(interview)
            interview_id = interview.id
        self.announce(Change.PEOPLE)
        self.announce(Change.INTERVIEWS)
        return interview_id

    def change(self, interview_id: UUID, changes: Mapping[str, Any]) -> None:
        """Set fields of an interview. Raises ``CoachError`` for an impossible length."""
        minutes = changes.get("planned_minutes")
        if minutes is not None and not SHORTEST <= minutes <= LONGEST:
            raise CoachError(f"Ask for {SHORTEST} to {LONGEST} minutes.")
        travel = changes.get("travel_minutes")
        if travel is not None and not 0 <= travel <= LONGEST_WAY:
            raise CoachError(f"A way takes up to {LONGEST_WAY} minutes here.")
        with self.work() as work:
            interview = work.interviews.get(interview_id)
            change_fields(interview, changes, _FIELDS)
            if minutes is not None and interview.session.started_at is None:
                interview.session.planned_minutes = minutes
        self.announce(Change.INTERVIEWS)

    # Research

    def found(self, interview_id: UUID, key: str, changes: Mapping[str, Any]) -> None:
        """Keep what was found for a checklist entry, and the question it answers."""
        with self.work() as work:
            interview = work.interviews.get(interview_id)
            item = next((item for item in interview.research if item.key == key), None)
            if item is None:
                item = ResearchItem(key=key)
                interview.research.append(item)
            change_fields(item, changes, _RESEARCH_FIELDS)
        self.announce(Change.INTERVIEWS)

    # Questions

    def choose(self, interview_id: UUID, bank_id: UUID) -> UUID:
        """Put a copy of a bank question into the plan, as it would be asked."""
        with self.work() as work:
            interview = work.interviews.get(interview_id)
            question_id = self._choose(work, interview, work.bank.get(bank_id)).id
        self.announce(Change.INTERVIEWS)
        return question_id

    def _choose(
        self, work: UnitOfWork, interview: Interview, entry: BankQuestion
    ) -> PlannedQuestion:
        person = work.people.get(interview.person_id)
        return interview.plan(
            PlannedQuestion(
                text=as_asked(self.content, entry.text, person, work.profile),
                theme=entry.theme,
                kind=entry.kind,
                priority=entry.priority,
                minutes=entry.minutes,
                bank_id=entry.id,
            )
        )

    def take_along(self, interview_id: UUID, question_id: UUID, other_id: UUID) -> UUID:
        """Put a question that one talk did not reach into the plan of another, once."""
        with self.work() as work:
            interview, other = work.interviews.get(interview_id), work.interviews.get(other_id)
            question = interview.question(question_id)
            if question is None:
                raise CoachError("This question is no longer in the plan.")
            text = self._for_the_other(work, question, interview, other)
            there = next((q for q in other.questions if q.text == text), None)
            taken = there or other.plan(
                PlannedQuestion(
                    text=text,
                    theme=question.theme,
                    kind=question.kind,
                    priority=question.priority,
                    minutes=question.minutes,
                    bank_id=question.bank_id,
                )
            )
            taken_id = taken.id
        self.announce(Change.INTERVIEWS)
        return taken_id

    def _for_the_other(
        self, work: UnitOfWork, question: PlannedQuestion, one: Interview, other: Interview
    ) -> str:
        """Its words; a bank question that was left as it is speaks of the other person."""
        said = question.sharpened_from or question.text
        if question.bank_id is None:
            return said
        text = work.bank.get(question.bank_id).text
        before = as_asked(self.content, text, work.people.get(one.person_id), work.profile)
        if said != before:
            return said
        return as_asked(self.content, text, work.people.get(other.person_id), work.profile)

    def write_question(self, interview_id: UUID, text: str) -> UUID:
        """Put a question of your own into the plan. Raises ``CoachError`` without words."""
        text = clean_line(text)
        if not text:
            raise CoachError("A question needs words.")
        with self.work() as work:
            question = work.interviews.get(interview_id).plan(PlannedQuestion(text=text))
            question_id = question.id
        self.announce(Change.INTERVIEWS)
        return question_id

    def start_with_essentials(self, interview_id: UUID) -> None:
        """Put what the talk is for, and what any talk needs, into a plan, as a first draft."""
        # The closing protocol itself asks for referrals and for permission.
        protocol = {step.question for step in self.content.closing}
        with self.work() as work:
            interview, bank = work.interviews.get(interview_id), list(work.bank.all())
            chosen = essentials(bank, interview.purpose, interview.fit.usable)
            musts = [q for q in bank if q.deleted_at is None and q.priority is Priority.MUST]
            closing = [q for q in musts if q.theme == CLOSING and q.key not in protocol]
            for entry in (*chosen, *closing):
                self._choose(work, interview, entry)
        self.announce(Change.INTERVIEWS)

    def change_question(
        self, interview_id: UUID, question_id: UUID, changes: Mapping[str, Any]
    ) -> None:
        """Set fields of a planned question."""
        with self.work() as work:
            question = work.interviews.get(interview_id).question(question_id)
            if question is None:
                raise CoachError("This question is no longer in the plan.")
            change_fields(question, changes, _QUESTION_FIELDS)
        self.announce(Change.INTERVIEWS)

    def look_up(self, interview_id: UUID, question_id: UUID, *, looked_up: bool) -> None:
        """Take a question out of the asking because research answered it, or bring it back."""
        outcome = Outcome.LOOKED_UP if looked_up else Outcome.PLANNED
        self.change_question(interview_id, question_id, {"outcome": outcome})

    def arrange(self, interview_id: UUID, order: Sequence[UUID]) -> None:
        """Bring the planned questions into this order."""
        with self.work() as work:
            work.interviews.get(interview_id).arrange(order)
        self.announce(Change.INTERVIEWS)


def logistics(
    content: Content, interview: Interview, person: Person, locale: Locale
) -> list[LogisticsLine]:
    """What to see to for this interview; lines whose blanks cannot be filled are left out."""
    known = {
        "name": person.short_name,
        "minutes": in_words(interview.planned_minutes),
        "place": interview.place,
        **_times(interview, person, locale),
    }
    lines = content.logistics_for(interview.format)
    return [
        line._replace(text=line.text.format_map(known))
        for line in lines
        if all(known.get(blank) for blank in re.findall(r"{(\w+)}", line.text))
    ]


def _times(interview: Interview, person: Person, locale: Locale) -> dict[str, str]:
    if interview.starts_at is None:
        return {}
    mine = interview.starts_at.astimezone(zone(interview.time_zone))
    times = {
        "my_time": locale.clock_time(mine),
        "leave_at": locale.clock_time(_leave_at(interview, mine)),
    }
    if person.time_zone and person.time_zone != interview.time_zone:
        theirs = interview.starts_at.astimezone(zone(person.time_zone))
        times["their_time"] = locale.clock_time(theirs)
    return times


def _leave_at(interview: Interview, start: datetime) -> datetime:
    if interview.travel_minutes is None:
        return start - TRAVEL
    return leave_at(start, timedelta(minutes=interview.travel_minutes))


def as_asked(content: Content, text: str, person: Person, profile: Profile) -> str:
    """A bank question with its blanks filled: by what is known, or by words that read well."""
    words = {slot.name: slot.otherwise for slot in content.question_slots}
    known = {
        "org": person.organisation,
        "role": person.role,
        "field": profile.field_of_interest,
    }
    words.update({name: value for name, value in known.items() if value})
    return re.sub(r"{(\w+)}", lambda blank: words.get(blank[1], blank[0]), text)
