"""What a question of English is about: what one can look up, pay, or their path."""

import re

from interview_coach.domain.coach.words import Phrases, found, plain, sentences

_ORGANISATION = (
    r"(?:(?i:(?:your|the|this) (?:[\w-]+ ){0,3}?(?:company|organi[sz]ation|library|firm"
    r"|institution|museum|archive|university|college|employer|agency|foundation|business|school"
    r"|hospital|group|clinic|practice|lab|laboratory|studio|office|department|theat(?:re|er)|bank"
    r"|charity|newspaper|magazine|station|plant|factory|cent(?:re|er)|orchestra|hotel|restaurant"
    r"|shop|farm|court|council|ministry|union|association|society|start-?up|brand|label"
    r"|publisher|institute|zoo|park|team|chain|airline|brewery|bakery|winery|gallery|cinema"
    r"|broadcaster"
    r"|airport|railway|corporation|enterprise|ngo|non-?profit|academy|faculty|conservatory|guild"
    r"|church|embassy|authority|bureau|book ?shop|store|supermarket|pharmacy|workshop|shipyard"
    r"|festival|club|nursery|kindergarten|gym|salon|community|municipality|city council)(?! of\b))"
    r"|you guys|[A-Z][\w&.-]+(?: [A-Z][\w&.-]+)*)"
)
_PERSONAL = (
    r"(?:job|day|work|week|role|degree|partner|family|boss|wife|husband|training|career|typical"
    r"|normal"
    r"|average|usual|ordinary|first|title|experience|life|mother|father|colleague|assistant|mentor"
    r"|field|profession|desk|perfect|ideal|dream|morning|schedule|calendar|success|diet)"
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
    r"|treatments|models|instruments|genres|goods|insurances?|policies|machines|software|apps|books"
    r"|magazines|newspapers|therapies|tours|classes|subjects|majors|workshops|exhibitions|plays"
    r"|vehicles|materials|equipment|food|drinks|clothes|furniture|games|items|articles|things)"
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
    r" hours"
    r"|annual budget|annual turnover|annual revenue|budget|revenue|turnover|profits?|market share"
    r"|(?:stock|share) price|website|home ?page|address|postal address|phone number|official values"
    r"|(?:entry|admission|application) requirements|application deadline|tuition fees|tuition"
    r"|legal form|headcount)"
)
_LOOK_UP = "|".join(
    (
        rf"\b[Ww]hat (?:exactly |actually |precisely )?(?:does|do|did)"
        rf" (?:{_ORGANISATION}|{_ANY_PLACE})"
        r" (?:actually |really |exactly )?(?:do|make|sell|build|offer|produce|research|collect"
        r"|insure"
        r"|transport|export|import"
        r"|speciali[sz]e in|stand for|manufacture|publish)\s*\?*$",
        r"\b[Hh]ow many (?:employees|branches|locations|offices|students|volumes|books"
        r"|staff members|members|items|beds|seats|pupils|countries"
        r"|(?:schools|hospitals|libraries|shops|museums) (?:are|does)"
        r"|people (?:work|are employed|are on staff|does|do you employ)|staff)\b"
        r"(?! (?:do|does|did|can|could|will|would|have|has) (?:you|i|we|one|they|somebody|a \w+)"
        r" (?!have\b|employ|own|run|serve|operate))",
        rf"\b[Hh]ow many \w+ (?:does|do) {_ORGANISATION} (?:have|employ|own|run|serve)\s*\?*$",
        rf"\b[Ww]here (?:exactly )?(?:is|are) (?:{_ORGANISATION}|you|your \w+)"
        r"(?: (?:located|based|headquartered|situated))?\s*\?*$",
        rf"\b[Ww]here (?:did|was|were) {_ORGANISATION} (?:first )?(?:start|begin|founded"
        rf"|established"
        r"|set up|started)\s*\?*$",
        rf"\b[Ww]here (?:does|do) (?:{_ORGANISATION}|you) have (?:your |its |other"
        rf" )?{_PARTS}\s*\?*$",
        rf"\b[Ss]ince when (?:does|do|has|have|is|are) {_ORGANISATION}",
        r"\b[Ww]here (?:are|is) (?:your|the) (?:main )?"
        r"(?:headquarters|offices?|branch(?:es)?|campus|sites?)\s*\?*$",
        rf"\b[Ww](?:hen|hat year|hich year) (?:was|were) (?:[\w.&'-]+ ){{1,4}}{_BEGUN}\s*\?*$",
        rf"\b[Ww](?:hen|hat year|hich year|hat date|hat time) (?:was|were|did|does)"
        rf" {_ORGANISATION} (?:get )?(?:open|close|start|begin|founded|launch|{_BEGUN})\s*\?*$",
        rf"\b[Ww]ho (?:founded|started|owns|runs|set up) (?:it|this|{_ANY_PLACE})\s*\?*$",
        rf"\b[Ww]ho (?:founded|owns|runs|leads|heads|directs|(?:is|are) (?:in charge of|behind))"
        rf" {_ORGANISATION}(?! (?:when|if|while))",
        rf"\b[Ww]ho (?:is|are|was|were) (?:your|the|{_ORGANISATION}'s) (?:\w+ )?{_LEADERS}"
        rf"(?: (?:of|at|behind) {_ORGANISATION})?\s*\?*$",
        rf"\b[Ww]ho(?: is|'s) (?:your|the) (?:current |new )?{_HEAD}\b(?! (?:hero|like|to))",
        rf"\b[Ww]ho(?: is|'s| are) {_ORGANISATION}'s (?:current |new )?{_HEAD}\b",
        rf"\b[Ww]ho are (?:your|{_ORGANISATION}'s) (?:main |biggest |closest |key )?"
        r"(?:competitors|trustees|shareholders|owners|board members)\b(?!,? and\b)",
        rf"\b[Ww]ho are (?:the|your|{_ORGANISATION}'s) (?:main|biggest|largest) (?:customers"
        rf"|clients"
        rf"|users|partners|suppliers|buyers)(?: of {_ORGANISATION})?\s*\?*$",
        r"\b[Ww]ho (?:is|sits|are) on (?:your|the) (?:\w+ )?(?:board|council|committee)\s*\?*$",
        rf"\b[Ww]hat (?:is|are) (?:{_ORGANISATION}'s|your) (?:main|most important|best-?selling"
        rf"|core"
        r"|flagship|best-known) (?:product|service|brand|business|market)s?\s*\?*$",
        rf"\b[Ii]s {_ORGANISATION} (?:open|closed)(?: (?:on|at|in|during|for)\b.*)?\s*\?*$",
        r"\b[Hh]ow long (?:does|is) (?:the|your|a) (?:\w+ )?(?:training|course|programme|program"
        r"|degree|apprenticeship|residency|traineeship)(?: (?:take|last))?\s*\?*$",
        rf"\b[Ww](?:hat|hich) {_KINDS} can (?:you|one|i|I|people|students) (?:study|learn|take|buy"
        rf"|get"
        rf"|order|see|read) (?:at|in|from) {_ORGANISATION}\s*\?*$",
        r"\b[Ww]hat(?: is|'s) the (?:\w+ )?(?:name|address|website|phone number|e-?mail"
        r" address|mission|budget|turnover|revenue|motto|population|ranking|rank"
        r"|location) of (?:your|the|this|[A-Z])",
        rf"\b[Ww]hat(?: is|'s| are) the (?:\w+ )?(?:size|values|vision|history|logo) of"
        rf" {_ORGANISATION}\s*\?*$",
        rf"\b[Ww]hat(?: is|'s| are) {_ORGANISATION}'s (?:\w+ )?(?:size|values|vision"
        rf"|history)\s*\?*$",
        r"\b[Ww]hat (?:industry|sector|line of business) (?:is|are) "
        rf"(?:{_ORGANISATION}|you|they) in\s*\?*$",
        rf"\b[Ww](?:hat|hich) (?:awards|prizes|certifications) (?:has|have|did) {_ORGANISATION}",
        rf"\b[Ww](?:hat|hich) {_PARTS} (?:does|do) {_ORGANISATION} have\b",
        rf"\b[Ww]hat is {_ORGANISATION} (?:all )?about\s*\?*$",
        rf"\b[Ww]hat are the (?:[\w-]+ )?{_KINDS} of {_ORGANISATION}\s*\?*$",
        rf"\b[Ww]hat are (?:your|{_ORGANISATION}'s) (?:\w+ )?(?:products|services|brands|programmes"
        r"|programs)\s*\?*$",
        r"\b[Ww](?:hat|hich) (?:kinds?|sorts?|types?|areas?|fields?|range) of [\w-]+(?: [\w-]+)?"
        rf" (?:does|do) (?!(?:your|the) (?:\w+ )?(?:team|group|department|unit"
        rf"|office)\b){_ORGANISATION}"
        rf" (?:\w+ )?(?:{_SELLS}|handle|cover|take|take on|serve|deal with|work (?:on|with|in)"
        rf"|focus"
        r" on|specialise in|specialize in|cater (?:for|to))\s*\?*$",
        rf"\b[Ww](?:hat|hich) {_KINDS} (?:belong to|are (?:part of|owned by|sold by|made by))"
        rf" {_ORGANISATION}",
        r"\b[Hh]ow much (?:does|do|is|are) (?:the|your|a) (?:[\w-]+ )?(?:course|programme|program"
        r"|degree|tuition|membership|tickets?|fees?|licen[cs]e|entrance|admission)(?: fees?)?"
        r"(?: cost)?\s*\?*$",
        rf"\b(?:[Dd]oes {_ORGANISATION}|[Dd]o (?:you|they)) have (?:an? |any |other |more )*"
        r"(?:website|home ?page|branches|offices|subsidiaries|other locations|mission statement"
        r"|newsletter|blog|code of conduct)\b",
        rf"\b[Ii]s {_ORGANISATION} (?:still |really )?(?:part of|owned by|a subsidiary|family-owned"
        r"|a family (?:business|firm|company))\b",
        r"\b[Ww]hat (?:kind|sort|type) of (?:company|firm|organi[sz]ation|business|institution"
        r"|agency)"
        r" (?:is (?:it|this|that|yours)|are you|do you work (?:for|at|in))\s*\?*$",
        rf"\b[Dd]oes (?!(?:your|the) (?:\w+ )?(?:team|group|department|unit"
        rf"|office)\b){_ORGANISATION}"
        rf" (?:offer|sell|provide|publish|produce|manufacture) (?:any )?(?:[\w-]+"
        rf" ){{0,2}}{_KINDS}\s*\?*$",
        rf"\b[Hh]ow many [\w-]+ (?:has|have) (?:{_ORGANISATION}|{_ANY_PLACE})\s*\?*$",
        rf"\b[Hh]ow many (?:\w+ )?(?:does|do) (?:{_ORGANISATION}|{_ANY_PLACE}) (?:have|employ"
        r"|own|run|serve|treat|produce|sell|publish|teach|admit|print|make|build|operate)\b",
        rf"\b[Ww]hat(?: is|'s|are| are| was| were) (?:your|the|{_ORGANISATION}'s|the \w+'s) "
        rf"{_FACTS}(?: (?:of|for|to|at) (?:{_ORGANISATION}|the \w+))?(?: (?:last|this) year)?"
        r"\s*\?*$",
        rf"\b[Hh]ow (?:old|big|large) is {_ORGANISATION}\s*\?*$",
        rf"\b[Ww](?:hat|hich) (?:(?:kinds?|sorts?|types?|range) of )?(?:[\w-]+ )?{_KINDS} (?:does"
        rf"|do)"
        rf" (?:{_ORGANISATION}|{_ANY_PLACE}) (?:\w+ )?{_SELLS}\b[^,]*\?*$",
        rf"\b[Ww](?:hat|hich) (?:(?:kinds?|sorts?|types?|range) of )?(?!things)(?:[\w-]+ )?{_KINDS}"
        r" (?:does|do) (?:you|they) (?:actually |currently )?(?:offer|sell|provide|make|run|treat"
        r"|publish|produce|manufacture|have)(?: (?:here|at|in)\b[^,]*)?\s*\?*$",
        r"\b[Ww](?:hat|hich) (?:countries|cities|towns|states|regions|markets)"
        rf" (?:does|do|is|are) (?:{_ORGANISATION}|you|they)"
        r" (?:operate|work|have|active|present|sell|serve|export|import|ship|deliver|trade)",
        r"\b[Ww]hat does (?:[A-Z]{2,}|the (?:acronym|abbreviation|name|logo)(?: \w+)?)"
        r" (?:stand for|mean)\s*\?*$",
        r"\b[Ww]hat(?: is|'s) your (?:exact |official |current )?(?:job )?title\b",
        rf"\b[Hh]ow long has {_ORGANISATION} (?:existed|been (?:around|open|in business))",
        rf"\b[Ii]s {_ORGANISATION} (?:a )?(?:public|private|listed|publicly \w+|privately \w+"
        r"|non-?profit|state-owned)\b(?! \w+ (?:to|for))",
    )
)


