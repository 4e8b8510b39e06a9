"""The formats in which people go out."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from interview_coach.application.calendar import Entry
from interview_coach.application.everything import Everything
from interview_coach.domain.person import Person


@dataclass(frozen=True)
class Writers:
    """One function for each format."""

    cards: Callable[[Sequence[Person], datetime, bool], bytes]
    """vCards as of this moment, with your notes or without them."""
    table: Callable[[Sequence[Person]], bytes]
    calendar: Callable[[Sequence[Entry], datetime], bytes]
    everything: Callable[[Everything], bytes]
