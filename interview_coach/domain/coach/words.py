"""Finding phrases of English in what a person wrote, and putting others in their place."""

import re
from collections.abc import Iterator, Sequence
from functools import cached_property, lru_cache

_READ = 600
"""Characters of a sentence that are read; who writes more at a stretch means something else."""


class Pattern:
    """Any of some patterns, made ready when they are first looked for, since that takes long.

    ``near`` has what each of them has in it, plain words parted by ``|``, and by `` & `` where two
    must be there: without these, it need not be made ready, nor read.
    """

    def __init__(self, *parts: str, near: str = "", flags: int = re.IGNORECASE) -> None:
        self._parts, self._near, self._flags = parts, near, flags

    @cached_property
    def ready(self) -> re.Pattern[str]:
        """All of them in one."""
        return re.compile("|".join(self._parts), self._flags)

    @cached_property
    def near(self) -> list[list[str]]:
        """Of each of these, one must be there."""
        return [words.split("|") for words in self._near.split(" & ") if words]

    def search(self, text: str) -> re.Match[str] | None:
        """The first that is there."""
        return self.ready.search(text) if stands_near(self.near, f" {text.lower()}") else None

    def match(self, text: str) -> re.Match[str] | None:
        """What the text begins with."""
        return self.ready.match(text)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """All that are there."""
        return self.ready.finditer(text)


class Phrases(Pattern):
    """The same of phrases, as whole words; a blank stands for any white space."""

    @cached_property
    def ready(self) -> re.Pattern[str]:
        """All of them in one."""
        joined = "|".join(part.replace(" ", r"\s+") for part in self._parts)
        return re.compile(rf"(?<![\w-])(?:{joined})(?![\w-])", self._flags)


class AnyOf:
    """Patterns in families, of which only those are made ready that a text comes near to."""

    def __init__(self, *families: Pattern) -> None:
        self._families = families

    @cached_property
    def _near(self) -> list[tuple[list[list[str]], Pattern]]:
        return [(family.near, family) for family in self._families]

    def search(self, text: str) -> re.Match[str] | None:
        """The first that is there."""
        said = f" {text.lower()}"
        families = [family for near, family in self._near if stands_near(near, said)]
        found = [match for family in families if (match := family.ready.search(text))]
        return min(found, key=re.Match.start) if found else None


def stands_near(near: list[list[str]], said: str) -> bool:
    """Whether one of each of these is said; a plain loop, since every sentence is asked."""
    for words in near:
        for word in words:
            if word in said:
                break
        else:
            return False
    return True


_TYPED = {
    "u": "you",
    "ur": "your",
    "cuz": "because",
    "im": "I'm",
    "ive": "I've",
    "dont": "don't",
}
_HASTE = re.compile(
    r"\b(?:(?P<is>what|how|where|who|when|that)s|(?P<word>u|ur|cuz|[Ii]m|[Ii]ve|dont)"
    r"|(?P<not>did|does|is|are|was|would|could|should|have|has)nt)\b(?!['&-])(?<!['&-]u)"
)


@lru_cache(maxsize=8)
def plain(text: str) -> str:
    """The text in one line, with straight quotes and with what was typed in haste put right."""
    straight = text.replace("’", "'").replace("‘", "'")
    return " ".join(_HASTE.sub(_put_right, straight).split())


def _put_right(typed: re.Match[str]) -> str:
    if typed["word"]:
        return _TYPED[typed["word"].lower()]
    return f"{typed['is']}'s" if typed["is"] else f"{typed['not']}n't"


@lru_cache(maxsize=8)
def sentences(text: str) -> tuple[str, ...]:
    """The sentences of the text, each with what ends it."""
    parts = (part.strip() for part in re.findall(r"[^.!?\n]+[.!?]*", text))
    return tuple(part[:_READ] for part in parts if part)


def found(phrases: Phrases | AnyOf, text: str, but: Pattern | None = None) -> str:
    """The first phrase that is there, outside sentences that mean something else by it."""
    for sentence in sentences(plain(text)):
        match = phrases.search(sentence)
        if match and not (but and but.search(sentence)):
            return match[0].rstrip(" .,?!")
    return ""


def replaced(text: str, pairs: Sequence[tuple[Phrases, str]]) -> str:
    """The text with each phrase put better, its capital kept."""
    for phrases, better in pairs:
        text = phrases.ready.sub(lambda m, better=better: _as(m, m.expand(better)), text)  # type: ignore[misc]
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
