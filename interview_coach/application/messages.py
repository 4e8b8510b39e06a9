"""Short messages by occasion: after a no, on good news, the day before, and once a year."""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from interview_coach.application.confidences import confided
from interview_coach.application.content import Content
from interview_coach.application.leave import introducers
from interview_coach.application.locales import Locale
from interview_coach.application.pen import bare, pen_for
from interview_coach.application.ports import UnitOfWork, Work
from interview_coach.application.reading import Reading, ReferralRow
from interview_coach.domain.leave import named_without_leave
from interview_coach.domain.letters import LetterText, asks_for_a_job, confidential_words
from interview_coach.domain.person import Person
from interview_coach.domain.profile import Profile
from interview_coach.domain.text import clean, fold
from interview_coach.domain.touch import Direction, TouchKind


class Occasion(StrEnum):
    """Why one writes; each has its wordings in ``content/outreach.toml``."""

    DECLINE = "decline"
    BY_PHONE = "by_phone"
    NUDGE = "nudge"
    CONFIRMATION = "confirmation"
    ASK_LEAVE = "ask_leave"
    TELL_CONTACTED = "tell_contacted"
    TELL_MET = "tell_met"
    TELL_NOTHING = "tell_nothing"
    ADVICE_TAKEN = "advice_taken"
    CONGRATULATION = "congratulation"
    SENDING = "sending"
    HELPING = "helping"
    UPDATE = "update"
    MET_AT_EVENT = "met_at_event"
    CONNECT = "connect"
    GROUP_POST = "group_post"
    REFERENCE = "reference"
    SHADOWING = "shadowing"
    VOLUNTEERING = "volunteering"
    ARTICLE = "article"
    INTERNSHIP = "internship"


_OPEN = ("what", "see", "where", "hours", "skill", "outlet", "topic", "need", "do", "show", "learn")
UNKNOWN = {**dict.fromkeys(_OPEN, "…"), "length": "half a day"}
"""What stands where you have still to say something."""
_ENDED = re.compile(r"(?<=[…?!])\.(?=\s|$)")
"""The full stop of a sentence whose last words bring an end of their own."""


@dataclass(frozen=True)
class Message:
    """A message as it is proposed; the window edits a copy."""

    occasion: Occasion
    person: Person
    profile: Profile
    locale: Locale
    subject: str
    text: LetterText
    subjects: tuple[str, ...]
    bodies: tuple[str, ...]
    """Other ways to say it; the first is the one that is proposed."""
    unnamed: tuple[str, ...] = ()
    """Who led you to them and has not said yes to being named."""
    leaks: bool = False
    """Whether it repeats what somebody told you in confidence."""

    @property
    def unasked(self) -> str:
        """Whoever it names without their leave; empty if nobody."""
        said = f"{self.subject}\n{self.text.plain}"
        return named_without_leave(said, self.unnamed, (self.person.name, self.profile.name))

    @property
    def asks_nothing(self) -> bool:
        """Whether it keeps from asking for a job."""
        return not asks_for_a_job(self.text.plain)

    def saying(self, body: str) -> "Message":
        """The same with other words between greeting and name."""
        return replace(self, text=replace(self.text, paragraphs=bare(body).paragraphs))


@dataclass(frozen=True)
class MetMail:
    """The thanks to somebody met at an event, as they will read them."""

    message: Message
    words: str
    """What you talked of there: the line that is theirs alone."""
    met_id: UUID | None
    """The touch that keeps it; none where nobody noted that you met."""
    thanked_at: datetime | None

    @property
    def person(self) -> Person:
        """To whom it goes."""
        return self.message.person


@dataclass(frozen=True)
class Messages:
    """Words for every occasion."""

    work: Work
    reading: Reading
    content: Content

    def compose(self, occasion: Occasion, person_id: UUID, **known: str) -> Message:
        """A message to this person; ``known`` fills what the occasion needs, such as ``what``."""
        with self.work() as work:
            return compose(work, self.content, occasion, work.people.get(person_id), known)

    def post(self) -> Message:
        """A question to a group of people online, to nobody in particular."""
        with self.work() as work:
            return compose(work, self.content, Occasion.GROUP_POST, Person(), {})

    def after_event(self, event_id: UUID, person_ids: Collection[UUID]) -> tuple[MetMail, ...]:
        """Thanks to these people whom you met there, each with what you talked of, by name."""
        with self.work() as work:
            name = work.events.get(event_id).name
            people = sorted(work.people.some(person_ids), key=lambda each: fold(each.name))
            rows = self.reading.referrals()
            return tuple(self._met(work, rows, name, person) for person in people)

    def _met(
        self, work: UnitOfWork, rows: Sequence[ReferralRow], event: str, person: Person
    ) -> MetMail:
        touches = sorted(work.touches.of(person.id), key=lambda each: each.at)
        met = next((each for each in touches if each.kind is TouchKind.MET), None)
        since = [each.at for each in touches if met is None or each.at >= met.at
                 if each.kind is TouchKind.THANKED and each.direction is Direction.OUT]  # fmt: skip
        words = met.words if met else ""
        known = {"event": event, "what": words}
        return MetMail(
            message=replace(
                compose(work, self.content, Occasion.MET_AT_EVENT, person, known),
                unnamed=introducers(work, rows, person.id)[1],
                leaks=bool(words) and confidential_words(words, confided(work)),
            ),
            words=words,
            met_id=met.id if met else None,
            thanked_at=max(since, default=None),
        )


_UNFRAMED = (Occasion.GROUP_POST, Occasion.CONNECT)
"""What stands on a page without greeting and name."""


def compose(
    work: UnitOfWork,
    content: Content,
    occasion: Occasion,
    person: Person,
    known: Mapping[str, str],
) -> Message:
    """The same inside a unit of work."""
    said = {name: _fitting(name, text) for name, text in known.items() if text}
    pen = pen_for(work, content, person, {**UNKNOWN, **said}, short=True)
    subjects, bodies = (
        tuple(_ENDED.sub("", said) for said in pen.to_say(occasion, form))
        for form in ("subject", "body")
    )
    first = next(iter(bodies), "")
    return Message(
        occasion=occasion,
        person=person,
        profile=pen.profile,
        locale=pen.locale,
        subject=next(iter(subjects), ""),
        text=bare(first) if occasion in _UNFRAMED else pen.framed(first),
        subjects=subjects,
        bodies=bodies,
    )


def _fitting(name: str, text: str) -> str:
    """The words as they stand inside a sentence; whole sentences keep their full stop."""
    said = clean(text).strip()
    return said if name in ("paragraph", "line") else said.rstrip(".")
