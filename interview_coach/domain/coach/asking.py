"""How something is asked for: an answer, or a favour."""

import re

from interview_coach.domain.coach.words import Phrases, plain, sentences

_SOFTLY = r"(?:(?:please|maybe|perhaps|possibly|also|kindly|just|at all|ever|even|then)\s+)*"
REQUEST = (
    rf"(?:(?:can|could|would|will|might|may)\s+(?:you|i|we)\s+{_SOFTLY}"
    r"(?:(?:be (?:willing|able|open|happy|up|so kind|okay|ok|interested)|consider|mind|care|like)"
    r"(?:\s+(?:to|for|in|as to))?\s+)?"
    r"|do you mind\s+|would it be (?:possible|ok|okay|all right|alright|fine|too much)"
    r"(?:\s+(?:to|if|for me to))?\s+"
    r"|(?:is|would) there (?:be )?(?:any|a) (?:chance|way|possibility)\s+"
    r"(?:that\s+|to\s+|for me to\s+|of\s+)?|any chance\s+(?:that\s+|of\s+)?"
    r"|do you think (?:you|i) (?:could|can|might)\s+"
    r"|(?:do|would|will|could) you (?:\w+ )?(?:have|find) (?:the |a |little |some |any |bit of )*"
    r"(?:time|moment|minute|minutes|hour)s?(?: one day| some day)? (?:to|for)\s+"
    r"|would you (?:mind|object|be (?:okay|ok|fine|all right|alright)) (?:if|with me|to me)\s+"
    r"|i(?: was|'m| am)? (?:wonder(?:ing)?|hop(?:e|ing)) (?:if|whether|that)?\s*"
    r"|i(?:'d| would) (?:love|like|be glad|be grateful)(?:\s+(?:it|to|if))*\s+)"
    r"(?:(?:i|you|we)\s+(?:could|can|may|might|would)?\s*)?"
)
"""How a request begins, whatever is requested."""
SPEECH = (
    r"(?:tell(?:ing)? (?:me|us)|describ|explain|walk (?:me|us)|talk(?:ing)? (?:me|us|a |about|more"
    r"|through)|shar(?:e|ing)\b(?! (?:my|(?:your|the|some|a copy of|any)(?: \w+)? (?:slides|notes"
    r"|materials?|documents?|templates?|contacts?|number|e-?mail|files?|thesis|draft|syllabus|deck"
    r"|presentation|recordings?|spreadsheet|portfolio|r[ée]sum[ée]|cv)))"
    r"|say(?:ing)? (?:a |some|more|any)|speak about|elaborat|expand|outlin|paint|sketch"
    r"|break(?:ing)? (?:\w+ )?down|spell(?:ing)? (?:\w+ )?out|defin|illustrat|characteri[sz]"
    r"|discuss|fill(?:ing)? me in|bring(?:ing)? me up|catch(?:ing)? me up|detail|go(?:ing)? into"
    r"|lay(?:ing)? out|put into words|help me (?:understand|see|picture)|think of|name|list"
    r"|take me through|taking me through|compar|remember|recall|summari[sz]|clarify|giv(?:e"
    r"|ing) (?:me |us )?(?:a |an |some |any )?(?:bit|example|sense|idea|overview|picture|advice"
    r"|impression|hint|tips?))"
)
"""What is only an answer."""
_IN_MY_CASE = (
    r"\b(?:in|from) my (?:\w+ )?(?:place|position|shoes|situation|case|view|opinion|field|age|year"
    r"|city|town|country|region|life|career)\b|\b(?:with|given|for|about|of|at) my (?:\w+ )?"
    r"(?:background|degree|skills|age|experience|level|stage|generation|profile)\b"
)
_NOT_MINE = re.compile(
    rf"{_IN_MY_CASE}|^(?:\w+ ){{0,2}}(?:say|think|call|recommend|suggest|advise|point"
    r"|hire|hiring|employ|consider me|considering|take me|let me know|do (?:it|this|that)"
    r"|see|imagine|understand|believe)\b",
    re.IGNORECASE,
)
_FOR_ME = re.compile(
    r"^(?:you )?(?:[\w-]+ ){1,6}?(?:my\b|what i\b|how i\b)"
    r"|^(?:you )?(?!give)\w+ me (?:an?|the|your|some"
    r"|any|with|in|into|for|to|on|around|along|round|over|up)\b"
    r"|^(?:you )?(?:write|speak|talk to|call|sign|buy|bring|send|pick up|arrange|organi[sz]e|set"
    r" up|book|get|ask|find out|fix|check|reserve|save|keep|order"
    r"|print|translate|call|negotiate)\b[^?]*\bfor (?:me|us)\b",
    re.IGNORECASE,
)
"""Something is done for whom asks, or to what is theirs."""
_BE_THERE = re.compile(
    r"^(?:i |me )?(?:perhaps |also |just |maybe |once )?(?:(?:c[oa]m|coming|visit(?!or)|help"
    r"|accompan|watch|sitting|follow(?! up)|spen[dt]|attend|tag|shadow|observ)\w*|join(?:ed"
    r"|ing)?(?! your (?:team|company|firm|staff))|sat|sit|(?:go|went|going) (?:with|along)|(?:use"
    r"|try|touch|test|operate|drive|handle)d? (?:your|the|one of)(?! (?:word|term|phrase|name))"
    r"|borrow(?:ed)?|look(?:ed)? (?:on|over your)|had a look (?:at|around)|s(?:ee|aw|eeing) (?:you"
    r"|your|the (?:\w+ )?(?:workshop|lab|laboratory|studio|archive|stacks|kitchen|office|site"
    r"|stage|theat(?:re|er)|ward|factory|plant|newsroom|place|rooms?|stores?)))\b",
    re.IGNORECASE,
)
_I_ASK = re.compile(
    r"\b(?:(?:can|could|may|might)\s+(?:i|we)|(?:is|would) it (?:be )?(?:be )?(?:possible|ok|okay"
    r"|all right|alright|fine|acceptable|conceivable)(?: with you| for you| by you)?"
    r"(?: (?:that|if|for me to|to))?(?: (?:i|we))?(?: could| can| may)?"
    r"|(?:would|do) you (?:mind|object)(?: if| to)? (?:i|my|me)"
    r"|(?:i(?:'d| would) (?:love|like|be happy|be glad|be grateful)|i(?: was|'m| am) (?:hoping))"
    r"(?: very much)? to(?= [^?]*\b(?:you|your)\b)"
    r"|chance (?:that |for me to |of )?(?:i |we )?(?:could|can|may|might)?)\s+",
    re.IGNORECASE,
)
_YOU_ASKED = re.compile(
    r"\b(?:(?:can|could|would|will|might)\s+you|(?:is|would) it (?:be )?(?:possible|ok|okay|fine)"
    r" (?:that|for) you(?: to)?)\s+(?:please |maybe |perhaps |possibly |also |kindly |just |mind"
    r" |(?:be (?:willing|able|open|happy|so kind)|consider|care|like)(?: to| as to)? )*",
    re.IGNORECASE,
)
_THINGS = (
    r"(?:slides|notes|copy|e-?mail|number|address|contact|details|draft|essay|letter|work"
    r"|r[ée]sum[ée]|cv|portfolio|application|cover letter|thesis|proposal|profile|website|paper)"
)
_FAVOUR = Phrases(
    r"shadow\w*",
    r"(?:watch|observe|follow|join|accompany|see) you(?: around)?(?: at work| for| on| in)?",
    r"(?:sit|sitting|listen|listening) in(?: on)?",
    r"(?:come|coming|tag|tagging|go|going) along",
    r"(?:visit|visiting|tour|touring) (?:your|the|you)",
    r"(?:a|the|some) (?:quick |short |little )?(?:tour|look around|look behind)",
    r"show (?:me|us) (?:around|round)",
    r"spend(?:ing)? (?:a|an|half|some|one) [^.?!]*\b(?:day|hour|afternoon|morning|week|time)\b",
    r"(?:look|looking|glance|go|going|read|reading|check|checking|take a look|have a look)"
    rf"(?: (?:over|at|through|on))? my (?:\w+ )?{_THINGS}",
    r"(?:glanc(?:e|ing)|look(?:ing)?) at my",
    r"(?:review|check|read|edit|critique|proof-?read|correct|comment on)(?:ing)? (?:my|a|an|some of"
    r" my|what i)",
    rf"(?:feedback|comments?|an opinion|your opinion|thoughts) on (?:my|a|an) (?:\w+ )?{_THINGS}",
    r"my (?:\w+ )?(?:r[ée]sum[ée]|cv|portfolio|application|cover letter)",
    r"introduc(?:e|ing) me|introductions?",
    r"(?:put(?:ting)?|get(?:ting)?) me in touch|connect(?:ing)? me|pass(?:ing)? (?:on|along|my|me)",
    r"(?:give|hand|forward|send|show|submit)(?:ing)? (?:on )?(?:\w+ )?my",
    rf"(?:send|lend|forward|e-?mail|give|pass)(?:ing)? me (?:a|an|the|your|some|any|their|his|her)"
    rf" (?:[\w-]+ ){{0,2}}?{_THINGS}",
    rf"(?:have|get|borrow|see) (?:a copy of )?(?:your|the) (?:\w+ )?{_THINGS}",
    r"refer me|recommend me|endorse|vouch|put in a|about me|my name|get me (?:a|an|in)",
    r"(?:a|me a|as a|as my|my) (?:\w+ )?(?:reference|recommendation|referee)",
    r"letter of recommendation|recommendation letter",
    r"(?:be |become )?(?:my|a|as my|as a) (?:mentor|coach|tutor)",
    r"(?:mentor|coach|tutor|teach|train)(?:ing)? me",
    r"(?:take|bring|invite|let)(?:ing)? me (?:along|with you|sit|watch|join|come|see|visit|attend"
    r"|try|use|have|borrow|to (?!the (?:beginning|start|moment|day)|a (?:typical|normal)"
    r"|your (?:first|early)))",
    r"(?:ask|check with|speak (?:to|with)|talk (?:to|with)) (?:your|the) \w+(?: \w+)?"
    r" (?:whether|if|for me|about my|on my behalf)",
    r"(?:use|drop|mention) your name",
    r"shar(?:e|ing) (?:your|the|some|a copy of|any)(?: \w+)? (?:slides|notes|materials?|documents?"
    r"|templates?|contacts?|number|e-?mail|files?|thesis|draft|syllabus|deck|presentation"
    r"|recordings?|spreadsheet|portfolio|r[ée]sum[ée]|cv)",
    r"on my behalf",
    r"(?:have|get|keep|see) a copy of",
    r"(?:practi[sc]e|rehearse|role-?play|go through)(?: \w+)? with me",
    r"help(?:ing)? me (?:get|find|apply|prepare|write|with my|practi[cs]e|land)",
)
_BEGINS = re.compile(rf"\b{REQUEST}", re.IGNORECASE)
_SPOKEN = re.compile(rf"(?:if\s+)?(?:i\s+|you\s+)?(?:could\s+)?{SPEECH}", re.IGNORECASE)


def asks_a_favour(text: str) -> bool:
    """Whether the words ask for more than an answer."""
    return any(_is_favour(sentence) for sentence in sentences(plain(text)))


def _is_favour(sentence: str) -> bool:
    """The favour stands after the request for it, unless an answer is requested."""
    for start in _BEGINS.finditer(sentence):
        wanted = sentence[start.end() :]
        if not _SPOKEN.match(wanted) and _FAVOUR.search(wanted):
            return True
    if any(_BE_THERE.match(sentence[ask.end() :]) for ask in _I_ASK.finditer(sentence)):
        return True
    if any(_is_for_me(sentence[ask.end() :]) for ask in _YOU_ASKED.finditer(sentence)):
        return True
    return bool(re.search(r"\b(?:be|become) my (?:mentor|reference)\b", sentence, re.IGNORECASE))


def _is_for_me(wanted: str) -> bool:
    if _SPOKEN.match(wanted) or _NOT_MINE.search(wanted):
        return False
    return bool(_FOR_ME.match(wanted))
