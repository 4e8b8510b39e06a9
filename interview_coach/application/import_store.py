"""What an import needs of the storage: who is there, many rows at once, and the way back."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol
from uuid import UUID


@dataclass(frozen=True)
class KnownPerson:
    """Somebody who is there already, as far as it helps to tell them apart."""

    id: UUID
    given_name: str
    family_name: str
    role: str
    organisation: str
    email: str
    phone: str
    link: str

    @property
    def name(self) -> str:
        """Given and family name, in that order."""
        return f"{self.given_name} {self.family_name}".strip()


@dataclass(frozen=True)
class Batch:
    """One import: when it was, from what, and how many people came with it."""

    id: UUID
    at: datetime
    file: str
    added: int
    merged: int


class ImportStore(Protocol):
    """What an import needs of the storage: many rows at once, and the way back."""

    def known(self) -> Sequence[KnownPerson]:
        """Everybody who is there, the bin left out."""

    def add(self, rows: Sequence[Mapping[str, Any]]) -> None:
        """New people by their fields; what is not named is as in a new person."""

    def introduce(self, introducers: Mapping[UUID, UUID]) -> None:
        """Who introduced whom, of people that were added just now."""

    def keep(self, batch: Batch, merges: Mapping[UUID, Mapping[str, Any]]) -> None:
        """Remember the import, and no other, with what it changed in whom."""

    def last(self) -> Batch | None: ...
    def merges(self, batch_id: UUID) -> Mapping[UUID, Mapping[str, Any]]: ...
    def take_back(self, batch_id: UUID, at: datetime) -> tuple[int, int]:
        """Erase who came with the import, and bin those whom something hangs on already."""
