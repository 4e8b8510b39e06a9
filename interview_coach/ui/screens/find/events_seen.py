"""What Events and groups shows: all of them, the one that is chosen, and who was met there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from interview_coach.application.finding import Written
from interview_coach.application.messages import MetMail
from interview_coach.application.reading import PersonRow
from interview_coach.application.services import Services
from interview_coach.application.stages import PeopleFilter
from interview_coach.application.tie_reading import EventRow
from interview_coach.domain.event import Event, Mode

MOST_PEOPLE = 300


class Whereabouts(StrEnum):
    """Which events and groups are listed."""

    ANYWHERE = ""
    NEAR = "near"
    IN_PERSON = "in_person"
    ONLINE = "online"

    def holds(self, event: Event, home: str) -> bool:
        """Whether it is one of them, for somebody with this address."""
        if self is Whereabouts.NEAR:
            return event.is_near(home)
        return self is Whereabouts.ANYWHERE or event.mode is Mode(self.value)


@dataclass(frozen=True)
class EventsSeen:
    """The list, and one of it in full."""

    rows: tuple[EventRow, ...]
    chosen: EventRow | None
    people: tuple[PersonRow, ...]
    kinds: tuple[tuple[str, str], ...]
    """Key and name of each kind of event."""
    suggested: tuple[tuple[str, str], ...]
    """What is worth having while there is nothing of its kind: the kind, and its words."""
    posts: tuple[str, ...]
    """Wordings of a question to a group."""
    in_all: int
    """How many there are anywhere."""


def met_at(services: Services, event_id: UUID) -> tuple[MetMail, ...]:
    """The thanks to everybody met there; runs where the data is."""
    only = PeopleFilter(event_id=event_id)
    ids = [row.id for row in services.reading.people(only=only, limit=MOST_PEOPLE)]
    return services.messages.after_event(event_id, ids)


def look_at_events(
    services: Services, wanted: UUID | None, where: Whereabouts = Whereabouts.ANYWHERE
) -> EventsSeen:
    """Look at an event, by default the first of the list; runs where the data is."""
    everywhere, home = services.reading.ties.events(), services.you.get().contact_lines
    # The one in hand stays, whatever is said of it meanwhile.
    rows = tuple(
        row for row in everywhere if row.event.id == wanted or where.holds(row.event, home)
    )
    first = rows[0] if rows else None
    chosen = next((row for row in rows if row.event.id == wanted), first)
    people: Sequence[PersonRow] = ()
    if chosen:
        only = PeopleFilter(event_id=chosen.event.id)
        people = services.reading.people(only=only, limit=MOST_PEOPLE)
    kinds = tuple((each.key, each.label) for each in services.content.event_kinds)
    there = {row.event.kind for row in everywhere}
    suggested = tuple(
        (each.key, each.suggest)
        for each in services.content.event_kinds
        if each.suggest and each.key not in there
    )
    posts = services.messages.post().bodies
    return EventsSeen(rows, chosen, tuple(people), kinds, suggested, posts, len(everywhere))


@dataclass(frozen=True)
class BusinessCard:
    """A business card as it is read out."""

    name: str
    organisation: str = ""
    line: str = ""


def keep_card(services: Services, event_id: UUID, card: BusinessCard) -> Written:
    """Somebody from whom you have a card of this event; runs where the data is."""
    line = f"{card.name} – {card.line}" if card.line.strip() else card.name
    written = services.find.collect_cards(event_id, line)
    if card.organisation.strip():
        for person_id in written.added:
            services.people.change(person_id, {"organisation": card.organisation})
    return written


def take_card_back(services: Services, event_id: UUID, person_id: UUID, now: datetime) -> None:
    """As if the card had not been written down; runs where the data is."""
    services.people.delete_many([person_id], now)
    got = services.find.event(event_id).cards_got
    services.find.change_event(event_id, {"cards_got": max(0, got - 1)})
