"""Rows about ties: what happened, who led to whom, what is due; read by one query each."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple, Protocol
from uuid import UUID

if TYPE_CHECKING:
    from interview_coach.application.stages import Stage
    from interview_coach.domain.asking import Outreach, OutreachChannel
    from interview_coach.domain.event import Event
    from interview_coach.domain.lead import Lead
    from interview_coach.domain.target import AnswerState
    from interview_coach.domain.touch import Channel, Direction, Favour, TouchKind


class Moment(StrEnum):
    """What a line of the timeline tells of, besides the kinds of touch."""

    TALK = "talk"
    SCHEDULED = "scheduled"
    THANK_YOU = "thank_you"
    REFERRAL = "referral"
    ADDED = "added"
    IMPORTED = "imported"


class TimelineRow(NamedTuple):
    """One moment of a tie, of whatever kind."""

    at: datetime
    what: TouchKind | Moment
    words: str
    direction: Direction
    channel: Channel
    favour: Favour
    touch_id: UUID | None
    """The touch, if it is one; only such a line can be changed here."""
    interview_id: UUID | None


class LinkRow(NamedTuple):
    """Somebody on the way of who led to whom; ``depth`` 1 is the next step."""

    id: UUID
    """Of the person; of the referral, while it is only a name."""
    name: str
    organisation: str
    stage: Stage
    depth: int
    is_person: bool = True


class Chain(NamedTuple):
    """Who led to a person, the nearest first, and whom they led to, branch by branch."""

    up: tuple[LinkRow, ...]
    down: tuple[LinkRow, ...]


class NetworkNode(NamedTuple):
    """Somebody in the picture of all ties."""

    id: UUID
    name: str
    organisation: str
    stage: Stage
    is_person: bool
    """Whether they are among your people, not only a name that was given."""
    is_discreet: bool = False


class Network(NamedTuple):
    """Who led to whom; an edge is a pair of node ids, from the one who led."""

    nodes: tuple[NetworkNode, ...]
    edges: tuple[tuple[UUID, UUID], ...]


class SourceRow(NamedTuple):
    """How many people came from a source, and how far that led."""

    source: str
    people: int
    asked: int
    met: int
    """People with whom a talk was held."""
    talks: int


class ChannelRow(NamedTuple):
    """What became of the requests that went out by one channel."""

    channel: OutreachChannel
    asked: int
    yes: int
    no: int
    silent: int


class WarmRow(NamedTuple):
    """Somebody with a cadence, and when you were last in touch."""

    id: UUID
    name: str
    short_name: str
    role: str
    organisation: str
    cadence_days: int
    last_at: datetime
    """The last real touch or talk; the day they were added, when there was none."""
    was_touched: bool
    not_before: date | None
    declined_at: datetime | None


class OutreachRow(NamedTuple):
    """A request with to whom it goes."""

    outreach: Outreach
    name: str
    short_name: str
    organisation: str
    email: str
    phone: str
    is_discreet: bool


class DeclineRow(NamedTuple):
    """Somebody who declined, and whom nobody has thanked for it yet."""

    outreach_id: UUID
    person_id: UUID
    name: str
    short_name: str
    declined_at: datetime


class ConfirmRow(NamedTuple):
    """A talk that nobody has confirmed yet."""

    interview_id: UUID
    person_id: UUID
    name: str
    short_name: str
    starts_at: datetime
    time_zone: str


class LookAgainRow(NamedTuple):
    """A talk that you wanted to reflect on once more."""

    interview_id: UUID
    person_id: UUID
    name: str
    ended_at: datetime
    on: date
    time_zone: str


class ToDoRow(NamedTuple):
    """What you set out to do after a talk, and have not done."""

    interview_id: UUID
    person_id: UUID
    name: str
    ended_at: datetime
    text: str
    """Empty where the line is private."""


class EventRow(NamedTuple):
    """An event with whom you met there."""

    event: Event
    people: int
    followed_up: int
    """Of those, how many you have written to since, or talked with."""


class LeadRow(NamedTuple):
    """A lead with who told you."""

    lead: Lead
    teller: str


class ReferenceRow(NamedTuple):
    """Somebody who agreed to be a reference."""

    id: UUID
    name: str
    position: str
    since: date
    refreshed: date | None


class KnowsRow(NamedTuple):
    """Somebody who may know about a subject, and why one may think so."""

    person_id: UUID
    name: str
    organisation: str
    stage: Stage
    why: str
    """A tag, an answer, a line of notes: the words in which it was found."""
    answer: AnswerState | None = None


class GiveAndTake(NamedTuple):
    """Counts over all your people."""

    asks: int
    gives: int
    touches: int


class TieReading(Protocol):
    """Queries about ties. Deleted things appear in none."""

    def timeline(self, person_id: UUID, *, offset: int = 0, limit: int = 50) -> list[TimelineRow]:
        """What happened with a person, the latest first."""

    def timeline_length(self, person_id: UUID) -> int: ...
    def chain(self, person_id: UUID) -> Chain:
        """Who led to them, and whom they led to."""

    def network(self) -> Network:
        """Everybody who led or was led to, and everybody you have something to do with."""

    def sources(self) -> list[SourceRow]:
        """Where your people come from, the most meetings first."""

    def channels(self) -> list[ChannelRow]:
        """How your requests fared."""

    def warm(self) -> list[WarmRow]:
        """Everybody with a cadence who is not discreet."""

    def outreaches(self, *, open_only: bool = True) -> list[OutreachRow]:
        """Requests, the oldest first."""

    def declines(self, since: datetime) -> list[DeclineRow]:
        """Who declined since then and was not thanked, the oldest first."""

    def to_look_again(self) -> list[LookAgainRow]:
        """Talks that you wanted to reflect on once more, by the day that you set."""

    def to_dos(self) -> list[ToDoRow]:
        """What you set out to do after your talks, the oldest first."""

    def to_confirm(self, before: datetime) -> list[ConfirmRow]:
        """Talks that have not begun, start before then, and are not confirmed."""

    def events(self) -> list[EventRow]:
        """Events and groups, the latest first, those without a day before them."""

    def leads(self) -> list[LeadRow]:
        """Leads, the soonest due first."""

    def references(self) -> list[ReferenceRow]:
        """Who agreed to be a reference, the longest not refreshed first."""

    def knows_about(self, words: str, limit: int = 50) -> list[KnowsRow]:
        """People with whom the words were found: in what is known of them, answered or noted."""

    def tags(self) -> dict[str, int]:
        """The tags in use, with how many people carry each."""

    def give_and_take(self, person_ids: Collection[UUID] | None = None) -> GiveAndTake:
        """What you asked and gave, with these people or with all."""
