"""Words that read as asking for a job."""

import re

from interview_coach.domain.coach.words import Phrases, found

_RESUME = r"(?:r[ée]sum[ée]s?|resumes?|cvs?|curriculum vitae|application|portfolio)"
_FIRM_POST = (
    r"(?:jobs?|openings?|vacanc(?:y|ies)|positions?|internships?|roles?|traineeships?|placements?"
    r"|apprenticeships?|clerkships?|fellowships?|residenc(?:y|ies)|summer jobs?|posts|shifts"
    r"|opportunit(?:y|ies)|training contracts?|work experience|work placements?"
    r"|something (?:part|full)-time)"
)
_POST = rf"(?:{_FIRM_POST}|spots?|slots?|places?)"
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
_NO_EMPLOYER = (
    r"(?:field|industry|profession|area|sector|country|city|town|region|discipline|line|subject|trade"
    r"|career|job|work|life|day|opinion|view|experience|place|shoes|position|situation|world|first"
    r"|own|current|last|next|previous|role|degree|training)"
)
_ANY_EMPLOYER = rf"(?:you|they|we|your (?!{_NO_EMPLOYER}\b)(?:[\w'-]+ )?[\w-]+)"
_YOU = rf"(?:{_EMPLOYER}|you|here|you guys|your end|your side)"
_SEEKS = r"(?:look|search|hunt|apply)ing"
_NEEDS = (
    r"(?:need|want|take|takes|taking|bring|bringing|use|hire|hires|hiring|recruit|recruits"
    r"|recruiting|accept|accepts|accepting|looking for|seeking)(?: on)?"
)

_JOB = Phrases(
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
    rf"{_ANY_EMPLOYER} (?:currently |still |now |maybe |perhaps )?(?:has|have|offers?)"
    rf"(?: got)? (?:a|an|any|some|another|still any) (?:[\w-]+ ){{0,2}}"
    rf"(?:(?:places?|spots?|slots?) (?:for|left|free|open|available)|{_FIRM_POST})"
    r"(?! (?:on \w+day|night|party|you|that you|where you))"
    r"(?: (?:for|left|free|open|available|to offer)[^.?!]*)?",
    rf"(?:any|some) chance [^.?!]*\b{_POST}",
    r"(?:ready|free|available|able|happy) to (?:start|begin)(?! (?:by|with|our|the|a)\b)",
    rf"(?:be|become|being) (?:a )?part of {_ANY_EMPLOYER}",
    r"(?:i|to) (?:begin|start|do|complete|make|spend|serve) (?:my|an?) (?:[\w-]+ ){0,2}"
    r"(?:apprenticeship|internship|semester|placement|traineeship|residency|training|practicum)"
    rf" (?:with|at|in|under) {_ANY_EMPLOYER}",
    r"(?:think of|remember|keep) me(?: in mind)? (?:if|when|should|for)(?: [^.?!]*)?",
    r"(?:if|when|should) [^.?!]*\b(?:think of|remember) me",
    # that one seeks one
    rf"(?:i am|i'm|i have been|i've been|am|and|currently|is|actively|here) (?:\w+ )?{_SEEKS}"
    rf" (?:for|to) (?:a|an|any|my|my first|some|new) (?:[\w-]+ ){{0,3}}(?:{_POST}|job|work)",
    rf"(?:i am|i'm|am|currently|actively) seeking (?:a|an|any|my|new) (?:[\w-]+ ){{0,3}}"
    rf"(?:{_POST}|job|work|employment)",
    r"(?:i am|i'm|am|and|currently) (?:\w+ )?(?:open to (?:work|new \w+|offers|opportunities)"
    r"|on the job market|available (?:for (?:work|hire)|immediately)|job hunting)",
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
    rf"(?:pass|forward|hand|send|give|show|submit|drop|leave|put|get) (?:on )?(?:along )?(?:you )?"
    rf"my {_RESUME} (?:on|along|to|over|up|for|in|into|with|before|in front)(?: .*)?",
    rf"(?:attached|enclosed|attaching|enclosing|enclose|attach|add|include)\b[^.?!]*\b(?:my|a|the)"
    rf" (?:\w+ )?"
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
