"""Data folders to start from: empty, with the sample, or in the middle of a conversation."""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from uuid import UUID, uuid4

from interview_coach.app import Workspace, open_services
from interview_coach.application.clock import Clock
from interview_coach.application.interviewing import TypedLine
from interview_coach.application.services import Services
from interview_coach.domain.session import State
from interview_coach.paths import Paths

LINE = 50
_SPEECH = (
    "she came from the reading room and kept the photo archive after the flood in 2011 says"
    " that rights take longer than scanning grants pay for two years then nothing ask about"
    " Northgate and the fellowship every Friday the whole team looks at one broken record"
)
_WORDS = _SPEECH.split()


@contextmanager
def services_on(folder: Path, clock: Clock | None = None) -> Iterator[Services]:
    """The use cases on this folder, for as long as the block lasts."""
    opened = open_services(Workspace(Paths(folder)), clock=clock)
    try:
        yield opened.services
    finally:
        opened.close()


def make_sample(folder: Path) -> None:
    """The sample workspace."""
    with services_on(folder) as services:
        services.sample.load()


def make_talk(folder: Path, characters: int = 0, *, minutes_ago: float = 0.0) -> datetime:
    """The sample with a conversation that runs, and notes of that many characters; its start."""
    clock = Clock()
    with services_on(folder, clock) as services:
        services.sample.load()
        interview_id = to_come(services)
        began = clock.steady() - timedelta(minutes=minutes_ago)
        services.interviewing.start(interview_id, began)
        services.interviewing.type_notes(interview_id, lines_of(characters), [])
    return began


def to_come(services: Services) -> UUID:
    """The sample's interview that is still ahead."""
    return next(row.id for row in services.reading.interviews() if row.state is State.READY)


def lines_of(characters: int) -> list[TypedLine]:
    """Stamped lines that make a text of exactly so many characters."""
    text = notes_text(characters)
    return [
        TypedLine(id=uuid4(), rank=float(rank), text=line, at_seconds=rank)
        for rank, line in enumerate(text.split("\n") if text else (), start=1)
    ]


def notes_text(characters: int) -> str:
    """Notes as a person takes them, in lines of some fifty characters."""
    words = random.Random(characters)
    lines: list[str] = []
    length = 0
    while length < characters:
        line = line_of_words(words)
        lines.append(line)
        length += len(line) + 1
    return "\n".join(lines)[:characters]


def line_of_words(words: random.Random) -> str:
    """One line, now and then a referral, a to-do or a thing to ask."""
    line = words.choices(("", "! ", "? ", "@ "), (20, 1, 1, 1))[0]
    while len(line) < LINE:
        line += words.choice(_WORDS) + " "
    return line.rstrip()
