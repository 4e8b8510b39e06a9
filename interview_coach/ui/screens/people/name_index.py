"""Everybody's words, kept ready so that a letter in the filter need not ask the database."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from interview_coach.application.services import Services
from interview_coach.domain.text import clean_line, fold

MOST = 4_000_000
"""Characters; with more to keep than that, the database is asked as before."""


class NameIndex:
    """As the people were at one moment; finds as ``reading.people`` does, in the same order."""

    def __init__(self, everybody: Sequence[tuple[str, str]]) -> None:
        self.keys = [key for key, _ in everybody]
        self._texts = [text for _, text in everybody]
        self._last: tuple[str, Sequence[int]] = "", ()

    def find(self, search: str) -> list[str]:
        """Those in whom every word of the search is found, as the texts of their ids."""
        folded, texts = fold(clean_line(search)), self._texts
        # Whoever has the longer words is among those who had the shorter.
        before, found = self._last
        if not before or not folded.startswith(before):
            found = range(len(texts))
        for word in folded.split():
            found = [at for at in found if word in texts[at]]
        self._last = folded, found
        return [self.keys[at] for at in found]


def make_index(services: Services) -> NameIndex | None:
    """Read everybody's words, if they are not too many; runs where the data is."""
    everybody = services.reading.search_texts()
    size = sum(len(text) for _, text in everybody)
    return NameIndex(everybody) if size <= MOST else None


def ids_of(keys: Sequence[str]) -> list[UUID]:
    """The ids that the texts stand for."""
    return [UUID(key) for key in keys]
