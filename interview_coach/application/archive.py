"""Everything that is kept, as one value."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from interview_coach.domain.bank import BankQuestion
from interview_coach.domain.interview import Interview
from interview_coach.domain.notes import NoteLine
from interview_coach.domain.person import Person
from interview_coach.domain.profile import Profile
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
