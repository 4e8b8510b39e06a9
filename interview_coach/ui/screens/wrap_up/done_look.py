"""What the last page of the wrap-up looks at."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from interview_coach.application.services import Services
from interview_coach.application.tie_reading import LeadRow
from interview_coach.application.wrapping_up import Aftermath
from interview_coach.domain.profile import Profile
from interview_coach.domain.spent import time_spent
from interview_coach.ui.screens.wrap_up.time_rows import NextTalk
from interview_coach.ui.screens.wrap_up.time_spent import next_talks
from interview_coach.ui.screens.wrap_up.turned_card import careful_words


@dataclass(frozen=True)
class DoneLook:
    """Everything that the page shows."""

    aftermath: Aftermath
    leads: tuple[LeadRow, ...]
    """What they told you of, at this talk or another."""
    proposed: int | None
    """After how many days one would propose to be in touch."""
    talks: tuple[NextTalk, ...]
    """Where a question can go that was not reached."""
    connected: bool
    """Whether the two of you are connected online."""
    profile: Profile
    careful: tuple[str, ...]
    """What the thank-you may say after a talk that became a job interview."""


def look(services: Services, interview_id: UUID) -> DoneLook:
    """Ask for all of it; runs where the data is."""
    aftermath = services.wrapping_up.open(interview_id)
    person_id = aftermath.person.id
    leads = [row for row in services.reading.ties.leads() if row.lead.person_id == person_id]
    left = time_spent(aftermath.interview).left
    talks = next_talks(services, aftermath.interview) if left else ()
    cadence = services.warm.proposed_cadence(person_id)
    return DoneLook(
        aftermath=aftermath,
        leads=tuple(leads),
        proposed=cadence,
        talks=talks,
        connected=services.warm.is_connected(person_id),
        profile=services.you.get(),
        careful=careful_words(services),
    )
