"""What nobody says but to be taken, whatever else the sentence has."""

from interview_coach.domain.coach.job_words import (
    ABOUT_POSTS,
    ANY_EMPLOYER,
    EMPLOYER,
    FIRM_POST,
    LIKE_ME,
    NEWCOMER,
    POST,
    SURE_POST,
    WORKER,
    YOU,
)
from interview_coach.domain.coach.words import AnyOf, Phrases

FOR_ME = AnyOf(
    Phrases(
        rf"(?:hir|employ|recruit)(?:e|ing|ed)? {LIKE_ME}",
        r"(?:to|i) be (?:employed|hired|taken on|engaged|recruited) (?:as (?:an? )?[\w-]+ )?(?:by"
        rf"|in|at|with) {ANY_EMPLOYER}",
        r"i (?:(?:can|could|might|may|would|will) )?(?:be|get) (?:taken on|employed|recruited)",
        r"(?:chance|way|possibility|chances) [^.?!]*\b(?:be|get|being|getting) (?:taken on|hired"
        r"|employed|recruited) (?:as|by|at|with|here|in your)[^.?!]*",
        near="hir|employ|recruit|taken|engage",
    ),
    Phrases(
        r"(?:offer|give|hand|get)(?:ing)? me (?:one of )?(?:your|these|those|this|that) (?:[\w-]+"
        rf" ){{0,2}}(?:{SURE_POST}|(?:open )?positions?\b(?! (?:on|about|towards?|regarding)))",
        r"(?:get|find|win|earn) me (?:a|an) (?:\w+ )?(?:seat|desk|place|spot|foothold|start) (?:in"
        rf"|at|on|with) {EMPLOYER}",
        r"(?:find|get|giv|offer|land|arrang|organi[sz])(?:e|ing|ting)? me (?:a|an|the|some|any)"
        rf" (?:[\w-]+ ){{0,2}}(?:{POST}|work|interview(?! question)|chance|shot|try|go|trial|job"
        r"|opportunity)",
        r"(?:find|offer|have|got) (?:me )?(?:something|anything|some work|a job|an internship)(?:"
        r" \w+)? for me",
        r"(?:find|offer) me (?:something|anything|work)(?! (?:to read|about|on))",
        r"(?:can|could|would|will) you (?:\w+ )?help me (?:to )?(?:get|find|land) (?:a|an|some|any"
        rf"|my first) (?:\w+ )?(?:{POST}|work)",
        r"let(?:ting)? me (?:work|intern|start|do (?:my|an) internship)(?! out\b)[^.?!]*",
        r"(?:anything|something) for me(?! to (?!do\b))",
        near=("offer|giv|hand| get|find|land|arrang|organi|win|earn|help|let|for me & me"),
    ),
    Phrases(
        r"(?:slot|fit|squeeze|plug|place) me (?:in|into|onto|on) (?!your (?:schedule|diary"
        rf"|calendar|week|day))(?:{EMPLOYER}|(?:a|the|your|one of your) (?:[\w-]+ )?(?:{POST}"
        r"|teams?|crews?))",
        rf"(?:which|what) (?:[\w-]+ )?{POST}[^.?!]* could (?:you|they) (?:slot|fit|squeeze|plug"
        r"|place|put) me (?:in|into|onto|on)",
        near="slot me|fit me|squeeze me|plug me|place me|put me",
    ),
    Phrases(
        r"(?:tell|inform|notify|contact|call|write|write to|e-?mail|message) me (?:if|when|should"
        rf"|in case|as soon as) [^.?!]*\b(?:{SURE_POST}|positions?|(?:comes?|opens?|frees?) up"
        r"|opens?|is hiring|are hiring)",
        near=" me if| me when| me should| me in case| me as soon",
    ),
    Phrases(
        rf"(?:you|they|{ANY_EMPLOYER}) (?:\w+ )?(?:take on|accept|want|use|need|employ|engage|be"
        r" interested in) (?:someone|somebody|anyone|a \w+|people) (?:like me|with my|of my)",
        r"what (?:have|do) you (?:got|have)(?: (?:going|open|available))? for (?:someone|somebody"
        r"|a \w+|people) like me",
        rf"(?:can|could|would|do|does) {ANY_EMPLOYER} offer {LIKE_ME}(?! (?:by way|as advice|in"
        r" terms of advice))",
        r"(?:place|room|space|use|need|demand) for (?:someone|somebody|a \w+|people|students"
        r"|graduates) like me(?! in (?:this|the|your) (?:field|industry|profession|business|trade"
        r"|world|sector))",
        rf"(?:place|room|space|use|work|need|demand) for {LIKE_ME} (?:at|in|on|with|among|here)(?:"
        rf" {ANY_EMPLOYER})?(?! (?:this|the) )",
        near="like me|for me|with my|of my|offer",
    ),
    Phrases(
        rf"(?:tak|bring)(?:e|es|ing) (?:anyone|anybody|someone|somebody|people|(?:\w+ )?{NEWCOMER}"
        r"|more \w+) on(?! (?:the|a|an|your|their|tours?|trips?|\w+ (?:tours?|trips?|walks?)"
        r"|board)\b)(?! as clients?)[^.?!]*",
        near="take|taking|bring",
    ),
    Phrases(
        r"i(?:'m| am) (?:\w+ )?(?:after|in (?:\w+ )?need of|hunting for|on the hunt for|on the"
        rf" look-?out for) (?:a|an|some|any|my first|my next) (?:[\w-]+ ){{0,3}}(?:{FIRM_POST}"
        r"|work)(?! (?:that|which|where|like|with|tips?|advice))",
        r"i(?: am|'m| would be|'d be) (?:\w+ )?interested in (?:(?:working|interning|joining)(?:"
        rf" (?:for|with|at|in|on))? {ANY_EMPLOYER}|(?:a|an|any|the|your) (?:[\w-]+"
        rf" ){{0,3}}{FIRM_POST}(?! (?:of|that|which|like|as)\b))",
        near="after|need|hunt|look|interested",
    ),
    Phrases(
        r"i (?:really )?need (?:work|a wage|a pay ?che(?:que|ck)) (?:badly|urgently|desperately"
        r"|now|soon|fast|quickly|asap|right away|from|by)[^.?!]*",
        r"(?<!do[ ])(?<!would[ ])(?<!if[ ])i (?:\w+ )?(?:need|want) (?:a|some|any|this) (?:\w+"
        r" )?(?:job|work|internship)(?! (?:that|which|where|like|with))",
        near="need|want",
    ),
    Phrases(
        r"(?:can|could|may|might|would|should|when) i (?:\w+ )?(?:come (?:and |to |in and )?|start"
        r" )?work(?:ing)? for you(?! (?:on|for (?:a|one|half a|the) (?:day|morning|afternoon))\b)",
        r"(?:can|could|may|might|should) i (?:\w+ )?(?:come (?:and|to) work|start working) with"
        r" you",
        r"i (?:can|could|would be able to) (?:start|begin) (?:immediately|right away|at once|in"
        r"|from|as soon|next|on|any ?time|tomorrow|whenever)",
        near="work|start|begin|come",
    ),
    Phrases(
        r"first in line (?:for|when|if)[^.?!]*",
        r"keep (?:your|an) (?:eyes?|ears?) (?:open|peeled|out) for (?:(?:something|anything)(?:"
        r" [\w ]+)? (?:for me|i (?:could|can|might) do)|(?:an?|any|some) (?:\w+"
        rf" )?{FIRM_POST})[^.?!]*",
        r"throw(?:ing)? my (?:hat|name) (?:in|into) the ring",
        r"consider (?:someone|somebody|anyone|an? \w+|people)[^.?!]* for (?:your|the|an?|any)"
        r" (?:open|vacant|advertised) (?:[\w-]+ )?(?:role|position|post|job)",
        r"(?:got|have) (?:\w+ )?any (?:work|jobs?|shifts?|openings?|vacanc(?:y|ies)) (?:going"
        r"|about|for (?:me|a|an)|available|coming up)[^.?!]*",
        r"(?:delighted|happy|glad|like|love|grateful|honou?red|thrilled|wish|hope|hoping|want"
        r"|pleased|keen|eager|i|(?<!how[ ])to)(?: \w+)? (?:to )?be considered (?:for|as) (?:a|an"
        rf"|the|any|one of|your|this)(?: of your)? (?:[\w-]+ ){{0,4}}?(?:{FIRM_POST}|residency"
        r"|intern|trainee|apprentice|assistant)",
        near="in line|throw|consider|keep|any",
    ),
    Phrases(
        r"(?:chance|whether|if|are|is) (?:that )?(?:you|you lot|you guys|they|the \w+|your \w+)"
        r" (?:\w+ )?(?:are |is )?(?:after|looking for|short of|in need of|crying out for) (?:(?:a"
        rf"|an|another|some|any|more|new) )?(?:{NEWCOMER}|(?:saturday|summer|weekend|extra) \w+)(?!"
        r" (?:who|with|from|like)\b)",
        near="looking|after|short of|need of|crying",
    ),
    Phrases(
        r"(?:where|how|when) (?:do|can|could|would|should|might) i (?:[\w]+ ){0,4}?join"
        rf" {EMPLOYER}",
        near="join",
    ),
    Phrases(
        rf"(?:do|does|will|would|might|could) (?:{YOU}|they) (?:\w+ )?(?:need|want|use|take)"
        r" (?:anybody|anyone|somebody|someone|people|extra \w+) (?:for|over|during|in|this|next"
        r"|on) (?:the |a )?(?:\w+ )?(?:holidays?|summer|autumn|fall|winter|spring|season|weekends?"
        r"|christmas|easter|saturdays?|sundays?|harvest|july|august|month|break)",
        near=(
            r"holiday|summer|autumn|fall|winter|spring|season|weekend|christmas|easter|saturday"
            r"|sunday|harvest|july|august|month|break"
        ),
    ),
    Phrases(
        rf"(?:could|can) (?:{YOU}|they) (?:\w+ )?use (?:a|an|another) (?:[\w-]+ )?{NEWCOMER}(?!"
        r" to\b)",
        near=" use",
    ),
    Phrases(
        rf"(?:whose|which|what) (?:[\w-]+ )?{POST} (?:(?:could|can|might|may) )?i (?:(?:could|can"
        r"|might) )?(?:fill|step into|take over|apply for)",
        rf"(?:next|first|new|any) (?:[\w-]+ ){{0,4}}?{FIRM_POST} (?:that )?(?:you|they|{EMPLOYER})"
        r" (?:fill|advertise|need to fill|want to fill|are going to fill|open up)",
        near="fill|advertis|open up|step into|take over|apply",
    ),
    Phrases(
        rf"(?:is|are|was) (?:the|that|your) (?:[\w-]+ ){{0,4}}?{FIRM_POST} (?:still )?(?:open"
        r"|available|free|vacant|going|up for grabs|unfilled)",
        near="open|available|free|vacant|going|grabs|unfilled",
    ),
    Phrases(
        r"i (?:\w+ ){0,4}?(?:get|getting|land|landing|find|finding) (?:a|an|some) (?:\w+"
        rf" )?{FIRM_POST} (?:with|at|in|on) {ANY_EMPLOYER}",
        r"i (?:can |could |might |may |would |'d )(?:\w+ )?(?:have|get|take up|apply for|land)"
        rf" (?:an?|some|my|the) (?:[\w-]+ ){{0,2}}?{FIRM_POST} (?:with|at|in|under|on|from)"
        rf" {ANY_EMPLOYER}",
        near=ABOUT_POSTS,
    ),
    Phrases(
        r"(?:room|space|a place|a spot) for (?:a|an|one|another|one more)(?: more)?"
        rf" (?:(?!more\b)\w+ )?{NEWCOMER}(?! (?:who|with|from)\b)[^.?!]*",
        near="room|space|a place|a spot",
    ),
    Phrases(
        r"my (?:\w+ )?(?:profile|background|skills|experience|degree|qualifications?|training)"
        r" (?:\w+ )?(?:interest|be (?:of interest|of use|useful|interesting|enough|suitable) (?:to"
        rf"|for)|fit|fit into|suit) {ANY_EMPLOYER}",
        near="profile|background|skills|experience|degree|qualific|training",
    ),
    Phrases(
        rf"my chances? [^.?!]*\b(?:here|with you|hired by [^.?!]*|(?:at|in|on"
        rf"|with) {ANY_EMPLOYER})",
        near="chance",
    ),
    Phrases(
        r"(?:love|like|want|keen|happy|able|(?:do|can|could|may|might) i)(?: to)? (?:come|get"
        r"|climb) (?:aboard|on board)(?! (?:the|a|an|your|one|with|for|when|at)\b)",
        near="aboard|on board",
    ),
    Phrases(
        rf"(?:do|does|could|would|will) (?:{EMPLOYER}|you guys) (?:\w+ )?(?:need|want|lack|use|hire"
        r"|take on) (?:a|an|another|any more|more) (?:[\w-]+ )?(?!(?:computer|printer|lawyer for"
        r"|container|charter|customer|answer|newsletter|border|buffer|server|router|filter|boiler"
        rf"|cover|plaster)s?\b){WORKER}(?=\?|$| (?:right now|at the moment|this|next|from|in"
        r"|over)\b)",
        near="need|want|lack| use|hire|take on",
    ),
    Phrases(
        r"(?:positions|posts|roles|vacancies|jobs) (?:are|is) (?:you|they|your \w+) (?:\w+"
        r" ){0,3}?(?:to fill|filling|hiring|recruiting|advertising)",
        near="fill|hiring|recruiting|advertising",
    ),
    Phrases(
        r"(?:would|will|could|might) (?:have|take|want|hire|accept) me(?=\?|$)",
        r"(?:do|give) anything to (?:work|join|start|get into|be taken)",
        r"tak(?:e|ing) on (?:an?|someone|somebody|people)(?: [\w-]+){0,3} like me",
        r"i(?:'d| would)? (?:want|like|hope|plan) to apply(?=[.?!,]|$)",
        near=" me|anything to|apply|like me",
    ),
    Phrases(
        rf"(?:have|take|accept|want|use|get|see) me as (?:a|an|your|the) (?:[\w-]+ )?{NEWCOMER}",
        rf"(?:be|become) your (?:next|new|first|summer) (?:[\w-]+ )?{NEWCOMER}",
        near="me as|be your|become your",
    ),
    Phrases(
        rf"i [^.?!]{{0,60}}\b(?:get|land|find|win) (?:a|an|the|one) (?:\w+ )?(?:{FIRM_POST}|spot)"
        rf" (?:here|with you|(?:at|on|in) {EMPLOYER})",
        rf"{FIRM_POST} (?:that |which )?i (?:could|can|might) (?:pick up|fill|step into"
        r"|take on|have)",
        r"i (?:can|could|would be able to) (?:start|begin) (?:(?:mon|tues|wednes|thurs|fri|satur"
        r"|sun)day|today|now|straight ?away|this \w+|whenever|any day)",
        r"i(?:'m| am) (?:\w+ )?(?:looking|on the look-?out) for something (?:new|better|similar"
        r"|permanent)(?! (?:to|in the|about)\b)",
        r"(?<!do[ ])(?<!would[ ])(?<!if[ ])i (?:\w+ )?(?:need|want) (?:an?|some|any) (?:[\w-]+"
        r" )?(?:internship|placement|apprenticeship|traineeship|training place)(?! (?:that|which"
        r"|where|like|with|to)\b)",
        near=" i | i'",
    ),
)
