"""What waits for a word from you: a no to be thanked for, a talk to be confirmed."""

from datetime import datetime

from sqlalchemy import exists, select

from interview_coach.application.tie_reading import ConfirmRow, DeclineRow, LookAgainRow, ToDoRow
from interview_coach.domain.asking import OutreachAnswer
from interview_coach.domain.notes import Mark, NoteLine, Privacy
from interview_coach.domain.touch import Direction, TouchKind
from interview_coach.storage.people_rows import whole_name
from interview_coach.storage.tables import interviews, notes, people, reflections, sessions
from interview_coach.storage.talks import TALKS, Fetch, is_alive
from interview_coach.storage.tie_tables import outreaches, touches

_CONFIRMED = "confirm"
"""The line of the logistics that says so."""


class Waiting:
    """Small duties, each done with one message."""

    _fetch: Fetch

    def declines(self, since: datetime) -> list[DeclineRow]:
        """Who declined since then and was not thanked, the oldest first."""
        fresh = _DECLINES.where(outreaches.c.answered_at >= since)
        return [
            DeclineRow(
                outreach_id=row.id,
                person_id=row.person_id,
                name=whole_name(row.given_name, row.family_name),
                short_name=row.given_name or row.family_name,
                declined_at=row.answered_at,
            )
            for row in self._fetch(fresh)
        ]

    def to_look_again(self) -> list[LookAgainRow]:
        """Talks that you wanted to reflect on once more, by the day that you set."""
        return [
            LookAgainRow(
                interview_id=row.id,
                person_id=row.person_id,
                name=whole_name(row.given_name, row.family_name),
                ended_at=row.ended_at,
                on=row.look_again_on,
                time_zone=row.time_zone,
            )
            for row in self._fetch(_LOOK_AGAIN)
        ]

    def to_dos(self) -> list[ToDoRow]:
        """What you set out to do after your talks, the oldest first."""
        return [
            ToDoRow(
                interview_id=row.id,
                person_id=row.person_id,
                name=whole_name(row.given_name, row.family_name),
                ended_at=row.ended_at,
                text=NoteLine(text=row.text).words if row.privacy is Privacy.NORMAL else "",
            )
            for row in self._fetch(_TO_DOS)
        ]

    def to_confirm(self, before: datetime) -> list[ConfirmRow]:
        """Talks that have not begun, start before then, and are not confirmed."""
        return [
            ConfirmRow(
                interview_id=row.id,
                person_id=row.person_id,
                name=whole_name(row.given_name, row.family_name),
                short_name=row.given_name or row.family_name,
                starts_at=row.starts_at,
                time_zone=row.time_zone,
            )
            for row in self._fetch(_TO_COME.where(interviews.c.starts_at < before))
            if _CONFIRMED not in row.logistics_done
        ]


_was_thanked = exists().where(
    touches.c.person_id == outreaches.c.person_id,
    touches.c.at >= outreaches.c.answered_at,
    touches.c.kind == TouchKind.THANKED,
    touches.c.direction == Direction.OUT,
    touches.c.deleted_at.is_(None),
)
_DECLINES = (
    select(
        *(outreaches.c.id, outreaches.c.person_id, outreaches.c.answered_at),
        *(people.c.given_name, people.c.family_name),
    )
    .select_from(outreaches.join(people))
    .where(
        people.c.deleted_at.is_(None),
        outreaches.c.answer == OutreachAnswer.NO,
        ~_was_thanked,
    )
    .order_by(outreaches.c.answered_at)
)
_TO_COME = (
    select(
        *(interviews.c.id, interviews.c.person_id, interviews.c.starts_at),
        *(interviews.c.time_zone, interviews.c.logistics_done),
        *(people.c.given_name, people.c.family_name),
    )
    .select_from(TALKS)
    .where(is_alive, sessions.c.started_at.is_(None), interviews.c.starts_at.is_not(None))
    .order_by(interviews.c.starts_at)
)
_LOOK_AGAIN = (
    select(
        *(interviews.c.id, interviews.c.person_id, interviews.c.time_zone),
        *(people.c.given_name, people.c.family_name),
        *(sessions.c.ended_at, reflections.c.look_again_on),
    )
    .select_from(TALKS.join(reflections, reflections.c.interview_id == interviews.c.id))
    .where(is_alive, sessions.c.ended_at.is_not(None), reflections.c.look_again_on.is_not(None))
    .order_by(reflections.c.look_again_on, sessions.c.ended_at)
)
_TO_DOS = (
    select(
        *(interviews.c.id, interviews.c.person_id, sessions.c.ended_at),
        *(people.c.given_name, people.c.family_name, notes.c.text, notes.c.privacy),
    )
    .select_from(TALKS.join(notes, notes.c.interview_id == interviews.c.id))
    .where(
        is_alive,
        sessions.c.ended_at.is_not(None),
        notes.c.mark == Mark.TO_DO,
        notes.c.settled_at.is_(None),
    )
    .order_by(sessions.c.ended_at, notes.c.rank)
)
