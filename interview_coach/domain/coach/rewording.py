"""Closed questions, worded so that they invite a story and presume nothing."""

import re

from interview_coach.domain.coach.english import halves, without_lead
from interview_coach.domain.coach.words import Pattern, capital, plain, small

_PREPOSITION = r"(?:for|on|about|to|in|that|with|at|who|of|as|from|when|before|around|during)"
_PEOPLE = (
    r"(?:(?:your|the) (?:\w+ )?(?:colleagues|co-?workers|boss|team|clients|customers|students"
    r"|patients|pupils|manager|guests|partners))"
)
_MEASURED = (
    r"(?:hard|difficult|easy|important|common|normal|usual|realistic|useful|helpful|risky|scary"
    r"|stressful|expensive|rare|likely|tough|lonely|painful|different|competitive|frightening"
    r"|tiring|dangerous|complicated|challenging|good|bad|strange)"
)
_NEEDED = r"(?:necessary|required|mandatory|compulsory|essential|obligatory|worthwhile|worth it)"
_GLAD = r"(?:meaningful|interesting|rewarding|fulfilling|exciting|satisfying|fun|worthwhile)"
_BECAME = r"(?:changed|shifted|grown|developed|evolved|improved)"
_WHOM = r"(?:you|your \w+|they|people|the \w+)"
_AS_A_MATTER_OF_COURSE = (
    r"(?:measure|decide|choose|handle|deal with|plan|divide|balance|prepare|review|organi[sz]e"
    r"|spend)"
)
_IF_AT_ALL = r"(?:work with|train|recruit|keep|manage|collaborate|teach|share (?:the|your))"
_HOW_IT_IS_DONE = (
    r"(?! to\b)(?!.*\b(?:well|badly|easily|early|late|alone|often|long|enough|all|right|same"
    r"|more)\b)"
)
"""Not where the point is whether, or how well, rather than how."""
_REWORDINGS = tuple(
    (Pattern(pattern), better)
    for pattern, better in (
        (
            rf"^do you (?:really |still )?(?:like|enjoy|love) (?:working with )?({_PEOPLE})\?$",
            r"What do you like most about working with \1?",
        ),
        (
            r"^do you (?:really |still )?(?:like|love) (?!to\b)(.+?)\?$",
            r"What do you like most, and least, about \1?",
        ),
        (
            r"^do you (?:really |still )?enjoy (.+?)\?$",
            r"What do you enjoy most, and least, about \1?",
        ),
        (
            rf"^do you have any ((?:\w+ )?\w+?)(?: ({_PREPOSITION} .+?))?\?$",
            r"What \1 do you have \2?",
        ),
        (
            r"^are there (?:many|a lot of|lots of) (\w+) (.+)\?$",
            r"How many \1 are there \2?",
        ),
        (
            rf"^are there good (?!for\b)(\w+)(?: ({_PREPOSITION} .+?))?\?$",
            r"How good are the \1 \2?",
        ),
        (
            rf"^are there (?:any |some |other )?(?!enough\b)((?:\w+ )?"
            rf"(?!available|open\b|left\b|free\b)\w+?)(?: ({_PREPOSITION} .+?))?\?$",
            r"What \1 are there \2?",
        ),
        (
            rf"^(is|was) it ({_MEASURED}) (to|for|when|that) (.+)$",
            r"How \2 \1 it \3 \4",
        ),
        (
            rf"^(is|was) it ({_NEEDED}) to (.+)\?$",
            r"When \1 it \2 to \3, and when not?",
        ),
        (
            r"^(has|have) (.+?) (?:turned out|been|gone) (?:like|as|the way|what)"
            r" (?:you (?:\w+ )?)(expected|imagined|hoped)(?: \w+)?\?$",
            r"How \1 \2 compared with what you \3?",
        ),
        (
            rf"^do you find (it|(?:your|the) \w+) ({_GLAD})\?$",
            r"What makes \1 \2 for you?",
        ),
        (
            r"^do you find (it|(?:your|the) \w+) (\w+)\?$",
            r"When do you find \1 \2, and when not?",
        ),
        (r"^have you ever (.+)$", r"When, if ever, have you \1"),
        (
            r"^would you recommend (?!me\b)(.+)\?$",
            r"What would make you recommend \1, or not?",
        ),
        (
            r"^will (?!you\b|i\b|there\b)(.+?) (change|affect|influence|shape|develop)\b(.*)$",
            r"How will \1 \2\3",
        ),
        (
            r"^will (?!you\b|i\b|there\b)(.+?) (replace|take over|transform|do away with)\b(.*)$",
            r"How far will \1 \2\3",
        ),
        (
            rf"^(has|have) (?!any|some|every|no\b|you\b)([\w' -]+?) ({_BECAME})\b(.*)$",
            r"How \1 \2 \3\4",
        ),
        (
            r"^(has|have) (?!any|some|every|no\b|you\b)([\w' -]+?) (changed|affected|influenced"
            r"|shaped) (.+)$",
            r"How \1 \2 \3 \4",
        ),
        (
            r"^does (.+) (matter|help|count)\b(?!.*\b(?:more|less|than|most)\b)(.*)$",
            r"How much does \1 \2\3",
        ),
        (r"^(does|did) (.+) (affect|change|influence|shape) (.*)$", r"How \1 \2 \3 \4"),
        (
            rf"^(do|does) ({_WHOM}) (?:ever )?use (\w+(?: \w+)?)\?$",
            r"What, if anything, \1 \2 use \3 for?",
        ),
        (
            rf"^(do|does|did) ({_WHOM}) (?:ever )?({_AS_A_MATTER_OF_COURSE}){_HOW_IT_IS_DONE}(.*)$",
            r"How \1 \2 \3\4",
        ),
        (
            rf"^(do|does) ({_WHOM}) (?:ever )?({_IF_AT_ALL}){_HOW_IT_IS_DONE}(.*)$",
            r"How, if at all, \1 \2 \3\4",
        ),
        (
            r"^(do|does) (you|i|one|people|\w+s|the job) (?:really )?(need|require)"
            r" (?!any\b|some\b|more\b)(.+)\?$",
            r"When \1 \2 \3 \4, and when not?",
        ),
    )
)


def opened(text: str) -> str:
    """The closed question, worded so that it invites a story; empty where that is not easy."""
    core = without_lead(plain(text)).replace("don't", "do")
    core = re.sub(r"^(Do|Does|Did)n't", r"\1", core)
    if halves(core):
        return ""
    for pattern, better in _REWORDINGS:
        match = pattern.match(small(core))
        if match:
            said = match.expand(better).replace(" ?", "?")
            return capital(" ".join(said.split()))
    return ""
