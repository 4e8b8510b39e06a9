"""The sample workspace: invented people and four interviews, to look around in."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from interview_coach.application.changes import Announce, Change
from interview_coach.application.clock import Clock
from interview_coach.application.content import Content
from interview_coach.application.errors import CoachError
from interview_coach.application.ports import UnitOfWork, Work
from interview_coach.application.question_bank import shipped
from interview_coach.application.wording import zone
from interview_coach.domain.bank import Kind, Priority
from interview_coach.domain.event import Event, Mode, Reach
from interview_coach.domain.interview import (
    ClosingStepDone,
    Format,
    Interview,
    Outcome,
    PlannedQuestion,
    Purpose,
    ResearchItem,
)
from interview_coach.domain.letters import Form, Letter, Sending
from interview_coach.domain.notes import NoteLine, Privacy, mark_of
from interview_coach.domain.person import Address, Person
from interview_coach.domain.referral import Permission, Referral
from interview_coach.domain.reflection import Decision, Reflection
from interview_coach.domain.session import Extension, OfferedBy, Session
from interview_coach.domain.target import Target, TargetKind

_KINDS: dict[str, type[Any]] = {
    "form_of_address": Address,
    "format": Format,
    "purpose": Purpose,
    "priority": Priority,
    "kind": Kind,
    "outcome": Outcome,
    "privacy": Privacy,
    "permission": Permission,
    "decision": Decision,
    "form": Form,
}
_KINDS_OF: dict[type[Any], dict[str, type[Any]]] = {
    Target: {"kind": TargetKind},
    Event: {"kind": str, "mode": Mode, "reach": Reach},
}
Table = Mapping[str, Any]


@dataclass(frozen=True)
class Sample:
    """Puts the sample into an empty workspace."""

    work: Work
    announce: Announce
    clock: Clock
    content: Content
    text: str
    """The shipped description, as TOML."""

    def load(self, time_zone: str = "") -> None:
        """Add everything. Raises ``CoachError`` where something was begun already.

        ``time_zone``: where the one who looks around is; else where the sample's owner lives.
        """
        tables = tomllib.loads(self.text)
        profile = {**tables["profile"], **({"time_zone": time_zone} if time_zone else {})}
        with self.work() as work:
            if work.people.all():
                raise CoachError("The sample goes into an empty workspace only.")
            loading = _Loading(work, self.content, profile, self.clock.now())
            loading.profile()
            for table in tables["events"]:
                loading.event(table)
            for position, table in enumerate(tables["targets"]):
                work.targets.add(Target(**_plain(table, Target), position=position))
            for table in tables["people"]:
                loading.person(table)
            for table in tables["interviews"]:
                loading.interview(table)
        for change in Change:
            self.announce(change)


class _Loading:
    """One loading of the sample: the instants count from ``now``."""

    def __init__(self, work: UnitOfWork, content: Content, profile: Table, now: datetime) -> None:
        self._work, self._content, self._now = work, content, now
        self._profile = profile
        self._here = now.astimezone(zone(profile["time_zone"]))
        self._people: dict[str, UUID] = {}
        self._events: dict[str, UUID] = {}

    def profile(self) -> None:
        """Who the sample's owner is, where you have not said so yourself."""
        for name, value in _plain(self._profile, type(self._work.profile)).items():
            if not getattr(self._work.profile, name):
                setattr(self._work.profile, name, value)

    def event(self, table: Table) -> None:
        on = (self._here + timedelta(days=table["on_in_days"])).date()
        occasion = Event(**_plain(table, Event), on=on)
        self._work.events.add(occasion)
        self._events[table["key"]] = occasion.id

    def person(self, table: Table) -> None:
        person = Person(**_plain(table, Person), created_at=self._now - timedelta(days=30))
        if "introduced_by" in table:
            person.introduced_by_id = self._people[table["introduced_by"]]
        if "event" in table:
            person.event_id = self._events[table["event"]]
        self._work.people.add(person)
        self._people[table["key"]] = person.id

    def interview(self, table: Table) -> None:
        interview = Interview(
            **_plain(table, Interview),
            person_id=self._people[table["person"]],
            time_zone=self._profile["time_zone"],
        )
        interview.starts_at = self._at(table, "starts")
        interview.created_at = self._at(table, "created") or self._now
        interview.introduction_rehearsed_at = self._at(table, "rehearsed")
        interview.sheet_printed_at = self._at(table, "sheet_printed")
        interview.wrapped_up_at = self._at(table, "wrapped_up")
        interview.session = self._session(table.get("session", {}), interview.planned_minutes)
        interview.reflection = Reflection(**_plain(table.get("reflection", {}), Reflection))
        questions = self._questions(interview, table)
        self._research(interview, table, questions)
        self._closing(interview, table)
        self._work.interviews.add(interview)
        notes = self._notes(interview, table, questions)
        self._referrals(interview, table, notes)
        self._letter(interview, table)

    def _session(self, table: Table, planned: int) -> Session:
        session = Session(planned_minutes=planned, started_at=self._at(table, "started"))
        session.ended_at = self._at(table, "ended")
        for extension in table.get("extensions", ()):
            assert session.started_at is not None
            at = session.started_at + timedelta(seconds=extension["at_seconds"])
            by = OfferedBy(extension["offered_by"])
            session.extensions.append(Extension(at=at, minutes=extension["minutes"], offered_by=by))
        return session

    def _questions(self, interview: Interview, table: Table) -> dict[str, UUID]:
        bank = {entry.key: shipped(entry).id for entry in self._content.questions}
        ids = {}
        for each in table.get("questions", ()):
            question = PlannedQuestion(**_plain(each, PlannedQuestion))
            question.bank_id = bank.get(each.get("bank", ""))
            ids[each["key"]] = interview.plan(question).id
        return ids

    def _research(self, interview: Interview, table: Table, questions: dict[str, UUID]) -> None:
        for each in table.get("research", ()):
            item = ResearchItem(**_plain(each, ResearchItem))
            item.question_id = questions.get(each.get("question", ""))
            interview.research.append(item)

    def _closing(self, interview: Interview, table: Table) -> None:
        for each in table.get("closing", ()):
            assert interview.session.started_at is not None
            at = interview.session.started_at + timedelta(seconds=each["at_seconds"])
            interview.closing_steps.append(ClosingStepDone(key=each["key"], at=at))

    def _notes(
        self, interview: Interview, table: Table, questions: dict[str, UUID]
    ) -> list[NoteLine]:
        lines = []
        for rank, each in enumerate(table.get("notes", ()), start=1):
            line = NoteLine(**_plain(each, NoteLine), interview_id=interview.id, rank=float(rank))
            line.question_id = questions.get(each.get("question", ""))
            line.mark = mark_of(line.text, kept=line.kept)
            line.settled_at = self._at(each, "settled")
            lines.append(line)
        self._work.notes.save(lines)
        return lines

    def _referrals(self, interview: Interview, table: Table, notes: list[NoteLine]) -> None:
        for each in table.get("referrals", ()):
            referral = Referral(**_plain(each, Referral))
            referral.contacted_at = self._at(each, "contacted")
            referral.person_id = self._people.get(each.get("person", ""))
            if "by_when_in_days" in each:
                referral.by_when = (self._here + timedelta(days=each["by_when_in_days"])).date()
            if "note" in each:
                referral.note_id = notes[each["note"] - 1].id
            interview.refer(referral)

    def _letter(self, interview: Interview, table: Table) -> None:
        if "letter" not in table:
            return
        each = table["letter"]
        letter = Letter(**_plain(each, Letter), made_at=self._at(each, "made"))
        for sending in each.get("sendings", ()):
            at = self._now + timedelta(minutes=sending["in_minutes"])
            letter.sendings.append(Sending(form=Form(sending["form"]), at=at))
        interview.letters.append(letter)

    def _at(self, table: Table, name: str) -> datetime | None:
        minutes = table.get(f"{name}_in_minutes")
        return None if minutes is None else self._now + timedelta(minutes=minutes)


_RESOLVED = {"session", "reflection", "research", "letters", "sendings", "time_zone"}


def _plain(table: Table, kind: type[Any]) -> dict[str, Any]:
    """The table's entries that are simple fields of the dataclass, enumerations made."""
    names = {field.name for field in fields(kind)} - _RESOLVED
    if kind is Person:
        names.add("time_zone")
    words: dict[str, type[Any]] = {**_KINDS, **_KINDS_OF.get(kind, {})}
    return {
        name: words[name](value) if name in words else value
        for name, value in table.items()
        if name in names
    }
