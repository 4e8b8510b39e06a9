"""Everybody's words, kept ready so that a letter in the filter need not ask the database."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from uuid import UUID

from interview_coach.application.services import Services
from interview_coach.application.stages import Stage
from interview_coach.domain.text import clean_line, fold

MOST = 4_000_000
"""Characters; with more to keep than that, the database is asked as before."""


class NameIndex:
    """As the people were at one moment; finds as ``reading.people`` does, in the same order."""

    def __init__(self, everybody: Sequence[tuple[str, str, str]]) -> None:
        self.keys = [key for key, _, _ in everybody]
        self._texts = [text for _, text, _ in everybody]
        self._names = [text.partition("\n")[0] for _, text, _ in everybody]
        self._stages = [stage for _, _, stage in everybody]
        self._last: tuple[list[str], Sequence[int]] = [], range(len(everybody))

    def find(self, search: str, stage: Stage | None = None) -> Sequence[int]:
        """The numbers of those in whom every word of the search is found, and at this stage."""
        words = fold(clean_line(search)).split()
        found = self._with(words)
        if stage is not None:
            wanted, stages = stage.value, self._stages
            found = [at for at in found if stages[at] == wanted]
        return self._called_so_first(found, words)

    def counts(self, search: str) -> Mapping[Stage, int]:
        """How many of those whom the search finds stand where."""
        counted = Counter(self._stages[at] for at in self._with(fold(clean_line(search)).split()))
        return {Stage(stage): count for stage, count in counted.items()}

    def _called_so_first(self, found: Sequence[int], words: list[str]) -> Sequence[int]:
        """Whoever has all of the words in their name, then those found by other words."""
        names, called = self._names, found
        for word in words:
            called = [at for at in called if word in names[at]]
        if not called or len(called) == len(found):
            return found
        before = set(called)
        return [*called, *(at for at in found if at not in before)]

    def _with(self, words: list[str]) -> Sequence[int]:
        """Whoever has the longer words is among those who had the shorter."""
        texts, (before, found) = self._texts, self._last
        if not all(any(new.startswith(old) for new in words) for old in before):
            before, found = [], range(len(texts))
        for word in words:
            if word not in before:
                found = [at for at in found if word in texts[at]]
        self._last = words, found
        return found


def make_index(services: Services) -> NameIndex | None:
    """Read everybody's words, if they are not too many; runs where the data is."""
    everybody = services.reading.search_texts()
    size = sum(len(text) for _, text, _ in everybody)
    return NameIndex(everybody) if size <= MOST else None


def ids_of(keys: Sequence[str]) -> list[UUID]:
    """The ids that the texts stand for."""
    return [UUID(key) for key in keys]
