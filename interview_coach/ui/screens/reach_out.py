"""From a name that was given to you to the request: the name becomes a person, once."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QObject

from interview_coach.ui.context import Context


def reach_out(context: Context, ids: tuple[UUID, UUID], owner: QObject) -> None:
    """Write to whom you were told of; ``ids`` are of the talk and the referral in it."""
    interview_id, referral_id = ids
    context.desk.ask(
        lambda services: services.wrapping_up.meet(interview_id, referral_id),
        lambda person_id: context.navigate("ask", person_id=str(person_id)),
        owner=owner,
    )
