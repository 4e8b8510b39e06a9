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
_SURE_POST = (
    r"(?:(?<!two[ ])(?<!three[ ])(?<!other[ ])(?<!side[ ])jobs?(?! (?:offers?|interviews?|fairs?"
    r"|titles?|descriptions?|security|satisfaction|market|ads?|rotation|shadowing|boards?))"
    r"|job openings?|vacanc(?:y|ies)|internships?|traineeships?|apprenticeships?|clerkships?"
    r"|training contracts?)"
)
"""What nobody has or offers but as an employer."""
_NEWCOMER = (
    r"(?:interns?|assistants?|trainees?|juniors?|apprentices?|graduates?|undergraduates?|students?"
    r"|student workers?|volunteers?|freelancers?|beginners?|helpers?|staff|hands|people"
    r"|employees|school[- ]leavers?|grads?|freshers?|devs?|developers?|(?:new|junior|extra"
    r"|another) \w+)"
)
_WORKER = (
    r"(?!(?:answer|partner|customer|investor|sponsor|donor|reader|member|offer|matter|paper|number"
    r"|never|rather|other|another|either|better|volunteer work|order|error|factor|sector"
    r"|border)s?\b)[\w-]{3,}(?:er|or|ist|ant|ian|eer|ee|man|woman|men|women|nurse|cook|chef|clerk"
    r"|guard|guide|coach)s?"
)
"""Whom one hires: those who do something for a living."""
_LIKE_ME = (
    r"(?:(?:someone|somebody|anyone|anybody|a \w+|people|students|graduates) (?:like me|with my"
    r"|of my)|me\b)"
)
_EMPLOYER = (
    r"(?:your|the) (?:[\w-]+ ){0,2}?(?:team|company|library|organi[sz]ation|department|firm|office"
    r"|archive|museum|lab|laboratory|practice|clinic|hospital|ward|studio|agency|school|group"
    r"|project|crew|institute|institution|start-?up|shop|workshop|kitchen|newsroom|theat(?:re|er)"
    r"|chambers|unit|branch|business|bank|court|place|staff|newspaper|magazine|charity|site|bakery"
    r"|salon|chain|publisher|foundation|hotel|restaurant"
    r"|farm|gallery|college|university|faculty|garage|nursery|side)"
)
_NO_EMPLOYER = (
    r"(?:field|industry|profession|area|sector|country|city|town|region|discipline|line|subject"
    r"|trade|career|job|work|life|day|opinion|view|experience|place|shoes|position|situation|world"
    r"|first|own|current|last|next|previous|role|degree|training)"
)
_ANY_EMPLOYER = rf"(?:you|they|we|your (?!{_NO_EMPLOYER}\b)(?:[\w'-]+ )?[\w-]+)"
_YOU = rf"(?:{_EMPLOYER}|you|here|you guys|your end|your side)"
_SEEKS = r"(?:look|search|hunt|apply)ing"
_NEEDS = (
    r"(?:need|want|take|takes|taking|bring|bringing|use|hire|hires|hiring|recruit|recruits"
    r"|recruiting|accept|accepts|accepting|looking for|seeking)(?: on)?"
)

