"""Right to left: Hebrew and Arabic, joined and ordered as they are read.

This needs the extra ``rtl`` (python-bidi and arabic-reshaper). Lines keep their letters in the
order of reading; the pen asks here for the order on paper.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from importlib.util import find_spec
from typing import Any

WARNING = (
    "Hebrew and Arabic come out in the wrong order on paper: "
    "they need the extra “rtl” (the packages python-bidi and arabic-reshaper)."
)

_LETTER = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_SHAPE = re.compile("[\ufb50-\ufbff\ufe80-\ufefc]")
NON_JOINER = "\u200c"
"""Keeps Arabic letters apart that would join."""


@cache
def is_available() -> bool:
    """Whether the extra is installed."""
    return all(find_spec(name) for name in ("bidi", "arabic_reshaper"))


def has_letters(text: str) -> bool:
    """Whether any letter of the text is read from right to left."""
    return not text.isascii() and _LETTER.search(text) is not None


def base(text: str) -> str:
    """Where the text as a whole begins, ``L`` or ``R``: its first letter of either kind says."""
    kinds = map(unicodedata.bidirectional, text)
    return next(("R" if kind != "L" else "L" for kind in kinds if kind in ("L", "R", "AL")), "L")


def joined(text: str) -> str:
    """Arabic letters in the shapes that they take beside one another, still in order of reading."""
    shaped: str = _reshaper().reshape(text) if is_available() else text
    return shaped.replace(NON_JOINER, "")


def unjoined(text: str) -> str:
    """The letters themselves behind such shapes."""
    return _SHAPE.sub(lambda shape: unicodedata.normalize("NFKC", shape[0]), text)


LIGATURE = re.compile("([\ufef5-\ufefc])")
"""Lam and alef as one shape."""


def alef(ligature: str) -> str:
    """The second letter of lam and alef."""
    return unjoined(ligature)[1]


def on_paper(text: str, base: str) -> list[tuple[int, str]]:
    """The letters from left to right with their places in the text; brackets are turned."""
    if not is_available():
        return list(enumerate(text))
    from bidi import algorithm

    storage: dict[str, Any] = algorithm.get_empty_storage()
    storage |= {"base_level": int(base == "R"), "base_dir": base}
    algorithm.get_embedding_levels(text, storage)
    for place, letter in enumerate(storage["chars"]):
        letter["place"] = place
    algorithm.explicit_embed_and_overrides(storage, False)
    algorithm.resolve_weak_types(storage, False)
    _resolve_brackets(storage["chars"], base)
    algorithm.resolve_neutral_types(storage, False)
    algorithm.resolve_implicit_levels(storage, False)
    algorithm.reorder_resolved_levels(storage, False)
    algorithm.apply_mirroring(storage, False)
    return [(letter["place"], letter["ch"]) for letter in storage["chars"]]


def _resolve_brackets(letters: list[dict[str, Any]], base: str) -> None:
    """Give a pair of brackets one direction: rule N0, which python-bidi leaves out."""
    opened: list[int] = []
    for place, letter in enumerate(letters):
        if letter["ch"] in _BRACKETS:
            opened.append(place)
        elif opened and _BRACKETS[letters[opened[-1]]["ch"]] == letter["ch"]:
            start = opened.pop()
            inside = {_DIRECTIONS.get(each["type"]) for each in letters[start:place]} - {None}
            before = (_DIRECTIONS.get(each["type"]) for each in reversed(letters[:start]))
            if inside:
                outside = next(filter(None, before), base)
                letters[start]["type"] = letter["type"] = base if base in inside else outside


_BRACKETS = {"(": ")", "[": "]", "{": "}"}
_DIRECTIONS = {"L": "L", "R": "R", "AL": "R", "EN": "R", "AN": "R"}


@cache
def _reshaper() -> Any:
    from arabic_reshaper import ArabicReshaper

    return ArabicReshaper({"delete_harakat": False, "ARABIC LIGATURE ALLAH": False})
