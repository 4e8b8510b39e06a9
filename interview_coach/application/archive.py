"""Everything that is kept, as one value."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from interview_coach.domain.asking import Outreach
from interview_coach.domain.bank import BankQuestion
from interview_coach.domain.coach.dismissal import Dismissal
from interview_coach.domain.contradiction import Contradiction
from interview_coach.domain.event import Event
from interview_coach.domain.interview import Interview
from interview_coach.domain.lead import Lead
from interview_coach.domain.notes import NoteLine
from interview_coach.domain.person import Person
from interview_coach.domain.profile import Profile
from interview_coach.domain.target import Target
from interview_coach.domain.touch import Touch
from interview_coach.domain.updates import UpdateRun
from interview_coach.domain.wordings import OwnWording


@dataclass(frozen=True)
class Archive:
    """All that one data file holds, deleted things in the bin included."""

    profile: Profile
    people: Sequence[Person]
    interviews: Sequence[Interview]
    notes: Mapping[UUID, Sequence[NoteLine]]
    """Note lines by interview."""
    bank: Sequence[BankQuestion]
    wordings: Sequence[OwnWording] = ()
    touches: Sequence[Touch] = ()
    outreaches: Sequence[Outreach] = ()
    targets: Sequence[Target] = ()
    events: Sequence[Event] = ()
    leads: Sequence[Lead] = ()
    updates: Sequence[UpdateRun] = ()
    dismissals: Sequence[Dismissal] = ()
    contradictions: Sequence[Contradiction] = ()


TIES = (
    *("touches", "outreaches", "targets", "events", "leads", "updates"),
    *("dismissals", "contradictions"),
)
"""The lists that came with the third version and after it, named as in a unit of work."""
