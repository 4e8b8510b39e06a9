"""What matters today: the next interview, and what is due."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from enum import StrEnum
from typing import NamedTuple
from uuid import UUID

from interview_coach.application.clock import Clock
from interview_coach.application.content import Content
from interview_coach.application.reading import (
    Counts,
    Habits,
    InterviewRow,
    Reading,
    ReferralRow,
)
from interview_coach.application.stages import Stage
from interview_coach.application.ties_due import (
    NOTHING_DUE,
    TieDue,
    TieDueKind,
    TiesDue,
    pressing,
    ties_due,
)
from interview_coach.domain.deadlines import (
    CONTACT_REFERRAL,
    THANK_BY_EMAIL,
    THANK_ON_PAPER,
    Urgency,
    urgency,
)
from interview_coach.domain.readiness import Readiness, readiness
from interview_coach.domain.referral import Permission
from interview_coach.domain.session import State

MISSED_AFTER = timedelta(hours=12)
"""An interview that was to start this long ago and never did is no longer the next one."""

SOON = timedelta(days=7)
"""How far ahead several talks are seen at once."""


class DueKind(StrEnum):
    """What is to be done."""

    THANK = "thank"
    CONTACT = "contact"


class Due(NamedTuple):
    """One thing to do: whom it concerns and by when."""

    kind: DueKind
    interview_id: UUID
    name: str
    at: datetime
    """The target: a day after the talk for a thank-you, the agreed day for a referral."""
    last_at: datetime
    """The end of the grace: two days after the talk for a card."""
    urgency: Urgency
    talked_at: datetime | None = None
    referral_id: UUID | None = None
    time_zone: str = "UTC"
    """Your own zone when the talk was set."""
    introducer: str = ""
    introducer_short: str = ""
    permission: Permission = Permission.NOT_ASKED


class TodayView(NamedTuple):
    """Everything the Today screen shows."""

    next: InterviewRow | None
    readiness: Readiness | None
    running: InterviewRow | None
    due: tuple[Due, ...]
    stages: Mapping[Stage, int]
    habits: Habits
    counts: Counts
    ties: TiesDue = NOTHING_DUE
    """What is due to people beside the talks."""
    also: tuple[InterviewRow, ...] = ()
    """The other talks of the seven days to come, soonest first."""

    @property
    def everything_due(self) -> tuple[Due | TieDue, ...]:
        """What has its day, soonest first; then what may wait; then those to keep warm."""
        return tuple(sorted((*self.due, *self.ties.due), key=_order))

    @property
    def is_empty(self) -> bool:
        """Whether nothing was begun yet."""
        return not (self.counts.interviews or self.counts.people)


@dataclass(frozen=True)
class Today:
    """Looks at the calendar."""

    reading: Reading
    content: Content
    clock: Clock

    def look(self) -> TodayView:
        """The day as it stands."""
        with self.reading.at_once():
            return self._look(self.clock.now())

    def _look(self, now: datetime) -> TodayView:
        interviews = self.reading.interviews()
        upcoming = next_interview(interviews, now)
        running = self.reading.running()
        return TodayView(
            next=upcoming,
            readiness=self._readiness(upcoming.id) if upcoming else None,
            running=next((row for row in interviews if row.id == running), None),
            due=self.due(interviews),
            stages=self.reading.stages(),
            habits=self.reading.habits(),
            counts=self.reading.counts(),
            ties=ties_due(self.reading, now, interviews),
            also=also_coming(interviews, upcoming, now),
        )

    def _readiness(self, interview_id: UUID) -> Readiness:
        return readiness(self.reading.facts(interview_id), self.content.core)

    def count(self) -> int:
        """How much has its day; keeping warm has none."""
        with self.reading.at_once():
            interviews = self.reading.interviews()
            ties = pressing(self.reading, self.clock.now(), interviews)
            return len(self.due(interviews)) + len(ties)

    def due(self, interviews: list[InterviewRow] | None = None) -> tuple[Due, ...]:
        """Thank-yous and referrals that wait, soonest first."""
        now = self.clock.now()
        rows = self.reading.interviews() if interviews is None else interviews
        thanks = (
            _thank(row, row.ended_at, now)
            for row in rows
            if row.ended_at is not None and row.thanked_at is None and row.wrapped_up_at is None
        )
        contacts = (
            _contact(row, now)
            for row in self.reading.referrals()
            if row.contacted_at is None and row.talked_at is not None
        )
        return tuple(sorted((*thanks, *contacts), key=lambda due: due.at))


_PATIENT = (
    *(TieDueKind.NUDGE, TieDueKind.TELL_INTRODUCER),
    *(TieDueKind.REFERENCE, TieDueKind.LOOK_AGAIN, TieDueKind.TO_DO),
)
"""Never too late, so what has its hour comes first."""


def _order(due: Due | TieDue) -> tuple[int, datetime]:
    patience = 2 if due.kind is TieDueKind.KEEP_WARM else int(due.kind in _PATIENT)
    # Those to keep warm come in the order of how long they have waited, which is kept.
    return patience, due.at if patience < 2 else datetime.min.replace(tzinfo=UTC)


def next_interview(rows: list[InterviewRow], now: datetime) -> InterviewRow | None:
    """The soonest interview that has not ended; one without a time comes last."""
    open_rows = [
        row
        for row in rows
        if row.state is not State.ENDED
        and (row.starts_at is None or row.starts_at > now - MISSED_AFTER)
    ]
    far = datetime.max.replace(tzinfo=UTC)
    return min(open_rows, key=lambda row: row.starts_at or far, default=None)


def also_coming(
    rows: list[InterviewRow], upcoming: InterviewRow | None, now: datetime
) -> tuple[InterviewRow, ...]:
    """What else was arranged for the seven days to come."""
    return tuple(
        row
        for row in rows
        if row is not upcoming
        and row.state is State.READY
        and row.starts_at is not None
        and now < row.starts_at < now + SOON
    )


def _thank(row: InterviewRow, ended: datetime, now: datetime) -> Due:
    at = ended + THANK_BY_EMAIL
    return Due(
        kind=DueKind.THANK,
        interview_id=row.id,
        name=row.name,
        at=at,
        last_at=ended + THANK_ON_PAPER,
        urgency=urgency(at, now),
        talked_at=ended,
        time_zone=row.time_zone,
    )


def _contact(row: ReferralRow, now: datetime) -> Due:
    assert row.talked_at is not None
    at = row.talked_at + CONTACT_REFERRAL
    if row.by_when is not None:
        at = datetime.combine(row.by_when, time(23, 59)).astimezone().astimezone(UTC)
    return Due(
        kind=DueKind.CONTACT,
        interview_id=row.interview_id,
        name=row.name,
        at=at,
        last_at=at,
        urgency=urgency(at, now),
        talked_at=row.talked_at,
        referral_id=row.id,
        introducer=row.introducer,
        introducer_short=row.introducer_short,
        permission=row.permission,
    )
