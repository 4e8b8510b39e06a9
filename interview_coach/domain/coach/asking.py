"""What reads as asking for a job, and what asks for a favour."""

import re

from interview_coach.domain.coach.words import found, phrases, plain, sentences

_RESUME = r"(?:r[ée]sum[ée]s?|resumes?|cvs?|curriculum vitae|application|portfolio)"
_POST = (
    r"(?:jobs?|openings?|vacanc(?:y|ies)|positions?|internships?|roles?|traineeships?|placements?"
    r"|apprenticeships?|clerkships?|fellowships?|residenc(?:y|ies)|summer jobs?|posts|spots?"
    r"|slots?|places?|shifts|opportunit(?:y|ies))"
)
_NEWCOMER = (
    r"(?:interns?|assistants?|trainees?|juniors?|apprentices?|graduates?|undergraduates?|students?"
    r"|student workers?|volunteers?|freelancers?|beginners?|helpers?|staff|hands|people"
    r"|employees|devs?|developers?|(?:new|junior|extra|another) \w+)"
)
_EMPLOYER = (
    r"(?:your|the) (?:[\w-]+ ){0,2}?(?:team|company|library|organi[sz]ation|department|firm|office"
    r"|archive|museum|lab|laboratory|practice|clinic|hospital|ward|studio|agency|school|group"
    r"|project|crew|institute|institution|start-?up|shop|workshop|kitchen|newsroom|theat(?:re|er)"
    r"|chambers|unit|branch|business|bank|court|place|staff|newspaper|magazine|charity|site)"
)
_YOU = rf"(?:{_EMPLOYER}|you|here|you guys|your end|your side)"
_SEEKS = r"(?:look|search|hunt|apply)ing"
_NEEDS = (
    r"(?:need|want|take|takes|taking|bring|bringing|use|hire|hires|hiring|recruit|recruits"
    r"|recruiting|accept|accepts|accepting|looking for|seeking)(?: on)?"
)

