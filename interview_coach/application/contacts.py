"""Contacts in a file: one card each, what was left out and why, and a true account of both."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Protocol

MOST_CARDS = 100_000
"""How many contacts one reading takes; more would not fit into memory on every machine."""
MOST_LISTED = 1_000
"""How many of the skipped ones are named by their line; all are counted."""
SAMPLE = 5
"""Rows that are shown beside a mapping."""

Watch = Callable[[float], None]
"""Told how far a longer work is, from 0 to 1; it may raise ``Cancelled``."""


class Cancelled(Exception):  # noqa: N818 - not an error
    """The person stopped a longer work; nothing of it is kept."""


def unwatched(share: float) -> None:
    """Watches nothing."""


class Reason(StrEnum):
    """Why a contact of a file does not come in."""

    NO_NAME = "no_name"
    RESTRICTED = "restricted"
    REMARK = "remark"
    UNCLOSED_QUOTE = "unclosed_quote"
    BAD_QUOTE = "bad_quote"
    TOO_LONG = "too_long"
    TOO_MANY_CELLS = "too_many_cells"
    NO_END = "no_end"
    UNREADABLE = "unreadable"
    TOO_MANY = "too_many"
    NOT_CHOSEN = "not_chosen"
    DUPLICATE = "duplicate"


REASONS: Mapping[Reason, str] = {
    Reason.NO_NAME: "there is no name (a closed account, perhaps)",
    Reason.RESTRICTED: "this member hides who they are",
    Reason.REMARK: "this is a remark, not a contact",
    Reason.UNCLOSED_QUOTE: "a quotation mark is opened and never closed",
    Reason.BAD_QUOTE: "the quotation marks do not fit together",
    Reason.TOO_LONG: "it is too long to be a contact",
    Reason.TOO_MANY_CELLS: "it has more cells than there are headings",
    Reason.NO_END: "the card is begun and never ended",
    Reason.UNREADABLE: "the card cannot be read",
    Reason.TOO_MANY: f"one import takes at most {MOST_CARDS:,} contacts",
    Reason.NOT_CHOSEN: "it was not chosen",
    Reason.DUPLICATE: "it looks like somebody who is there already",
}
"""The same in English words, for the command line."""


@dataclass(frozen=True, slots=True)
class ContactCard:
    """What a file says of one contact; all text is safe, one line each but address and note."""

    given: str = ""
    family: str = ""
    suffix: str = ""
    organisation: str = ""
    role: str = ""
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    urls: tuple[str, ...] = ()
    """Only http and https."""
    postal: str = ""
    note: str = ""
    categories: tuple[str, ...] = ()
    connected_on: date | None = None
    extra: tuple[tuple[str, str], ...] = ()
    """What has no place above, by its name in the file or by a person's field."""
    line: int = 0
    """Where it begins in the file."""

    @property
    def name(self) -> str:
        """Given and family name, in that order."""
        return f"{self.given} {self.family}".strip()


@dataclass(frozen=True, slots=True)
class Skipped:
    """A contact that does not come in, with where it stands and why."""

    line: int
    reason: Reason


@dataclass(frozen=True)
class ReadAccount:
    """What became of every contact in a file: ``read`` is ``taken`` and ``skipped`` together."""

    format: str
    encoding: str
    read: int
    taken: int
    reasons: Mapping[Reason, int] = field(default_factory=dict)
    """How many were skipped for which reason."""
    listed: tuple[Skipped, ...] = ()
    """The first of the skipped ones, by line."""

    @property
    def skipped(self) -> int:
        """How many were skipped."""
        return sum(self.reasons.values())


@dataclass(frozen=True)
class Contacts:
    """Everything that was read from one file."""

    cards: tuple[ContactCard, ...]
    account: ReadAccount


class ContactFile(Protocol):
    """A file of contacts that was opened and recognised, but not yet read."""

    @property
    def format(self) -> str:
        """``linkedin``, ``google``, ``outlook``, ``own``, ``csv`` or ``vcard``."""

    @property
    def encoding(self) -> str: ...
    @property
    def header(self) -> tuple[str, ...]:
        """The headings of a table; none for cards."""

    @property
    def fields(self) -> tuple[str, ...]:
        """What each column holds, one of ``FIELDS``; empty for what is left out."""

    @property
    def is_guess(self) -> bool:
        """Whether the columns are for the person to look at: no known program wrote them."""

    def mapped(self, fields: Sequence[str]) -> "ContactFile":
        """The same file, its columns read so."""

    def sample(self) -> list[tuple[str, ...]]:
        """The first rows as they stand, to look at beside the mapping."""

    def cards(
        self, watch: Watch = unwatched, most: int = MOST_CARDS
    ) -> Iterator[ContactCard | Skipped]:
        """Every contact in turn, never the whole file at once; after the most, they are skipped."""


OpenContacts = Callable[[Path], ContactFile]
"""Opens a file of any known kind. Raises ``CoachError`` where there can be no contacts in it."""


class MappingMemory(Protocol):
    """Mappings that were chosen by hand, by the header that they belong to."""

    def recall(self, header: Sequence[str]) -> tuple[str, ...] | None: ...
    def keep(self, header: Sequence[str], fields: Sequence[str]) -> None: ...


def read_contacts(file: ContactFile, watch: Watch = unwatched) -> Contacts:
    """Everything in the file, with the account of it."""
    cards: list[ContactCard] = []
    listed: list[Skipped] = []
    reasons: Counter[Reason] = Counter()
    for each in file.cards(watch):
        if isinstance(each, ContactCard):
            cards.append(each)
            continue
        reasons[each.reason] += 1
        if len(listed) < MOST_LISTED:
            listed.append(each)
    taken = len(cards)
    read = taken + reasons.total()
    account = ReadAccount(file.format, file.encoding, read, taken, dict(reasons), tuple(listed))
    return Contacts(tuple(cards), account)
