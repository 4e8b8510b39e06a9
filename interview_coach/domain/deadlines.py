"""When thanks and referrals are due, and how urgent that has become."""

from datetime import date, datetime, timedelta
from enum import StrEnum

from interview_coach.domain.interview import Interview
from interview_coach.domain.letters import Form

THANK_BY_EMAIL = timedelta(hours=24)
"""UMass Dartmouth guide: within 24 hours."""
THANK_ON_PAPER = timedelta(hours=48)
"""St. Olaf guide: within 48 hours, preferably a written note."""
CONTACT_REFERRAL = timedelta(hours=48)
"""St. Olaf guide: follow up right away; the hours are our estimate."""
TELL_INTRODUCER = timedelta(days=14)
"""After writing to a referral, or meeting them, also when nothing came of it; our estimate."""


class Urgency(StrEnum):
    """How a due date stands now."""

    LATER = "later"
    SOON = "soon"
    OVERDUE = "overdue"


def thank_you_due(interview: Interview, form: Form = Form.EMAIL) -> datetime | None:
    """When the thank-you is due in this form; ``None`` before the talk and after the thanks."""
    ended = interview.session.ended_at
    if ended is None or interview.thanked_at is not None:
        return None
    return ended + (THANK_BY_EMAIL if form is Form.EMAIL else THANK_ON_PAPER)


def referral_due(interview: Interview, by_when: date | None) -> date | None:
    """The day by which a referral should be contacted: as agreed, or two days after the talk."""
    if by_when is not None:
        return by_when
    ended = interview.session.ended_at
    return (ended + CONTACT_REFERRAL).date() if ended else None


def urgency(due: datetime, now: datetime) -> Urgency:
    """Overdue, due within a day, or later."""
    if due < now:
        return Urgency.OVERDUE
    return Urgency.SOON if due - now <= timedelta(hours=24) else Urgency.LATER
