"""Finding anything that was ever written, as it is typed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple, Protocol
from uuid import UUID

AT_A_TIME = 200
"""Lines that are taken into the index in one go, so that whoever else asks is not kept waiting."""
SHOWN = 5
"""Hits of one kind beside those of others."""


class Sought(StrEnum):
    """What can be found, in the order in which it is shown."""

    PERSON = "person"
    NOTE = "note"
    QUESTION = "question"
    LETTER = "letter"


class Hit(NamedTuple):
    """Something that was found, and where it stands."""

    kind: Sought
    id: UUID
    text: str
    """The line, the name, the question, or the passage of the letter."""
    person: str = ""
    """Whose talk or letter it is; of a person, what they do."""
    person_id: UUID | None = None
    interview_id: UUID | None = None
    at: datetime | None = None
    time_zone: str = "UTC"
    is_over: bool = False
    """Whether the talk was held."""
    is_kept: bool = False
    is_confidential: bool = False
    is_private: bool = False


class SearchIndex(Protocol):
    """Knows which words stand where; it is kept in memory, and so never on a disk."""

    def catch_up(self, lines: int) -> bool:
        """Take in some of what has changed; whether that is all."""

    def find(self, text: str, kind: Sought, limit: int) -> list[Hit]:
        """Where every word of the text begins a word; any text will do."""


@dataclass(frozen=True)
class Searching:
    """Looks for words. A line told in confidence is found too: the window is its owner's."""

    index: SearchIndex

    def catch_up(self) -> bool:
        """Take in some of what has changed; whether that is all. For when nothing else goes on."""
        return self.index.catch_up(AT_A_TIME)

    def find(self, text: str, limit: int = SHOWN) -> list[Hit]:
        """Of every kind, so many at most."""
        self._be_ready()
        return [hit for kind in Sought for hit in self.index.find(text, kind, limit)]

    def notes(self, text: str, limit: int = 200) -> Sequence[Hit]:
        """Lines of all notes."""
        self._be_ready()
        return self.index.find(text, Sought.NOTE, limit)

    def _be_ready(self) -> None:
        while not self.index.catch_up(AT_A_TIME):
            pass
