"""The formats in which people go out."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from interview_coach.application.calendar import Entry
    from interview_coach.application.everything import Everything
    from interview_coach.domain.person import Person


class Writers(NamedTuple):
    """One function for each format."""

    cards: Callable[[Sequence[Person], datetime, bool], bytes]
    """vCards as of this moment, with your notes or without them."""
    table: Callable[[Sequence[Person], Mapping[UUID, str]], bytes]
    """A table; the names of introducers by their ids."""
    rows: Callable[[Sequence[Sequence[str]]], bytes]
    """Any rows, the first of them the heading, as a table that spreadsheets do not run."""
    calendar: Callable[[Sequence[Entry], datetime], bytes]
    everything: Callable[[Everything], bytes]
