"""How much alike two texts are, by their words."""

import sys
from collections.abc import Sequence
from functools import lru_cache

_REMEMBERED = 4096


def most_alike(text: str, others: Sequence[str], percent: float) -> tuple[int, float] | None:
    """The nearest of the others, and how many percent of its words are the same.

    ``None`` if all are below ``percent``. Words count whatever their order and case, so that
    sentences that were moved about do not hide it. (rapidfuzz's own token ratios compare the
    letters of the sorted words: two English letters without a sentence in common reach 74 %.)
    """
    from rapidfuzz import process
    from rapidfuzz.distance import Indel

    found = process.extractOne(
        _words(text),
        [_words(other) for other in others],
        scorer=Indel.normalized_similarity,
        processor=None,
        score_cutoff=percent / 100,
    )
    return (found[2], 100 * found[1]) if found else None


def nearest_name(name: str, others: Sequence[str], percent: float) -> tuple[int, float] | None:
    """The nearest of the other names, letter by letter, whatever the order of their words."""
    from rapidfuzz import fuzz, process

    found = process.extractOne(
        _sorted(name), [_sorted(other) for other in others], scorer=fuzz.ratio, score_cutoff=percent
    )
    return (found[2], found[1]) if found else None


@lru_cache(_REMEMBERED)
def _sorted(name: str) -> str:
    return " ".join(sorted(name.split()))


@lru_cache(_REMEMBERED)
def _words(text: str) -> tuple[str, ...]:
    from rapidfuzz.utils import default_process

    return tuple(sorted(map(sys.intern, default_process(text).split())))
