"""What a question of English is about: what one can look up, pay, or their path."""

import re

from interview_coach.domain.coach.words import found, phrases, plain, sentences

_ORGANISATION = (
    r"(?:(?i:(?:your|the|this) (?:[\w-]+ ){0,3}?(?:company|organi[sz]ation|library|firm"
    r"|institution|museum|archive|university|college|employer|agency|foundation|business|school|hospital|group))"
    r"|you guys|[A-Z][\w&.-]+(?: [A-Z][\w&.-]+)*)"
)
_LOOK_UP = re.compile(
    "|".join(
        (
            rf"\b[Ww]hat (?:does|do) {_ORGANISATION} (?:actually |really |exactly )?"
            r"(?:do|make|sell|offer|produce|specialise in|specialize in)\s*\?*$",
            r"\b[Hh]ow many (?:employees|branches|locations|offices|students|volumes|books"
            r"|staff members|members|items|people (?:work|are employed|are on staff)|staff)\b",
            rf"\b[Ww]here (?:is|are) (?:{_ORGANISATION}|you|your \w+)"
            r"(?: (?:located|based|headquartered|situated))?\s*\?*$",
            r"\b[Ww]here (?:are|is) (?:your|the) (?:main )?(?:headquarters|offices?|branches)\b",
            rf"\b[Ww]hen (?:was|were) (?:{_ORGANISATION}|it) (?:founded|established|started|opened"
            r"|created|set up|built)",
            r"\b[Ww]ho (?:founded|started|owns|runs|set up) (?:your|the|this|it)\b",
            rf"\b[Ww]ho (?:founded|owns|runs) {_ORGANISATION}",
            rf"\b[Ww]hen did {_ORGANISATION} (?:open|start|begin|get founded)\s*\?*$",
            r"\b[Ww]ho(?: is|'s) (?:your|the) (?:current |new )?(?:CEO|ceo|head of|director"
            r"|president|chair\w*|dean|head librarian|chief executive|founder)\b",
            r"\b[Ww]hat(?: is|'s| are) (?:your|the) (?:\w+'s )?(?:mission|mission statement"
            r"|opening hours|annual budget|website|address|official values)\s*(?:statement)?\?*$",
            rf"\b[Hh]ow (?:old|big|large) is {_ORGANISATION}\s*\?*$",
            r"\b[Ww]hat (?:products|services|programs|programmes|degrees|collections) "
            r"(?:does|do) (?:your|the|you)\b.*\b(?:offer|sell|provide|have|make)\b",
            r"\b[Ww]hat does (?:[A-Z]{2,}|the acronym \w+) (?:stand for|mean)\b",
            r"\b[Ww]hat(?: is|'s) your (?:exact |official |current )?(?:job )?title\b",
            r"\b[Hh]ow long has (?:your|the) (?:company|library|organi[sz]ation|museum|firm) "
            r"(?:existed|been (?:around|open|in business))",
        )
    )
)


def can_be_looked_up(text: str) -> bool:
    """Whether anybody can read the answer beforehand."""
    return any(_LOOK_UP.search(sentence) for sentence in sentences(plain(text)))


_PAY = phrases(
    r"salar(?:y|ies)",
    r"(?:how much|what) (?:do|does|did|can|could|would|will|might|should) (?:you|one|someone|people"
    r"|i|a \w+|an \w+|they|beginners?|newcomers?|librarians|archivists)(?: \w+)? "
    r"(?:earn|make(?! of| sure| do)|get paid|be paid|expect to (?:earn|make))",
    r"what (?:does|do|would|will) [^?]*\b(?:pays?|get paid)",
    r"(?:well|badly|better|poorly) paid",
    r"how much money (?:is|are|do|does|can|could)",
    r"earn (?:enough|well|more|less|much|a living)",
    r"(?:how is|is|what is|what's) the money(?: like| good| right)?",
    r"how much (?:can|should|could|may) i (?:ask for|expect|earn|hope for)",
    r"(?:starting|beginner|entry-level|the|good|decent|fair|what|your|average|typical)"
    r" (?:\w+ )?pay",
    r"pay (?:range|scale|grade|band|gap|rise|raise|like)",
    r"compensat(?:ion|ed)",
    r"(?:wages?|paycheck|pay packet|income)",
    r"how much (?:is|are) (?:the|your|beginners) (?:pay|paid)",
    r"paid (?:well|enough|fairly)",
    r"how (?:well )?does (?:it|this|the \w+|\w+) pay",
)
_OTHER_PAY = re.compile(r"\bpay(?:s|ing)? (?:attention|off|for|dues|back|heed|respect)\b", re.I)


def is_about_pay(text: str) -> bool:
    """Whether it asks what is earned."""
    return bool(found(_PAY, text, but=_OTHER_PAY))


_PATH = phrases(
    r"(?:led|brought|drew|drove|took|attracted) you",
    r"you[^?]*\b(?:begin|beg[au]n|start|started|become|became|get into|got into|end up|come to"
    r"|came to|choose|chose|get here|get your start|find your way|decide to|fall into|switch"
    r"|move into|train)",
    r"(?:your|the) (?:\w+ )?(?:path|career|journey|route|background|story|turning points?|first job"
    r"|way (?:here|in|into|to)|start)",
)


def is_about_their_path(text: str) -> bool:
    """Whether it asks how they came to where they are."""
    return bool(_PATH.search(plain(text)))
