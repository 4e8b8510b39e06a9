"""Words that read as asking for a job."""

from interview_coach.domain.coach.job_words import (
    ABOUT_POSTS,
    ANY_EMPLOYER,
    EMPLOYER,
    FIRM_POST,
    LIKE_ME,
    NEEDS,
    NEWCOMER,
    POST,
    RESUME,
    SEEKS,
    SURE_POST,
    WORKER,
    YOU,
)
from interview_coach.domain.coach.taking_on import FOR_ME
from interview_coach.domain.coach.words import AnyOf, Pattern, Phrases, found

_JOB = AnyOf(
    Phrases(
        r"(?:take|taking|took|taken|takes|bring|bringing|brought|have|having) me (?:on board"
        r"|aboard|onto [^.?!]+|in|on(?! (?:a|an|the|your|one of|some|any|\w+) (?:\w+ )?(?:tours?"
        r"|trips?|walks?|rounds?|rides?|visits?|drives?|journeys?|flights?|hikes?|sites?"
        r"|dives?)\b))",
        r"(?:keep|kept|keeping|bear|have) me (?:in mind|posted about (?:openings|jobs"
        r"|vacancies))(?: (?:for|if|when|should)[^.?!]*)?",
        r"get me in(?:to)?(?= (?:here|there|with you|at your|your|the (?:company|firm|team))|[.?!]"
        r"|$)",
        rf"let me know (?:if|of|about|when|should) [^.?!]*\b(?:{POST}|(?:comes?|opens?) up|is"
        r" hiring)",
        r"(?:think of|remember|keep) me(?: in mind)? (?:if|when|should|for)(?: [^.?!]*)?",
        r"(?:if|when|should) [^.?!]*\b(?:think of|remember) me",
        r"(?:recommend|refer|suggest|nominate) me (?:for|as|at|to (?:your(?! (?:professor|teacher"
        r"|tutor|supervisor|doctor|friend|publisher|agent|gallery))|the|their|his|her|some\w+|hr"
        r"|personnel))",
        r"(?:tell|mention|speak|talk|suggest|recommend)(?: to)? [^.?!]*\b(?:about|of) me",
        near=(
            "take|taking|took|bring|brought|hav|keep|kept|bear|get me|let me|think of|remember"
            "|recommend|refer|suggest|nominate|about me|of me & me"
        ),
    ),
    Phrases(
        r"(?:consider|considering) (?:me|hiring|my application|taking me)",
        r"(?:for|under) your consideration",
        r"sponsor (?:me|my visa)",
        rf"(?:foot|toe) in(?:to)? the door(?: (?:here|(?:at|with|in) {ANY_EMPLOYER}))",
        r"(?:your|the) (?:company|firm|team|organi[sz]ation) [^?]*\bif i joined",
        r"put in a (?:good )?word",
        near="consider|sponsor|the door|put in|join",
    ),
    Phrases(
        r"(?:do|can|could|would|should|may|might|must) i (?:\w+ )?(?:apply|get in)(?: for (?:a|an)"
        rf" \w+)? (?:here|(?:with|to|for|at|in) {ANY_EMPLOYER})",
        r"(?:want|like|love|going|hope|hoping|plan|planning) to apply (?:here|(?:with|to|for|at"
        rf"|in) {ANY_EMPLOYER})",
        r"(?:do|can|could|should|may|might|would|must|to) i?\s?(?:send|submit|hand in|drop off"
        r"|deliver|leave|e-?mail|bring|give|show)(?: (?:you|in|off|your \w+))* (?:my|an?) (?:\w+"
        r" )?(?:application|cv|r[ée]sum[ée])(?! for (?:\w+ )?(?:feedback|comments|advice|opinion"
        r"|review))",
        rf"(?:are|is|do|does) (?:you|they|{EMPLOYER}) (?:\w+ )?(?:accept|tak|take|consider|welcom"
        r"|welcome)(?:ing)? (?:\w+ )?applications[^.?!]*",
        r"applications? (?:for|to) (?:your|the) (?:\w+ )?(?:trainee|intern|graduate"
        r"|apprentice)\w*[^.?!]*",
        rf"apply (?:for|to) (?:a|the|this|that|your) (?:[\w-]+ ){{0,2}}(?:{POST}|team|company"
        r"|firm)",
        r"(?:pass|forward|hand|send|give|show|submit|drop|leave|put|get) (?:on )?(?:along )?(?:you"
        rf" )?my {RESUME} (?:on|along|to|over|up|for|in|into|with|before|in front)(?: .*)?",
        r"(?:attached|enclosed|attaching|enclosing|enclose|attach|add|include)\b[^.?!]*\b(?:my|a"
        rf"|the) (?:\w+ )?{RESUME}",
        rf"{RESUME}(?: and (?:my )?\w+(?: \w+)?)? (?:(?:is|are) )?(?:here |also )?(?:attached"
        r"|enclosed|below)",
        rf"(?:please find|here is|here's|see) (?:attached |enclosed |below )?my (?:\w+ )?{RESUME}",
        rf"if i (?:sent|send|gave|give|handed|brought|left) (?:you |in |your \w+ )?my {RESUME}",
        near="appli|apply|cv|sum|curriculum|portfolio|get in",
    ),
    Phrases(
        r"(?:get|getting|be|being) hired (?:here|by you|by your|at|with|into|onto)(?: your)?",
        r"open to (?:hiring|employing|taking on)[^.?!]*",
        r"(?:know|known|heard of|aware of) (?:of )?(?:anyone|anybody|someone|somebody|any \w+|a"
        r" \w+|places|companies|firms)(?: \w+)? (?:who|that|which)(?:'s| is| are| might be)?"
        r" (?:\w+ )?(?:hiring|recruiting)[^.?!]*",
        r"(?:are|is) (?:you|anybody|anyone|they)(?: \w+){1,4} hiring",
        r"(?:are|is) \w+ (?:currently |now |still )?hiring(?: right now| at the moment| this"
        r" \w+)?[?.]?$",
        rf"(?:are|is|will|whether|if) (?:you|they|{EMPLOYER}|your \w+) (?:\w+ )?(?:be )?(?:hiring"
        r"|recruiting)(?! (?:freeze|process|manager|fairs?|practices))[^.?!]*",
        near="hire|hiring|recruit|employ|taking on",
    ),
    Phrases(
        rf"if (?:a|an|any|some|the) (?:\w+ )?{POST} (?:(?:should|were to|was to) )?(?:opens?"
        r"|opened|came|comes?|becomes?|became|were|was|is|gets?) (?:up|free|available|open"
        r"|vacant)[^.?!]*",
        r"(?:if|in case|should) (?:there (?:is|are|were|should be|be|was)|you have) (?:an?|any"
        rf"|some) (?:\w+ )?{POST}[^.?!]*",
        r"(?:in case|if) you (?:should )?(?:hear|know) of (?:something|anything|any \w+)",
        near=" if|in case|should",
    ),
    Phrases(
        rf"(?:is|are) there (?:maybe |perhaps )?(?:an? )?(?:\w+ )?(?:openings?|{SURE_POST}) for"
        r" (?:an?|another|any) [^.?!]*",
        r"(?:(?:is|are) there|(?:might|could|may|will|would) there be) (?:maybe |perhaps |possibly"
        rf" )?(?:a|an) (?:\w+ )?{POST} (?:open|available|free|for me|(?:at|in|on|with) {YOU})(?:"
        r" [^.?!]*)?",
        rf"(?:are|is|will|would) there (?:be )?(?:[\w-]+ ){{0,2}}{SURE_POST} (?:available|open"
        rf"|free|for me|(?:at|in|on|with) {YOU})[^.?!]*",
        near="there",
    ),
    Phrases(
        rf"chances? (?:of|for|at) (?:a|an|some|any) (?:[\w-]+ ){{0,2}}{FIRM_POST} [^.?!]*(?:with"
        rf"|at|in|on) {ANY_EMPLOYER}",
        rf"(?:any|some) chance [^.?!]*\b{POST}",
        near="chance",
    ),
    Phrases(
        rf"(?:what|which) (?:[\w-]+ )?(?:{SURE_POST}|positions|posts|openings) (?:are|is) (?:\w+"
        rf" )?(?:open|available|vacant|free) (?:(?:in|at|on|with) {YOU}|right now|at the moment"
        r"|currently)",
        rf"(?:any|some|a|an|the|possible|suitable) (?:[\w-]+ )?{POST} (?:available|open|free"
        r"|vacant|left|coming up|going)(?: [^.?!]*)?",
        near="open|availab|free|vacant|left|coming|going",
    ),
    Phrases(
        rf"(?:any|some|possible|suitable) (?:[\w-]+ )?(?:{POST}|work) (?:for (?:me|a|an|some)"
        rf"|(?:at|in|with|on|within) {YOU}|i|that i|coming)(?: [^.?!]*)?",
        r"any (?:[\w-]+ )?(?:openings?|vacanc(?:y|ies))(?: .*)?",
        r"(?:possible|potential|suitable) (?:roles?|positions?|openings?|jobs?|opportunities)",
        near="any|some|possib|suitab|potential",
    ),
    Phrases(
        rf"(?:what|which) (?:[\w-]+ )?(?:{SURE_POST}|positions|posts|openings) (?:do|does|will"
        rf"|might|can) (?:you|they|{EMPLOYER}) (?:\w+ )?(?:have|offer|want to fill)[^.?!]*",
        r"(?:do|would) you (?:guys |currently |still )?have (?:a|an|any|some) (?:[\w-]+"
        rf" )?(?:{POST}|work)(?! (?:you|that you))(?: [^.?!]*)?",
        r"(?:do|would) you (?:currently )?have (?:space|room|use|work) for (?:a|an|another|me"
        r"|one)(?: [^.?!]*)?",
        rf"{ANY_EMPLOYER} (?:currently |still |now |maybe |perhaps )?(?:has|have|offers?)(?: got)?"
        r" (?:a|an|any|some|another|still any) (?:[\w-]+ ){0,2}(?:(?:places?|spots?|slots?)"
        rf" (?:for|left|free|open|available)|{FIRM_POST})(?! (?:on \w+day|night|party|you|that you"
        r"|where you))(?: (?:for|left|free|open|available|to offer)[^.?!]*)?",
        rf"(?:do|does|will) (?:you|they|{EMPLOYER}) (?:\w+ )?(?:have|offer|provide|give|advertise)"
        rf" (?:(?!a\b|an\b|any\b|some\b|your\b|their\b)[\w-]+ ){{0,3}}{SURE_POST}(?! (?:you|that"
        r"|which|where|on the side|besides?|outside)\b)[^.?!]*",
        near="hav|has|offer|fill|provid|giv|advertis",
    ),
    Phrases(
        r"i (?:\w+ )?(?:get|have|land) (?:an? )?(?:\w+ )?(?:interview|offer|contract) (?:here"
        rf"|(?:at|with|in|from) {ANY_EMPLOYER})",
        rf"a (?:job|position|place|role|spot) (?:for me )?(?:at|on|in|with) {EMPLOYER}",
        r"i (?:\w+ )?(?:contact|write to|talk to|speak to|speak with|call|approach|turn to|go to)"
        rf" [^.?!]{{0,20}}(?:about|for|regarding) (?:an?|any|possible) (?:\w+ )?{SURE_POST}",
        rf"{POST} for (?:me|someone like me|somebody like me)",
        r"(?:i|to) (?:begin|start|do|complete|make|spend|serve) (?:my|an?) (?:[\w-]+"
        r" ){0,2}(?:apprenticeship|internship|semester|placement|traineeship|residency|training"
        rf"|practicum) (?:with|at|in|under) {ANY_EMPLOYER}",
        r"(?:enquir|inquir|ask|apply|writ)(?:e|ing)? (?:about|for|regarding|after) (?:an?|any|the"
        rf"|this|your|possible) (?:[\w-]+ ){{0,3}}(?:{POST})(?! (?:you|of work you|did))",
        rf"(?:i would|i'd|would) (?:love|like) (?:a|an|to apply for a) {POST}",
        near=ABOUT_POSTS,
    ),
    Phrases(
        rf"(?:keep|have|put|hold) (?:my {RESUME}|my name|me) (?:on|in) (?:file|record|(?:your|the)"
        r" (?:files|list|books|pool))",
        r"(?:put|throw|pass|hand)(?:ting|ing)? (?:on )?my name (?:forward|in|on|down|into)"
        rf" [^.?!]*(?:{POST}|hat|pool|list)",
        near="name|file|record|list|books|pool",
    ),
    Phrases(
        r"work for you",
        r"(?:(?:can|could|may|might|would|do|how|when|soon|once|if|that|should|like|hope|want"
        r"|able) i|(?:love|like|hope|want|able|chance|possible|chance for me|possible for me"
        r"|thrilled|delighted|happy|glad|honou?red|proud|keen|eager|excited|willing|dreaming|dream"
        r" is|ready) to)(?: (?:could|can|would|might|ever|also))* (?:start(?:ed)?|begin|began"
        r"|work(?:ed)?|join(?:ed)?|intern|(?:do|make) (?:my|an) internship)(?: (?:work|working"
        rf"|interning|out|a job))?(?:(?: (?:for|with|at|on|in|under|to))? {YOU}| (?:for|at)"
        rf" {ANY_EMPLOYER})(?! to (?:hear|learn|talk|ask))(?! for (?:a|an|one|half|some) (?:\w+"
        r" )?(?:day|hour|morning|afternoon|round|coffee|lunch|walk))",
        r"can i start",
        r"(?:ready|free|available|able|happy) to (?:start|begin)(?! (?:by|with|our|the|a)\b)",
        near="work|start|join|intern|begin|began",
    ),
    Phrases(
        r"i (?:\w+ )?(?:become|be) (?:an? )?(?:employee|member|intern|trainee|apprentice|colleague"
        rf"|assistant|volunteer) (?:of|at|in|with|on|for) {ANY_EMPLOYER}",
        r"(?:do|can|could|would|how do|how can) (?:i|you) [^?]*\b(?:get|join|be) (?:onto"
        rf" {EMPLOYER}|into {EMPLOYER}|a member of {EMPLOYER})",
        rf"(?:asset|addition|fit|good match|contribute|contribution|value) (?:to|for) {EMPLOYER}",
        rf"(?:be|become|being) (?:a )?part of {ANY_EMPLOYER}",
        near=(
            r"into|onto|member|part of|asset|addition|fit|match|contribut|value|employee|intern"
            r"|trainee|apprentic|colleague|assistant|volunteer"
        ),
    ),
    Phrases(
        rf"(?:i am|i'm|i have been|i've been|am|and|currently|actively|here) (?:\w+ )?{SEEKS}"
        rf" (?:for|to) (?:a|an|any|my|my first|some|new) (?:[\w-]+ ){{0,3}}(?:{POST}|job|work)",
        r"(?:i am|i'm|am|currently|actively) seeking (?:a|an|any|my|new) (?:[\w-]+"
        rf" ){{0,3}}(?:{POST}|job|work|employment)",
        r"(?:i am|i'm|am|and|currently) (?:\w+ )?(?:open to (?:work|new \w+|offers|opportunities)"
        r"|on the job market|available (?:for (?:work|hire)|immediately)|job hunting)",
        rf"(?:are|is) (?:you|they|{EMPLOYER}|your \w+) (?:\w+ )?(?:(?:looking|searching) for"
        r"|seeking|taking on)(?: an?| any| some| more| new| another| someone| somebody)* (?:[\w-]+"
        rf" )?(?:{NEWCOMER}|{WORKER}|help|support|(?:for|to (?:fill|join|work|help)))(?! (?:who"
        r"|with|from|like)\b)[^.?!]*",
        near="look|search|seek|hunt|appl|taking|open to|market|available",
    ),
    Phrases(
        rf"(?:do|does|could|can|would|might) (?:you|they|{EMPLOYER}) (?:\w+ )?(?:need|use|want)"
        r" (?:any|some|an?|extra|more|another)? ?(?:extra )?(?:help|hands?|pair of hands|helpers?"
        r"|support)(?! (?:from|with|to|of|when)\b)[^.?!]*",
        rf"(?:is|are|does|do|would|could|will|whether|if) (?:{YOU}|they|\w+) (?:currently |also "
        rf"|maybe |still |ever |\w+ )?{NEEDS} (?:(?:a|an|any|some|more|new|another) )?(?:[\w-]+"
        rf" )?{NEWCOMER}(?! with | who | from | without | come| to (?!help|join|work|fill|start"
        r"|do))(?: [^.?!]*)?",
        near="need|want|tak|bring|use|hir|employ|recruit|accept|look|seek|help|hand|support",
    ),
    Phrases(
        rf"(?:picture|imagine|see) {LIKE_ME}(?: \w+)?(?: working)? (?:at|in|on|with)"
        rf" {ANY_EMPLOYER}",
        rf"(?:hear|know|learn|think) of (?:any|a|an|something|anything)(?: [\w-]+)?(?: {POST}| for"
        r" me| suitable)",
        near="hear of|know of|learn of|think of|picture|imagine|see",
    ),
)
_NO_JOB = Pattern(
    r"\bnot (?:asking|looking|writing|applying|searching|seeking|here|after|expecting|hoping|to"
    r" ask)\b|\b(?:isn't|is not|not) (?:about|for) (?:a |an |any )?(?:job|opening|position)|\bno"
    r" (?:job|opening|attach)|\bwithout (?:asking|looking)\b|\brather than\b|\binstead of\b"
    r"|\b(?:when|before|while) (?:you|they|people|someone|candidates|graduates|applicants)\b|\bhow"
    r" (?:do|does|did|would|should|have) (?:you|people|most|newcomers|graduates|one)\b|\bwhat"
    r" (?:makes|made|would make)\b|\bdid (?:you|they)\b|\bdo not want a\b|\bbefore i (?:apply|look"
    r"|ask)\b|^(?:how|why|where|who|whom|what) (?:is|are) [^?]*\b(?:hiring|recruiting|looking"
    r"|searching|seeking)\b(?! managers?)"
)


_DENIED = Pattern(
    r"(?:\bnot|n't|\bnever|\bwithout|\brather than|\binstead of) (?:\w+ ){0,3}(?:ask|look|writ"
    r"|apply|search|seek|expect|hop|hir|want|after|hunt)\w*\b"
)


def job_ask(text: str) -> str:
    """The words that read as asking for a job; empty without any."""
    return found(_JOB, text, but=_NO_JOB) or found(FOR_ME, text, but=_DENIED)
