"""How something is asked for: an answer, or a favour."""

import re

from interview_coach.domain.coach.words import Pattern, Phrases, plain, sentences

_SOFTLY = r"(?:(?:please|maybe|perhaps|possibly|also|kindly|just|at all|ever|even|then)\s+)*"
REQUEST = (
    rf"(?:(?:can|could|would|will|might|may)\s+(?:you|i|we)\s+{_SOFTLY}(?:(?:be (?:willing|able"
    r"|open|happy|up|so kind|okay|ok|interested)|consider|mind|care|like)(?:\s+(?:to|for|in|as"
    r" to))?\s+)?|do you mind\s+|would it be (?:possible|ok|okay|all right|alright|fine|too"
    r" much)(?:\s+(?:to|if|for me to))?\s+|(?:is|would) there (?:be )?(?:any|a) (?:chance|way"
    r"|possibility)\s+(?:that\s+|to\s+|for me to\s+|of\s+)?|any chance\s+(?:that\s+|of\s+)?|do you"
    r" think (?:you|i) (?:could|can|might)\s+|(?:do|would|will|could) you (?:\w+ )?(?:have|find)"
    r" (?:the |a |little |some |any |bit of )*(?:time|moment|minute|minutes|hour)s?(?: one day|"
    r" some day)? (?:to|for)\s+|would you (?:mind|object|be (?:okay|ok|fine|all right|alright))"
    r" (?:if|with me|to me)\s+|i(?: was|'m| am)? (?:wonder(?:ing)?|hop(?:e|ing)) (?:if|whether"
    r"|that)?\s*|i(?:'d| would| should)(?: (?:also|really|just|so|very much))? (?:love|like|be"
    r" glad|be grateful)(?:\s+(?:it|to|if))*\s+)(?:(?:i|you|we)\s+(?:could|can|may|might"
    r"|would)?\s*)?"
)
"""How a request begins, whatever is requested."""
SPEECH = (
    r"(?:tell(?:ing)? (?:me|us)|describ|explain|walk (?:me|us)|talk(?:ing)? (?:me|us|a |about|more"
    r"|through)|shar(?:e|ing)\b(?! (?:my|(?:your|the|some|a copy of|any)(?: \w+)? (?:slides|notes"
    r"|materials?|documents?|templates?|contacts?|number|e-?mail|files?|thesis|draft|syllabus|deck"
    r"|presentation|recordings?|spreadsheet|portfolio|r[ée]sum[ée]|cv)))|say(?:ing)? (?:a (?:bit"
    r"|few|little|word|couple|thing|sentence)|some(?:thing)?\b|more|any)|speak about|elaborat"
    r"|expand|outlin|paint|sketch|break(?:ing)? (?:\w+ )?down|spell(?:ing)? (?:\w+ )?out|defin"
    r"|illustrat|characteri[sz]|discuss|fill(?:ing)? me in|bring(?:ing)? me up|catch(?:ing)? me up"
    r"|detail|go(?:ing)? into|lay(?:ing)? out|put into words|help me (?:understand|see|picture)"
    r"|think of|name|list(?! you)|(?:lead|guid|run|step|steer|tak)(?:e|ing)? (?:me|us) (?:back"
    r"|through)|compar|remember|recall|summari[sz]|clarify|giv(?:e|ing) (?:me |us )?(?:a |an |some"
    r" |any )?(?:bit|example|sense|idea|overview|picture|advice|impression|hint|tips?))"
)
"""What is only an answer."""
_IN_MY_CASE = (
    r"\b(?:in|from) my (?:\w+ )?(?:place|position|shoes|situation|case|view|opinion|field|age|year"
    r"|city|town|country|region|life|career)\b|\b(?:with|given|for|about|of|at) my (?:\w+"
    r" )?(?:background|degree|skills|age|experience|level|stage|generation|profile)\b"
)
_NOT_MINE = Pattern(
    rf"{_IN_MY_CASE}|^(?:\w+ ){{0,2}}(?:say|think|call|recommend|suggest|advise|point|hire|hiring"
    r"|employ|consider me|considering|take me|let me know|do (?:it|this|that)|see|imagine"
    r"|understand|believe)\b|^(?:\w+ )?(?:slot|fit|squeeze|plug|place) me\b|^(?:\w+ )?(?:put|press"
    r"|push|leave|stick) (?:\w+ )?(?:in(?:to)?|on) my (?:hands?|lap|shelf|desk|list|reading list"
    r"|bag|pocket|way|path)\b"
)
_FOR_ME = Pattern(
    r"^(?:you )?(?:[\w-]+ ){1,6}?(?:my\b|what i\b|how i\b)|^(?:you )?(?!give)\w+ me (?:an?|the"
    r"|your|some|any|with|in|into|for|to|on|around|along|round|over|up)\b|^(?:you )?(?:write|speak"
    r"|talk to|call|sign|buy|bring|send|pick up|arrange|organi[sz]e|set up|book|get|ask|find out"
    r"|fix|check|reserve|save|keep|order|print|translate|call|negotiate)\b[^?]*\bfor (?:me|us)\b"
)
"""Something is done for whom asks, or to what is theirs."""
_BE_THERE = Pattern(
    r"^(?:i |me )?(?:perhaps |also |just |maybe |once )?(?!com(?:e|ing) (?:and |to )?(?:work"
    r"|intern)(?:ing)? )(?:(?:c[oa]m|coming|visit(?!or)|help|accompan|watch|sitting|follow(?! up)"
    r"|spen[dt]|attend|tag|shadow|observ)\w*|join(?:ed|ing)?(?! your (?:team|company|firm|staff))"
    r"|sat|sit|(?:go|went|going) (?:with|along)|(?:use|try|touch|test|operate|drive|handle)d?"
    r" (?:your|the|one of)(?! (?:word|term|phrase|name))|borrow(?:ed)?|look(?:ed)? (?:on|over"
    r" your)|(?:have|take|had) a (?:\w+ )?look (?:at|a?round|in|behind|inside)|s(?:ee|aw|eeing)"
    r" (?:you|your|the (?:\w+ )?(?:workshop|lab|laboratory|studio|archive|stacks|kitchen|office"
    r"|site|stage|theat(?:re|er)|ward|factory|plant|newsroom|place|rooms?|stores?)))\b"
)
_I_ASK = Pattern(
    r"\b(?:(?:can|could|may|might)\s+(?:i|we)|(?:is|would) it (?:be )?(?:be )?(?:possible|ok|okay"
    r"|all right|alright|fine|acceptable|conceivable)(?: with you| for you| by you)?(?: (?:that|if"
    r"|for me to|to))?(?: (?:i|we))?(?: could| can| may)?|(?:would|do) you (?:mind|object)(?: if|"
    r" to)? (?:i|my|me)|(?:i(?:'d| would) (?:love|like|be happy|be glad|be grateful)|i(?: was|'m|"
    r" am) (?:hoping))(?: very much)? to(?= [^?]*\b(?:you|your)\b)|chance (?:that |for me to |of"
    r" )?(?:i |we )?(?:could|can|may|might)?|(?:how about|any objections?|would it bother you"
    r"|(?<!you )mind|is it cool|cool|okay|ok) if (?:i|we)(?: (?:could|just))?|how about (?:i|we|me"
    r"|my))\s+"
)
_YOU_ASKED = Pattern(
    r"\b(?:(?:can|could|would|will|might)\s+you|(?:is|would) it (?:be )?(?:possible|ok|okay|fine)"
    r" (?:that|for) you(?: to)?)\s+(?:please |maybe |perhaps |possibly |also |kindly |just |mind "
    r"|(?:be (?:willing|able|open|happy|so kind)|consider|care|like)(?: to| as to)? )*"
)
_THINGS = (
    r"(?:slides|notes|copy|e-?mail|number|address|contact|details|draft|essay|letter|work"
    r"|r[ée]sum[ée]|cv|portfolio|application|cover letter|thesis|proposal|profile|website|paper)"
)
_FAVOUR = Phrases(
    r"(?:job-)?shadow\w*",
    r"(?:watch|observe|follow|join|accompany|see) you(?: around)?(?: at work| for| on| in)?",
    r"(?:sit|sitting|listen|listening) in(?: on)?",
    r"(?:come|coming|tag|tagging|go|going) along",
    r"(?:visit|visiting|tour|touring) (?:your|the|you)",
    r"(?:a|the|some) (?:quick |short |little )?(?:tour|look around|look behind)",
    r"show (?:me|us) (?:around|round)",
    r"spend(?:ing)? (?:a|an|half|some|one) [^.?!]*\b(?:day|hour|afternoon|morning|week|time)\b",
    r"(?:look|looking|glance|go|going|read|reading|check|checking|take a look|have a look)(?:"
    rf" (?:over|at|through|on))? my (?:\w+ )?{_THINGS}",
    r"(?:glanc(?:e|ing)|look(?:ing)?) at my",
    r"(?:review|check|read|edit|critique|proof-?read|correct|comment on)(?:ing)? (?:my|a|an|some"
    r" of my|what i)",
    rf"(?:feedback|comments?|an opinion|your opinion|thoughts) on (?:my|a|an) (?:\w+ )?{_THINGS}",
    r"my (?:\w+ )?(?:r[ée]sum[ée]|cv|portfolio|application|cover letter)",
    r"introduc(?:e|ing) me|introductions?",
    r"get me (?:tickets|access|passes)|(?:put(?:ting)?|get(?:ting)?) me in touch|connect(?:ing)?"
    r" me|pass(?:ing)? (?:on|along|my|me)",
    r"(?:give|hand|forward|send|show|submit)(?:ing)? (?:on )?(?:\w+ )?my",
    r"(?:do|have|run|try|hold)(?: \w+)? (?:a|one) (?:\w+ )?(?:mock|practi[cs]e|trial|dummy)"
    r" (?:interview|run|session|pitch)",
    r"(?:send|lend|forward|e-?mail|give|pass)(?:ing)? me (?:a|an|the|your|some|any|their|his|her)"
    rf" (?:[\w'-]+ ){{0,2}}?{_THINGS}",
    rf"(?:have|get|borrow|see) (?:a copy of )?(?:your|the) (?:\w+ )?{_THINGS}",
    r"refer me|recommend me|endorse|vouch|put in a|about me|my name|get me (?:a|an|in)",
    r"(?:a|me a|as a|as my|my) (?:\w+ )?(?:reference|recommendation|referee)",
    r"letter of recommendation|recommendation letter",
    r"(?:be |become )?(?:my|a|as my|as a) (?:mentor|coach|tutor)",
    r"(?:mentor|coach|tutor|teach|train)(?:ing)? me",
    r"(?:take|bring|invite|let)(?:ing)? me (?:along|with you|sit|watch|join|come|see|visit|attend"
    r"|try|use|have|borrow|to (?!the (?:beginning|start|moment|day)|a (?:typical|normal)|your"
    r" (?:first|early)))",
    r"(?:ask|check with|speak (?:to|with)|talk (?:to|with)) (?:your|the) \w+(?: \w+)? (?:whether"
    r"|if|for me|about my|on my behalf)",
    r"(?:use|drop|mention) your name",
    r"shar(?:e|ing) (?:your|the|some|a copy of|any)(?: \w+)? (?:slides|notes|materials?|documents?"
    r"|templates?|contacts?|number|e-?mail|files?|thesis|draft|syllabus|deck|presentation"
    r"|recordings?|spreadsheet|portfolio|r[ée]sum[ée]|cv)",
    r"on my behalf",
    r"(?:have|get|keep|see) a copy of",
    r"(?:practi[sc]e|rehearse|role-?play|go through)(?: \w+)? with me",
    r"help(?:ing)? me (?:get|find|apply|prepare|write|with my|practi[cs]e|land)",
)
_SUPPOSED = Pattern(
    r"^(?:\w+,? )?(?:what|which|how|where|who|whom)\b(?! about)[^,;:]* would you (?:\w+ )?$"
)
_MY_THINGS = Pattern(rf"\bmy (?:\w+ )?{_THINGS}\b")
_THAT_FOR_ME = Pattern(
    r"\bhow about (?:letting|showing|taking|giving|sending|introducing|helping) me\b|\b(?:be"
    r"|become) my (?:mentor|reference)\b|\b(?:can|could|would|will|might) you (?:\w+ )?(?:do"
    r" (?:that|this|it|so|one|both) for me(?! to (?:understand|see))|be (?:that|the) (?:one|person"
    r"|somebody|someone)(?=\?|$))|\bwould (?:that|it) be (?:you|something you(?:'d| would| could)"
    r" do)\b"
)
_BEGINS = Pattern(rf"\b{REQUEST}")
_SPOKEN = Pattern(rf"(?:if\s+)?(?:i\s+|you\s+)?(?:could\s+)?{SPEECH}")