_SHORTENED = re.compile(r"\b(what|where|who|when|how)'s\b", re.IGNORECASE)


def can_be_looked_up(text: str) -> bool:
    """Whether anybody can read the answer beforehand."""
    said = _SHORTENED.sub(r"\1 is", plain(text))
    return any(re.search(_LOOK_UP, sentence) for sentence in sentences(said))


_OTHERS = r"(?:you|one|someone|people|i|a \w+|an \w+|they|beginners?|newcomers?|juniors?|\w+s)"
_PAY = Phrases(
    r"salar(?:y|ies)",
    rf"(?:how much|what) (?:do|does|did|can|could|would|will|might|should) {_OTHERS}(?: \w+)? "
    r"(?:earn|make(?! of| sure| do| it| a)|get paid|be paid|expect to (?:earn|make)"
    r"|take home|bring home|charge(?! (?:your|the|it|my|up|for,)\b)"
    r"(?!,| for,))",
    r"what (?:does|do|would|will) [^?]*\b(?:pays?(?! (?:\w+ )?(?:attention|heed))|get paid)",
    r"(?:well|badly|better|poorly|decently|properly|fairly|under|high|higher|low|best|good)"
    r"[ -]?pa(?:id|ying)",
    r"(?:make|makes|making|earn|get|bring home|take home) (?:[\w']+ )?(?:good|decent|enough|much"
    r"|more"
    r"|a lot of|lots of|big|real|serious|less|any|as much) money(?! for (?:the|your|their|a))",
    rf"how much (?:money )?(?:do|does|did|can|could|would|will|might|should) {_OTHERS} (?:\w+"
    rf" )?(?:get"
    r"|bring home|take home|receive|pocket|cost)(?: \w+)?(?: (?:as|per|each|monthly|every|at|in"
    r"|for an?"
    r"|an?|when|after|with)\b[^?]*)?\?*$",
    r"how much (?:gains?|earns?|gets?|makes?|wins?|takes home)",
    r"(?:are|is|do|does|get|gets|getting|be|being|got) (?:[\w' ]{1,24} )?paid"
    r"(?=[?.,!;:]|$| (?:well|for (?:overtime|it|that|this|an?|each|every|extra|your work)|by|in|on"
    r"|at|as|during|the same|more|less|enough|when|while"
    r"|a|per"
    r"|if|here|too|and|or|fairly|properly|extra|hourly|monthly|weekly|every|each|like)\b)",
    r"(?:get|become|became|got|becoming|getting) rich",
    r"(?:support|feed|raise) (?:a|my|your|one's) (?:family|children|kids)",
    r"(?:is|are) there (?:any |much |good |real |enough )?money in",
    r"how rich (?:can|do|does|could|will)",
    r"financial(?:ly)? (?:rewards?|rewarding|worth|package|situation|secure|security|comfortable"
    r"|stable|attractive)",
    r"(?:lucrative|minimum wage|net income|gross income|pay ?day|pay slip)",
    r"in (?:terms of )?money",
    r"(?:a|my|your|for a|first) (?:pay )?raise(?! (?:money|awareness|\w+ren|funds))",
    r"(?:your|the|hourly|what) fees?(?= |\?|$)(?! (?:for|of) (?:the|a|entry|admission|tuition))",
    r"how (?:much|well|little) (?:are|is|were|do|does|did|can|will|would) [^?]*\b(?:paid|pay)",
    r"(?:how much|what (?:sort|kind) of) money",
    r"(?:is|what is|what's|how is|how's|about) the money(?: like| good| right)?",
    r"earn(?:s|ed|ing|ings)?(?! (?:the |your |their |his |her |my |a |an |some |[\w']+s'?"
    r" )?(?:you\b|trust|respect"
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
    r"(?:did|have|had|how come) you(?: \w+){0,3} (?:begin|start|become|get (?:into|here|from|to"
    r" where"
    r"|your start|interested|started)|end up|ended up|come to|choose|chosen|find your way|decided?"
    r"|fall into|switch|switched|move|moved|train|trained|want to|dream)",
    r"(?<!if[ ])(?<!since[ ])(?<!when[ ])(?<!before[ ])you(?: (?!if|when)\w+){0,3} (?:began"
    r"|started|became|got"
    r" (?:into|here|from|to where)|came to|chose|ended up|decided to|switched|moved (?:into|from))",
    r"how come you(?:'re| are|r)|got you (?:into|interested|started|hooked|here)",
    r"(?:sparked|aroused|woke|awakened|raised) your (?:interest|curiosity|love|passion)",
    r"you take (?:to get|on the way)|(?:detours?|wrong turns|turns) (?:did|have) you",
    r"^why (?!do\b|are\b|is\b|not\b|does\b|did\b)\w+(?: \w+)?(?=\?)",
    r"(?:your|the) (?:\w+ )?(?:path|career|journey|route|background|story|turning points?|first job"
    r"|way (?:here|in|into|to)|start|beginnings?|studies|degree|schooling|apprenticeship"
    r"|first (?:steps|years?|position|employer)|road here|trajectory|biography)",
    r"(?:makes?|made) you (?:want|choose|decide|go|leave|apply|study|take|turn|think of|stay|move)",
    r"(?:did|were|was|have) you(?:r)? (?:\w+ ){0,4}(?:before|as a (?:child|kid|student|girl|boy))",
    r"(?:why|when|how|where) did you (?:\w+ )?(?:study|pick|leave|go into|discover|first|apply"
    r"|learn"
    r"|settle on|land|wind up|come)",
    r"where you are (?:now|today)|about yourself|as a (?:child|kid), (?:what|who|did)",
    r"(?:want|dream)\w* to (?:be|become) (?:an? )?\w+ (?:when|as|before)",
    r"how (?:did )?(?:it|this|things|everything|all this|all of this|that) (?:all )?(?:beg[ai]n"
    r"|start"
    r"|started|come about|came about)",
)


def is_about_their_path(text: str) -> bool:
    """Whether it asks how they came to where they are."""
    return bool(_PATH.search(plain(text)))
