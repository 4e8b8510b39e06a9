"""Finding people: circle by circle, at events, by what you aim at, and in ten seconds."""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Any
from uuid import UUID

from interview_coach.application.changes import Announce, Change
from interview_coach.application.clock import Clock
from interview_coach.application.editing import change_fields
from interview_coach.application.errors import CoachError
from interview_coach.application.people import new_person
from interview_coach.application.ports import UnitOfWork, Work
from interview_coach.application.reading import Reading
from interview_coach.domain.event import Event
from interview_coach.domain.person import Person
from interview_coach.domain.target import AnswerState, Target, TargetKind
from interview_coach.domain.text import clean, clean_line, fold
from interview_coach.domain.touch import Channel, Direction, Touch, TouchKind

_TARGET_FIELDS = {
    "kind": False,
    "name": False,
    "notes": True,
    "verdict": False,
    "reason": False,
}
_EVENT_FIELDS = {
    **dict.fromkeys(("name", "kind", "on", "place", "mode", "reach", "joined"), False),
    **dict.fromkeys(("cards_given", "cards_got", "link"), False),
    **dict.fromkeys(("notes", "post"), True),
}
_DETAIL = re.compile(r"\s+[—–-]\s+|;\s*|\t+")
"""What parts a name from a few words about it: *Dana Whitfield – archivist, has a dog*."""
_REMARK = re.compile(r"(\S+ [^,]*\S),\s+([^\W\d_].*)")
"""*Dana Whitfield, archivist*: what follows is small, and no given name as in *Whitfield, Dana*."""


@dataclass(frozen=True)
class Double:
    """A name that is among your people already."""

    name: str
    person_id: UUID


@dataclass(frozen=True)
class Written:
    """What became of a list of names."""

    added: tuple[UUID, ...]
    doubles: tuple[Double, ...]
    """Not added again."""


@dataclass(frozen=True)
class Matrix:
    """Your people against your targets."""

    targets: tuple[Target, ...]
    people: tuple[tuple[UUID, str], ...]
    """Id and name of those who were asked or may be."""

    def state(self, target_id: UUID, person_id: UUID) -> AnswerState | None:
        """What the person said to the target."""
        target = next((each for each in self.targets if each.id == target_id), None)
        answer = target.answer_of(person_id) if target else None
        return answer.state if answer else None


