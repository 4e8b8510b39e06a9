"""Whether a text names somebody who has not said yes to being named."""

import re
from collections.abc import Iterable, Iterator, Sequence

from interview_coach.domain.text import fold

_TITLES = frozenset({"dr", "prof", "professor", "mr", "mrs", "ms", "mx", "sir", "von", "van", "de"})
_ORDINARY = """
amber art baker banks best bill black bright brown case chase cook dawn day dean drew english
faith field frank french good grace green guy hill hope hunter joy king little long love major
mark miles moon north page park pat price rich rose short stone sue summer victor west white
will wood woods young
"""
_WORDS_TOO = frozenset(_ORDINARY.split())
_IN_A_NAME = r"[^\w?!\n]{1,3}"
_MONTHS = frozenset({"april", "may", "june", "august"})
_BEFORE_A_MONTH = (
    r"(?i:(?:\b(?:in|of|by|until|till|this|next|last|mid|early|late|since|from|after|before|during"
    r"|through|and|or|to)|\d(?:st|nd|rd|th)?\.?)[\s-]*$)"
)


def named_without_leave(text: str, names: Iterable[str], others: Sequence[str] = ()) -> str:
    """The first of these names that stands in the text, whole or in part; empty if none does.

    What is the name of one of the ``others`` too, as a family's is, counts only as a whole.
    """
    shared = {part for name in others for part in _words(name)}
    return next((name for name in names if _stands(name, text, shared)), "")


def _stands(name: str, text: str, shared: set[str]) -> bool:
    parts = [part for part in name.split() if fold(part).strip(".") not in _TITLES]
    whole = _words(" ".join(parts))
    if name.lower() == name.upper():
        return bool(whole) and "".join(whole) in "".join(_words(text))
    if len(whole) > 1 and re.search(rf"\b{_IN_A_NAME.join(whole)}\b", fold(text)):
        return True
    bare = {fold(part).strip(".,") for part in parts} - shared
    return any(_is_name(word, text[:at]) for word, at in _capitals(text, bare))


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", fold(text))


def _capitals(text: str, bare: set[str]) -> Iterator[tuple[str, int]]:
    """Where one of the names stands with its capital."""
    for match in re.finditer(r"\w[\w'’-]*", text):
        word = re.sub(r"['’]s?$", "", match[0])
        if len(word) > 2 and fold(word) in bare and word[:1].isupper():
            yield fold(word), match.start()


def _is_name(word: str, before: str) -> bool:
    """*May* and *Page* are words too: of a sentence the first, or a month."""
    if word in _MONTHS and re.search(_BEFORE_A_MONTH, before):
        return False
    bare = before.rstrip()
    begins = not bare or bare[-1] in ".?!:," or "\n" in before[len(bare) :]
    return not (begins and word in _WORDS_TOO | _MONTHS)
