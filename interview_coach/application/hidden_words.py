"""Words that were made private: they stay private in whatever line they are moved to."""

from __future__ import annotations

from interview_coach.domain.notes import Privacy

_PIECE = 8
"""Fewest characters of a private line that are known again as a piece of it."""
_LEVELS = tuple(Privacy)


class HiddenWords:
    """What private and confidential lines said, also those that are gone from the pane."""

    def __init__(self) -> None:
        self._known: dict[str, Privacy] = {}

    def note(self, text: str, privacy: Privacy, before: str) -> None:
        """A hidden line now says this; what it said before is kept if a piece was taken out."""
        if before.strip() and before.strip() in text:
            self._known.pop(before.strip(), None)
        if text.strip():
            self._known[text.strip()] = privacy

    def release(self, text: str) -> None:
        """A line that says this was made normal again."""
        self._known = {words: level for words, level in self._known.items() if words not in text}

    def level(self, text: str, before: str) -> Privacy:
        """How private a line has become that said something else before."""
        found = (p for words, p in self._known.items() if _came_in(words, text, before))
        return stricter(Privacy.NORMAL, *found)


def stricter(*levels: Privacy) -> Privacy:
    """The most private of these."""
    return max(levels, key=_LEVELS.index)


def is_half(text: str, whole: str) -> bool:
    """Whether the words of a new line are a part of the line that it was split from."""
    return bool(text.strip()) and text.strip() in whole


def _came_in(words: str, text: str, before: str) -> bool:
    """Whether private words stand in the text that were not there before, whole or in a piece."""
    if words in text:
        return words not in before
    if not before.strip() and text.strip() in words:
        return len(text.strip()) >= _PIECE
    end = _common_end(words, text)
    return end >= _PIECE and end > _common_end(words, before)


def _common_end(one: str, other: str) -> int:
    """How many characters the two end in alike."""
    length = 0
    for a, b in zip(reversed(one), reversed(other), strict=False):
        if a != b:
            break
        length += 1
    return length
