"""What a question of English is about: pay, or their path."""

from interview_coach.domain.coach.words import AnyOf, Pattern, Phrases, found, plain

_OTHERS = r"(?:you|one|someone|people|i|a \w+|an \w+|they|beginners?|newcomers?|juniors?|\w+s)"
_PAY = AnyOf(
    Phrases(
        rf"(?:how much|what) (?:do|does|did|can|could|would|will|might|should) {_OTHERS}(?: \w+)?"
        r" (?:earn(?! (?:you|them|him|her|us|me)\b)|make(?! (?:of|sure|do|it|up|out|by|with|from"
        r" scratch|an? (?!hour|year|month|week|day|shift|night|gig|session|job|head|season|show"
        r"|game|concert)\b(?! (?:before|after|ahead|ago|later|earlier)))\b)|get paid|be paid"
        r"|expect to (?:earn|make)|take home(?! (?:from|with|to|of)\b)|bring home|charge(?!"
        r" (?:your|the|it|my|up|for,|an? \w+ with)\b)(?!,| for,))",
        r"(?:how much|what) (?:does|do|did|can|could|would|will|might|should) (?:a|an|most|your"
        r" average|the average) (?:[\w'-]+ ){1,5}?(?:earn(?! (?:you|them|him|her|us|me)\b)"
        r"|make(?=\s*(?:\?|$|an? (?:hour|year|month|week|day)|per|in))|get paid|take home(?!"
        r" (?:from|with|to|of))|bring home(?! (?:from|with|to|of))|bring in(?=\?|$| (?:a|per|each"
        r"|every|in)\b))",
        r"(?:what|how much) (?:are|is|were|do|does|did|will|would|can) (?:they|\w+|(?:your|the)"
        r" [\w'-]+) (?:really |actually |normally |currently )?pay(?:ing)? (?:you|people|a|an"
        r"|beginners|newcomers|juniors|new|someone|somebody|graduates|interns|trainees|staff|their"
        r" \w+)(?! (?:for|attention)\b)",
        r"what (?:does|do|would|will) [^?]*\b(?:(?<!the[ ])(?<!new[ ])(?<!of[ ])(?<!equal["
        r" ])pays?(?! (?:\w+ ){0,2}(?:attention|heed))|get paid)",
        rf"how much (?:money )?(?:do|does|did|can|could|would|will|might|should) {_OTHERS} (?:\w+"
        r" )?(?:get|bring home|take home|receive|pocket|cost)(?: \w+)?(?: (?:as|per|each|monthly"
        r"|every|at|in|for an?|an?|when|after|with)\b[^?]*)?\?*$",
        r"how much (?:gains?|earns?|gets?|makes?|wins?|takes home)",
        r"how much (?:did|do|does|would|will|can) (?:you|they|one|i|people|an? \w+) (?:\w+ )?get"
        r" (?:for (?:your|a|an|the|each|every)|per)",
        r"how much (?:are|is|were|was) (?:you|they|he|she|an? \w+|people) on(?=\?|$| (?:now|a"
        r"|per)\b)",
        r"how (?:much|well|little) (?:are|is|were|do|does|did|can|will|would) [^?]*\b(?:paid|pay)",
        r"how much (?:did|do|does|would|will) (?:they|he|she|it) (?:offer|give) you(?=\?|$|"
        r" (?:when|to|as|at|for)\b)",
        r"(?:how much|what (?:sort|kind) of) (?:money|dosh|dough)",
        r"(?:what|how much) (?:do|does|would|will|did) [\w' ]{2,40} start(?:ed)? on(?=\?|$)",
        r"(?<!of[ ])what (?:you|people|they|one|i|an? \w+) (?:(?:would|could|can|might|really"
        r"|actually) )?(?:earns?(?! (?:you|them|him|her|us|me)\b)|takes? home|gets? paid|(?:makes?"
        r"|brings? in)(?= (?:a|per|in a|each|every) (?:\w+ )?(?:year|month|week|day|hour)))",
        r"how much (?:can|should|could|may) i (?:ask for|expect|earn|hope for|charge)",
        r"how much (?:is|are) (?:the|your|beginners) (?:pay|paid)",
        near="how much|how well|how little|what",
    ),
    Phrases(
        r"salar(?:y|ies)",
        r"(?:well|badly|better|poorly|decently|properly|fairly|under|high|higher|low|best|good)["
        r" -]?pa(?:id|ying)",
        r"(?:make|makes|making|earn|get|bring home|take home) (?:[\w']+ )?(?:good|decent|enough"
        r"|much|more|a lot of|lots of|big|real|serious|less|any|as much) money(?! for (?:the|your"
        r"|their|a))",
        r"(?:are|is|do|does|get|gets|getting|be|being|got) (?:[\w' ]{1,24} )?paid(?=[?.,!;:]|$|"
        r" (?:well|for (?:overtime|it|that|this|an?|each|every|extra|your work)|by|in|on|at|as"
        r"|during|the same|more|less|enough|when|while|a|per|if|here|too|and|or|fairly|properly"
        r"|extra|hourly|monthly|weekly|every|each|like)\b)",
        r"(?:get|become|became|got|becoming|getting) rich",
        r"(?:support|feed|raise) (?:a|my|your|one's) (?:family|children|kids)",
        r"(?:is|are) there (?:any |much |good |real |enough )?money in",
        r"can (?:you|one|people|anyone|anybody|somebody|someone|i|they) (?:\w+ )?(?:live|survive"
        r"|get by) (?:off|from) (?:it|that|this)(?=\?|$| alone)",
        r"(?:bring|brings|bringing) in (?:per|a|each|every) (?:month|week|year|hour|day|job)",
        r"how rich (?:can|do|does|could|will)",
        r"financial(?:ly)? (?:rewards?|rewarding|worth|package|situation|secure|security"
        r"|comfortable|stable|attractive)",
        r"(?:lucrative|minimum wage|net income|gross income|pay ?day|pay slip)",
        r"in (?:terms of )?money",
        r"(?:a|my|your|for a|first) (?:pay )?raise(?! (?:money|awareness|\w+ren|funds))",
        r"(?:your|the|hourly|what) fees?(?= |\?|$)(?! (?:for|of) (?:the|a|entry|admission"
        r"|tuition))",
        r"(?:is|what is|what's|how is|how's|about) the money(?: like| good| right)?",
        r"earn(?:s|ed|ing|ings)?(?! (?:(?:the|your|their|his|her|my|our|a|an|some|such|that|this"
        r"|any|public|local|new|good|first|full|extra|[\w-]+'s|\w+s'|\w+[^s\W]s) ){0,3}(?:you\b"
        r"|trust|respect|degrees?|certificat\w+|credits?|reputation|place|title|badge|licen[cs]e"
        r"|stripes|standing|goodwill|praise|thanks|attention|belief|faith|forgiveness|diploma"
        r"|medals?|wings|spurs|stars?|following|a say|belts?|marks|points|affection|right|loyalty"
        r"|confidence|promotion|keep|friendship|spot|qualification|PhD))",
        r"(?:starting|beginner|entry-level|entry|the|good|decent|fair|what|your|average|typical"
        r"|usual|current|base|hourly|monthly|annual|take-home|equal|any) (?:\w+ )?(?:pay"
        r"|wages?)(?! (?:attention|off|heed|rules|laws?|polic\w+|talks|disputes?|deals?|reforms?"
        r"|bill|transparency|equity|phone|load|wall|for (?:itself|their|your|his|her|the)))",
        r"pay (?:range|scale|grade|band|gap|rise|raise|like|progression|cheque|check|packet)",
        r"(?:day|hourly|daily|freelance|going) rates?",
        r"(?<!workers'[ ])(?<!worker's[ ])(?<!workers[ ])(?<!victims[ ])(?<!victim[ ])(?<!carbon["
        r" ])(?<!injury[ ])(?<!accident[ ])(?<!flight[ ])compensat(?:ion|ed)(?! (?:claims?|for"
        r"|law\w*|cases?|schemes?|funds?|boards?|hearings?|lawsuits?|orders?|culture|tribunals?))",
        r"(?:wages?|paycheck|income|remuneration|stipend|bonus(?:es)?(?! (?:rounds?|tracks?"
        r"|points?|questions?|material|features?))|royalties)",
        r"paid (?:well|enough|fairly|properly)",
        r"how (?:well )?does (?:it|this|the \w+|\w+) pay",
        r"(?:does|do|would|will|if) (?:it|this|the \w+|\w+) pay (?:well|enough|the (?:rent|bills)"
        r"|a living|decently|properly)",
        r"(?:make|get) (?:a|your|my) living(?! (?:room|space))|six figures",
        r"(?:live|survive|get by|raise (?:a|my|your) \w+) (?:on|off|from) (?:that pay|the pay|what"
        r"|one|a \w+'s)",
        r"afford (?:the rent|rent|a \w+|to live)",
        near=(
            r"salar|pay|paid|money|rich|famil|child|kids|live|surviv|get by|bring|financ|lucrative"
            r"|wage|income|raise|fee|earn|rate|compens|remun|stipend|bonus|royalt|living|figures"
            r"|afford"
        ),
    ),
)
_OTHER_PAY = Pattern(
    r"\bpay(?:s|ing)? (?:attention|off|dues|back|heed|respect|a visit|tribute)\b|\b(?:do|does|did"
    r"|to|can|could|will|would|who|that|they|we|must) (?:\w+ ){0,2}pays? for\b|\b(?:union rep|shop"
    r" steward|trade unionist|bargain\w*|payroll|economists?|wage claims?|tribunals?|(?:cannot"
    r"|can't|won't|will not|refus\w+ to|fail\w* to|never|don't|doesn't|unable to|forgets? to) pay"
    r"|wage theft|wage polic\w+|pay talks|pay disputes?|strik(?:e|es|ers|ing))\b|\b(?:leav|left"
    r"|gave up|giv(?:e|ing) up|quit\w*|swap\w*|turn\w* down|walk\w* away|trad(?:e|ed|ing)|chuck\w*"
    r" in|threw in|drop\w*)\w*(?: [\w'-]+){0,4}? (?:well|better|highly|best|handsomely)[- ]pa(?:id"
    r"|ying)\b"
)


