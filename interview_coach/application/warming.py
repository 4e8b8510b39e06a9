"""Keeping in touch: what happened, who is due, and whether one gives as well as asks."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from interview_coach.application.changes import Announce, Change
from interview_coach.application.clock import Clock
from interview_coach.application.content import Content
from interview_coach.application.editing import change_fields
from interview_coach.application.errors import CoachError
from interview_coach.application.messages import Message, Occasion, compose
from interview_coach.application.ports import UnitOfWork, Work
from interview_coach.application.reading import Reading
from interview_coach.application.warm_due import WarmDue, warm_due
from interview_coach.domain.asking import OutreachAnswer
from interview_coach.domain.interview import Interview
from interview_coach.domain.keeping_warm import (
    AT_MOST,
    Balance,
    balance,
    usual_cadence,
)
from interview_coach.domain.referral import Referral
from interview_coach.domain.touch import Direction, Favour, Touch, TouchKind

_TOUCH_FIELDS = {
    **dict.fromkeys(("at", "direction", "kind", "channel", "favour"), False),
    "referral_id": False,
    "words": True,
}


@dataclass(frozen=True)
class Warming:
    """The use cases between one talk and the next."""

    work: Work
    reading: Reading
    announce: Announce
    clock: Clock
    content: Content

    def due(self, limit: int = AT_MOST) -> tuple[WarmDue, ...]:
        """Who is due, the most overdue first, and never more than a few."""
        return warm_due(self.reading, self.clock.now(), limit)

    def proposed_cadence(self, person_id: UUID) -> int | None:
        """The days one would propose for somebody."""
        talked = any(row.ended_at for row in self.reading.interviews_of(person_id))
        with self.work() as work:
            return usual_cadence(work.people.get(person_id).tags, has_talked=talked)

    def balance(self, person_id: UUID) -> Balance:
        """What you asked or had of somebody against what you did for them."""
        with self.work() as work:
            return balance(work.touches.of(person_id))

    # Touches

    def note_touch(self, person_id: UUID, kind: TouchKind, **fields: Any) -> UUID:
        """Note what happened, now or ``at`` a moment."""
        touch = Touch(person_id=person_id, kind=kind, at=self.clock.now())
        change_fields(touch, fields, _TOUCH_FIELDS)
        with self.work() as work:
            work.people.get(person_id)
            work.touches.add(touch)
        self.announce(Change.PEOPLE)
        return touch.id

    def is_connected(self, person_id: UUID) -> bool:
        """Whether you have connected online."""
        with self.work() as work:
            return any(each.kind is TouchKind.CONNECTED for each in work.touches.of(person_id))

    def touch(self, touch_id: UUID) -> Touch:
        """One touch, as a snapshot."""
        with self.work() as work:
            return work.touches.get(touch_id)

    def told_back(self, interview_id: UUID, referral_id: UUID, at: datetime | None) -> None:
        """The introducer heard what came of it; ``None`` takes that back."""
        with self.work() as work:
            interview = work.interviews.get(interview_id)
            referral = _given(interview, referral_id)
            before, referral.told_back_at = referral.told_back_at, at
            if at is None:
                forget_touch(work, interview.person_id, before, TouchKind.TOLD_BACK)
            else:
                work.touches.add(
                    Touch(
                        person_id=interview.person_id,
                        at=at,
                        kind=TouchKind.TOLD_BACK,
                        referral_id=referral_id,
                        words=referral.name,
                    )
                )
        self.announce(Change.PEOPLE)
        self.announce(Change.INTERVIEWS)

    def telling(self, interview_id: UUID, referral_id: UUID) -> Message:
        """What to write to the introducer: that you met, that you wrote, or that nothing came."""
        with self.work() as work:
            interview = work.interviews.get(interview_id)
            referral = _given(interview, referral_id)
            occasion = self._came_of(work, referral)
            person = work.people.get(interview.person_id)
            known = {"found": referral.name}
            return compose(work, self.content, occasion, person, known)

    # May the introducer be named?

    def asking_leave(self, interview_id: UUID, referral_id: UUID) -> Message:
        """The question to the introducer: may you say that they suggested it?"""
        with self.work() as work:
            interview = work.interviews.get(interview_id)
            person = work.people.get(interview.person_id)
            known = {"found": _given(interview, referral_id).name}
            return compose(work, self.content, Occasion.ASK_LEAVE, person, known)

    def ask_leave(self, interview_id: UUID, referral_id: UUID) -> UUID:
        """The question went out; the permission stays as it is until they answer."""
        with self.work() as work:
            interview = work.interviews.get(interview_id)
            name = _given(interview, referral_id).name
        return self.note_touch(
            interview.person_id,
            TouchKind.ASKED,
            favour=Favour.INTRODUCTION,
            referral_id=referral_id,
            words=name,
        )

    def leave_asked(self, interview_id: UUID) -> Mapping[UUID, datetime]:
        """When the introducer was asked, by referral."""
        with self.work() as work:
            touches = work.touches.of(work.interviews.get(interview_id).person_id)
            return {
                touch.referral_id: touch.at
                for touch in sorted(touches, key=lambda each: each.at)
                if touch.referral_id and touch.kind is TouchKind.ASKED
            }

    def _came_of(self, work: UnitOfWork, referral: Referral) -> Occasion:
        found, at = referral.person_id, referral.contacted_at
        talks = self.reading.interviews_of(found) if found else []
        if any(row.ended_at for row in talks):
            return Occasion.TELL_MET
        asked = work.outreaches.of(found) if found else ()
        latest = max(asked, key=lambda each: each.made_at, default=None)
        is_no = latest is not None and latest.answer is OutreachAnswer.NO
        is_over = is_no or (at is not None and self.clock.now() - at > _NOTHING_CAME)
        return Occasion.TELL_NOTHING if is_over and not talks else Occasion.TELL_CONTACTED


_NOTHING_CAME = timedelta(days=28)
"""So long without an answer, and one says that nothing came of it; our estimate."""


def _given(interview: Interview, referral_id: UUID) -> Referral:
    """The name that was given in this talk."""
    found = next((each for each in interview.referrals if each.id == referral_id), None)
    if found is None:
        raise CoachError("This referral is no longer in the list.")
    return found


def forget_touch(work: UnitOfWork, person_id: UUID, at: datetime | None, kind: TouchKind) -> None:
    """Forget the touch that was noted with a mark."""
    for touch in work.touches.of(person_id):
        if (touch.at, touch.kind, touch.direction) == (at, kind, Direction.OUT):
            work.touches.remove(touch.id)
