"""Finding phrases of English in what a person wrote, and putting others in their place."""

import re
from collections.abc import Sequence
from functools import cached_property

_READ = 600
"""Characters of a sentence that are read; who writes more at a stretch means something else."""


class Phrases:
    """Any of some phrases, as whole words; a blank stands for any white space.

    They are put together when they are first looked for: that takes long, and off the window.
    """

    def __init__(self, *parts: str) -> None:
        self._parts = parts

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """All of them in one."""
        joined = "|".join(part.replace(" ", r"\s+") for part in self._parts)
        return re.compile(rf"(?<![\w-])(?:{joined})(?![\w-])", re.IGNORECASE)

    def search(self, text: str) -> re.Match[str] | None:
        """The first that is there."""
        return self.pattern.search(text)


_TYPED = {"u": "you", "ur": "your", "cuz": "because", "im": "I'm", "ive": "I've", "dont": "don't"}
_HASTE = re.compile(
    r"\b(?:(?P<is>what|how|where|who|when|that)s|(?P<word>u|ur|cuz|[Ii]m|[Ii]ve|dont)"
    r"|(?P<not>did|does|is|are|was|would|could|should|have|has)nt)\b(?!['&-])(?<!['&-]u)"
)


def plain(text: str) -> str:
    """The text in one line, with straight quotes and with what was typed in haste put right."""
    straight = text.replace("’", "'").replace("‘", "'")
    return " ".join(_HASTE.sub(_put_right, straight).split())


def _put_right(typed: re.Match[str]) -> str:
    if typed["word"]:
        return _TYPED[typed["word"].lower()]
    return f"{typed['is']}'s" if typed["is"] else f"{typed['not']}n't"


def sentences(text: str) -> list[str]:
    """The sentences of the text, each with what ends it."""
    parts = (part.strip() for part in re.findall(r"[^.!?\n]+[.!?]*", text))
    return [part[:_READ] for part in parts if part]


def found(pattern: Phrases, text: str, but: re.Pattern[str] | None = None) -> str:
    """The first phrase that is there, outside sentences that mean something else by it."""
    for sentence in sentences(plain(text)):
        match = pattern.search(sentence)
        if match and not (but and but.search(sentence)):
            return match[0].rstrip(" .,?!")
    return ""


def replaced(text: str, pairs: Sequence[tuple[Phrases, str]]) -> str:
    """The text with each phrase put better, its capital kept."""
    for pattern, better in pairs:
        text = pattern.pattern.sub(lambda m, better=better: _as(m, m.expand(better)), text)  # type: ignore[misc]
    return text


def capital(text: str) -> str:
    """The text with a capital first."""
    return text[:1].upper() + text[1:]


def small(text: str) -> str:
    """The text with a small first letter, but for *I* and for names in capitals."""
    word = text.split(" ", 1)[0].rstrip("?,.")
    keeps = word == "I" or word.startswith("I'") or word[1:] != word[1:].lower()
    return text if keeps else text[:1].lower() + text[1:]


def _as(match: re.Match[str], better: str) -> str:
    return capital(better) if match[0][:1].isupper() else better