def is_about_pay(text: str) -> bool:
    """Whether it asks what is earned."""
    return bool(found(_PAY, text, but=_OTHER_PAY))


_PATH = Phrases(
    r"(?:led|brought|drew|drove|took|attracted) you",
    r"(?:did|have|had|how come) you(?: \w+){0,3} (?:begin|start|become|get (?:into|here|from|to"
    r" where|your start|interested|started)|end up|ended up|come to|choose|chosen|find your way"
    r"|decided?|fall into|switch|switched|move|moved|train|trained|want to|dream)",
    r"(?<!if[ ])(?<!since[ ])(?<!when[ ])(?<!before[ ])you(?: (?!if|when)\w+){0,3} (?:began"
    r"|started|became|got (?:into|here|from|to where)|came to|chose|ended up|decided to|switched"
    r"|moved (?:into|from))",
    r"how come you(?:'re| are|r)|got you (?:into|interested|started|hooked|here)",
    r"(?:sparked|aroused|woke|awakened|raised) your (?:interest|curiosity|love|passion)",
    r"you take (?:to get|on the way)|(?:detours?|wrong turns|turns) (?:did|have) you",
    r"^why (?!do\b|are\b|is\b|not\b|does\b|did\b)\w+(?: \w+)?(?=\?)",
    r"(?:your|the) (?:\w+ )?(?:path|career|journey|route|background|story|turning points?|first"
    r" job|way (?:here|in|into|to)|start|beginnings?|studies|degree|schooling|apprenticeship|first"
    r" (?:steps|years?|position|employer)|road here|trajectory|biography)",
    r"(?:makes?|made) you (?:want|choose|decide|go|leave|apply|study|take|turn|think of|stay|move)",
    r"(?:did|were|was|have) you(?:r)? (?:\w+ ){0,4}(?:before|as a (?:child|kid|student|girl|boy))",
    r"(?:why|when|how|where) did you (?:\w+ )?(?:study|pick|leave|go into|discover|first|apply"
    r"|learn|settle on|land|wind up|come)",
    r"where you are (?:now|today)|about yourself|as a (?:child|kid), (?:what|who|did)",
    r"(?:want|dream)\w* to (?:be|become) (?:an? )?\w+ (?:when|as|before)",
    r"how (?:did )?(?:it|this|things|everything|all this|all of this|that) (?:all )?(?:beg[ai]n"
    r"|start|started|come about|came about)",
)


def is_about_their_path(text: str) -> bool:
    """Whether it asks how they came to where they are."""
    return bool(_PATH.search(plain(text)))
