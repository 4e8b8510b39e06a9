"""How a question of English is built: whether a yes answers it, and whether it is two."""

import re

from interview_coach.domain.coach.words import capital, plain, sentences, small

_WH = r"(?:how|what|which|why|who|whom|whose|where|when)"
_AUXILIARY = (
    r"(?:is|are|am|was|were|do|does|did|can|could|will|would|should|has|have|had|might|may|must"
    r"|isn't|aren't|wasn't|don't|doesn't|didn't|can't|couldn't|won't|wouldn't|shouldn't|haven't"
    r"|hasn't)"
)
_LEAD = re.compile(
    r"^(?:so|and|but|well|also|okay|first|finally|lastly|out of curiosity|in your (?:view|opinion"
    r"|experience)|as (?:a|an) [\w ]+|looking back|these days|today|in general|overall|by the way"
    r"|one more thing|if [^,?]+|when [^,?]+|with [^,?]+|since [^,?]+|after [^,?]+|given [^,?]+"
    r"|for [^,?]+|at [^,?]+|in [^,?]+|on [^,?]+|during [^,?]+|thinking [^,?]+)[,:]?\s+(?=\w)",
    re.IGNORECASE,
)
_CLOSED = re.compile(rf"^{_AUXILIARY}\b", re.IGNORECASE)
_INVITES = re.compile(
    r"^(?:can|could|would|will|might|may)(?: you)?(?: please| perhaps| maybe)?"
    r"(?: be willing to| mind| care to| like to)? "
    r"(?:tell(?:ing)? (?:me|us)|describ|explain|walk(?:ing)? (?:me|us)|shar|giv(?:e|ing) (?:me|us)?"
    r" ?(?:an example|a sense|an idea|an overview|a picture)|say (?:a bit |a little |some )?more|"
    r"elaborate|talk(?:ing)? (?:me|us|a|about|through)|expand|take me|paint|outline"
    r"|name (?:a|one|two|some|three)|think of|list|help me understand|speak (?:to|about))"
    r"|^(?:may|can|could|shall|might) i\b|^shall we\b|^would (?:it be|you be so)\b",
    re.IGNORECASE,
)
_OPENS = re.compile(
    rf"\bor (?:{_WH}|not\b.*{_WH}|do|does|did|is|are|was|would|should|rather|more|mostly|mainly)\b"
    rf"|[,;:–—-] ?(?:and |but )?(?:if so,? )?{_WH}\b|\band {_WH}\b|\bdo you know {_WH}\b",
    re.IGNORECASE,
)


def is_closed(text: str) -> bool:
    """Whether a yes or a no answers the question."""
    asked = [part for part in sentences(plain(text)) if part.endswith("?")]
    said = plain(text).rstrip(" .")
    parts = asked or [said]
    if len(asked) > 1 and any(re.match(rf"(?:and )?{_WH}\b", p, re.I) for p in asked):
        return False
    core = _core(parts[-1] if len(asked) < 2 else asked[0])
    if _INVITES.match(core) or _OPENS.search(core) or _is_choice(core):
        return False
    return bool(_CLOSED.match(core)) and len(core.split()) > 2


def _is_choice(core: str) -> bool:
    """*Is it more about people or about books?* wants one of two, with a reason."""
    return bool(
        re.search(r"\b(?:more|mostly|better|rather|prefer|first|it the)\b.*\bor\b", core, re.I)
    )


def _core(question: str) -> str:
    """The question without what leads up to it."""
    before = ""
    while before != question:
        before, question = question, _LEAD.sub("", question, count=1)
    return question


