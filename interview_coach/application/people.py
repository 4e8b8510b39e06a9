"""Adding people, finding them, and keeping what is known of them."""

from collections.abc import Mapping
from dataclasses import dataclass
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
        change_fields(person, fields, _FIELDS)
        with self.work() as work:
            work.people.add(person)
            person_id = person.id
        self.announce(Change.PEOPLE)
        return person_id

    def change(self, person_id: UUID, changes: Mapping[str, Any]) -> None:
        """Set fields of a person."""
        with self.work() as work:
            change_fields(work.people.get(person_id), changes, _FIELDS)
        self.announce(Change.PEOPLE)


def new_person(name: str) -> Person:
    """A person with given and family name taken from one line."""
    given, family = split_name(clean_line(name))
    if not (given or family):
        raise CoachError("A person needs a name.")
    return Person(given_name=given, family_name=family)
