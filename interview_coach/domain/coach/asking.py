"""What reads as asking for a job, for a favour, or as *networking*; and unkind words."""

import re

from interview_coach.domain.coach.words import found, phrases, replaced

_MINE = r"(?:my|a|the|our|your)"
_RESUME = r"(?:r[ée]sum[ée]s?|resumes?|cvs?|curriculum vitae|application)"
_POST = (
    r"(?:jobs?|openings?|vacanc(?:y|ies)|positions?|internships?|roles?|traineeships?"
    r"|placements?|summer jobs?|posts)"
)
_HIRER = r"(?:your|the) (?:team|company|library|organi[sz]ation|department|firm|office|archive)"

_JOB = phrases(
    r"(?:hire|employ|recruit) me",
    r"hiring me",
    rf"(?:any|some) (?:\w+ )?{_POST} (?:available|open|free|for|at|in|with|coming|on|i|that)"
    r"(?: .*)?",
    r"any (?:openings?|vacanc(?:y|ies))(?: .*)?",
    rf"{_POST} for me",
    rf"(?:find|get|offer|give|land) me (?:a|an|the|some) (?:\w+ )?(?:{_POST}|interview|chance)",
    r"get me in(?:to)?",
    r"consider (?:me|hiring|my application|taking me)",
    r"keep me in mind (?:for|if|when|should)",
    r"take me on",
    rf"(?:pass|forward|hand|send|give|show|submit) (?:on )?(?:along )?(?:you )?my {_RESUME}"
    r" (?:on|along|to|over|up|for)(?: .*)?",
    rf"(?:attached|enclosed|attaching|enclosing)\b[^.?!]*\b{_RESUME}",
    rf"{_RESUME} (?:is|are) (?:attached|enclosed)",
    r"put in a (?:good )?word",
    r"(?:recommend|refer|suggest|nominate) me (?:for|to|as|at)",
    r"(?:are|is) (?:you|they|your \w+|the \w+|\w+) (?:currently |now |still )?hiring"
    r"(?: right now| at the moment| this \w+| anyone| interns?| juniors?)?[?.]?$",
    rf"(?:i am|i'm|i have been|i've been) (?:\w+ )?"
    rf"(?:looking|searching|hunting|applying) (?:for|to) (?:a|an|any|my first) (?:[\w-]+ ){{0,3}}"
    rf"(?:{_POST}|job|work)",
    rf"(?:i would|i'd|would) (?:love|like) (?:a|an|to apply for a|to work for|to join) "
    rf"(?:{_POST}|you|{_HIRER})",
    rf"apply for (?:a|the|this|that|your) (?:[\w-]+ ){{0,2}}{_POST}",
    rf"a (?:job|position|place|role|spot) (?:for me )?(?:at|on|in|with) {_HIRER}",
    r"work for you",
    rf"(?:is|are) there (?:a|an) (?:\w+ )?{_POST} (?:open|available|free|for|at|in|on)(?: .*)?",
    rf"do you have (?:a|an) (?:\w+ )?{_POST}(?: .*)?",
    r"can i start",
    r"(?:do|can|could|would|how do|how can) (?:i|you) [^?]*\b(?:get|join|be)"
    rf" (?:hired here|hired by {_HIRER}|onto {_HIRER}|into {_HIRER}|a member of {_HIRER})",
    rf"{_HIRER} (?:\w+ )?(?:looking for|need|taking on) (?:a|an|new|any|some) (?:[\w-]+ )?"
    r"(?:interns?|assistants?|trainees?|juniors?|people|staff|graduates?|volunteers?)",
    r"(?:tell|mention|speak|talk|suggest|recommend)(?: to)? [^.?!]*\b(?:about|of) me",
    r"(?:do|does) (?:you|they|\w+) (?:need|take on|want) (?:an?|any|more|new) (?:[\w-]+ )?"
    r"(?:interns?|assistants?|trainees?|juniors?)",
)
_NO_JOB = re.compile(
    r"\bnot (?:asking|looking|writing|applying|searching|here|after|expecting|hoping|to ask)\b"
    r"|\b(?:isn't|is not|not) (?:about|for) (?:a |an |any )?(?:job|opening|position)"
    r"|\bno (?:job|opening|attach)|\bwithout (?:asking|looking)\b|\brather than\b|\binstead of\b"
    r"|\b(?:when|before|while) (?:you|they|people|someone|candidates|graduates|applicants)\b"
    r"|\bhow (?:do|does|did|would|should|have) (?:you|people|most|newcomers|graduates|one)\b"
    r"|\bwhat (?:makes|made|would make)\b|\bdid (?:you|they)\b",
    re.IGNORECASE,
)


def job_ask(text: str) -> str:
    """The words that read as asking for a job; empty without any."""
    return found(_JOB, text, but=_NO_JOB)


_NETWORKING = phrases(
    r"networking(?! (?:equipment|hardware|engineer\w*|technolog\w*|protocols?|software|gear|course"
    r"|certificate|team|stack|infrastructure|module))",
    r"network with",
    r"(?:expand|grow|build|widen|extend|broaden) my (?:professional )?network",
    r"pick(?:ing)? (?:your|his|her|their) brains?",
    r"brain[- ]pick(?:ing)?",
)
_CABLES = re.compile(r"\b(?:computer|neural|social|wireless|data|campus) networking\b", re.I)
_BETTER = (
    (phrases(r"picking (?:your|his|her|their) brains?"), "seeking your advice"),
    (phrases(r"pick (?:your|his|her|their) brains?"), "seek your advice"),
    (phrases(r"network with"), "talk with"),
    (
        phrases(r"(?:expand|grow|build|widen|extend|broaden) my (?:professional )?network"),
        "get to know people in the field",
    ),
    (phrases(r"(?:do|do some|be|start|doing|for|of) networking"), "seek advice"),
    (phrases(r"networking (?:with|among)"), "talking with"),
)