_PREPOSITION = r"(?:for|on|about|to|in|that|with|at|who|of|as|from|when|before|around|during)"
_REWORDINGS = tuple(
    (re.compile(pattern, re.IGNORECASE), better)
    for pattern, better in (
        (
            r"^do you (?:really |still )?(like|enjoy|love) (?!to\b)(.+?)\?$",
            r"What do you \1 most, and least, about \2?",
        ),
        (
            rf"^do you have (?:any|some|a|an)? ?((?:\w+ )?\w+?)(?: ({_PREPOSITION} .+?))?\?$",
            r"What \1 do you have \2?",
        ),
        (
            rf"^are there (?:any|many|some|other)? ?((?:\w+ )?\w+?)(?: ({_PREPOSITION} .+?))?\?$",
            r"What \1 are there \2?",
        ),
        (r"^(is|was) it (\w+) (to|for|when|that) (.+)$", r"How \2 \1 it \3 \4"),
        (r"^have you ever (.+)$", r"When have you \1"),
        (r"^would you recommend (.+)\?$", r"What would make you recommend \1, or not?"),
        (r"^(will|has) ((?!you ever|i\b).+)$", r"How \1 \2"),
        (
            r"^have (things|your \w+|the \w+|libraries|expectations|\w+s) (changed|shifted|grown"
            r"|developed|evolved)(.*)$",
            r"How have \1 \2\3",
        ),
        (r"^does (.+) (matter|help|count|affect|change|influence)(.*)$", r"How does \1 \2\3"),
        (
            r"^(do|does|did) (you|your \w+|they|people|the \w+) (ever )?(work|use|measure|decide"
            r"|choose|handle|deal|train|recruit|find|keep|plan|share|manage|spend|support|prepare"
            r"|collaborate|stay|balance|teach|organise|organize|review|divide)\b(.*)$",
            r"How \1 \2 \4\5",
        ),
        (r"^(do|does) (.+?) (need|require) (.+)$", r"How far \1 \2 \3 \4"),
    )
)


def opened(text: str) -> str:
    """The closed question, worded so that it invites a story; empty where that is not easy."""
    core = _core(plain(text)).replace("don't", "do")
    core = re.sub(r"^(Do|Does|Did)n't", r"\1", core)
    for pattern, better in _REWORDINGS:
        match = pattern.match(small(core))
        if match:
            said = match.expand(better).replace(" ?", "?")
            return capital(" ".join(said.split()))
    return ""


_AND = re.compile(rf"(?:,|;)? (?:and|but) (?:also )?(?={_WH}\b(?!ever))", re.IGNORECASE)
_BACK = re.compile(r"\b(?:it|that|this|them|those|these|there|so|one|ones)\b", re.IGNORECASE)
_SHORT = 4
"""Words of a second half that only rounds off the first; our estimate."""


def halves(text: str) -> tuple[str, str] | None:
    """The two questions in one, where there are two."""
    said = plain(text)
    asked = [part for part in sentences(said) if part.endswith("?")]
    if len(asked) > 1:
        return _two_sentences(said)
    match = _AND.search(said)
    if match is None or not re.search(rf"\b{_WH}\b|{_CLOSED.pattern}", said[: match.start()], re.I):
        return None
    first, second = said[: match.start()], said[match.end() :]
    if _is_one(first, second):
        return None
    return f"{first.rstrip(' ,;?')}?", capital(f"{second.rstrip(' ?')}?")


def _two_sentences(said: str) -> tuple[str, str] | None:
    cut = said.index("?") + 1
    first, second = said[:cut], said[cut:].strip()
    second = capital(re.sub(r"^(?:and|or|also|so)\b,? ", "", second, flags=re.IGNORECASE))
    if min(len(first.split()), len(second.split())) < 3:
        return None
    return first, second


def _is_one(first: str, second: str) -> bool:
    """A contrast (*which… and which…*), a *why*, or a few words that look back."""
    words = second.rstrip("?").split()
    openers = re.findall(rf"\b{_WH}\b", first, re.IGNORECASE)
    same = len(first.split()) < 3 or any(each.lower() == words[0].lower() for each in openers)
    looks_back = bool(_BACK.search(" ".join(words[1:]))) and len(words) <= 7
    return same or len(words) <= _SHORT or looks_back