@dataclass(frozen=True)
class Finding:
    """The use cases before there is anybody to ask."""

    work: Work
    reading: Reading
    announce: Announce
    clock: Clock

    def brainstorm(self, circle: str, names: str, source: str = "social") -> Written:
        """People from a list of names, one a line, with a few words behind a dash if you like."""
        with self.work() as work:
            written = self._write_down(work, names, {"circle": circle, "source": source})
        self.announce(Change.PEOPLE)
        return written

    def _write_down(self, work: UnitOfWork, names: str, fields: Mapping[str, Any]) -> Written:
        added: list[UUID] = []
        doubles: list[Double] = []
        for line in filter(None, map(clean_line, clean(names).splitlines())):
            name, words = _name_and_words(line)
            known = self._known(name)
            if known is not None:
                doubles.append(Double(name, known))
            elif name:
                person = _filled(new_person(name), {**fields, "notes": words})
                work.people.add(person)
                added.append(person.id)
        return Written(tuple(added), tuple(doubles))

    def _known(self, name: str) -> UUID | None:
        """Somebody of the same name, whichever way round it is written."""
        words = sorted(re.findall(r"\w+", fold(name)))
        rows = self.reading.people(" ".join(words), limit=50) if words else []
        same = (row.id for row in rows if sorted(re.findall(r"\w+", fold(row.name))) == words)
        return next(same, None)

    def capture(
        self, name: str, line: str = "", *, where: str = "", event_id: UUID | None = None
    ) -> UUID:
        """Somebody you have just met: the name, where, and one line."""
        person = _filled(
            new_person(name),
            {
                "circle": "met",
                "source": "event" if event_id else "",
                "how_known": where,
                "event_id": event_id,
                "notes": line,
            },
        )
        with self.work() as work:
            work.people.add(person)
            _met(work, person, self.clock.now(), line)
        self.announce(Change.PEOPLE)
        return person.id

    def collect_cards(self, event_id: UUID, names: str, given: int = 0) -> Written:
        """The cards of an event, one name a line; how many you gave out is added up."""
        with self.work() as work:
            event = work.events.get(event_id)
            fields = {
                "circle": "met",
                "source": "event",
                "event_id": event_id,
                "how_known": event.name,
                "card_got": True,
            }
            written = self._write_down(work, names, fields)
            event.cards_got += len(written.added) + len(written.doubles)
            event.cards_given += max(0, given)
            for person in work.people.some(written.added):
                _met(work, person, self._day_of(event), person.notes)
        self.announce(Change.PEOPLE)
        return written

    def _day_of(self, event: Event) -> datetime:
        now = self.clock.now()
        return min(now, datetime.combine(event.on, time(12), UTC)) if event.on else now

    def talked_of(self, event_id: UUID, person_id: UUID, words: str) -> None:
        """What you talked of with somebody you met there."""
        with self.work() as work:
            person, event = work.people.get(person_id), work.events.get(event_id)
            met = [each for each in work.touches.of(person_id) if each.kind is TouchKind.MET]
            if met:
                min(met, key=lambda each: each.at).words = clean(words)
            else:
                _met(work, person, self._day_of(event), words)
        self.announce(Change.PEOPLE)

    def said_of(self, person_ids: Collection[UUID]) -> dict[UUID, str]:
        """The first line that was written down about each of these people, where there is one."""
        with self.work() as work:
            people = work.people.some(person_ids)
            return {each.id: clean_line(each.notes.partition("\n")[0]) for each in people}

    # Targets

    def targets(self) -> tuple[Target, ...]:
        """What you aim at, in your order."""
        with self.work() as work:
            return _targets(work)

    def add_target(self, kind: TargetKind, name: str) -> UUID:
        """A role, an organisation or a place. Raises ``CoachError`` without a name."""
        name = clean_line(name)
        if not name:
            raise CoachError("A target needs a name.")
        with self.work() as work:
            last = max((each.position for each in work.targets.all()), default=-1)
            target = Target(kind=kind, name=name, position=last + 1)
            work.targets.add(target)
        self.announce(Change.PEOPLE)
        return target.id

    def change_target(self, target_id: UUID, changes: Mapping[str, Any]) -> None:
        """Set fields of a target."""
        with self.work() as work:
            change_fields(work.targets.get(target_id), changes, _TARGET_FIELDS)
        self.announce(Change.PEOPLE)

    def arrange_targets(self, order: Sequence[UUID]) -> None:
        """Bring the targets into this order."""
        with self.work() as work:
            for position, target_id in enumerate(order):
                work.targets.get(target_id).position = position
        self.announce(Change.PEOPLE)

    def answer(
        self, target_id: UUID, person_id: UUID, state: AnswerState | None, words: str = ""
    ) -> None:
        """What somebody said to a target; ``None`` forgets it."""
        with self.work() as work:
            work.targets.get(target_id).note_answer(person_id, state, clean(words))
        self.announce(Change.PEOPLE)

    def matrix(self, circles_left_out: Sequence[str] = (), limit: int = 200) -> Matrix:
        """People and targets; the discreet are not offered, nor these circles."""
        with self.work() as work:
            targets = _targets(work)
            asked = {answer.person_id for target in targets for answer in target.answers}
            rows = self.reading.people(limit=limit)
            away = {row.id for row in rows if row.is_discreet or row.circle in circles_left_out}
            missing = asked - {row.id for row in rows}
            others = [(person.id, person.name) for person in work.people.some(missing)
                      if person.deleted_at is None]  # fmt: skip
            offered = [(row.id, row.name) for row in rows if row.id in asked or row.id not in away]
        return Matrix(targets, tuple(offered + others))

    # Events and groups

    def event(self, event_id: UUID) -> Event:
        """One event, as a snapshot."""
        with self.work() as work:
            return work.events.get(event_id)

    def add_event(self, name: str, **fields: Any) -> UUID:
        """An event or a group. Raises ``CoachError`` without a name."""
        event = Event(name=clean_line(name))
        if not event.name:
            raise CoachError("An event needs a name.")
        change_fields(event, fields, _EVENT_FIELDS)
        with self.work() as work:
            work.events.add(event)
        self.announce(Change.PEOPLE)
        return event.id

    def change_event(self, event_id: UUID, changes: Mapping[str, Any]) -> None:
        """Set fields of an event."""
        with self.work() as work:
            change_fields(work.events.get(event_id), changes, _EVENT_FIELDS)
        self.announce(Change.PEOPLE)

    def add_events(self, text: str) -> tuple[UUID, ...]:
        """Events from a pasted list, one a line; a day such as 2026-12-03 is understood."""
        added = []
        for line in filter(None, map(clean_line, clean(text).splitlines())):
            day = re.search(r"\b\d{4}-\d{2}-\d{2}\b", line)
            name = clean_line(line.replace(day[0], "")).strip(" ,;:–—-") if day else line
            added.append(self.add_event(name or line, on=_day(day[0]) if day else None))
        return tuple(added)


def _name_and_words(line: str) -> tuple[str, str]:
    name, *words = _DETAIL.split(line, maxsplit=1)
    remark = None if words else _REMARK.fullmatch(line)
    if remark and remark[2][0].islower():
        return remark[1], remark[2]
    return name, "".join(words)


def _filled(person: Person, fields: Mapping[str, Any]) -> Person:
    for name, value in fields.items():
        text = clean_line if name != "notes" else clean
        setattr(person, name, text(value) if isinstance(value, str) else value)
    return person


def _met(work: UnitOfWork, person: Person, at: datetime, line: str) -> None:
    words = clean(line)
    work.touches.add(
        Touch(
            person_id=person.id,
            at=at,
            direction=Direction.IN,
            kind=TouchKind.MET,
            channel=Channel.IN_PERSON,
            words=words,
        )
    )


def _targets(work: UnitOfWork) -> tuple[Target, ...]:
    return tuple(target for target in work.targets.all() if target.deleted_at is None)


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
