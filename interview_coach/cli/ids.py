"""Which interview or which person a command means: the beginning of an id is enough."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from interview_coach.application.errors import CoachError
from interview_coach.cli.telling import PROGRAM

if TYPE_CHECKING:
    from argparse import Namespace
    from uuid import UUID

    from interview_coach.application.services import Services


def interview_of(services: Services, options: Namespace) -> UUID:
    """The one interview whose id begins with the words."""
    if options.interview is None:
        raise CoachError("Say which interview, with --interview ID.")
    return _begins(
        "interview", (row.id for row in services.reading.interviews()), options.interview
    )


def person_of(services: Services, options: Namespace) -> UUID:
    """The one person whose id begins with the words."""
    if options.person is None:
        raise CoachError(
            "Say to whom, with --person ID, or with --interview ID and --referral NUMBER."
        )
    rows = services.reading.people(limit=1_000_000)
    return _begins("person", (row.id for row in rows), options.person)


def _begins(kind: str, ids: Iterable[UUID], words: str) -> UUID:
    found = [each for each in ids if words and str(each).startswith(words.strip().lower())]
    if len(found) != 1:
        where = "people" if kind == "person" else "interviews"
        raise CoachError(
            f"{'No' if not found else 'More than one'} {kind} has an id that begins like this; "
            f"“{PROGRAM} list {where}” shows them."
        )
    return found[0]
