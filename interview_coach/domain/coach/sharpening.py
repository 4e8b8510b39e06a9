"""Asking what comes after a finding: what one has read, said aloud, and a question behind it."""

import re
from collections.abc import Collection, Iterable, Sequence

from interview_coach.domain.coach.words import plain, small

MOST = 140
"""Characters of a finding that can be said in one breath; our estimate."""
_STEM = 4
_LIGHT = re.compile(
    r"(?:about|after|again|another|been|being|first|from|have|into|leave|less|more|most|next"
    r"|other|over|some|start|stay|still|take|than|that|the[imnry]|this|thing|train|until|what"
    r"|when|where|which|will|with|work|would|year|your)"
)
"""How words begin that do not tell one option from another."""
_END = re.compile(r"(?<=\w\w\w[.!?]) +(?=[A-Z“\"])|\n")
_FINITE = re.compile(
    r"\b(?:(?:it|they|he|she|we|which) \w+|is|are|was|were|has|have|had|will|can|does|do|did"
    r"|becomes|begins|belongs|closes|comes|covers|employs|ends (?=in|on|after|when)|gets|gives"
    r"|goes|grows|helps|hires|includes|joins|keeps|makes|meets|opens|owns|pays|publishes|serves"
    r"|stands|takes|teaches|wants|became|began|came|gave|got|grew|kept|led|lost|met|ran|rose"
    r"|said|sold|spoke|taught|took|went|won|wrote)\b"
    # After *limited* comes a noun, after *opened* where or when.
    r"|\b(?!based|located|founded|called|named|[Uu]nited)\w{2,}ed"
    r"(?= (?:in|on|to|from|for|at|as|up|out|down|over|its?|a|an|the|this|last|since|after|until)\b"
    r"|[,;]|$| \d)"
)
"""Verbs that make a sentence of it; rather one too few than a noun too many."""
_STARTER = re.compile(
    r"(?:a|about|after|all|an|at|before|both|every|few|from|how|in|its?|last|many|more|most|new"
    r"|next|no|on|once|one|only|over|several|since|some|that|the|their|there|these|they|this"
    r"|three|two|under|until|what|when|where|with)\b(?!['-])",
    re.IGNORECASE,
)
_OWN = re.compile(
    r"^(?:(?:studied|taught|led|wrote|began|became|left|went|was|built|ran|grew|spoke|won|gave"
    r"|made|took|held|came|got)\b|(?!united|related|limited|associated)[a-z]{3,}ed\b)",
    re.IGNORECASE,
)
_OTHERS = re.compile(r"\b(?:he|she|his|her|hers|him|they|their|theirs|them)\b", re.IGNORECASE)
_THEIRS = re.compile(r"^(?:Her|His|Their)(?= )")
_PRONOUN = "She|He|They"
_BE = {"is": "are", "was": "were", "has": "have", "does": "do"}


def sharpened(
    finding: str, follow_ups: Sequence[str], question: str, names: Collection[str] = ()
) -> tuple[str, ...]:
    """Wordings to propose: what was read with each follow-up, and with one's own question.

    ``names`` are what the person is called, where the finding is about the person.
    """
    read = lead(finding, names)
    if not read:
        return ()
    own = question.strip()
    return tuple(f"{read} {after}" for after in dict.fromkeys((*follow_ups, own)) if after)


def names_one(finding: str, options: Iterable[str]) -> bool:
    """Whether a finding speaks of one of these, by a word of some weight."""
    said = _weighty(finding)
    return any(said & _weighty(option) for option in options)


def lead(finding: str, names: Collection[str] = ()) -> str:
    """What was read, as one says it to somebody; empty without a finding."""
    said = _first(finding)
    if not said:
        return ""
    if names and (told := _told_to_you(said, names)):
        return f"I read that you {told}."
    said = _THEIRS.sub("your", said) if names else said
    is_common = _STARTER.match(said) is not None or (bool(names) and said.startswith("your "))
    said = small(said) if is_common else said
    if _FINITE.search(said):
        return f"I read that {said}."
    return f"I read about {said}." if is_common else f"I read this: {said}."


def _weighty(text: str) -> set[str]:
    """The beginnings of its longer words, so that *nurse* and *nursing* are one."""
    words = re.findall(r"[^\W\d_]{4,}", plain(text).casefold())
    return {word[:_STEM] for word in words if not _LIGHT.match(word)}


def _first(finding: str) -> str:
    """The first sentence, as much of it as can be said in one breath."""
    first = _END.split(finding.strip(), 1)[0]
    said = " ".join(first.split()).rstrip(" .!?;,:")
    if len(said) <= MOST:
        return said
    return said[: MOST + 1].rsplit(" ", 1)[0].rstrip(" ,;:–—-")


def _told_to_you(said: str, names: Collection[str]) -> str:
    """What the person did, as one says it to their face; empty where that would need grammar."""
    called = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True) if name)
    who = re.match(rf"(?:{called}|{_PRONOUN})\s+(?P<did>[a-z]+)\b(?P<rest>.*)$", plain(said))
    if who is not None and not _OTHERS.search(who["rest"]):
        return _of_you(who["did"]) + who["rest"]
    if who is None and _OWN.match(said) and not _OTHERS.search(said):
        return _of_you(said.split(" ", 1)[0].lower()) + said[len(said.split(" ", 1)[0]) :]
    return ""


def _of_you(verb: str) -> str:
    if verb in _BE:
        return _BE[verb]
    if verb.endswith("ies"):
        return f"{verb[:-3]}y"
    if re.search(r"(?:ch|sh|ss|x|o)es$", verb):
        return verb[:-2]
    return verb[:-1] if re.search(r"[^s]s$", verb) else verb
