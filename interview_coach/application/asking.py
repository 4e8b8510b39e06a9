"""Asking for a talk: one set of slots for every channel, the week of waiting, and the answer."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from interview_coach.application.changes import Announce, Change
from interview_coach.application.clock import Clock
from interview_coach.application.content import Content
from interview_coach.application.errors import CoachError
from interview_coach.application.locales import DEFAULT, Locale
from interview_coach.application.messages import Message, Occasion, compose
from interview_coach.application.pen import Pen, pen_for
from interview_coach.application.ports import UnitOfWork, Work
from interview_coach.application.reaching_out import introducers
from interview_coach.application.reading import Reading
from interview_coach.domain.asking import (
    AskState,
    Outreach,
    OutreachAnswer,
    OutreachChannel,
)
from interview_coach.domain.interview import LONGEST, SHORTEST, Format, Interview
from interview_coach.domain.letters import Form, LetterText, asks_for_a_job
from interview_coach.domain.person import Person
from interview_coach.domain.profile import Profile
from interview_coach.domain.session import Session
from interview_coach.domain.target import Verdict
from interview_coach.domain.text import clean, clean_line, word_count
from interview_coach.domain.touch import Channel, Direction, Favour, Touch, TouchKind


class AskSlot(StrEnum):
    """One thing a request says; the same slot serves every channel."""

    GREETING = "greeting"
    TIE = "tie"
    WHO = "who"
    WHY = "why"
    ASK = "ask"
    COLLEAGUE = "colleague"
    THANKS = "thanks"
    VOICEMAIL = "voicemail"
    CLOSING = "closing"
    SIGNATURE = "signature"


@dataclass(frozen=True)
class Shape:
    """How a channel puts the slots together."""

    paragraphs: tuple[tuple[AskSlot, ...], ...]
    is_framed: bool = True
    """Whether greeting, closing and name stand around it, each on its own."""
    most_words: int | None = None

    @property
    def slots(self) -> tuple[AskSlot, ...]:
        """The slots that it has, in their order."""
        inner = tuple(slot for paragraph in self.paragraphs for slot in paragraph)
        if not self.is_framed:
            return inner
        return (AskSlot.GREETING, *inner, AskSlot.CLOSING, AskSlot.SIGNATURE)


_S = AskSlot
EMAIL_WORDS = 100
"""A request by e-mail fits one screen of a telephone (SFU)."""
LINKEDIN_LIMIT = 200
"""Characters of a LinkedIn note without paying; a setting, for it changes."""
SHAPES: Mapping[OutreachChannel, Shape] = {
    OutreachChannel.EMAIL: Shape(
        ((_S.TIE, _S.WHO), (_S.WHY,), (_S.ASK, _S.COLLEAGUE, _S.THANKS)), most_words=EMAIL_WORDS
    ),
    OutreachChannel.LETTER: Shape(((_S.TIE, _S.WHO), (_S.WHY,), (_S.ASK, _S.COLLEAGUE, _S.THANKS))),
    OutreachChannel.PHONE: Shape(
        ((_S.WHO, _S.TIE), (_S.WHY,), (_S.ASK,), (_S.COLLEAGUE,), (_S.THANKS,), (_S.VOICEMAIL,)),
        is_framed=False,
    ),
    OutreachChannel.LINKEDIN: Shape(
        ((_S.GREETING, _S.TIE, _S.WHY, _S.ASK, _S.THANKS, _S.SIGNATURE),), is_framed=False
    ),
    OutreachChannel.CHAT: Shape(((_S.TIE, _S.ASK),), is_framed=False),
    OutreachChannel.FRIEND: Shape(((_S.ASK,), (_S.COLLEAGUE, _S.THANKS))),
}
_AS_IN_LETTERS = {
    AskSlot.TIE: "referral_opening",
    AskSlot.WHO: "outreach_who",
    AskSlot.WHY: "outreach_why",
    AskSlot.ASK: "outreach_ask",
    AskSlot.THANKS: "outreach_thanks",
    AskSlot.CLOSING: "closing",
    AskSlot.SIGNATURE: "signature",
}
_WRITTEN = (OutreachChannel.EMAIL, OutreachChannel.LETTER)
"""What is worded in every language; the rest is in English."""
_TOUCHED = {
    OutreachChannel.EMAIL: Channel.EMAIL,
    OutreachChannel.PHONE: Channel.PHONE,
    OutreachChannel.LETTER: Channel.LETTER,
    OutreachChannel.LINKEDIN: Channel.LINKEDIN,
    OutreachChannel.CHAT: Channel.CHAT,
    OutreachChannel.FRIEND: Channel.EMAIL,
}


@dataclass(frozen=True)
class AskDraft:
    """A request as it reads now."""

    outreach: Outreach
    person: Person
    profile: Profile
    locale: Locale
    slots: Mapping[AskSlot, str]
    phrasings: Mapping[AskSlot, tuple[str, ...]]
    """Other wordings for a slot; the first is proposed."""
    subject: str
    state: AskState
    introducer: str = ""
    """Whose name it may carry; empty without permission."""
    unnamed: str = ""
    """Who gave you the name and has not allowed to be named."""
    most_characters: int | None = None

    @property
    def shape(self) -> Shape:
        """How its channel puts the slots together."""
        return SHAPES[self.outreach.channel]

    @property
    def text(self) -> LetterText:
        """The composed request."""
        joined = (
            " ".join(self.slots[slot] for slot in paragraph if self.slots.get(slot))
            for paragraph in self.shape.paragraphs
        )
        framed = self.slots if self.shape.is_framed else {}
        return LetterText(
            greeting=framed.get(AskSlot.GREETING, ""),
            paragraphs=tuple(paragraph for paragraph in joined if paragraph),
            closing=framed.get(AskSlot.CLOSING, ""),
            signature=framed.get(AskSlot.SIGNATURE, ""),
        )

    @property
    def words(self) -> int:
        """Words of the whole, as it is copied."""
        return word_count(self.text.plain)

    @property
    def characters(self) -> int:
        """Characters of the whole, blanks and signs included, as such fields count them."""
        return len(self.text.plain.encode("utf-16-le")) // 2

    @property
    def over(self) -> int:
        """How many words, or characters where those are counted, are too many."""
        if self.most_characters is not None:
            return max(0, self.characters - self.most_characters)
        most = self.shape.most_words
        return max(0, self.text.words - most) if most else 0

    @property
    def asks_nothing(self) -> bool:
        """Whether it keeps from asking for a job."""
        return not asks_for_a_job(self.text.plain)


@dataclass(frozen=True)
class Asking:
    """The use cases from the first draft of a request to its answer."""

    work: Work
    reading: Reading
    announce: Announce
    clock: Clock
    content: Content

    def begin(
        self,
        person_id: UUID,
        channel: OutreachChannel = OutreachChannel.EMAIL,
        minutes: int = 20,
    ) -> UUID:
        """A request to somebody; the one that is open goes on."""
        with self.work() as work:
            work.people.get(person_id)
            found = _open(work, person_id)
            if found is None:
                found = Outreach(
                    person_id=person_id,
                    channel=channel,
                    minutes=_length(minutes),
                    made_at=self.clock.now(),
                )
                work.outreaches.add(found)
            outreach_id = found.id
        self.announce(Change.PEOPLE)
        return outreach_id

    def of(self, person_id: UUID) -> tuple[Outreach, ...]:
        """All requests to somebody, the oldest first."""
        with self.work() as work:
            return tuple(work.outreaches.of(person_id))

    def open(self, outreach_id: UUID, *, linkedin_limit: int = LINKEDIN_LIMIT) -> AskDraft:
        """The request with its proposals."""
        with self.work() as work:
            outreach = work.outreaches.get(outreach_id)
            person = work.people.get(outreach.person_id)
            introducer, unnamed = introducers(work, self.reading, person.id)
            pen = pen_for(
                work,
                self.content,
                person,
                self._known(work, outreach, person, introducer),
                short=outreach.channel not in _WRITTEN,
            )
            proposed = _Proposal(pen, outreach.channel, introducer)
            phrasings = {slot: proposed.of(slot) for slot in SHAPES[outreach.channel].slots}
            is_note = outreach.channel is OutreachChannel.LINKEDIN
            return AskDraft(
                outreach=outreach,
                person=person,
                profile=pen.profile,
                locale=pen.locale,
                slots={
                    slot: outreach.slots.get(slot, next(iter(texts), ""))
                    for slot, texts in phrasings.items()
                },
                phrasings=phrasings,
                subject=outreach.slots.get("subject") or proposed.subject(),
                state=outreach.state(self.clock.now()),
                introducer=introducer,
                unnamed=unnamed,
                most_characters=linkedin_limit if is_note else None,
            )

    def _known(
        self, work: UnitOfWork, outreach: Outreach, person: Person, introducer: str
    ) -> dict[str, str]:
        locale = self.content.locale(work.profile.locale)
        if outreach.channel not in _WRITTEN and locale.language != "en":
            locale = self.content.locale(DEFAULT)
        aims = (each for each in work.targets.all() if each.deleted_at is None)
        targets = [each.name for each in aims if each.verdict is not Verdict.STRIKE_OFF]
        met_at = work.events.get(person.event_id).name if person.event_id else ""
        again = self.clock.now().date() + timedelta(days=2)
        return {
            "minutes_words": locale.in_words(outreach.minutes),
            "introducer": introducer,
            "common_ground": _first_line(person.common_ground),
            "event": met_at,
            "target": locale.listed(targets[:3]),
            "windows": outreach.slots.get("windows", ""),
            "again": locale.days[again.weekday()],
        }

    def write(self, outreach_id: UUID, slot: str, text: str) -> None:
        """Word a slot yourself: an ``AskSlot``, ``subject`` or ``windows``."""
        with self.work() as work:
            work.outreaches.get(outreach_id).write(slot, clean(text))
        self.announce(Change.LETTERS)

    def propose_again(self, outreach_id: UUID, slot: str) -> None:
        """Forget your own words for a slot."""
        with self.work() as work:
            outreach = work.outreaches.get(outreach_id)
            outreach.slots = {name: text for name, text in outreach.slots.items() if name != slot}
        self.announce(Change.LETTERS)

    def change(
        self,
        outreach_id: UUID,
        *,
        channel: OutreachChannel | None = None,
        minutes: int | None = None,
    ) -> None:
        """Ask by another way, or for another length."""
        with self.work() as work:
            outreach = work.outreaches.get(outreach_id)
            outreach.channel = outreach.channel if channel is None else channel
            outreach.minutes = outreach.minutes if minutes is None else _length(minutes)
        self.announce(Change.LETTERS)

    def drop(self, outreach_id: UUID) -> None:
        """Forget a draft that never went out."""
        with self.work() as work:
            if work.outreaches.get(outreach_id).asked_at is not None:
                raise CoachError("This request went out already, so it is kept.")
            work.outreaches.remove(outreach_id)
        self.announce(Change.PEOPLE)

    def mark_asked(self, outreach_id: UUID, at: datetime | None = None) -> None:
        """It went out."""
        with self.work() as work:
            outreach = work.outreaches.get(outreach_id)
            outreach.ask(at or self.clock.now())
            assert outreach.asked_at is not None
            _touch(work, outreach, TouchKind.ASKED, outreach.asked_at)
            self._note_contact(work, outreach, None, outreach.asked_at)
        self.announce(Change.PEOPLE)
        self.announce(Change.INTERVIEWS)

    def _note_contact(
        self, work: UnitOfWork, outreach: Outreach, before: datetime | None, after: datetime | None
    ) -> None:
        """Where their name was given to you, it is kept that you have written."""
        for row in self.reading.referrals():
            if row.person_id == outreach.person_id and row.contacted_at == before:
                for referral in work.interviews.get(row.interview_id).referrals:
                    if referral.id == row.id:
                        referral.contacted_at = after

    def mark_nudged(self, outreach_id: UUID, at: datetime | None = None) -> None:
        """It was asked once more; there is no third time."""
        with self.work() as work:
            outreach = work.outreaches.get(outreach_id)
            if outreach.asked_at is None or outreach.nudged_at is not None:
                raise CoachError("One reminder is enough; now it is for them to answer.")
            outreach.nudge(at or self.clock.now())
            assert outreach.nudged_at is not None
            _touch(work, outreach, TouchKind.NUDGED, outreach.nudged_at)
        self.announce(Change.PEOPLE)

    def said_yes(
        self,
        outreach_id: UUID,
        starts_at: datetime | None = None,
        time_zone: str = "UTC",
        format: Format = Format.VIDEO,
    ) -> UUID:
        """They agreed: an interview of the length you asked for is arranged."""
        with self.work() as work:
            outreach = work.outreaches.get(outreach_id)
            self._answer(work, outreach, OutreachAnswer.YES)
            interview = Interview(
                person_id=outreach.person_id,
                starts_at=starts_at,
                time_zone=clean_line(time_zone),
                planned_minutes=outreach.minutes,
                format=format,
                session=Session(planned_minutes=outreach.minutes),
            )
            work.interviews.add(interview)
            outreach.interview_id = interview.id
            interview_id = interview.id
        self.announce(Change.PEOPLE)
        self.announce(Change.INTERVIEWS)
        return interview_id

    def said_no(self, outreach_id: UUID) -> Message:
        """They declined: here are thanks and good wishes, and they are kept."""
        with self.work() as work:
            outreach = work.outreaches.get(outreach_id)
            self._answer(work, outreach, OutreachAnswer.NO)
            person = work.people.get(outreach.person_id)
            message = compose(work, self.content, Occasion.DECLINE, person, {})
        self.announce(Change.PEOPLE)
        return message

    def _answer(self, work: UnitOfWork, outreach: Outreach, answer: OutreachAnswer) -> None:
        now = self.clock.now()
        outreach.reply(answer, now)
        kind = TouchKind.SAID_YES if answer is OutreachAnswer.YES else TouchKind.SAID_NO
        _touch(work, outreach, kind, now, Direction.IN)

    def take_back(self, outreach_id: UUID) -> None:
        """Undo the last mark: the answer, the reminder, or that it went out."""
        with self.work() as work:
            outreach = work.outreaches.get(outreach_id)
            at = outreach.answered_at or outreach.nudged_at or outreach.asked_at
            if outreach.answered_at:
                self._unschedule(work, outreach)
                outreach.reply(OutreachAnswer.NONE, self.clock.now())
            elif outreach.nudged_at:
                outreach.nudged_at = None
            else:
                self._note_contact(work, outreach, at, None)
                outreach.asked_at = None
            _untouch(work, outreach.person_id, at)
        self.announce(Change.PEOPLE)
        self.announce(Change.INTERVIEWS)

    def _unschedule(self, work: UnitOfWork, outreach: Outreach) -> None:
        if outreach.interview_id is not None:
            work.interviews.get(outreach.interview_id).deleted_at = self.clock.now()

    def nudge(self, outreach_id: UUID) -> Message:
        """What to write when a week has passed without an answer."""
        with self.work() as work:
            outreach = work.outreaches.get(outreach_id)
            locale = self.content.locale(DEFAULT)
            asked = (outreach.asked_at or self.clock.now()).date()
            known = {
                "when": locale.short_day(asked),
                "minutes_words": locale.in_words(outreach.minutes),
            }
            person = work.people.get(outreach.person_id)
            return compose(work, self.content, Occasion.NUDGE, person, known)

    def thank_for_no(self, outreach_id: UUID, at: datetime | None = None) -> UUID:
        """The thanks for a no went out, which is a touch; now they are left in peace."""
        with self.work() as work:
            outreach = work.outreaches.get(outreach_id)
            touch_id = _touch(work, outreach, TouchKind.THANKED, at or self.clock.now())
        self.announce(Change.PEOPLE)
        return touch_id


@dataclass(frozen=True)
class _Proposal:
    """The wordings for one request."""

    pen: Pen
    channel: OutreachChannel
    introducer: str

    def of(self, slot: AskSlot) -> tuple[str, ...]:
        """All wordings of the slot whose every field is known; the first is proposed."""
        if slot is AskSlot.GREETING:
            return self.pen.greetings(self._form)
        if slot is AskSlot.TIE:
            return self._ties()
        said = self.pen.to_say(slot, self.channel)
        if slot is AskSlot.VOICEMAIL and self.introducer:
            said = (*self.pen.to_say(slot, self.channel, "yes"), *said)
        return self._beside_letters(slot, said)

    def subject(self) -> str:
        """The subject line."""
        return next(iter(self.pen.as_letter("outreach_subject", Form.EMAIL)), "")

    def _ties(self) -> tuple[str, ...]:
        """The introducer first, then what is shared, then where you met, then their work."""
        as_letter = "yes" if self.introducer else "not_yes"
        found = self.pen.to_say(AskSlot.TIE, self.channel, "yes") if self.introducer else ()
        if self.introducer:
            found = self._beside_letters(AskSlot.TIE, found, as_letter)
        for tie in ("common", "event", "none"):
            found += self.pen.to_say(AskSlot.TIE, self.channel, tie)
        return found if self.introducer else self._beside_letters(AskSlot.TIE, found, as_letter)

    def _beside_letters(
        self, slot: AskSlot, said: tuple[str, ...], permission: str = ""
    ) -> tuple[str, ...]:
        """Your own wordings, then the channel's, then those of letters where they fit."""
        name = _AS_IN_LETTERS.get(slot)
        if name is None:
            return said
        mine = self.pen.of_mine(name, self._form, permission)
        if said and self.channel not in _WRITTEN:
            return tuple(dict.fromkeys((*mine, *said)))
        return tuple(
            dict.fromkeys((*mine, *said, *self.pen.as_letter(name, self._form, permission)))
        )

    @property
    def _form(self) -> Form:
        return Form.LETTER if self.channel is OutreachChannel.LETTER else Form.EMAIL


