"""Finding phrases of English in what a person wrote, and putting others in their place."""

import re
from collections.abc import Sequence


def phrases(*parts: str) -> re.Pattern[str]:
    """Any of these phrases, as whole words; a blank stands for any white space."""
    joined = "|".join(part.replace(" ", r"\s+") for part in parts)
    return re.compile(rf"(?<![\w-])(?:{joined})(?![\w-])", re.IGNORECASE)


def plain(text: str) -> str:
    """The text with straight quotes, in one line."""
    return " ".join(text.replace("’", "'").replace("‘", "'").split())


def sentences(text: str) -> list[str]:
    """The sentences of the text, each with what ends it."""
    return [part.strip() for part in re.findall(r"[^.!?\n]+[.!?]*", text) if part.strip()]


def found(pattern: re.Pattern[str], text: str, but: re.Pattern[str] | None = None) -> str:
    """The first phrase that is there, outside sentences that mean something else by it."""
    for sentence in sentences(plain(text)):
        match = pattern.search(sentence)
        if match and not (but and but.search(sentence)):
            return match[0].rstrip(" .,?!")
    return ""


def replaced(text: str, pairs: Sequence[tuple[re.Pattern[str], str]]) -> str:
    """The text with each phrase put better, its capital kept."""
    for pattern, better in pairs:
        text = pattern.sub(lambda m, better=better: _as(m, m.expand(better)), text)  # type: ignore[misc]
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