def asks_a_favour(text: str) -> bool:
    """Whether the words ask for more than an answer."""
    return any(_is_favour(sentence) for sentence in sentences(plain(text)))


_BESIDE = Phrases(
    r"shadow (?:you|one|some|your|a)",
    r"(?:look|looking|glance|glancing|go|going|read|reading|check|checking|cast an? eye|run an?"
    rf" eye|flick|leaf)(?: (?:over|at|through|on))? (?:my|some of my) (?:[\w-]+ ){{0,3}}{_THINGS}",
    r"(?:review|check|read|edit|critique|proof-?read|correct|comment on|mark|improve)(?:ing)? my"
    rf" (?:[\w-]+ ){{0,3}}(?:{_THINGS}|statement|poems?|stories|screenplay|script|novel|code"
    r"|designs?)",
    r"(?:feedback|comments?|opinion|thoughts|advice|eyes|views?) on my (?:[\w-]+"
    rf" ){{0,3}}(?:{_THINGS}|statement|poems?|stories|screenplay|script|novel|code|designs?)",
    r"introduc(?:e|ing) me to|(?:an )?introductions? to|put(?:ting)? me in (?:touch|contact) with"
    r"|connect(?:ing)? me (?:with|to)|get(?:ting)? me in touch with",
    rf"(?:pass|hand|forward|send|give|show)(?:ing)? (?:on |along )?my (?:{_THINGS}|details|name)(?:"
    r" (?:on|along|to|over|up|around)\b)?",
    r"(?:refer|recommend|nominate) me|(?:endorse|vouch for) me|put in a (?:good )?word",
    r"(?:a|me a|as a|as my|my|act as) (?:\w+ )?(?:reference(?! (?:desk|library|book|work|room"
    r"|section|point|librarian))|letter of recommendation|recommendation letter|referee)",
    r"(?:be|become|being) (?:my|a) (?:mentor|coach|tutor)|mentor(?:ing)? me",
    r"show(?:ing)? (?:me|us) (?:around|round)|(?:give|giving) (?:me|us) a (?:\w+ )?tour",
    r"(?:send|lend|forward|e-?mail|share)(?:ing)? (?:me |with me )?(?:your|the|some of your|a copy"
    r" of|any of your) (?:[\w-]+ ){0,2}?(?:slides|notes|templates?|contacts?|syllabus|deck|reading"
    r" list|files?|recordings?|data|draft|code|list of (?:\w+ )?(?:contacts|names|people))",
    r"sign(?:ing)? my|fill(?:ing)? (?:in|out) my|translat(?:e|ing) my|help(?:ing)? me (?:with my"
    r"|write|prepare|revise|improve|apply|practi[sc]e|(?:find|get) (?:an?|my|some|in|into))",
    r"follow(?:ing)? (?:me )?(?:back|my (?:page|account|channel|blog))|(?:like|share|promot)(?:e"
    r"|ing)? my (?:post|page|channel|blog|video|project|fundraiser)|(?:donate|contribute) to (?:my"
    r"|our)|(?:fill|take)(?:ing)? (?:in |out |part in )?(?:my|our|this|a short) (?:\w+ )?survey",
    near=(
        r" my |shadow|introduc|touch|contact|connect|refer|recommend|nominat|endorse|vouch|word"
        r"|mentor|coach|tutor|round|tour|send|lend|forward|mail|shar|help|follow|survey|donat"
        r"|contribut"
    ),
)
_ASKED = Pattern(
    rf"\b(?:{REQUEST}|please |(?:be|was|am) (?:most |very |so |also |really )?(?:grateful|thankful"
    r"|glad|happy|delighted|obliged|lovely|wonderful|great|nice)(?: if)?|appreciate|while (?:you"
    r" are|you're|we are|we're) (?:at it|there)|(?:also|and) (?:have|get|ask for|need|want|request"
    r"|seek) )"
)
_INSTEAD = Pattern(
    r"\b(?:not the right|wrong person|otherwise|if not\b|instead|or else|someone (?:else|better)"
    r"|somebody (?:else|better)|too busy|(?:have|has) no time|not possible|cannot|can't|(?:you|she"
    r"|he) (?:mentioned|offered|suggested|promised|kindly)|without|not asking|don't ask|no need"
    r"|thank\w* (?:you )?for)\b"
)
"""Where they would rather not, or have offered it, it is no second favour."""


