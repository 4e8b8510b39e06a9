"""Places as people write them: told to be the same by the parts of what was written."""

import re

from interview_coach.domain.text import fold

_PARTS = re.compile(r"[,;/\n()|·]")
_LEAST = 3
"""Letters; the name of a state in two is shared by too many."""


def shares_place(one: str, other: str) -> bool:
    """Whether a part of both is the same: *City Library, Portland* and *12 Alder St, Portland*."""
    return bool(_parts(one) & _parts(other))


def _parts(text: str) -> set[str]:
    """What stands between the commas, without numbers of houses and codes of the post."""
    parts = (_without_numbers(part) for part in _PARTS.split(fold(text)))
    return {part for part in parts if len(part) >= _LEAST}


def _without_numbers(part: str) -> str:
    return " ".join(word for word in part.split() if not any(c.isdigit() for c in word))
