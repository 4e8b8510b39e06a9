"""Words as the search index knows them: folded, and every sign a word of its own."""

import re

from interview_coach.domain.text import clean_line, fold

_MOST_WORDS, _LONGEST_WORD = 12, 80
# Scripts that put no space between words, and every sign: each of their characters is a term.
_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u11ff\u1780-\u17ff\u2e80-\u9fff\ua960-\ua97f\uac00-\ud7ff"
    "\uf900-\ufaff\U00020000-\U0003ffff"
)
_ALONE = re.compile(rf"[^\w\s]|_|[{_UNSPACED}]")
_FIRST_PRIVATE, _PRIVATE = 0xE000, 0x1900


def words_of(text: str) -> list[str]:
    """The words that are looked for."""
    return [word[:_LONGEST_WORD] for word in fold(clean_line(text)).split()[:_MOST_WORDS]]


def spread(text: str) -> str:
    """The text as terms: FTS5 drops signs, and takes a run of Chinese for one word."""
    return _ALONE.sub(_term, fold(text))


def match(words: list[str]) -> str:
    """The FTS5 query: each word in a row of terms, the last of which may go on."""
    phrases = (" ".join(spread(word).split()) for word in words)
    return " ".join(f'"{phrase}"*' for phrase in phrases if phrase)


def holds(words: list[str], text: str) -> bool:
    """Whether each word stands in the text as it was typed."""
    folded = fold(text)
    return all(word in folded for word in words)


def _term(found: re.Match[str]) -> str:
    sign = found.group()
    if sign.isalpha():
        return f" {sign} "
    # Characters for private use are letters to FTS5; two signs may share one, which `holds` parts.
    return f" {chr(_FIRST_PRIVATE + ord(sign) % _PRIVATE)} "
