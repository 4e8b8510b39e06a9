"""What a question of English is about: what one can look up, pay, or their path."""

import re

from interview_coach.domain.coach.words import Phrases, found, plain, sentences

_ORGANISATION = (
    r"(?:(?i:(?:your|the|this) (?:[\w-]+ ){0,3}?(?:company|organi[sz]ation|library|firm"
    r"|institution|museum|archive|university|college|employer|agency|foundation|business|school"
    r"|hospital|group|clinic|practice|lab|laboratory|studio|office|department|theat(?:re|er)|bank"
    r"|charity|newspaper|magazine|station|plant|factory|cent(?:re|er)|orchestra|hotel|restaurant"
    r"|shop|farm|court|council|ministry|union|association|society|start-?up|brand|label"
    r"|publisher|institute|zoo|park|team)(?! of\b))"
    r"|you guys|[A-Z][\w&.-]+(?: [A-Z][\w&.-]+)*)"
)
_PERSONAL = (
    r"(?:job|day|work|week|role|degree|partner|family|boss|wife|husband|training|career|typical|normal"
    r"|average|usual|ordinary|first|title|experience|life|mother|father|colleague|assistant|mentor"
    r"|field|profession|desk|perfect|ideal|dream|morning|schedule|calendar|success|diet)"
)
_ANY_PLACE = rf"(?i:your (?!{_PERSONAL}\b)(?:[\w-]+ )?[\w-]+)"
_BEGUN = r"(?:founded|established|started|opened|created|set up|built|launched)"
_HEAD = (
    r"(?:C[A-Z]O|ceo|head of|head|boss|supervisor|line manager|director|president|chair\w*|dean"
    r"|head librarian|chief executive|founder|owner|editor-in-chief|principal|mayor)"
)
_KINDS = (
    r"(?:products|services|programs|programmes|degrees|collections|courses|brands|languages"
    r"|treatments|models|instruments|genres)"
)
_LOOK_UP = "|".join(
    (
        rf"\b[Ww]hat (?:does|do|did) (?:{_ORGANISATION}|{_ANY_PLACE})"
        r" (?:actually |really |exactly )?(?:do|make|sell|build|offer|produce"
        r"|speciali[sz]e in|stand for|manufacture|publish)\s*\?*$",
        r"\b[Hh]ow many (?:employees|branches|locations|offices|students|volumes|books"
        r"|staff members|members|items|beds|seats|pupils|countries"
        r"|people (?:work|are employed|are on staff|does|do you employ)|staff)\b",
        rf"\b[Hh]ow many \w+ (?:does|do) {_ORGANISATION} (?:have|employ|own|run|serve)\s*\?*$",
        rf"\b[Ww]here (?:is|are) (?:{_ORGANISATION}|you|your \w+)"
        r"(?: (?:located|based|headquartered|situated))?\s*\?*$",
        r"\b[Ww]here (?:are|is) (?:your|the) (?:main )?"
        r"(?:headquarters|offices?|branch(?:es)?|campus|sites?)\s*\?*$",
        rf"\b[Ww](?:hen|hat year|hich year) (?:was|were) (?:[\w.&'-]+ ){{1,4}}{_BEGUN}\s*\?*$",
        rf"\b[Ww](?:hen|hat year|hich year|hat date) (?:was|were|did) {_ORGANISATION}"
        rf" (?:get )?(?:open|start|begin|founded|launch|{_BEGUN})\s*\?*$",
        r"\b[Ww]ho (?:founded|started|owns|runs|set up) (?:your|the|this|it)\b",
        rf"\b[Ww]ho (?:founded|owns|runs|leads|heads) {_ORGANISATION}",
        rf"\b[Ww]ho(?: is|'s) (?:your|the) (?:current |new )?{_HEAD}\b(?! (?:hero|like|to))",
        rf"\b[Ww]ho(?: is|'s| are) {_ORGANISATION}'s (?:current |new )?{_HEAD}\b",
        rf"\b[Ww]ho are (?:your|{_ORGANISATION}'s) (?:main |biggest |closest |key )?"
        r"(?:competitors|trustees|shareholders|owners|board members)\b",
        r"\b[Ww]hat(?: is|'s) the (?:\w+ )?(?:name|address|website|phone number|e-?mail"
        r" address|mission|budget|turnover|revenue|motto) of (?:your|the|this|[A-Z])",
        rf"\b[Hh]ow many [\w-]+ (?:has|have) (?:{_ORGANISATION}|{_ANY_PLACE})\s*\?*$",
        rf"\b[Hh]ow many (?:\w+ )?(?:does|do) (?:{_ORGANISATION}|{_ANY_PLACE}) (?:have|employ"
        r"|own|run|serve)\b",
        rf"\b[Ww]hat(?: is|'s|are| are) (?:your|the|{_ORGANISATION}'s|the \w+'s) "
        r"(?:mission|mission statement|motto|slogan|opening hours|office hours|annual budget"
        r"|annual turnover|annual revenue|revenue|turnover|market share|stock price|website"
        r"|address|postal address|phone number|official values|entry requirements"
        r"|admission requirements|tuition fees|tuition)\s*(?:statement)?"
        rf"(?: of {_ORGANISATION})?\s*\?*$",
        rf"\b[Hh]ow (?:old|big|large) is {_ORGANISATION}\s*\?*$",
        rf"\b[Ww]hat {_KINDS} (?:does|do) (?:{_ORGANISATION}|you|they)\b.*\b(?:offer|sell"
        r"|provide|have|make|teach|run|treat|publish)\b",
        r"\b[Ww](?:hat|hich) (?:countries|cities|towns|states|regions|markets)"
        rf" (?:does|do|is|are) (?:{_ORGANISATION}|you|they)"
        r" (?:operate|work|have|active|present|sell|serve)",
        r"\b[Ww]hat does (?:[A-Z]{2,}|the acronym \w+) (?:stand for|mean)\b",
        r"\b[Ww]hat(?: is|'s) your (?:exact |official |current )?(?:job )?title\b",
        rf"\b[Hh]ow long has {_ORGANISATION} (?:existed|been (?:around|open|in business))",
        rf"\b[Ii]s {_ORGANISATION} (?:a )?(?:public|private|listed|publicly \w+|privately \w+"
        r"|non-?profit|state-owned)\b(?! \w+ (?:to|for))",
    )
)


