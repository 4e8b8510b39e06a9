"""Everybody's words and rows, read while nobody types: a letter then filters without asking."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from interview_coach.application.reading import PersonRow
from interview_coach.application.services import Services
from interview_coach.application.stages import Stage
from interview_coach.ui.context import Context
from interview_coach.ui.screens.people.listing import Found, Listing, Wanted
from interview_coach.ui.screens.people.name_index import NameIndex, ids_of, make_index
from interview_coach.ui.screens.people.pages import PAGE

_AT_A_TIME = 250
_CALM_MS, _NEXT_MS = 400, 5
"""After the last letter, and after each reading."""


class Ready:
    """True until somebody is changed; then it is forgotten and read anew."""

    def __init__(self, context: Context, owner: QWidget) -> None:
        self._context, self._owner = context, owner
        self._index: NameIndex | None = None
        self._rows: dict[str, PersonRow] = {}
        self._next = QTimer(owner, singleShot=True)
        self._next.timeout.connect(self._read_on)

    def forget(self) -> None:
        """What was read is no longer true."""
        self._index = None
        self._rows = {}
        self._next.stop()

    def wait(self) -> None:
        """Somebody types: reading goes on when they rest."""
        if self._index is not None and len(self._rows) < len(self._index.keys):
            self._next.start(_CALM_MS)

    def read(self) -> None:
        """Begin with the words; the rows follow, a few at a time."""
        if self._index is None:
            self._context.desk.ask(make_index, self._take_index, owner=self._owner)

    def found(self, wanted: Wanted, offsets: Sequence[int]) -> Found | None:
        """Whom this finds, where that is known here."""
        if self._index is None:
            return None
        found, keys = self._index.find(wanted.search, wanted.stage), self._index.keys
        pages = {at: [keys[number] for number in found[at : at + PAGE]] for at in offsets}
        return Found(len(found), pages)

    def counts(self, wanted: Wanted) -> Mapping[Stage, int] | None:
        """How many of those who were searched for stand where, if that is known here."""
        return None if self._index is None else self._index.counts(wanted.search)

    def listing(self, wanted: Wanted, found: Found) -> Listing | None:
        """The rows of these pages, where all of them are here."""
        if not all(key in self._rows for page in found.pages.values() for key in page):
            return None
        rows = {at: [self._rows[key] for key in page] for at, page in found.pages.items()}
        return Listing(wanted, found.total, rows)

    def _take_index(self, index: NameIndex | None) -> None:
        """Whatever was changed in the meantime is announced before, and looked at again."""
        self._index = index
        self._next.start(_CALM_MS)

    def _read_on(self) -> None:
        """The next rows; nobody waits for them, so they wait for whoever does."""
        index, read = self._index, len(self._rows)
        if index is None or read >= len(index.keys):
            return
        if not (self._owner.isVisible() and self._context.desk.is_idle):
            self._next.start(_CALM_MS)
            return
        keys = index.keys[read : read + _AT_A_TIME]

        def job(services: Services) -> list[PersonRow]:
            return services.reading.people_of(ids_of(keys))

        def take(rows: list[PersonRow]) -> None:
            # Of somebody who went in between there is no row, and soon no index.
            if index is self._index and len(rows) == len(keys):
                self._rows.update(zip(keys, rows, strict=True))
                if not self._next.isActive():
                    self._next.start(_NEXT_MS)

        self._context.desk.ask(job, take, owner=self._owner)