_JOB = phrases(
    # to be taken
    r"(?:hir|employ|recruit)(?:e|ing)? me",
    r"(?:hiring|employing|recruiting) (?:me|someone like me|somebody like me)",
    r"(?:take|taking|bring|bringing|have|having) me (?:on|on board|aboard|onto [^.?!]+|in)",
    r"(?:consider|considering) (?:me|hiring|my application|taking me)",
    r"(?:for|under) your consideration",
    r"keep me in mind(?: (?:for|if|when|should)[^.?!]*)?",
    r"sponsor (?:me|my visa)",
    r"get me in(?:to)?(?! touch)",
    r"give me (?:a|the|some) (?:chance|shot|try|go|trial|job|work|opportunity)",
    rf"(?:find|get|offer|land|arrange) me (?:a|an|the|some) (?:\w+ )?(?:{_POST}|interview|chance)",
    r"(?:get|getting|be|being) hired (?:here|by you|at|with|into|onto)(?: your)?",
    r"how (?:do|can|could|would|should) i (?:apply|get in) (?:here|with you|to you|for your|to your"
    r"|at your)",
    # to work there
    r"work for you",
    rf"(?:(?:can|could|may|might|would|do|how|when|soon|once|if|that|should|like|hope|want|able) i"
    r"|(?:love|like|hope|want|able|chance|possible|chance for me|possible for me) to)"
    r"(?: (?:could|can|would|might|ever|also))* "
    r"(?:start(?:ed)?|begin|began|work(?:ed)?|join(?:ed)?|intern|(?:do|make) (?:my|an) internship)"
    rf"(?: (?:work|working|interning|out|a job))?(?: (?:for|with|at|on|in|under|to))? {_YOU}"
    r"(?! to (?:hear|learn|talk|ask))",
    r"(?:your|the) (?:company|firm|team|organi[sz]ation) [^?]*\bif i joined",
    r"can i start",
    rf"(?:do|can|could|would|how do|how can) (?:i|you) [^?]*\b(?:get|join|be) (?:onto {_EMPLOYER}"
    rf"|into {_EMPLOYER}|a member of {_EMPLOYER})",
    rf"(?:asset|addition|fit|good match|contribute|contribution|value) (?:to|for) {_EMPLOYER}",
    rf"a (?:job|position|place|role|spot) (?:for me )?(?:at|on|in|with) {_EMPLOYER}",
    # that there is a post
    rf"(?:any|some|a|an|the|possible|suitable) (?:[\w-]+ )?{_POST} (?:available|open|free|vacant"
    r"|coming up|going)(?: [^.?!]*)?",
    rf"(?:any|some|possible|suitable) (?:[\w-]+ )?(?:{_POST}|work) (?:for (?:me|a|an|some)"
    rf"|(?:at|in|with|on|within) {_YOU}|i|that i|coming)(?: [^.?!]*)?",
    r"any (?:[\w-]+ )?(?:openings?|vacanc(?:y|ies))(?: .*)?",
    r"(?:possible|potential|suitable) (?:roles?|positions?|openings?|jobs?|opportunities)",
    rf"{_POST} for (?:me|someone like me|somebody like me)",
    rf"(?:is|are) there (?:maybe |perhaps |possibly )?(?:a|an) (?:\w+ )?{_POST}"
    rf" (?:open|available|free|for me|(?:at|in|on|with) {_YOU})(?: [^.?!]*)?",
    rf"(?:do|would) you (?:guys |currently |still )?have (?:a|an|any|some) (?:[\w-]+ )?"
    rf"(?:{_POST}|work)(?! (?:you|that you))(?: [^.?!]*)?",
    r"(?:do|would) you (?:currently )?have (?:space|room|use|work) for (?:a|an|another|me|one)"
    r"(?: [^.?!]*)?",
    rf"(?:hear|know|learn|think) of (?:any|a|an|something|anything)(?: [\w-]+)?(?: {_POST}| for me"
    r"| suitable)",
    r"(?:in case|if) you (?:should )?(?:hear|know) of (?:something|anything|any \w+)",
    rf"let me know (?:if|of|about|when|should) [^.?!]*\b(?:{_POST}|(?:comes?|opens?) up|is hiring)",
    # that one seeks one
    rf"(?:i am|i'm|i have been|i've been|am|and|currently|is|actively|here) (?:\w+ )?{_SEEKS}"
    rf" (?:for|to) (?:a|an|any|my|my first|some|new) (?:[\w-]+ ){{0,3}}(?:{_POST}|job|work)",
    rf"(?:i am|i'm|am|currently|actively) seeking (?:a|an|any|my|new) (?:[\w-]+ ){{0,3}}"
    rf"(?:{_POST}|job|work|employment)",
    r"(?:i am|i'm|am|and|currently) (?:\w+ )?(?:open to (?:work|new \w+|offers|opportunities)"
    r"|on the job market|available (?:for (?:work|hire)|to start|immediately)|job hunting)",
    rf"(?:enquir|inquir|ask|apply|writ)(?:e|ing)? (?:about|for|regarding|after) (?:an?|any|the|this"
    rf"|your|possible) (?:[\w-]+ ){{0,3}}(?:{_POST})(?! (?:you|of work you|did))",
    rf"apply (?:for|to) (?:a|the|this|that|your) (?:[\w-]+ ){{0,2}}(?:{_POST}|team|company|firm)",
    rf"(?:i would|i'd|would) (?:love|like) (?:a|an|to apply for a) {_POST}",
    # that they take somebody
    rf"(?:are|is) (?:you|they|{_EMPLOYER}|\w+) (?:currently |now |still |also )?hiring"
    r"(?: right now| at the moment| this \w+| anyone| interns?| juniors?)?[?.]?$",
    rf"(?:is|are|does|do|would|could|will|whether|if) (?:{_YOU}|they|\w+)"
    rf" (?:currently |also |maybe |still |ever |\w+ )?{_NEEDS}"
    rf" (?:(?:a|an|any|some|more|new|another) )?(?:[\w-]+ )?{_NEWCOMER}"
    r"(?! with | who | from | without | come)(?: [^.?!]*)?",
    # that they speak for one
    rf"(?:pass|forward|hand|send|give|show|submit) (?:on )?(?:along )?(?:you )?my {_RESUME}"
    r" (?:on|along|to|over|up|for)(?: .*)?",
    rf"(?:attached|enclosed|attaching|enclosing|enclose|attach)\b[^.?!]*\b(?:my|a|the) (?:\w+ )?"
    rf"{_RESUME}",
    rf"{_RESUME} (?:is|are) (?:attached|enclosed)",
    r"put in a (?:good )?word",
    r"(?:recommend|refer|suggest|nominate) me (?:for|to|as|at)",
    r"(?:tell|mention|speak|talk|suggest|recommend)(?: to)? [^.?!]*\b(?:about|of) me",
)
_NO_JOB = re.compile(
    r"\bnot (?:asking|looking|writing|applying|searching|seeking|here|after|expecting|hoping"
    r"|to ask)\b"
    r"|\b(?:isn't|is not|not) (?:about|for) (?:a |an |any )?(?:job|opening|position)"
    r"|\bno (?:job|opening|attach)|\bwithout (?:asking|looking)\b|\brather than\b|\binstead of\b"
    r"|\b(?:when|before|while) (?:you|they|people|someone|candidates|graduates|applicants)\b"
    r"|\bhow (?:do|does|did|would|should|have) (?:you|people|most|newcomers|graduates|one)\b"
    r"|\bwhat (?:makes|made|would make)\b|\bdid (?:you|they)\b|\bdo not want a\b"
    r"|\bbefore i (?:apply|look|ask)\b",
    re.IGNORECASE,
)


def job_ask(text: str) -> str:
    """The words that read as asking for a job; empty without any."""
    return found(_JOB, text, but=_NO_JOB)


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
    r"|i(?: was|'m| am)? (?:wonder(?:ing)?|hop(?:e|ing)) (?:if|whether|that)?\s*"
    r"|i(?:'d| would) (?:love|like|be glad|be grateful)(?:\s+(?:it|to|if))*\s+)"
    r"(?:(?:i|you|we)\s+(?:could|can|may|might|would)?\s*)?"
)
"""How a request begins, whatever is requested."""
SPEECH = (
    r"(?:tell(?:ing)? (?:me|us)|describ|explain|walk (?:me|us)|talk(?:ing)? (?:me|us|a |about|more"
    r"|through)|shar(?:e|ing)\b(?! (?:my|your (?:slides|notes)))"
    r"|say(?:ing)? (?:a |some|more|any)|speak about|elaborat|expand|outlin|paint|sketch"
    r"|help me (?:understand|see|picture)|think of|name|list|take me through"
    r"|taking me through|compar|remember|recall|summari[sz]|clarify"
    r"|giv(?:e|ing) (?:me |us )?(?:a |an |some |any )?"
    r"(?:bit|example|sense|idea|overview|picture|advice|impression|hint|tips?))"
)
"""What is only an answer."""
_THINGS = (
    r"(?:slides|notes|copy|e-?mail|number|address|contact|details|draft|essay|letter|work|r[ée]sum[ée]"
    r"|cv|portfolio|application|cover letter|thesis|proposal|profile|website|list|book|link|paper)"
)
_FAVOUR = phrases(
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
    return bool(re.search(r"\b(?:be|become) my (?:mentor|reference)\b", sentence, re.IGNORECASE))
