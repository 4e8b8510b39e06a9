"""Bringing people in from a file: looked at first, chosen, and taken back in one step."""

from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

from interview_coach.application.changes import Announce, Change
from interview_coach.application.clock import Clock
from interview_coach.application.contacts import (
    ContactCard,
    ContactFile,
    Contacts,
    MappingMemory,
    OpenContacts,
    ReadAccount,
    Reason,
    Watch,
    read_contacts,
    unwatched,
)
from interview_coach.application.errors import CoachError
from interview_coach.application.import_store import Batch, KnownPerson
from interview_coach.application.likely import Choice, Finder, Likely, filtered
from interview_coach.application.merging import fields_of, kept, merged, taken_back
from interview_coach.application.person_fields import NAMES
from interview_coach.application.ports import Likeness, Work
from interview_coach.domain.text import fold

INTRODUCED_BY = "introduced_by"
"""The column that names who introduced somebody."""
_AT_ONCE = 2_000
"""Rows between two words to whoever watches."""


@dataclass(frozen=True)
class Preview:
    """A file as it was read: nothing in it is chosen yet."""

    file: str
    cards: tuple[ContactCard, ...]
    account: ReadAccount
    duplicates: Mapping[int, Likely]
    """By the place of the card."""

    def filtered(self, words: str) -> list[int]:
        """The places of the cards in which every word is found."""
        return filtered(self.cards, words)


@dataclass(frozen=True)
class ImportAccount:
    """What became of a file: everything that was read is in one of the three."""

    batch_id: UUID | None
    read: int
    added: int
    merged: int
    reasons: Mapping[Reason, int]
    """How many did not come in, for which reason."""

    @property
    def skipped(self) -> int:
        """How many did not come in."""
        return sum(self.reasons.values())


@dataclass(frozen=True)
class TakenBack:
    """What an undone import left behind."""

    erased: int
    binned: int
    """People whom something hung on already; they lie in the bin."""
    restored: int
    """People who are again as they were before the merging."""


@dataclass(frozen=True)
class Importing:
    """The use cases around files of contacts."""

    work: Work
    announce: Announce
    clock: Clock
    open_file: OpenContacts
    mappings: MappingMemory
    nearest: Likeness
    back_up: Callable[[str], Path | None]

    def open(self, path: Path) -> ContactFile:
        """The file, recognised; its columns as they were said to be the last time."""
        file = self.open_file(path)
        fields = self.mappings.recall(file.header) if file.is_guess else None
        # A later program may have known more kinds of column.
        with suppress(CoachError):
            return file.mapped(fields) if fields else file
        return file

    def map(self, file: ContactFile, fields: Sequence[str]) -> ContactFile:
        """The same file with its columns read so, now and whenever such a header comes."""
        mapped = file.mapped(fields)
        self.mappings.keep(file.header, mapped.fields)
        return mapped

    def read(self, file: ContactFile, name: str, watch: Watch = unwatched) -> Preview:
        """Everything in the file, with who may be there already."""
        contacts = read_contacts(file, lambda share: watch(share * 0.8))
        return self.compare(contacts, name, lambda share: watch(0.8 + share * 0.2))

    def compare(self, contacts: Contacts, name: str, watch: Watch = unwatched) -> Preview:
        """What was read, with who may be there already."""
        with self.work() as work:
            known = work.imports.known()
        duplicates = Finder(known, self.nearest).likely(contacts.cards, watch)
        return Preview(name, contacts.cards, contacts.account, duplicates)

    def bring_in(
        self,
        preview: Preview,
        chosen: Collection[int],
        choices: Mapping[int, Choice] | None = None,
        watch: Watch = unwatched,
    ) -> ImportAccount:
        """Bring in the chosen cards, all or none of them, after a backup.

        Who may be there already is skipped unless ``choices`` says otherwise. ``watch`` may raise
        ``Cancelled``: then nothing has come in.
        """
        plan = _Plan(preview, chosen, choices or {}, self.clock.now())
        if plan.is_empty:
            return plan.account(None)
        self.back_up("before import")
        with self.work() as work:
            merges = {}
            for person_id, cards in plan.merges.items():
                merges[person_id] = _merge(work.people.get(person_id), cards, plan.format)
            for done, rows in plan.chunks():
                work.imports.add(rows)
                watch(done)
            work.imports.introduce(plan.introducers(work.imports.known))
            work.imports.keep(plan.batch, merges)
        self.announce(Change.PEOPLE)
        return plan.account(plan.batch.id)

    def last(self) -> Batch | None:
        """The import that can still be taken back."""
        with self.work() as work:
            return work.imports.last()

    def undo(self, batch_id: UUID | None = None) -> TakenBack:
        """Take the last import back, whole, if it is this one. Raises ``CoachError`` otherwise."""
        with self.work() as work:
            batch = work.imports.last()
            if batch is None or batch_id not in (None, batch.id):
                raise CoachError("There is no import that could be taken back.")
            restored = 0
            for person_id, changes in work.imports.merges(batch.id).items():
                person = work.people.get(person_id)
                before = taken_back(vars_of(person), changes)
                _set(person, before)
                restored += bool(before)
            erased, binned = work.imports.take_back(batch.id, self.clock.now())
        self.announce(Change.PEOPLE)
        self.announce(Change.BIN)
        return TakenBack(erased, binned, restored)