def asks_beside(text: str) -> bool:
    """Whether a request asks for more than the talk: for eyes, a name, a door."""
    return any(_is_beside(sentence) for sentence in sentences(plain(text)))


def _is_beside(sentence: str) -> bool:
    wanted = _BESIDE.search(sentence) and _ASKED.search(sentence)
    return bool(wanted and not _INSTEAD.search(sentence))


def _is_favour(sentence: str) -> bool:
    """The favour stands after the request for it, unless an answer is requested."""
    for start in _BEGINS.finditer(sentence):
        wanted = sentence[start.end() :]
        if not _SPOKEN.match(wanted) and _FAVOUR.search(wanted):
            return True
    if any(_BE_THERE.match(sentence[ask.end() :]) for ask in _I_ASK.finditer(sentence)):
        return True
    if any(_is_for_me(sentence[ask.end() :]) for ask in _really_asked(sentence)):
        return True
    return bool(_THAT_FOR_ME.search(sentence))


def _really_asked(sentence: str) -> list[re.Match[str]]:
    """What they are asked to do; *what would you tell my parents* only supposes it."""
    asked = _YOU_ASKED.finditer(sentence)
    return [ask for ask in asked if not _SUPPOSED.search(sentence[: ask.end()])
            or _MY_THINGS.search(sentence[ask.end() :])]  # fmt: skip


def _is_for_me(wanted: str) -> bool:
    if _SPOKEN.match(wanted) or _NOT_MINE.search(wanted):
        return False
    return bool(_FOR_ME.match(wanted))
