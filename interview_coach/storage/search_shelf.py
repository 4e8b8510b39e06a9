"""One kind of things in the search index: their words in FTS5, in memory, newest on top."""

import sqlite3
from collections.abc import Iterable, Iterator
from typing import NamedTuple
from uuid import UUID

from interview_coach.storage.search_terms import match, spread

_CAP = 200
"""So many of the newest are looked at for the best."""
_SHORT = 2
"""Beginnings of words this short say too little to choose by."""
_BITS = 20


class Entry(NamedTuple):
    """Something to be found by its words; ``order`` grows with time."""

    id: UUID
    order: int
    words: str


class Shelf:
    """Entries belong to owners, whose entries are put in and taken out together."""

    def __init__(self, connection: sqlite3.Connection, name: str) -> None:
        self._run = connection.execute
        self._name = name
        self._ids: dict[int, UUID] = {}
        self._next: dict[int, int] = {}
        self._owners: dict[UUID, UUID | None] = {}
        self._owned: dict[UUID | None, dict[UUID, tuple[int, int]]] = {}
        # Prefixes of one to three letters have an index of their own: they match half of all.
        self._run(
            f"CREATE VIRTUAL TABLE {name} USING fts5(words, columnsize=0, prefix='1 2 3',"
            " tokenize='unicode61 remove_diacritics 0')"
        )

    @property
    def owners(self) -> set[UUID | None]:
        """Whose entries there are."""
        return set(self._owned)

    def owner_of(self, entry_id: UUID) -> UUID | None:
        """To whom an entry belongs."""
        return self._owners.get(entry_id)

    def put(self, entries: Iterable[Entry], owner: UUID | None = None) -> None:
        """These are the owner's entries from now on; what has not changed is left alone."""
        for _ in self.putting(entries, owner):
            pass

    def putting(self, entries: Iterable[Entry], owner: UUID | None = None) -> Iterator[None]:
        """The same an entry at a time; if it is left off, what was not come to stays as it was."""
        before, now = self._owned.pop(owner, {}), dict[UUID, tuple[int, int]]()
        try:
            for entry in entries:
                mark = hash((entry.order, entry.words))
                row, known = before.pop(entry.id, (-1, None))
                if known != mark:
                    self._take_out(row)
                    row = self._put_in(entry, owner)
                now[entry.id] = (row, mark)
                yield
            for row, _ in before.values():
                self._take_out(row)
            before = {}
        finally:
            if now or before:
                self._owned[owner] = before | now

    def find(self, words: list[str], limit: int) -> list[UUID]:
        """The best among the newest; the newest alone where there is too little to choose by."""
        query = match(words)
        if not query:
            return []
        is_short = max(map(len, words)) <= _SHORT
        rows = self._run(
            f"SELECT rowid, words FROM {self._name} WHERE words MATCH ?"
            " ORDER BY rowid DESC LIMIT ?",
            (query, limit if is_short else max(limit, _CAP)),
        ).fetchall()
        if not is_short:
            rows.sort(key=lambda row: -_whole(words, row[1]))
        return [self._ids[row] for row, _ in rows[:limit]]

    def _put_in(self, entry: Entry, owner: UUID | None) -> int:
        place = self._next.get(entry.order, 0)
        self._next[entry.order] = place + 1
        row = (entry.order << _BITS) + place
        self._ids[row], self._owners[entry.id] = entry.id, owner
        terms = spread(entry.words)
        self._run(f"INSERT INTO {self._name}(rowid, words) VALUES (?, ?)", (row, terms))
        return row

    def _take_out(self, row: int) -> None:
        if row in self._ids:
            self._owners.pop(self._ids.pop(row), None)
            self._run(f"DELETE FROM {self._name} WHERE rowid = ?", (row,))


def _whole(words: list[str], terms: str) -> int:
    """How many of the words stand there whole, and one more where the first begins the line."""
    there = set(terms.split())
    return 2 * sum(word in there for word in words) + terms.startswith(words[0])
