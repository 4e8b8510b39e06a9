"""Where things stand with a person, and what comes next with them."""

from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from typing import NamedTuple
from uuid import UUID

from interview_coach.domain.asking import REPLY_AFTER
from interview_coach.domain.deadlines import THANK_BY_EMAIL


class Stage(StrEnum):
    """Where things stand with a person."""

    TO_CONTACT = "to_contact"
    WAITING = "waiting"
    SCHEDULED = "scheduled"
    TALKED = "talked"
    """The thanks are due."""
    KEEP_WARM = "keep_warm"
    DECLINED = "declined"
    NONE = "none"
    """Nothing is planned with them."""


class Step(StrEnum):
    """What comes next."""

    NOTHING = ""
    ASK = "ask"
    NUDGE = "nudge"
    WAIT = "wait"
    """Asked twice: nothing more to do."""
    AGREE_ON_A_TIME = "agree_on_a_time"
    MEET = "meet"
    THANK = "thank"
    KEEP_WARM = "keep_warm"


class Next(NamedTuple):
    """The next step and when it is due."""

    step: Step = Step.NOTHING
    at: datetime | None = None


NOTHING = Next()


class PeopleFilter(NamedTuple):
    """Which people to list; empty fields leave the choice open."""

    stage: Stage | None = None
    tag: str = ""
    circle: str = ""
    source: str = ""
    event_id: UUID | None = None
    batch_id: UUID | None = None
    without_discreet: bool = False


EVERYBODY = PeopleFilter()


class Standing(NamedTuple):
    """What has happened with a person, as far as the next step depends on it."""

    stage: Stage
    next_at: datetime | None = None
    """The soonest talk to come."""
    held_at: datetime | None = None
    """The start of the latest talk that was held."""
    ended_at: datetime | None = None
    asked_at: datetime | None = None
    nudged_at: datetime | None = None
    touched_at: datetime | None = None
    """The latest real touch, talk or thank-you."""


def next_step(at: Standing, cadence_days: int | None, not_before: date | None) -> Next:
    """What comes next with somebody."""
    match at.stage:
        case Stage.TALKED if at.ended_at:
            return Next(Step.THANK, at.ended_at + THANK_BY_EMAIL)
        case Stage.SCHEDULED:
            return Next(Step.MEET if at.next_at else Step.AGREE_ON_A_TIME, at.next_at)
        case Stage.WAITING if at.asked_at:
            if at.nudged_at:
                return Next(Step.WAIT)
            return Next(Step.NUDGE, at.asked_at + REPLY_AFTER)
        case Stage.TO_CONTACT:
            return Next(Step.ASK, _start_of(not_before))
        case _ if cadence_days and at.touched_at:
            due = at.touched_at + timedelta(days=cadence_days)
            return Next(Step.KEEP_WARM, max(due, _start_of(not_before) or due))
    return NOTHING


def _start_of(day: date | None) -> datetime | None:
    """The first moment of the day, in UTC."""
    return datetime.combine(day, time(), UTC) if day else None
