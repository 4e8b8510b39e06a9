"""Asking for a talk: one set of slots for every channel, the week of waiting, and the answer."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from interview_coach.application.ask_drafts import (
    LINKEDIN_LIMIT,
    SHAPES,
    WRITTEN,
    AskDraft,
    AskSlot,
)
from interview_coach.application.ask_wording import AskProposal
from interview_coach.application.changes import Announce, Change
from interview_coach.application.clock import Clock
from interview_coach.application.content import Content
from interview_coach.application.errors import CoachError
from interview_coach.application.first_steps import purpose_of
from interview_coach.application.leave import introducers
from interview_coach.application.locales import DEFAULT
from interview_coach.application.messages import Message, Occasion, compose
from interview_coach.application.pen import pen_for
from interview_coach.application.ports import UnitOfWork, Work
from interview_coach.application.reading import Reading
from interview_coach.domain.asking import (
    Outreach,
    OutreachAnswer,
    OutreachChannel,
)
from interview_coach.domain.interview import LONGEST, SHORTEST, Format, Interview
from interview_coach.domain.person import Address, Person
from interview_coach.domain.session import Session
from interview_coach.domain.target import Verdict
from interview_coach.domain.text import clean, clean_line
from interview_coach.domain.touch import Channel, Direction, Favour, Touch, TouchKind

_TOUCHED = {
    OutreachChannel.EMAIL: Channel.EMAIL,
    OutreachChannel.PHONE: Channel.PHONE,
    OutreachChannel.LETTER: Channel.LETTER,
    OutreachChannel.LINKEDIN: Channel.LINKEDIN,
    OutreachChannel.CHAT: Channel.CHAT,
    OutreachChannel.FRIEND: Channel.EMAIL,
}


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
            introducer, unnamed = introducers(work, self.reading.referrals(), person.id)
            pen = pen_for(
                work,
                self.content,
                person,
                self._known(work, outreach, person, introducer),
                short=outreach.channel not in WRITTEN,
            )
            proposed = AskProposal(pen, outreach.channel, introducer)
            phrasings = {slot: proposed.of(slot) for slot in SHAPES[outreach.channel].slots}
            subjects = proposed.subjects()
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
                subject=outreach.slots.get("subject") or next(iter(subjects), ""),
                subjects=subjects,
                state=outreach.state(self.clock.now()),
                introducer=introducer,
                unnamed=unnamed,
                most_characters=linkedin_limit if is_note else None,
            )

    def _known(
        self, work: UnitOfWork, outreach: Outreach, person: Person, introducer: str
    ) -> dict[str, str]:
        locale = self.content.locale(work.profile.locale)
        if outreach.channel not in WRITTEN and locale.language != "en":
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
            work.outreaches.get(outreach_id).forget(slot)
        self.announce(Change.LETTERS)

    def address_as(self, outreach_id: UUID, form: Address) -> None:
        """Keep their form of address; a greeting of your own gives way to it."""
        with self.work() as work:
            outreach = work.outreaches.get(outreach_id)
            work.people.get(outreach.person_id).form_of_address = form
            outreach.forget(AskSlot.GREETING)
        self.announce(Change.PEOPLE)
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
                purpose=purpose_of(work.profile.first_answers),
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

    def offer_phone(self, outreach_id: UUID) -> tuple[UUID, UUID]:
        """They would have the questions by e-mail, and were offered ten minutes by phone."""
        with self.work() as work:
            outreach, now = work.outreaches.get(outreach_id), self.clock.now()
            answered = _touch(work, outreach, TouchKind.ANSWERED, now, Direction.IN)
            offered = _touch(work, outreach, TouchKind.WROTE, now)
        self.announce(Change.PEOPLE)
        return answered, offered

    def thank_for_no(self, outreach_id: UUID, at: datetime | None = None) -> UUID:
        """The thanks for a no went out, which is a touch; now they are left in peace."""
        with self.work() as work:
            outreach = work.outreaches.get(outreach_id)
            touch_id = _touch(work, outreach, TouchKind.THANKED, at or self.clock.now())
        self.announce(Change.PEOPLE)
        return touch_id


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