_FOR_ME = Phrases(
    rf"(?:hir|employ|recruit)(?:e|ing|ed)? {_LIKE_ME}",
    rf"(?:you|they|{_ANY_EMPLOYER}) (?:\w+ )?(?:take on|accept|want|use|need|employ|engage"
    rf"|be interested in) (?:someone|somebody|anyone|a \w+|people) (?:like me|with my|of my)",
    rf"(?:tak|bring)(?:e|es|ing) (?:anyone|anybody|someone|somebody|people|(?:\w+ )?{_NEWCOMER}"
    rf"|more \w+) on(?! (?:the|a|an|your|their|tours?|trips?|\w+ (?:tours?|trips?|walks?)|board)\b)"
    r"(?! as clients?)[^.?!]*",
    r"(?:offer|give|hand|get)(?:ing)? me (?:one of )?(?:your|these|those|this|that) (?:[\w-]+"
    rf" ){{0,2}}"
    rf"(?:{_SURE_POST}|(?:open )?positions?\b(?! (?:on|about|towards?|regarding)))",
    r"i(?:'m| am) (?:\w+ )?(?:after|in (?:\w+ )?need of|hunting for|on the hunt for|on the"
    r" look-?out for)"
    rf" (?:a|an|some|any|my first|my next) (?:[\w-]+ ){{0,3}}(?:{_FIRM_POST}|work)(?! (?:that"
    r"|which|where"
    r"|like|with|tips?|advice))",
    r"what (?:have|do) you (?:got|have)(?: (?:going|open|available))? for"
    r" (?:someone|somebody|a \w+|people) like me",
    r"(?:slot|fit|squeeze|plug|place) me (?:in|into|onto|on) (?!your (?:schedule|diary|calendar"
    r"|week|day))"
    rf"(?:{_EMPLOYER}|(?:a|the|your|one of your) (?:[\w-]+ )?(?:{_POST}|teams?|crews?))",
    rf"(?:which|what) (?:[\w-]+ )?{_POST}[^.?!]* could (?:you|they) (?:slot|fit|squeeze|plug|place"
    r"|put)"
    r" me (?:in|into|onto|on)",
    r"i (?:really )?need (?:work|a wage|a pay ?che(?:que|ck)) (?:badly|urgently|desperately|now"
    r"|soon"
    r"|fast|quickly|asap|right away|from|by)[^.?!]*",
    r"(?:can|could|may|might|would|should|when) i (?:\w+ )?(?:come (?:and |to |in and )?|start )?"
    r"work(?:ing)? for you(?! (?:on|for (?:a|one|half a|the) (?:day|morning|afternoon))\b)",
    r"first in line (?:for|when|if)[^.?!]*",
    r"(?:chance|whether|if|are|is) (?:that )?(?:you|you lot|you guys|they|the \w+|your \w+) (?:\w+"
    r" )?"
    r"(?:are |is )?(?:after|looking for|short of|in need of|crying out for) (?:(?:a|an|another"
    r"|some|any"
    rf"|more|new) )?(?:{_NEWCOMER}|(?:saturday|summer|weekend|extra) \w+)(?! (?:who|with|from"
    r"|like)\b)",
    rf"(?:where|how|when) (?:do|can|could|would|should|might) i (?:[\w]+ ){{0,4}}?join {_EMPLOYER}",
    r"(?:to|i) be (?:employed|hired|taken on|engaged|recruited) (?:as (?:an? )?[\w-]+ )?(?:by|in"
    r"|at|with)"
    rf" {_ANY_EMPLOYER}",
    r"keep (?:your|an) (?:eyes?|ears?) (?:open|peeled|out) for (?:(?:something|anything)(?: [\w"
    r" ]+)?"
    rf" (?:for me|i (?:could|can|might) do)|(?:an?|any|some) (?:\w+ )?{_FIRM_POST})[^.?!]*",
    r"(?:get|find|win|earn) me (?:a|an) (?:\w+ )?(?:seat|desk|place|spot|foothold|start) (?:in|at"
    r"|on|with)"
    rf" {_EMPLOYER}",
    rf"(?:do|does|will|would|might|could) (?:{_YOU}|they) (?:\w+ )?(?:need|want|use|take)"
    r" (?:anybody|anyone"
    r"|somebody|someone|people|extra \w+) (?:for|over|during|in|this|next|on) (?:the |a )?(?:\w+ )?"
    r"(?:holidays?|summer|autumn|fall|winter|spring|season|weekends?|christmas|easter|saturdays?"
    r"|sundays?"
    r"|harvest|july|august|month|break)",
    r"(?:can|could|may|might|should) i (?:\w+ )?(?:come (?:and|to) work|start working) with you",
    rf"(?:could|can) (?:{_YOU}|they) (?:\w+ )?use (?:a|an|another) (?:[\w-]+ )?{_NEWCOMER}(?!"
    r" to\b)",
    rf"(?:whose|which|what) (?:[\w-]+ )?{_POST} (?:(?:could|can|might|may) )?i (?:(?:could|can"
    r"|might) )?"
    r"(?:fill|step into|take over|apply for)",
    rf"(?:can|could|would|do|does) {_ANY_EMPLOYER} offer {_LIKE_ME}(?! (?:by way|as advice|in"
    r" terms of advice))",
    r"throw(?:ing)? my (?:hat|name) (?:in|into) the ring",
    r"consider (?:someone|somebody|anyone|an? \w+|people)[^.?!]* for (?:your|the|an?|any)"
    r" (?:open|vacant|advertised) (?:[\w-]+ )?(?:role|position|post|job)",
    r"(?:got|have) (?:\w+ )?any (?:work|jobs?|shifts?|openings?|vacanc(?:y|ies)) (?:going|about"
    r"|for (?:me|a|an)"
    r"|available|coming up)[^.?!]*",
    rf"(?:is|are|was) (?:the|that|your) (?:[\w-]+ ){{0,4}}?{_FIRM_POST} (?:still )?(?:open"
    r"|available|free"
    r"|vacant|going|up for grabs|unfilled)",
    r"(?:room|space|a place|a spot) for (?:a|an|one|another|one more)(?: more)? (?:(?!more\b)\w+ )?"
    rf"{_NEWCOMER}(?! (?:who|with|from)\b)[^.?!]*",
    rf"i (?:\w+ ){{0,4}}?(?:get|getting|land|landing|find|finding) (?:a|an|some) (?:\w+"
    rf" )?{_FIRM_POST}"
    rf" (?:with|at|in|on) {_ANY_EMPLOYER}",
    rf"(?:next|first|new|any) (?:[\w-]+ ){{0,4}}?{_FIRM_POST} (?:that )?(?:you|they|{_EMPLOYER})"
    r" (?:fill|advertise|need to fill|want to fill|are going to fill|open up)",
    rf"(?:delighted|happy|glad|like|love|grateful|honou?red|thrilled|wish|hope|hoping|want|pleased"
    r"|keen|eager|i|(?<!how[ ])to)(?: \w+)? (?:to )?be considered (?:for|as) (?:a|an|the|any|one"
    r" of"
    rf"|your|this)(?: of your)? (?:[\w-]+ ){{0,4}}?(?:{_FIRM_POST}|residency|intern|trainee"
    r"|apprentice|assistant)",
    r"i (?:can |could |might |may |would |'d )(?:\w+ )?(?:have|get|take up|apply for|land) (?:an?"
    r"|some|my"
    rf"|the) (?:[\w-]+ ){{0,2}}?{_FIRM_POST} (?:with|at|in|under|on|from) {_ANY_EMPLOYER}",
    rf"(?:find|get|giv|offer|land|arrang|organi[sz])(?:e|ing|ting)? me (?:a|an|the|some|any)"
    rf" (?:[\w-]+ ){{0,2}}(?:{_POST}|work|interview(?! question)|chance|shot|try|go|trial|job"
    rf"|opportunity)",
    r"(?:find|offer|have|got) (?:me )?(?:something|anything|some work|a job|an internship)"
    r"(?: \w+)? for me",
    r"(?:find|offer) me (?:something|anything|work)(?! (?:to read|about|on))",
    r"(?:can|could|would|will) you (?:\w+ )?help me (?:to )?(?:get|find|land) (?:a|an|some|any"
    rf"|my first) (?:\w+ )?(?:{_POST}|work)",
    r"i (?:(?:can|could|might|may|would|will) )?(?:be|get) (?:taken on|employed|recruited)",
    r"(?:chance|way|possibility|chances) [^.?!]*\b(?:be|get|being|getting) (?:taken on|hired"
    r"|employed|recruited) (?:as|by|at|with|here|in your)[^.?!]*",
    r"let(?:ting)? me (?:work|intern|start|do (?:my|an) internship)(?! out\b)[^.?!]*",
    r"my (?:\w+ )?(?:profile|background|skills|experience|degree|qualifications?|training)"
    r" (?:\w+ )?(?:interest|be (?:of interest|of use|useful|interesting|enough|suitable) (?:to|for)"
    rf"|fit|fit into|suit) {_ANY_EMPLOYER}",
    r"(?:anything|something) for me(?! to (?!do\b))",
    r"(?:place|room|space|use|need|demand) for (?:someone|somebody|a \w+|people|students|graduates)"
    r" like me(?! in (?:this|the|your) (?:field|industry|profession|business|trade|world|sector))",
    rf"(?:place|room|space|use|work|need|demand) for {_LIKE_ME}"
    rf" (?:at|in|on|with|among|here)(?: {_ANY_EMPLOYER})?(?! (?:this|the) )",
    rf"my chances? [^.?!]*\b(?:here|with you|hired by [^.?!]*|(?:at|in|on|with) {_ANY_EMPLOYER})",
    r"(?<!do[ ])(?<!would[ ])(?<!if[ ])i (?:\w+ )?(?:need|want) (?:a|some|any|this) (?:\w+ )?"
    r"(?:job|work|internship)(?! (?:that|which|where|like|with))",
    rf"i(?: am|'m| would be|'d be) (?:\w+ )?interested in (?:(?:working|interning|joining)"
    rf"(?: (?:for|with|at|in|on))? {_ANY_EMPLOYER}|(?:a|an|any|the|your) (?:[\w-]+ ){{0,3}}"
    rf"{_FIRM_POST}(?! (?:of|that|which|like|as)\b))",
    r"i (?:can|could|would be able to) (?:start|begin) (?:immediately|right away|at once|in|from"
    r"|as soon|next|on|any ?time|tomorrow|whenever)",
    rf"(?:tell|inform|notify|contact|call|write|write to|e-?mail|message) me (?:if|when|should"
    rf"|in case|as soon as) [^.?!]*\b(?:{_SURE_POST}|positions?|(?:comes?|opens?|frees?) up|opens?"
    r"|is hiring|are hiring)",
)
"""Nobody says these but to be taken, whatever else the sentence has."""
_JOB = Phrases(
    # to be taken
    r"(?:take|taking|took|taken|takes|bring|bringing|brought|have|having) me (?:on board|aboard"
    r"|onto [^.?!]+|in|on(?! (?:a|an|the|your|one of|some|any|\w+) (?:\w+ )?(?:tours?|trips?"
    r"|walks?|rounds?"
    r"|rides?|visits?|drives?|journeys?|flights?|hikes?|sites?|dives?)\b))",
    r"(?:consider|considering) (?:me|hiring|my application|taking me)",
    r"(?:for|under) your consideration",
    r"(?:keep|kept|keeping|bear|have) me (?:in mind|posted about (?:openings|jobs|vacancies))"
    r"(?: (?:for|if|when|should)[^.?!]*)?",
    rf"(?:picture|imagine|see) {_LIKE_ME}(?: \w+)?(?: working)? (?:at|in|on|with) {_ANY_EMPLOYER}",
    r"sponsor (?:me|my visa)",
    r"get me in(?:to)?(?= (?:here|there|with you|at your|your|the (?:company|firm|team))|[.?!]|$)",
    rf"(?:foot|toe) in(?:to)? the door(?: (?:here|(?:at|with|in) {_ANY_EMPLOYER}))",
    rf"i (?:\w+ )?(?:get|have|land) (?:an? )?(?:\w+ )?(?:interview|offer|contract) (?:here"
    rf"|(?:at|with|in|from) {_ANY_EMPLOYER})",
    rf"if (?:a|an|any|some|the) (?:\w+ )?{_POST} (?:(?:should|were to|was to) )?(?:opens?|opened"
    rf"|came"
    r"|comes?|becomes?|became|were|was|is|gets?) (?:up|free|available|open|vacant)[^.?!]*",
    rf"(?:what|which) (?:[\w-]+ )?(?:{_SURE_POST}|positions|posts|openings) (?:do|does|will|might"
    rf"|can) (?:you|they|{_EMPLOYER}) (?:\w+ )?(?:have|offer|want to fill)[^.?!]*",
    rf"(?:what|which) (?:[\w-]+ )?(?:{_SURE_POST}|positions|posts|openings) (?:are|is) (?:\w+"
    rf" )?(?:open|available|vacant|free) (?:(?:in|at|on|with) {_YOU}|right now|at the moment"
    rf"|currently)",
    r"(?:get|getting|be|being) hired (?:here|by you|by your|at|with|into|onto)(?: your)?",
    r"(?:do|can|could|would|should|may|might|must) i (?:\w+ )?(?:apply|get in)(?: for (?:a|an)"
    rf" \w+)? (?:here|(?:with|to|for|at|in) {_ANY_EMPLOYER})",
    r"(?:want|like|love|going|hope|hoping|plan|planning) to apply (?:here|(?:with|to|for|at|in)"
    rf" {_ANY_EMPLOYER})",
    r"(?:do|can|could|should|may|might|would|must|to) i?\s?(?:send|submit|hand in|drop off"
    r"|deliver|leave|e-?mail|bring|give|show)(?: (?:you|in|off|your \w+))* (?:my|an?) (?:\w+ )?"
    r"(?:application|cv|r[ée]sum[ée])(?! for (?:\w+ )?(?:feedback|comments|advice|opinion|review))",
    r"i (?:\w+ )?(?:become|be) (?:an? )?(?:employee|member|intern|trainee|apprentice|colleague"
    rf"|assistant|volunteer) (?:of|at|in|with|on|for) {_ANY_EMPLOYER}",
    # to work there
    r"work for you",
    rf"(?:(?:can|could|may|might|would|do|how|when|soon|once|if|that|should|like|hope|want|able) i"
    r"|(?:love|like|hope|want|able|chance|possible|chance for me|possible for me|thrilled"
    r"|delighted|happy|glad|honou?red|proud|keen|eager|excited|willing|dreaming|dream is"
    r"|ready) to)(?: (?:could|can|would|might|ever|also))* (?:start(?:ed)?|begin|began|work(?:ed)?"
    r"|join(?:ed)?|intern|(?:do|make) (?:my|an) internship)(?: (?:work|working|interning|out"
    r"|a job))?"
    rf"(?:(?: (?:for|with|at|on|in|under|to))? {_YOU}| (?:for|at) {_ANY_EMPLOYER})"
    r"(?! to (?:hear|learn|talk|ask))(?! for (?:a|an|one|half|some) (?:\w+ )?(?:day|hour|morning"
    r"|afternoon|round|coffee|lunch|walk))",
    r"(?:your|the) (?:company|firm|team|organi[sz]ation) [^?]*\bif i joined",
    r"can i start",
    rf"(?:do|can|could|would|how do|how can) (?:i|you) [^?]*\b(?:get|join|be) (?:onto {_EMPLOYER}"
    rf"|into {_EMPLOYER}|a member of {_EMPLOYER})",
    rf"(?:asset|addition|fit|good match|contribute|contribution|value) (?:to|for) {_EMPLOYER}",
    rf"a (?:job|position|place|role|spot) (?:for me )?(?:at|on|in|with) {_EMPLOYER}",
    # that there is a post
    rf"(?:any|some|a|an|the|possible|suitable) (?:[\w-]+ )?{_POST} (?:available|open|free|vacant"
    r"|left|coming up|going)(?: [^.?!]*)?",
    rf"(?:is|are) there (?:maybe |perhaps )?(?:an? )?(?:\w+ )?(?:openings?|{_SURE_POST})"
    r" for (?:an?|another|any) [^.?!]*",
    rf"(?:if|in case|should) (?:there (?:is|are|were|should be|be|was)|you have) (?:an?|any|some)"
    rf" (?:\w+ )?{_POST}[^.?!]*",
    r"i (?:\w+ )?(?:contact|write to|talk to|speak to|speak with|call|approach|turn to|go to)"
    rf" [^.?!]{{0,20}}(?:about|for|regarding) (?:an?|any|possible) (?:\w+ )?{_SURE_POST}",
    rf"(?:any|some|possible|suitable) (?:[\w-]+ )?(?:{_POST}|work) (?:for (?:me|a|an|some)"
    rf"|(?:at|in|with|on|within) {_YOU}|i|that i|coming)(?: [^.?!]*)?",
    r"any (?:[\w-]+ )?(?:openings?|vacanc(?:y|ies))(?: .*)?",
    r"(?:possible|potential|suitable) (?:roles?|positions?|openings?|jobs?|opportunities)",
    rf"{_POST} for (?:me|someone like me|somebody like me)",
    rf"(?:are|is|do|does) (?:you|they|{_EMPLOYER}) (?:\w+ )?(?:accept|tak|take|consider|welcom"
    r"|welcome)(?:ing)? (?:\w+ )?applications[^.?!]*",
    r"applications? (?:for|to) (?:your|the) (?:\w+ )?(?:trainee|intern|graduate"
    r"|apprentice)\w*[^.?!]*",
    r"open to (?:hiring|employing|taking on)[^.?!]*",
    r"(?:know|known|heard of|aware of) (?:of )?(?:anyone|anybody|someone|somebody|any \w+|a \w+"
    r"|places|companies|firms)(?: \w+)? (?:who|that|which)(?:'s| is| are| might be)? (?:\w+ )?"
    r"(?:hiring|recruiting)[^.?!]*",
    rf"chances? (?:of|for|at) (?:a|an|some|any) (?:[\w-]+ ){{0,2}}{_FIRM_POST} [^.?!]*"
    rf"(?:with|at|in|on) {_ANY_EMPLOYER}",
    rf"(?:(?:is|are) there|(?:might|could|may|will|would) there be) (?:maybe |perhaps |possibly )?"
    rf"(?:a|an) (?:\w+ )?{_POST} (?:open|available|free|for me|(?:at|in|on"
    rf"|with) {_YOU})(?: [^.?!]*)?",
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
    rf"(?:do|does|will) (?:you|they|{_EMPLOYER}) (?:\w+ )?(?:have|offer|provide|give|advertise)"
    rf" (?:(?!a\b|an\b|any\b|some\b|your\b|their\b)[\w-]+ ){{0,3}}{_SURE_POST}"
    r"(?! (?:you|that|which|where|on the side|besides?|outside)\b)[^.?!]*",
    rf"(?:are|is|will|would) there (?:be )?(?:[\w-]+ ){{0,2}}{_SURE_POST} (?:available|open|free"
    rf"|for me|(?:at|in|on|with) {_YOU})[^.?!]*",
    rf"(?:do|does|could|can|would|might) (?:you|they|{_EMPLOYER}) (?:\w+ )?(?:need|use|want)"
    r" (?:any|some|an?|extra|more|another)? ?(?:extra )?(?:help|hands?|pair of hands|helpers?"
    r"|support)(?! (?:from|with|to|of|when)\b)[^.?!]*",
    r"(?:ready|free|available|able|happy) to (?:start|begin)(?! (?:by|with|our|the|a)\b)",
    rf"(?:be|become|being) (?:a )?part of {_ANY_EMPLOYER}",
    r"(?:i|to) (?:begin|start|do|complete|make|spend|serve) (?:my|an?) (?:[\w-]+ ){0,2}"
    r"(?:apprenticeship|internship|semester|placement|traineeship|residency|training|practicum)"
    rf" (?:with|at|in|under) {_ANY_EMPLOYER}",
    r"(?:think of|remember|keep) me(?: in mind)? (?:if|when|should|for)(?: [^.?!]*)?",
    r"(?:if|when|should) [^.?!]*\b(?:think of|remember) me",
    # that one seeks one
    rf"(?:i am|i'm|i have been|i've been|am|and|currently|actively|here) (?:\w+ )?{_SEEKS}"
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
    r"(?:are|is) (?:you|anybody|anyone|they)(?: \w+){1,4} hiring",
    r"(?:are|is) \w+ (?:currently |now |still )?hiring(?: right now| at the moment| this"
    r" \w+)?[?.]?$",
    rf"(?:are|is|will|whether|if) (?:you|they|{_EMPLOYER}|your \w+) (?:\w+ )?"
    r"(?:be )?(?:hiring|recruiting)(?! (?:freeze|process|manager|fairs?|practices))[^.?!]*",
    rf"(?:are|is) (?:you|they|{_EMPLOYER}|your \w+) (?:\w+ )?(?:(?:looking|searching) for|seeking"
    rf"|taking on)(?: an?| any| some| more| new| another| someone| somebody)* (?:[\w-]+ )?"
    rf"(?:{_NEWCOMER}|{_WORKER}|help|support|(?:for|to (?:fill|join|work|help)))(?! (?:who|with"
    rf"|from|like)\b)"
    r"[^.?!]*",
    rf"(?:is|are|does|do|would|could|will|whether|if) (?:{_YOU}|they|\w+)"
    rf" (?:currently |also |maybe |still |ever |\w+ )?{_NEEDS}"
    rf" (?:(?:a|an|any|some|more|new|another) )?(?:[\w-]+ )?{_NEWCOMER}"
    r"(?! with | who | from | without | come)(?: [^.?!]*)?",
    # that they speak for one
    rf"(?:pass|forward|hand|send|give|show|submit|drop|leave|put|get) (?:on )?(?:along )?(?:you )?"
    rf"my {_RESUME} (?:on|along|to|over|up|for|in|into|with|before|in front)(?: .*)?",
    rf"(?:attached|enclosed|attaching|enclosing|enclose|attach|add|include)\b[^.?!]*\b(?:my|a|the)"
    rf" (?:\w+ )?{_RESUME}",
    rf"{_RESUME}(?: and (?:my )?\w+(?: \w+)?)? (?:(?:is|are) )?(?:here |also )?(?:attached|enclosed"
    r"|below)",
    rf"(?:please find|here is|here's|see) (?:attached |enclosed |below )?my (?:\w+ )?{_RESUME}",
    rf"if i (?:sent|send|gave|give|handed|brought|left) (?:you |in |your \w+ )?my {_RESUME}",
    r"put in a (?:good )?word",
    rf"(?:keep|have|put|hold) (?:my {_RESUME}|my name|me) (?:on|in) (?:file|record|(?:your|the)"
    rf" (?:files"
    r"|list|books|pool))",
    rf"(?:put|throw|pass|hand)(?:ting|ing)? (?:on )?my name (?:forward|in|on|down|into) [^.?!]*"
    rf"(?:{_POST}|hat|pool|list)",
    r"(?:recommend|refer|suggest|nominate) me (?:for|as|at|to (?:your(?! (?:professor|teacher|tutor"
    r"|supervisor|doctor|friend|publisher|agent|gallery))|the|their|his|her|some\w+"
    r"|hr|personnel))",
    r"(?:tell|mention|speak|talk|suggest|recommend)(?: to)? [^.?!]*\b(?:about|of) me",
)
_NO_JOB = re.compile(
    r"\bnot (?:asking|looking|writing|applying|searching|seeking|here|after|expecting|hoping"
    r"|to ask)\b|\b(?:isn't|is not|not) (?:about|for) (?:a |an |any )?(?:job|opening|position)"
    r"|\bno (?:job|opening|attach)|\bwithout (?:asking|looking)\b|\brather than\b|\binstead of\b"
    r"|\b(?:when|before|while) (?:you|they|people|someone|candidates|graduates|applicants)\b"
    r"|\bhow (?:do|does|did|would|should|have) (?:you|people|most|newcomers|graduates|one)\b"
    r"|\bwhat (?:makes|made|would make)\b|\bdid (?:you|they)\b|\bdo not want a\b"
    r"|\bbefore i (?:apply|look|ask)\b|^(?:how|why|where|who|whom|what) (?:is"
    r"|are) [^?]*\b(?:hiring|recruiting|looking|searching|seeking)\b(?! managers?)",
    re.IGNORECASE,
)


_DENIED = re.compile(
    r"(?:\bnot|n't|\bnever|\bwithout|\brather than|\binstead of) (?:\w+ ){0,3}(?:ask|look|writ"
    r"|apply|search|seek|expect|hop|hir|want|after|hunt)\w*\b",
    re.IGNORECASE,
)


def job_ask(text: str) -> str:
    """The words that read as asking for a job; empty without any."""
    return found(_JOB, text, but=_NO_JOB) or found(_FOR_ME, text, but=_DENIED)
