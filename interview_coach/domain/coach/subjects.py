"""What a question of English is about: pay, or their path."""

import re

from interview_coach.domain.coach.words import Phrases, found, plain

_OTHERS = r"(?:you|one|someone|people|i|a \w+|an \w+|they|beginners?|newcomers?|juniors?|\w+s)"
_PAY = Phrases(
    r"salar(?:y|ies)",
    rf"(?:how much|what) (?:do|does|did|can|could|would|will|might|should) {_OTHERS}(?: \w+)? "
    r"(?:earn(?! (?:you|them|him|her|us|me)\b)|make(?! (?:of|sure|do|it|up|out|an? (?!hour|year"
    r"|month|week|day|shift|night|gig|session|job"
    r"|head|season|show|game|concert)\b(?! (?:before|after|ahead|ago|later|earlier)))\b)|get paid"
    r"|be paid|expect to (?:earn|make)"
    r"|take home(?! (?:from|with|to|of)\b)|bring home|charge(?! (?:your|the|it|my|up|for,|an? \w+"
    r" with)\b)"
    r"(?!,| for,))",
    r"(?:how much|what) (?:does|do|did|can|could|would|will|might|should) (?:a|an|most|your"
    r" average|the"
    r" average) (?:[\w'-]+ ){1,5}?(?:earn(?! (?:you|them|him|her|us|me)\b)|make(?=\s*(?:\?|$|an?"
    r" (?:hour|year|month|week|day)|per|in))"
    r"|get paid|take home(?! (?:from|with|to|of))|bring home(?! (?:from|with|to|of))|bring in)",
    r"(?:what|how much) (?:are|is|were|do|does|did|will|would|can) (?:they|\w+|(?:your|the)"
    r" [\w'-]+)"
    r" (?:really |actually |normally |currently )?pay(?:ing)? (?:you|people|a|an|beginners"
    r"|newcomers"
    r"|juniors|new|someone|somebody|graduates|interns|trainees|staff|their \w+)(?! (?:for"
    r"|attention)\b)",
    r"what (?:does|do|would|will) [^?]*\b(?:(?<!the[ ])(?<!new[ ])(?<!of[ ])(?<!equal[ ])pays?(?!"
    r" (?:\w+ )?(?:attention|heed))"
    r"|get paid)",
    r"(?:well|badly|better|poorly|decently|properly|fairly|under|high|higher|low|best|good)"
    r"[ -]?pa(?:id|ying)",
    r"(?:make|makes|making|earn|get|bring home|take home) (?:[\w']+ )?(?:good|decent|enough|much"
    r"|more|a lot of|lots of|big|real|serious|less|any|as much) money(?! for (?:the|your|their|a))",
    rf"how much (?:money )?(?:do|does|did|can|could|would|will|might|should) {_OTHERS} (?:\w+"
    rf" )?(?:get"
    r"|bring home|take home|receive|pocket|cost)(?: \w+)?(?: (?:as|per|each|monthly|every|at|in"
    r"|for an?|an?|when|after|with)\b[^?]*)?\?*$",
    r"how much (?:gains?|earns?|gets?|makes?|wins?|takes home)",
    r"(?:are|is|do|does|get|gets|getting|be|being|got) (?:[\w' ]{1,24} )?paid"
    r"(?=[?.,!;:]|$| (?:well|for (?:overtime|it|that|this|an?|each|every|extra|your work)|by|in|on"
    r"|at|as|during|the same|more|less|enough|when|while"
    r"|a|per|if|here|too|and|or|fairly|properly|extra|hourly|monthly|weekly|every|each|like)\b)",
    r"(?:get|become|became|got|becoming|getting) rich",
    r"(?:support|feed|raise) (?:a|my|your|one's) (?:family|children|kids)",
    r"(?:is|are) there (?:any |much |good |real |enough )?money in",
    r"can (?:you|one|people|anyone|anybody|somebody|someone|i|they) (?:\w+ )?(?:live|survive|get"
    r" by)"
    r" (?:off|from) (?:it|that|this)(?=\?|$| alone)",
    r"how much (?:did|do|does|would|will|can) (?:you|they|one|i|people|an? \w+) (?:\w+ )?get"
    r" (?:for (?:your|a|an"
    r"|the|each|every)|per)",
    r"how much (?:are|is|were|was) (?:you|they|he|she|an? \w+|people) on(?=\?|$| (?:now|a|per)\b)",
    r"(?:bring|brings|bringing) in (?:per|a|each|every) (?:month|week|year|hour|day|job)",
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
    r"earn(?:s|ed|ing|ings)?(?! (?:(?:the|your|their|his|her|my|our|a|an|some|such|that|this|any"
    r"|public|local|new|good|first|full|extra|[\w-]+'s|\w+s'|\w+[^s\W]s) ){0,3}(?:you\b|trust"
    r"|respect|degrees?|certificat\w+|credits?|reputation|place|title|badge"
    r"|licen[cs]e|stripes|standing|goodwill|praise|thanks|attention|belief|faith|forgiveness"
    r"|diploma"
    r"|medals?|wings|spurs|stars?|following|a say|belts?|marks|points|affection|right|loyalty"
    r"|confidence|promotion|keep|friendship|spot|qualification"
    r"|PhD))",
    r"how much (?:can|should|could|may) i (?:ask for|expect|earn|hope for|charge)",
    r"(?:starting|beginner|entry-level|entry|the|good|decent|fair|what|your|average|typical|usual"
    r"|current|base|hourly|monthly|annual|take-home|equal|any) (?:\w+ )?(?:pay|wages?)"
    r"(?! (?:attention|off|heed|rules|laws?|polic\w+|talks|disputes?|deals?|reforms?|bill"
    r"|transparency"
    r"|equity|phone|load|wall|for (?:itself|their|your|his|her|the)))",
    r"pay (?:range|scale|grade|band|gap|rise|raise|like|progression|cheque|check|packet)",
    r"(?:day|hourly|daily|freelance|going) rates?",
    r"(?<!workers'[ ])(?<!worker's[ ])(?<!workers[ ])(?<!victims[ ])(?<!victim[ ])(?<!carbon[ ])"
    r"(?<!injury[ ])(?<!accident[ ])(?<!flight[ ])"
    r"compensat(?:ion|ed)(?! (?:claims?|for|law\w*|cases?|schemes?|funds?|boards?|hearings?"
    r"|lawsuits?"
    r"|orders?|culture|tribunals?))",
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
    r"|\b(?:do|does|did|to|can|could|will|would|who|that|they|we|must) (?:\w+ ){0,2}pays? for\b"
    r"|\b(?:union rep|shop steward|trade unionist|bargain\w*|payroll|economists?|wage claims?"
    r"|tribunals?"
    r"|(?:cannot|can't|won't|will not|refus\w+ to|fail\w* to|never|don't|doesn't|unable to"
    r"|forgets? to)"
    r" pay"
    r"|wage theft|wage polic\w+|pay talks|pay disputes?|strik(?:e|es|ers|ing))\b"
    r"|\b(?:leav|left|gave up|giv(?:e|ing) up|quit\w*|swap\w*|turn\w* down|walk\w* away|trad(?:e"
    r"|ed|ing)"
    r"|chuck\w* in|threw in|drop\w*)\w*(?: [\w'-]+){0,4}? (?:well|better|highly|best|handsomely)[-"
    r" ]pa(?:id"
    r"|ying)\b",
    re.I,
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
    r"(?:your|the) (?:\w+ )?(?:path|career|journey|route|background|story|turning points?|first job"
    r"|way (?:here|in|into|to)|start|beginnings?|studies|degree|schooling|apprenticeship"
    r"|first (?:steps|years?|position|employer)|road here|trajectory|biography)",
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
