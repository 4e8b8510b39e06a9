"""What one can look up: the plain facts of a company, a library or a course."""

from interview_coach.domain.coach.words import AnyOf, Pattern, plain, sentences

_HOUSE = (
    r"(?:company|organi[sz]ation|library|firm|institution|museum|archive|university|college"
    r"|employer|agency|foundation|business|school|hospital|clinic|practice|lab|laboratory|studio"
    r"|theat(?:re|er)|bank|charity|newspaper|magazine|station|plant|factory|cent(?:re|er)"
    r"|orchestra|hotel|restaurant|shop|farm|court|council|ministry|union|association|society"
    r"|start-?up|brand|label|publisher|institute|zoo|park|chain|airline|brewery|bakery|winery"
    r"|gallery|cinema|broadcaster|airport|railway|corporation|enterprise|ngo|non-?profit|academy"
    r"|faculty|conservatory|guild|church|embassy|authority|bureau|book ?shop|store|supermarket"
    r"|pharmacy|workshop|shipyard|festival|club|nursery|kindergarten|gym|salon|community"
    r"|municipality|city council)"
)
_PART = r"(?:team|group|department|unit|office)"
_NAMED = Pattern(
    r"\b(?i:(?:your|the|this) (?:(?!(?:of|the|your|in|at|for|and|is|are|does|do) )[\w'-]+"
    rf" ){{0,3}}?(?:(?P<part>{_PART})|{_HOUSE}(?: {_HOUSE})*)\b(?! of\b))|\b(?i:you guys)\b"
    r"|(?<=\s)(?!C[A-Z]O\b)[A-Z][\w&.-]+(?: [A-Z][\w&.-]+)*",
    flags=0,
)
_WHERE = "[⌂▫]"
"""Where they work, put for its name before one looks; ▫ where that is only a part of it."""
_PERSONAL = (
    r"(?:job|day|work|week|role|degree|partner|family|boss|wife|husband|training|career|typical"
    r"|normal|average|usual|ordinary|first|title|experience|life|mother|father|colleague|assistant"
    r"|mentor|field|profession|desk|perfect|ideal|dream|morning|schedule|calendar|success|diet)"
)
_ANY_PLACE = rf"(?i:your (?!{_PERSONAL}\b)(?:[\w-]+ )?[\w-]+)"
_BEGUN = r"(?:founded|established|started|opened|created|set up|built|launched)"
_HEAD = (
    r"(?:C[A-Z]O|ceo|head of|head|boss|supervisor|line manager|director|president|chair\w*|dean"
    r"|head librarian|chief executive|founder|owner|editor-in-chief|principal|mayor)"
)
_LEADERS = (
    r"(?:founders?|owners?|trustees|shareholders|investors|directors?|partners|board members"
    r"|members of the board|executives|heads|patrons|donors|managing \w+)"
)
_KINDS = (
    r"(?:products?|services?|programs?|programmes?|degrees|collections|courses|brands|languages"
    r"|treatments|models|instruments|genres|goods|insurances?|policies|machines|software|apps"
    r"|books|magazines|newspapers|therapies|tours|classes|subjects|majors|workshops|exhibitions"
    r"|plays|vehicles|materials|equipment|food|drinks|clothes|furniture|games|items|articles"
    r"|things)"
)
_PARTS = (
    r"(?:departments|divisions|branches|brands|offices|facilities|locations|subsidiaries|faculties"
    r"|wards|sections|units|shops|stores|sites|labs|collections)"
)
_SELLS = (
    r"(?:offer|sell|provide|make|teach|run|treat|publish|produce|manufacture|print|carry|stock"
    r"|build|insure|develop|supply|deliver|distribute|import|export|have)"
)
_FACTS = (
    r"(?:mission|mission statement|vision statement|motto|slogan|opening (?:hours|times)|office"
    r" hours|annual budget|annual turnover|annual revenue|budget|revenue|turnover|profits?|market"
    r" share|(?:stock|share) price|website|home ?page|address|postal address|phone number|official"
    r" values|(?:entry|admission|application) requirements|application deadline|tuition fees"
    r"|tuition|legal form|headcount)"
)
_TELL = (
    r"\b(?:[Tt]ell (?:me|us)|[Rr]emind me|[Rr]un me (?:through|over)|[Ww]alk me through|[Tt]alk me"
    r" through|[Ee]xplain|[Dd]escribe|[Ss]ay|[Kk]now|[Ll]earn|[Ff]ind out|[Hh]ear|[Ww]onder(?:ed"
    r"|ing)?|[Cc]urious|[Aa]sk(?: you)?|[Cc]onfirm|[Uu]nderstand|[Ss]um up|[Oo]utline"
    r"|[Cc]larify)(?: (?:please|again|briefly|exactly|quickly|about|in a sentence|first))*"
    r" (?:exactly |just )?"
)
"""What a fact is asked with, in other words than a question's."""
_RULING = (
    r"(?:the|your|this) (?:state|province|law|board|bar|county|city|government|regulator|council"
    r"|licen[sc]ing board|exam board|ministry|union|country|institute|syllabus|programme|program"
    r"|course|degree|licen[cs]e|certificate|certification|exam|academy)"
)
_LOOK_UP = AnyOf(
    Pattern(
        r"\b[Hh]ow many (?:employees|branches|locations|offices|students|volumes|books|staff"
        r" members|members|items|beds|seats|pupils|countries|(?:schools|hospitals|libraries|shops"
        r"|museums) (?:are|does)|people (?:work|are employed|are on staff|does|do you employ)"
        r"|staff)\b(?! (?:do|does|did|can|could|will|would|have|has) (?:you|i|we|one|they|somebody"
        r"|a \w+) (?!have\b|employ|own|run|serve|operate))",
        rf"\b[Hh]ow many \w+ (?:does|do) {_WHERE} (?:have|employ|own|run|serve)\s*\?*$",
        r"\b[Hh]ow long (?:does|is) (?:the|your|a) (?:\w+ )?(?:training|course|programme|program"
        r"|degree|apprenticeship|residency|traineeship)(?: (?:take|last))?\s*\?*$",
        r"\b[Hh]ow much (?:does|do|is|are) (?:the|your|a) (?:[\w-]+ )?(?:course|programme|program"
        r"|degree|tuition|membership|tickets?|fees?|licen[cs]e|entrance|admission)(?: fees?)?(?:"
        r" cost)?\s*\?*$",
        rf"\b[Hh]ow many [\w-]+ (?:has|have) (?:{_WHERE}|{_ANY_PLACE})\s*\?*$",
        rf"\b[Hh]ow many (?:\w+ )?(?:does|do) (?:{_WHERE}|{_ANY_PLACE}) (?:have|employ|own|run"
        r"|serve|treat|produce|sell|publish|teach|admit|print|make|build|operate)\b",
        rf"\b[Hh]ow (?:old|big|large) is {_WHERE}(?: in terms of \w+| now| today| these"
        r" days)?\s*\?*$",
        rf"\b[Hh]ow long has {_WHERE} (?:existed|been (?:around|open|in business))",
        r"\b[Hh]ow many (?:[\w-]+ )?(?:credits?|hours|points|units|lessons|supervised hours"
        rf"|training hours) (?:does|do|is|are) (?:{_RULING}|[A-Z][\w-]+) (?:want|require|need|ask"
        r" for|expect|demand|insist on)",
        near="how many|how much|how old|how big|how large|how long",
        flags=0,
    ),
    Pattern(
        rf"\b[Ww]ho (?:founded|started|owns|runs|set up) (?:it|this|{_ANY_PLACE})\s*\?*$",
        r"\b[Ww]ho (?:founded|set up|owns|runs|leads|heads|directs|(?:is|are) (?:in charge of"
        r"|behind))"
        rf" {_WHERE}(?! (?:when|if|while))",
        rf"\b[Ww]ho (?:is|are|was|were) (?:your|the|{_WHERE}'s) (?:\w+ )?{_LEADERS}(?: (?:of|at"
        rf"|behind) {_WHERE})?\s*\?*$",
        rf"\b[Ww]ho(?: is|'s) (?:your|the) (?:current |new )?{_HEAD}\b(?! (?:hero|like|to))",
        rf"\b[Ww]ho(?: is|'s| are) {_WHERE}'s (?:current |new )?{_HEAD}\b",
        rf"\b[Ww]ho are (?:your|{_WHERE}'s) (?:main |biggest |closest |key )?(?:competitors"
        r"|trustees|shareholders|owners|board members)\b(?!,? and\b)",
        rf"\b[Ww]ho are (?:the|your|{_WHERE}'s) (?:main|biggest|largest) (?:customers|clients|users"
        rf"|partners|suppliers|buyers)(?: of {_WHERE})?\s*\?*$",
        r"\b[Ww]ho (?:is|sits|are) on (?:your|the) (?:\w+ )?(?:board|council|committee)\s*\?*$",
        rf"\b[Ww]ho is (?:your|the|{_WHERE}'s) (?:main|biggest|largest|closest) (?:competitor|rival"
        rf"|customer|client|shareholder|owner)(?: (?:of|at) {_WHERE})?\s*\?*$",
        near="who",
        flags=0,
    ),
    Pattern(
        rf"\b[Ww]here (?:exactly )?(?:is|are) (?:{_WHERE}|you|your \w+)(?: (?:located|based"
        r"|headquartered|situated))?\s*\?*$",
        rf"\b[Ww]here (?:did|was|were) {_WHERE} (?:first )?(?:start|begin|founded|established|set"
        r" up|started)\s*\?*$",
        rf"\b[Ww]here (?:does|do) (?:{_WHERE}|you) have (?:your |its |other )?{_PARTS}\s*\?*$",
        rf"\b[Ss]ince when (?:does|do|has|have|is|are) {_WHERE}",
        r"\b[Ww]here (?:are|is) (?:your|the) (?:main )?(?:headquarters|offices?|branch(?:es)?"
        r"|campus|sites?)\s*\?*$",
        rf"\b[Ww](?:hen|hat year|hich year) (?:was|were) (?:[\w.&'⌂▫-]+ ){{1,4}}{_BEGUN}(?=\s*\?*$"
        r"|,? and (?:how|who|where|what|by))",
        rf"\b[Ww](?:hen|hat year|hich year|hat date|hat time) (?:was|were|did|does) {_WHERE} (?:get"
        rf" )?(?:open|close|start|begin|founded|launch|{_BEGUN})\s*\?*$",
        rf"\b[Ww]hen did {_WHERE} (?:first )?open(?: its doors| to the public)?\s*\?*$",
        near="where|when|what|which|since",
        flags=0,
    ),
    Pattern(
        rf"\b[Ww]hat (?:exactly |actually |precisely )?(?:does|do|did) (?:{_WHERE}|{_ANY_PLACE})"
        r" (?:actually |really |exactly )?(?:do|make|sell|build|offer|produce|research|collect"
        r"|insure|transport|export|import|speciali[sz]e in|stand for|manufacture|publish)\s*\?*$",
        rf"\b[Ww]hat (?:is|are) (?:{_WHERE}'s|your) (?:main|most important|best-?selling|core"
        r"|flagship|best-known) (?:product|service|brand|business|market)s?\s*\?*$",
        rf"\b[Ww](?:hat|hich) {_KINDS} can (?:you|one|i|I|people|students) (?:study|learn|take|buy"
        rf"|get|order|see|read) (?:at|in|from) {_WHERE}\s*\?*$",
        r"\b[Ww]hat(?: is|'s| are) the (?:\w+ )?(?:size|values|vision|history|logo) of"
        rf" {_WHERE}\s*\?*$",
        rf"\b[Ww]hat(?: is|'s| are) {_WHERE}'s (?:\w+ )?(?:size|values|vision|history)\s*\?*$",
        rf"\b[Ww](?:hat|hich) (?:awards|prizes|certifications) (?:has|have|did) {_WHERE}",
        rf"\b[Ww](?:hat|hich) {_PARTS} (?:does|do) {_WHERE} have\b",
        rf"\b[Ww]hat is {_WHERE} (?:all )?about\s*\?*$",
        rf"\b[Ww]hat are the (?:[\w-]+ )?{_KINDS} of {_WHERE}\s*\?*$",
        rf"\b[Ww]hat are (?:your|{_WHERE}'s) (?:\w+ )?(?:products|services|brands|programmes"
        r"|programs)\s*\?*$",
        r"\b[Ww](?:hat|hich) (?:kinds?|sorts?|types?|areas?|fields?|range) of [\w-]+(?: [\w-]+)?"
        rf" (?:does|do) ⌂ (?:\w+ )?(?:{_SELLS}|handle|cover|take|take on|serve|deal with|work (?:on"
        r"|with|in)|focus on|specialise in|specialize in|cater (?:for|to))\s*\?*$",
        rf"\b[Ww](?:hat|hich) {_KINDS} (?:belong to|are (?:part of|owned by|sold by|made by))"
        rf" {_WHERE}",
        r"\b[Ww]hat is it (?:that )?⌂ (?:actually |really )?(?:does|makes|sells)\s*\?*$",
        rf"\b[Ww](?:hat|hich) (?:(?:kinds?|sorts?|types?|range) of )?(?:[\w-]+ )?{_KINDS} (?:does"
        rf"|do) (?:{_WHERE}|{_ANY_PLACE}) (?:\w+ )?{_SELLS}\b[^,]*\?*$",
        r"\b[Ww]hat is it (?:that )?⌂ (?:actually |really )?(?:produces|offers|provides|builds"
        r"|publishes)\s*\?*$",
        near="what|which & ⌂|▫|your",
        flags=0,
    ),
    Pattern(
        r"\b[Ww](?:hat|hich) (?:[\w-]+ )?(?:qualifications?|licen[cs]es?|permits?|certificates?"
        r"|exams?) (?:(?:do|does) (?:you|i|I|one|people|an? \w+) (?:legally|officially|formally)"
        r" need|(?:is|are) (?:legally|officially) (?:required|needed))",
        r"\b[Ww](?:hat|hich) (?:countries|cities|towns|states|regions|markets) (?:does|do|is|are)"
        rf" (?:{_WHERE}|you|they) (?:operate|work|have|active|present|sell|serve|export|import|ship"
        r"|deliver|trade)",
        r"\b[Ww]hat(?: is|'s) your (?:exact |official |current )?(?:job )?title\b",
        r"\b[Ww](?:hat|hich) (?:town|city|country|state|county|street|suburb|building|part of"
        r" (?:town|the (?:city|country|state|county))|side of town|continent) (?:is|are)"
        rf" (?:{_WHERE}|you|you guys) (?:based |located |headquartered |situated )?(?:in"
        r"|on)\s*\?*$",
        r"\b[Ww](?:hat|hich) (?:town|city|country|state|building) (?:is|are) (?:your|⌂'s|the)"
        r" (?:head |main )?(?:office|headquarters|HQ|base|campus) (?:based |located )?(?:in|on"
        r"|at)\s*\?*$",
        r"\b[Ww]hat (?:are the )?(?:[\w-]+ )?(?:requirements|qualifications|credits|certificates)"
        rf" (?:does|do) {_RULING} (?:want|require|need|ask for|expect|demand)",
        r"\b[Ww]hat are the (?:[\w-]+ )?(?:licen[sc]ing|certification|registration|legal)"
        r" requirements (?:for|to|in)\b[^,]*$",
        near=(
            r"require|qualific|credits|certific|licen|permit|exam|title|town|city|cities|countr"
            r"|state|county|counties|street|suburb|building|part of|side of|continent|region"
            r"|market"
        ),
        flags=0,
    ),
    Pattern(
        r"\b[Ww]hat(?: is|'s) the (?:\w+ )?(?:name|address|website|phone number|e-?mail address"
        r"|mission|budget|turnover|revenue|motto|population|ranking|rank|location) of (?:your|the"
        r"|this|[A-Z⌂▫])",
        rf"\b[Ww]hat (?:industry|sector|line of business) (?:is|are) (?:{_WHERE}|you|they)"
        r" in\s*\?*$",
        r"\b[Ww]hat (?:kind|sort|type) of (?:company|firm|organi[sz]ation|business|institution"
        r"|agency) (?:is (?:it|this|that|yours)|are you|do you work (?:for|at|in))\s*\?*$",
        rf"\b[Ww]hat(?: is|'s|are| are| was| were) (?:your|the|{_WHERE}'s|the \w+'s) {_FACTS}(?:"
        rf" (?:of|for|to|at) (?:{_WHERE}|the \w+))?(?: (?:last|this) year)?\s*\?*$",
        rf"\b[Ww](?:hat|hich) (?:(?:kinds?|sorts?|types?|range) of )?(?!things)(?:[\w-]+ )?{_KINDS}"
        r" (?:does|do) (?:you|they) (?:actually |currently )?(?:offer|sell|provide|make|run|treat"
        r"|publish|produce|manufacture|have)(?: (?:here|at|in)\b[^,]*)?\s*\?*$",
        r"\b[Ww]hat does (?:[⌂▫]|[A-Z]{2,}|the (?:acronym|abbreviation|name|logo)(?: \w+)?)"
        r" (?:stand for|mean)\s*\?*$",
        near="what|which",
        flags=0,
    ),
    Pattern(
        rf"{_TELL}what ⌂ (?:actually |really |exactly )?(?:does|makes|sells|builds|offers|produces"
        r"|publishes|manufactures|speciali[sz]es in|stands for|is)(?: (?:there|here"
        r"|exactly))?\s*[?.]*$",
        rf"{_TELL}(?:what|which) (?:(?:kinds?|sorts?|types?|range) of )?(?:[\w-]+ )?{_KINDS} ⌂"
        r" (?:offers|sells|provides|makes|runs|publishes|produces|teaches|has|carries|stocks"
        r"|treats)\b[^,]*$",
        rf"{_TELL}how many (?:[\w-]+ )?(?:people|employees|staff|branches|offices|students|members"
        r"|beds|shops|stores|countries|locations|books|volumes|patients|pupils|doctors|nurses"
        rf"|teachers) (?:(?:work|are employed|are there) (?:at|for|in) {_WHERE}|{_WHERE} (?:has"
        r"|have|employs?|owns?|runs?|treats?|serves?))",
        rf"{_TELL}(?:when|where|in (?:what|which) year|what year|by whom) ⌂ (?:was|is) (?:\w+"
        rf" )?(?:{_BEGUN}|based|located|headquartered|situated)\b",
        rf"{_TELL}who (?:founded|owns|runs|heads|leads|directs|started) ⌂",
        near=(
            "tell|remind|run me|walk me|talk me|explain|describe|say|know|learn|find out|hear"
            "|wonder|curious|ask|confirm|understand|sum up|outline|clarify & ⌂|▫"
        ),
        flags=0,
    ),
    Pattern(
        rf"{_TELL}(?:what|which) (?:cities|countries|towns|states|regions|markets|counties) (?:⌂"
        r"|you) (?:has|have|is|are|operates?|works?|sells?|serves?|exports?|delivers?)\b[^,]*$",
        rf"{_TELL}who (?:your|the|⌂'s) (?:current |new )?{_HEAD} is\b",
        rf"{_TELL}(?:what|where) (?:your|⌂'s|the) (?:mission(?: statement)?|opening hours|head"
        r" office|headquarters|main office|motto|address|website) (?:is|are)\b",
        near=(
            "cities|countries|towns|states|regions|markets|counties|who your|who the|who ⌂"
            "|what your|what the|what ⌂|where your|where the|where ⌂"
        ),
        flags=0,
    ),
    Pattern(
        rf"\b[Ii]s {_WHERE} (?:open|closed|free)(?: (?:to (?:enter|visit)|of charge|on|at|in|during"
        r"|for)\b.*)?\s*\?*$",
        rf"\b(?:[Dd]oes {_WHERE}|[Dd]o (?:you|they)) have (?:an? |any |other |more )*(?:website"
        r"|home ?page|branches|offices|subsidiaries|other locations|mission statement|office"
        r"|branch|campus|shop|app|canteen|newsletter|blog|code of conduct)\b",
        rf"\b[Ii]s {_WHERE} (?:still |really )?(?:part of|owned by|a subsidiary|family-owned|a"
        r" family (?:business|firm|company))\b",
        r"\b[Dd]oes ⌂ (?:offer|sell|provide|publish|produce|manufacture) (?:any )?(?:[\w-]+"
        rf" ){{0,2}}{_KINDS}\s*\?*$",
        r"\b[Dd]o (?:you|i|I|one|people) (?:\w+ )?have to (?:pass|sit|take) (?:an?|any|the) (?:\w+"
        r" )?(?:exam|test|examination) to (?:become|be|work as|practi[sc]e|qualify)\b[^,]*$",
        r"^(?:[^,]{1,40}, )?[Dd]o(?:es)? (?:you|i|I|one|we|they|somebody|someone|people|a [\w-]+"
        r"|an [\w-]+) (?:\w+ )?(?:need|require|have to (?:have|hold|get)) (?:a|an|any|some)"
        r" (?:[\w-]+ ){0,2}?(?:licen[cs]e|permit|registration|certificate|certification|visa)"
        r" (?:to|for|in|before)\b[^,]*$",
        r"^(?:[^,]{1,40}, )?[Ii]s (?:a|an|any) (?:[\w-]+ ){0,2}(?:licen[cs]e|permit|registration"
        r"|certificate|certification) (?:\w+ )?(?:required|needed|necessary|mandatory"
        r"|compulsory)\b",
        rf"\b[Ii]s {_WHERE} (?:a )?(?:public|private|listed|publicly \w+|privately \w+|non-?profit"
        r"|state-owned)\b(?! \w+ (?:to|for))",
        near=(
            "⌂|▫|website|home page|homepage|branch|office|subsidiar|location|mission|campus|shop"
            "|app|canteen|newsletter|blog|code of|exam|test|licen|permit|registr|certific|visa"
        ),
        flags=0,
    ),
)


_SHORTENED = Pattern(r"\b(what|where|who|when|how)'s\b")


_TAIL = Pattern(
    r",? (?:exactly|actually|precisely|anyway|please|by the way|these days|right now|at the moment"
    r"|currently|roughly|approximately|in total)(?=\?+$)"
)


def can_be_looked_up(text: str) -> bool:
    """Whether anybody can read the answer beforehand."""
    said = _TAIL.ready.sub("", _SHORTENED.ready.sub(r"\1 is", plain(text)))
    return any(_LOOK_UP.search(_unnamed(sentence)) for sentence in sentences(said))


def _unnamed(sentence: str) -> str:
    return _NAMED.ready.sub(lambda name: "▫" if name["part"] else "⌂", sentence)
