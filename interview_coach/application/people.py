"""Adding people, finding them, and keeping what is known of them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from interview_coach.application.changes import Announce, Change
from interview_coach.application.editing import change_fields
from interview_coach.application.errors import CoachError
from interview_coach.application.ports import Work
from interview_coach.domain.person import Person, split_name
from interview_coach.domain.text import clean_line

_FIELDS = {
    "given_name": False,
    "family_name": False,
    "suffix": False,
    "form_of_address": False,
    "pronunciation": False,
    "role": False,
    "organisation": False,
    "email": False,
    "phone": False,
    "postal_address": True,
    "time_zone": False,
    "how_known": False,
    "introduced_by_id": False,
    "notes": True,
    "circle": False,
    "source": False,
    "tags": False,
    "common_ground": True,
    "cares_about": True,
    "could_offer": True,
    "next_questions": True,
    "link": False,
    "place": False,
    "is_discreet": False,
    "cadence_days": False,
    "not_before": False,
    "reference_since": False,
    "reference_refreshed": False,
    "card_given": False,
    "card_got": False,
    "event_id": False,
}


@dataclass(frozen=True)
class PeopleDesk:
    """The use cases around people."""

    work: Work
    announce: Announce

    def get(self, person_id: UUID) -> Person:
        """One person, as a snapshot."""
        with self.work() as work:
            return work.people.get(person_id)

    def add(self, name: str, **fields: Any) -> UUID:
        """A new person from one typed name. Raises ``CoachError`` when there is none."""
        person = new_person(name)
        _change(person, fields)
        with self.work() as work:
            work.people.add(person)
            person_id = person.id
        self.announce(Change.PEOPLE)
        return person_id

    def change(self, person_id: UUID, changes: Mapping[str, Any]) -> None:
        """Set fields of a person."""
        with self.work() as work:
            _change(work.people.get(person_id), changes)
        self.announce(Change.PEOPLE)

    def change_many(self, person_ids: Collection[UUID], changes: Mapping[str, Any]) -> ManyBefore:
        """Set fields of many people at once; what they were, for ``put_back``."""
        return self._each(person_ids, lambda person: changes)

    def tag_many(self, person_ids: Collection[UUID], tag: str, *, on: bool = True) -> ManyBefore:
        """Add a tag to many people at once, or take it away."""
        tag = clean_line(tag)

        def tagged(person: Person) -> Mapping[str, Any]:
            others = [each for each in person.tags if each != tag]
            return {"tags": [*others, tag] if on and tag else others}

        return self._each(person_ids, tagged)

    def delete_many(self, person_ids: Collection[UUID], at: datetime) -> ManyBefore:
        """Put many people into the bin at once."""
        return self._each(person_ids, lambda person: {"deleted_at": at})

    def put_back(self, before: ManyBefore) -> None:
        """Make the people what they were; those who are gone for good stay gone."""
        with self.work() as work:
            for person in work.people.some(before.fields):
                for name, value in before.fields[person.id].items():
                    setattr(person, name, value)
        self.announce(Change.PEOPLE)
        self.announce(Change.BIN)

    def _each(
        self, person_ids: Collection[UUID], change: Callable[[Person], Mapping[str, Any]]
    ) -> ManyBefore:
        before = {}
        with self.work() as work:
            for person in work.people.some(person_ids):
                changes = change(person)
                before[person.id] = {name: _copy(getattr(person, name)) for name in changes}
                _change(person, changes)
        self.announce(Change.PEOPLE)
        self.announce(Change.BIN)
        return ManyBefore(before)


@dataclass(frozen=True)
class ManyBefore:
    """What many people were before something was done to all of them."""

    fields: Mapping[UUID, Mapping[str, Any]]

    @property
    def count(self) -> int:
        """How many that are."""
        return len(self.fields)


def _change(person: Person, changes: Mapping[str, Any]) -> None:
    change_fields(person, changes, {**_FIELDS, "deleted_at": False})
    if "tags" in changes:
        person.tags = list(dict.fromkeys(filter(None, map(clean_line, changes["tags"]))))


def _copy(value: Any) -> Any:
    return list(value) if isinstance(value, list) else value


def new_person(name: str) -> Person:
    """A person with given and family name taken from one line."""
    given, family = split_name(clean_line(name))
    if not (given or family):
        raise CoachError("A person needs a name.")
    return Person(given_name=given, family_name=family)