def can_be_looked_up(text: str) -> bool:
    """Whether anybody can read the answer beforehand."""
    return any(re.search(_LOOK_UP, sentence) for sentence in sentences(plain(text)))


_OTHERS = r"(?:you|one|someone|people|i|a \w+|an \w+|they|beginners?|newcomers?|juniors?|\w+s)"
_PAY = Phrases(
    r"salar(?:y|ies)",
    rf"(?:how much|what) (?:do|does|did|can|could|would|will|might|should) {_OTHERS}(?: \w+)? "
    r"(?:earn|make(?! of| sure| do| it| a)|get paid|be paid|expect to (?:earn|make)|charge)",
    r"what (?:does|do|would|will) [^?]*\b(?:pays?(?! (?:\w+ )?(?:attention|heed))|get paid)",
    r"(?:well|badly|better|poorly|decently|properly|fairly|under)[ -]?paid",
    r"how (?:much|well|little) (?:are|is|were|do|does|did|can|will|would) [^?]*\b(?:paid|pay)",
    r"(?:how much|what (?:sort|kind) of) money",
    r"(?:is|what is|what's|how is|how's|about) the money(?: like| good| right)?",
    r"earn(?:s|ed|ing)?(?! (?:the |your |their |his |her |my |a |an |some )?(?:trust|respect"
    r"|degrees?|certificat\w+|credits?|reputation|place|title|badge|licen[cs]e|stripes|right"
    r"|loyalty|confidence|promotion|keep|friendship|spot|qualification|PhD))",
    r"how much (?:can|should|could|may) i (?:ask for|expect|earn|hope for|charge)",
    r"(?:starting|beginner|entry-level|entry|the|good|decent|fair|what|your|average|typical|usual"
    r"|current|base|hourly|monthly|annual|take-home|equal|any) (?:\w+ )?(?:pay|wages?)"
    r"(?! (?:attention|off|heed|for (?:itself|their|your|his|her|the)))",
    r"pay (?:range|scale|grade|band|gap|rise|raise|like|progression|cheque|check|packet)",
    r"(?:day|hourly|daily|freelance|going) rates?",
    r"compensat(?:ion|ed)(?! (?:claims?|for))",
    r"(?:wages?|paycheck|income|remuneration|stipend|bonus(?:es)?|royalties)",
    r"how much (?:is|are) (?:the|your|beginners) (?:pay|paid)",
    r"paid (?:well|enough|fairly|properly)",
    r"how (?:well )?does (?:it|this|the \w+|\w+) pay",
    r"(?:does|do|would|will|if) (?:it|this|the \w+|\w+) pay (?:well|enough|the (?:rent|bills)|a"
    r" living|decently|properly)",
    r"(?:make|get) (?:a|your|my) living(?! (?:room|space))|six figures",
    r"(?:live|survive|get by|raise (?:a|my|your) \w+) (?:on|off|from) (?:that pay|the pay|what"
    r"|one|a \w+'s)",
    r"afford (?:the rent|rent|a \w+|to live)",
)
_OTHER_PAY = re.compile(
    r"\bpay(?:s|ing)? (?:attention|off|dues|back|heed|respect|a visit|tribute)\b"
    r"|\b(?:do|does|did|to|can|could|will|would|who|that|they|we|must) (?:\w+ ){0,2}pays? for\b",
    re.I,
)


def is_about_pay(text: str) -> bool:
    """Whether it asks what is earned."""
    return bool(found(_PAY, text, but=_OTHER_PAY))


_PATH = Phrases(
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