def _open(work: UnitOfWork, person_id: UUID) -> Outreach | None:
    return next((each for each in work.outreaches.of(person_id) if each.is_open), None)


def _length(minutes: int) -> int:
    if not SHORTEST <= minutes <= LONGEST:
        raise CoachError(f"Ask for {SHORTEST} to {LONGEST} minutes.")
    return minutes


def _touch(
    work: UnitOfWork,
    outreach: Outreach,
    kind: TouchKind,
    at: datetime,
    direction: Direction = Direction.OUT,
) -> UUID:
    is_friend = outreach.channel is OutreachChannel.FRIEND
    wanted = Favour.INTRODUCTION if is_friend else Favour.MEETING
    touch = Touch(
        person_id=outreach.person_id,
        at=at,
        direction=direction,
        kind=kind,
        channel=_TOUCHED[outreach.channel],
        favour=wanted if kind in (TouchKind.ASKED, TouchKind.NUDGED) else Favour.NONE,
    )
    work.touches.add(touch)
    return touch.id


def _untouch(work: UnitOfWork, person_id: UUID, at: datetime | None) -> None:
    """Forget the touch that was noted with a mark."""
    for touch in work.touches.of(person_id):
        if touch.at == at:
            work.touches.remove(touch.id)


def _first_line(passage: str) -> str:
    return next((line.strip().rstrip(".") for line in passage.splitlines() if line.strip()), "")
