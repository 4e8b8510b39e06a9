"""Who may be named to whom: a name is lent, and without a yes it goes nowhere (St. Olaf guide)."""

from collections.abc import Iterable
from typing import Protocol
from uuid import UUID

from interview_coach.application.errors import CoachError
from interview_coach.application.ports import UnitOfWork
from interview_coach.application.reading import ReferralRow
from interview_coach.domain.notes import Privacy
from interview_coach.domain.referral import Permission


class Outgoing(Protocol):
    """Anything that is about to go out to somebody."""

    @property
    def unasked(self) -> str: ...


def check_leave(outgoing: Outgoing) -> None:
    """Raises ``CoachError`` where it names somebody who has not said yes to it."""
    if outgoing.unasked:
        raise CoachError(
            "This names somebody who has not said yes to being named. "
            "Ask them first, or say it without the name."
        )


def introducers(
    work: UnitOfWork, referrals: Iterable[ReferralRow], person_id: UUID
) -> tuple[str, tuple[str, ...]]:
    """Who may be named as having led you to somebody, and who may not."""
    rows = [row for row in referrals if row.person_id == person_id]
    named = [name for row in rows if (name := introducer_of(work, row))]
    unnamed = dict.fromkeys(row.introducer for row in rows if row.introducer not in named)
    return next(iter(named), ""), tuple(unnamed)


def introducer_of(work: UnitOfWork, row: ReferralRow) -> str:
    """Whose name the referral lends: nobody's without a yes, nor for what was said in private."""
    notes = work.notes.of(row.interview_id)
    hidden = {line.id for line in notes if line.privacy is not Privacy.NORMAL}
    may = row.permission is Permission.YES and row.note_id not in hidden
    return row.introducer if may else ""