class _Plan:
    """What is to become of each card."""

    def __init__(
        self,
        preview: Preview,
        chosen: Collection[int],
        choices: Mapping[int, Choice],
        now: datetime,
    ) -> None:
        self.format = preview.account.format
        self.merges: dict[UUID, list[ContactCard]] = {}
        self._preview = preview
        self._reasons: Counter[Reason] = Counter(preview.account.reasons)
        self._fresh: dict[str, Any] = {"created_at": now, "batch_id": uuid4()}
        self._rows: dict[int, dict[str, Any]] = {}
        self._merged = 0
        wanted = set(chosen)
        for at, card in enumerate(preview.cards):
            if at in wanted:
                self._take(at, card, choices.get(at, Choice.SKIP))
            else:
                self._reasons[Reason.NOT_CHOSEN] += 1

    @property
    def is_empty(self) -> bool:
        """Whether nothing is to change."""
        return not (self._rows or self.merges)

    @property
    def batch(self) -> Batch:
        """The import, as it will be remembered."""
        made = self._fresh
        return Batch(
            made["batch_id"], made["created_at"], self._preview.file, len(self._rows), self._merged
        )

    def _take(self, at: int, card: ContactCard, choice: Choice) -> None:
        likely = self._preview.duplicates.get(at)
        if likely is None or choice is Choice.ADD:
            fields = fields_of(card, self.format)
            self._rows[at] = {"id": uuid4(), **self._fresh, **fields}
        elif choice is Choice.MERGE and likely.person is not None:
            self.merges.setdefault(likely.person.id, []).append(card)
            self._merged += 1
        elif choice is Choice.MERGE and likely.other in self._rows:
            row = self._rows[likely.other]
            row |= merged(row, fields_of(card, self.format))
            self._merged += 1
        else:
            self._reasons[Reason.DUPLICATE] += 1

    def chunks(self) -> Iterator[tuple[float, list[dict[str, Any]]]]:
        """The rows a few at a time, with how far one is when they are stored."""
        rows = list(self._rows.values())
        for at in range(0, len(rows), _AT_ONCE):
            yield min(1.0, (at + _AT_ONCE) / len(rows)), rows[at : at + _AT_ONCE]

    def introducers(self, known: Callable[[], Sequence[KnownPerson]]) -> dict[UUID, UUID]:
        """Who introduced whom, where the file names somebody that only one person is called."""
        said = {at: dict(self._preview.cards[at].extra).get(INTRODUCED_BY) for at in self._rows}
        named = {self._rows[at]["id"]: fold(name) for at, name in said.items() if name}
        if not named:
            return {}
        called: dict[str, list[UUID]] = {}
        for person in known():
            called.setdefault(fold(person.name), []).append(person.id)
        found = ((who, called.get(name, [])) for who, name in named.items())
        return {who: ids[0] for who, ids in found if len(ids) == 1 and ids[0] != who}

    def account(self, batch_id: UUID | None) -> ImportAccount:
        """What became of everything that was read."""
        read = self._preview.account.read
        reasons = {reason: count for reason, count in self._reasons.items() if count}
        return ImportAccount(batch_id, read, len(self._rows), self._merged, reasons)


def vars_of(person: object) -> dict[str, Any]:
    """The person's fields by their names."""
    return {name: getattr(person, name) for name in NAMES}


def _merge(person: object, cards: Sequence[ContactCard], format: str) -> dict[str, list[str]]:
    """Put the cards into the person; what that changed, so that it can be taken back."""
    before = vars_of(person)
    now = dict(before)
    for card in cards:
        now |= merged(now, fields_of(card, format))
    changed = {name: value for name, value in now.items() if value != before[name]}
    _set(person, changed)
    return kept(before, changed)


def _set(person: object, fields: Mapping[str, Any]) -> None:
    for name, value in fields.items():
        setattr(person, name, value)