def networking(text: str) -> tuple[str, str]:
    """The words that make a person a means, and the text without them where that is easy."""
    words = found(_NETWORKING, text, but=_CABLES)
    better = replaced(text, _BETTER) if words else text
    return words, better if better != text and not found(_NETWORKING, better) else ""


_UNKIND = phrases(
    r"gossip\w*",
    r"incompeten\w+",
    r"(?:do|does|did|would|really|people|everyone|you|they|i|we) hates?(?! to\b| speech| crimes?)",
    r"hated",
    r"worst (?:boss|manager|colleagues?|supervisor|director|employer|person|people|co-?workers?"
    r"|part|thing|aspect|side|company|team|department|client|patron|library)",
    r"(?:terrible|awful|horrible|bad|nightmare|toxic|useless|lousy|idiot) (?:\w+ )?"
    r"(?:boss|manager|director|supervisor|colleagues?|management|leadership|culture|environment"
    r"|employer|workplace|co-?workers?|people|team)",
    r"rumou?rs? (?:has it|that|says?|is|going)",
    r"(?:a|any|the|heard|hear) rumou?rs?",
    r"(?:badmouth|trash|bash)\w*",
    r"(?:boss|manager|director|colleagues?|management|leadership|supervisor|place) "
    r"(?:is|are|was|were) (?:so |really |just )?"
    r"(?:terrible|awful|horrible|toxic|useless|stupid|an idiot|idiots|a nightmare|lazy)",
    r"(?:stupid|lazy|idiotic) (?:people|colleagues?|boss|manager|management|students?|patrons?)",
    r"an idiot",
    r"(?:is|are) the (?:laziest|nastiest|dumbest)",
    r"most (?:annoying|unpleasant) (?:person|people|colleagues?|boss|of them|one)",
    r"(?:dislike|resent|despise|can't stand|complain) (?:most )?(?:about |in )?"
    r"(?:your|the|my|their) (?:\w+ )?(?:boss|manager|director|colleagues?|management|leadership"
    r"|supervisor)",
)
_KINDLY = re.compile(r"\bhate to\b|\brumou?r mill\b.*\bhistory\b|\bno gossip\b", re.I)
_KINDER = ((phrases(r"worst (?:part|thing|aspect|side)"), "hardest part"),)


def unkind(text: str) -> tuple[str, str]:
    """The words that speak ill of somebody, and the text without them where that is easy."""
    words = found(_UNKIND, text, but=_KINDLY)
    better = replaced(text, _KINDER) if words else text
    return words, better if better != text and not found(_UNKIND, better) else ""


_FAVOUR = phrases(
    r"(?:could|can|would|will|might|may) (?:you|i|we)\b[^.?!]*\b"
    r"(?:introduce me|shadow|watch you|sit in|visit your|glance at|look (?:over|at) my"
    r"|review my|read my|check my|my r[ée]sum[ée]|my cv|a reference|refer me|recommend me|mentor"
    r"|recommendation|put me in touch|connect me|put in a|about me|my name"
    r"|come along|get me (?:a|an|in)|pass|forward|give my|hand my|endorse)",
    r"(?:do|would) you mind (?:introducing|looking|reading|reviewing|if i shadow\w*|connecting)",
    r"(?:be|become) my (?:mentor|reference)",
)


def asks_a_favour(text: str) -> bool:
    """Whether the words ask for more than an answer."""
    return bool(found(_FAVOUR, text))


_WALK_IN = phrases(
    r"(?:stop|drop|swing|pop|come|walk|stopping|dropping|swinging|popping|coming|walking)"
    r" (?:by|in|over|into) (?:your|the|to your|at your|on|this|next|unannounced|without|some|any"
    r"|tomorrow|today|during|when|whenever)(?: .*)?",
    r"(?:show|turn|showing|turning) up (?:at|unannounced)(?: .*)?",
    r"catch you (?:at|in|after) (?:your|the)(?: .*)?",
)
_INVITED = re.compile(r"\b(?:if|whenever|when) you(?:'d| would)? (?:like|prefer|suggest|invite)"
                      r"|\bas (?:we )?agreed\b|\byou (?:invited|suggested|asked)\b"
                      r"|\bthank(?:s| you) for\b|\blet(?:ting)? me\b", re.I)  # fmt: skip
_BY_MAIL = phrases(
    r"(?:answer|reply to|respond to|fill (?:in|out)|send (?:me )?(?:your )?answers)\b[^.?!]*\b"
    r"(?:questions?|questionnaire|survey|answers)(?: (?:below|attached|by e-?mail|in writing|here"
    r"|via e-?mail|over e-?mail))?",
    r"(?:interview|questions) (?:by|via|over) e-?mail",
    r"(?:questions|questionnaire) (?:below|attached|enclosed)",
    r"type (?:up )?your answers",
)
_BY_VOICE = re.compile(
    r"\b(?:call|phone|talk|conversation|meet|video|zoom|in person|coffee)\b", re.I
)


def walk_in(text: str) -> str:
    """The words that announce a visit nobody agreed to."""
    return found(_WALK_IN, text, but=_INVITED)


def by_mail_only(text: str) -> str:
    """The words that ask for written answers alone."""
    return "" if _BY_VOICE.search(text) else found(_BY_MAIL, text)
