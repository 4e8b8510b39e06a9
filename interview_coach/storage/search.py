"""The search index: built in memory when nothing else goes on, and never on the typist's way.

Nothing of it is ever on a disk, so nothing of who is forgotten can stay behind there; a server's
data are searched just like a file's.
"""

import sqlite3
from collections.abc import Collection, Iterator
from itertools import islice
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Engine, event

from interview_coach.application.searching import Hit, Sought
from interview_coach.storage.search_shelf import Shelf
from interview_coach.storage.search_sources import entries, hits, lines, talks
from interview_coach.storage.search_terms import holds, words_of
from interview_coach.storage.talks import Fetch

_TALKS_AT_ONCE = 10
_STALE_BY: dict[str, frozenset[Sought]] = {
    "people": frozenset({Sought.PERSON, Sought.LETTER, Sought.QUESTION, Sought.NOTE}),
    "interviews": frozenset({Sought.LETTER, Sought.QUESTION, Sought.NOTE}),
    "bank_questions": frozenset({Sought.QUESTION}),
    "planned_questions": frozenset({Sought.QUESTION}),
    "letters": frozenset({Sought.LETTER}),
    "outreaches": frozenset({Sought.LETTER}),
}


class Search:
    """What was changed is noted as it happens, and taken in when there is time."""

    def __init__(self, engine: Engine, fetch: Fetch) -> None:
        self._fetch = fetch
        self.begin_anew()
        event.listen(engine, "before_execute", self._watch)

    def begin_anew(self) -> None:
        """Let go of everything, so that what was erased is nowhere any more."""
        # One caller after the other, as the database has it, whatever thread they are on.
        memory = sqlite3.connect(":memory:", check_same_thread=False, isolation_level=None)
        self._memory = memory
        self._shelves = {kind: Shelf(memory, f"{kind}s") for kind in Sought}
        self._stale = set(Sought)
        self._renewals: dict[Sought, Iterator[None]] = {}
        self._stale_talks: dict[UUID, None] = {}

    def as_kept(self) -> bytes:
        """The index as it lies in memory."""
        return self._memory.serialize()

    def catch_up(self, lines: int) -> bool:
        """Take in some of what has changed; whether that is all."""
        if not self._stale and not self._stale_talks:
            return True
        # In one transaction: FTS5 would sort what it was given after each line.
        with self._memory as memory:
            memory.execute("BEGIN")
            return self._take_in(lines)

    def _take_in(self, lines: int) -> bool:
        while self._stale and lines > 0:
            lines -= self._renew(next(kind for kind in Sought if kind in self._stale), lines)
        while self._stale_talks and lines > 0:
            lines -= self._renew_talks(list(self._stale_talks)[:_TALKS_AT_ONCE])
        return not self._stale and not self._stale_talks

    def find(self, text: str, kind: Sought, limit: int) -> list[Hit]:
        """Where every word of the text begins a word."""
        words = words_of(text)
        # A few more than wanted: some may be gone, or hold the signs in another way.
        ids = self._shelves[kind].find(words, limit + 6) if words else []
        found = hits(self._fetch, kind, ids) if ids else ()
        return [hit for hit, searched in found if holds(words, searched)][:limit]

    def _renew(self, kind: Sought, at_most: int) -> int:
        """Go on through the kind, so many at most; how many they were."""
        shelf = self._shelves[kind]
        if kind is Sought.NOTE:
            self._note_talks(shelf)
            self._stale.discard(kind)
            return 0
        if kind not in self._renewals:
            self._renewals[kind] = shelf.putting(entries(self._fetch, kind))
        looked_through = sum(1 for _ in islice(self._renewals[kind], at_most))
        if looked_through < at_most:
            del self._renewals[kind]
            self._stale.discard(kind)
        return looked_through

    def _note_talks(self, shelf: Shelf) -> None:
        alive = {row.id for row in self._fetch(talks)}
        for gone in shelf.owners - alive:
            shelf.put((), gone)
        self._stale_talks |= dict.fromkeys(alive - shelf.owners)

    def _renew_talks(self, interview_ids: list[UUID]) -> int:
        for each in interview_ids:
            del self._stale_talks[each]
        found = lines(self._fetch, interview_ids)
        for interview_id, theirs in found.items():
            self._shelves[Sought.NOTE].put(theirs, interview_id)
        return sum(map(len, found.values())) + len(found)

    def _watch(self, _: Connection, statement: Any, many: Any, one: Any, options: Any) -> None:
        """Note what a statement is about to change."""
        if not getattr(statement, "is_dml", False):
            return
        name = statement.table.name
        stale = _STALE_BY.get(name, frozenset())
        self._stale |= stale
        for kind in stale & self._renewals.keys():
            # What was looked through already may be what has changed.
            del self._renewals[kind]
        if name == "notes":
            self._note_lines([*many, one] if one else list(many))

    def _note_lines(self, said: Collection[dict[str, Any]]) -> None:
        shelf = self._shelves[Sought.NOTE]
        for values in said:
            if owner := values.get("interview_id") or shelf.owner_of(values.get("line", _NOBODY)):
                self._stale_talks[owner] = None
        if not said:
            # Lines were changed by what they say: any of them may have been.
            self.begin_anew()


_NOBODY = UUID(int=0)
