"""What can be done with one person from more than one page, and taken back."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject

from interview_coach.application.ports import Kind
from interview_coach.application.reading import ReferralRow
from interview_coach.ui.context import Context


def remove_person(context: Context, person_id: UUID, name: str, owner: QObject) -> None:
    """They go to the bin."""
    context.desk.ask(
        lambda services: services.keeping.delete(Kind.PERSON, person_id),
        lambda _: context.undo.push(
            _say("{0} was deleted.").format(name),
            lambda services: services.keeping.put_back(Kind.PERSON, person_id),
            say=True,
        ),
        owner=owner,
    )


def note_reached(context: Context, referral: ReferralRow, owner: QObject) -> None:
    """You have written to whom the referral names."""
    now, place = context.clock.now(), (referral.interview_id, referral.id)
    context.desk.ask(
        lambda services: services.wrapping_up.change_referral(*place, {"contacted_at": now}),
        lambda _: context.undo.push(
            _say("Noted that you asked {0}.").format(referral.name),
            lambda services: services.wrapping_up.change_referral(*place, {"contacted_at": None}),
            say=True,
        ),
        owner=owner,
    )


def _say(text: str) -> str:
    return QCoreApplication.translate("PersonActs", text)
