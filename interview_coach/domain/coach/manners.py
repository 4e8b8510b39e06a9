"""Words that make a person a means or speak ill of one, and ways to come unasked."""

import re

from interview_coach.domain.coach.words import Phrases, found, replaced

_GROW = r"(?:expand|grow|build|widen|extend|broaden|increas|enlarg|develop|us|leverag|tap|work)"
_OWN = r"(?:my|your|a|an|one's|their|his|her|our)"
_NETWORKING = Phrases(
    r"networking(?! (?:equipment|hardware|engineer\w*|technolog\w*|protocols?|software|gear|course"
    r"|certificate|team|stack|infrastructure|module))",
    r"network with",
    rf"{_GROW}(?:e|ing)? (?:up |into |out )?{_OWN} (?:own )?(?:professional |personal )?"
    r"(?:network(?! of)|contacts|connections)",
    r"(?:to|in|into|for|of|onto) my (?:professional |personal |own )?network",
    r"(?:my|your|a) (?:\w+ )?circle of contacts",
    r"(?:to|and|must|should|can|could) network(?! (?:is|was|goes|cable|engineer|design|with))",
    r"(?:mak(?:e|ing)|(?:build|collect|gather|gain)(?:ing)?) (?:some |more |new |good "
    r"||useful |important |the right |valuable |professional |industry )*"
    r"(?:contacts|connections)",
    r"(?:useful|right|important|valuable|influential|powerful|business|professional|industry"
    r"|linkedin|enough) (?:contacts|connections)",
    r"(?:have|has|had|need|needs|know|get|getting|without|through|about|with|having) (?:the |any "
    r"|some |good |no |your |my )*(?:contacts|connections)(?! (?:between|with|to|of|among"
    r"|lens\w*))",
    r"(?:your|my|one's|their|a) (?:professional|personal|own|linkedin|strong|good|large|big)"
    r" network(?! (?:of|card|cable|engineer|drive))",
    r"(?:big|large|wide|strong|good|important|useful) (?:is|was) (?:your|a) network",
    r"(?:keep|kept|keeping|maintain|maintaining|nurture|nurturing|cultivate|cultivating|use|used"
    r"|using|activate|ask|asked|tap|tapped|share|open) (?:up |into )?(?:your|my|one's|their|his"
    r"|her) network",
    r"(?:who|anyone|anybody|someone|somebody|people) (?:else )?in (?:your|my) network",
    r"(?:you|i|people|they|we|one|introverts|beginners|students|newcomers|actually|ever|still|best"
    r"|really|successfully) network(?=[.,;:?!]|$| (?:with|at|in|on|when|if|without|online"
    r"|effectively|well|more|as|and|while|among|for|better|best|here|there|to|successfully"
    r"|properly|a lot)\b)",
    r"(?:people|students|\w+s) (?:in|at|of) [\w ]{1,20} network(?=\?|$)",
    r"how many (?:\w+ )?(?:contacts|connections)(?! between)|(?:which|what) (?:\w+ )?contacts"
    r" (?:should|do|did|would|must|are|have)",
    r"(?:contacts|connections) (?:in|within|inside) (?:the|this|your) (?:\w+ )?(?:industry|field"
    r"|business|trade|sector|company|profession|press|scene)",
    r"an? (?:introvert|beginner|student|newcomer|shy \w+|outsider) network",
    r"(?:contacts|connections) (?:helped you|helped most|got you|opened|made the)",
    r"(?:contacts|connections) (?:matter|count|help|get you|get people|open|decide)",
    r"(?:to|into|with) your (?:\w+ )?network(?! of)",
    r"networkers?",
    r"my (?:\w+ )?network (?:has |is |will )?(?:grow|grew|expand|widen)\w*",
    r"(?:valuable|useful) (?:new )?contact(?! (?:with|between|lens))",
    r"(?:ma[dk]e|making|build|built|find|found) (?:your|my|these|those|the) (?:\w+ )?(?:contacts"
    r"|connections)|(?:turn|turning|turned) (?:\w+ )?contacts into",
    r"schmooz\w+",
    r"pick(?:ing)? (?:your|his|her|their|the|someone's|somebody's|people's) brains?",
    r"brain[- ]pick(?:ing)?",
)
_CABLES = re.compile(
    r"\b(?:computer|neural|social|wireless|data|campus|home|support|rail|road|power|energy|water|tv"
    r"|television|radio|phone|sensor|hospital|school|library|branch) network(?:ing|s)?\b",
    re.I,
)
_PEOPLE = "get to know people in the field"
_NOT_A_NOUN = r"(?=[.,?!]| (?:as|when|if|with|and|or|but|so|here|today|in|on)\b|$)"
_HERE = r"(?= (?:in|at|within)\b)"
_BETTER = (
    (Phrases(r"picking (?:your|his|her|their) brains?"), "seeking your advice"),
    (Phrases(r"pick (?:your|his|her|their) brains?"), "seek your advice"),
    (Phrases(r"network with"), "get to know"),
    (
        Phrases(
            rf"(?:expand|grow|build|widen|extend|broaden) {_OWN} (?:professional )?network{_HERE}"
        ),
        "get to know people",
    ),
    (
        Phrases(rf"(?:expand|grow|build|widen|extend|broaden) {_OWN} (?:professional )?network"),
        _PEOPLE,
    ),
    (
        Phrases(rf"(?:expand|grow|build|widen|extend|broaden)ing {_OWN} (?:professional )?network"),
        "getting to know people in the field",
    ),
    (
        Phrases(
            r"make (?:some |more |new |good |useful |the right )*(?:contacts|connections)"
            r"(?= (?:in|at|within|among))"
        ),
        "get to know people",
    ),
    (Phrases(r"networking (?:with|among)"), "talking with"),
    (Phrases(rf"go for networking{_NOT_A_NOUN}"), "go to meet others in the field"),
    (
        Phrases(rf"(for|(?<!lot[ ])of|about|by|through|from|start|be) networking{_HERE}"),
        r"\1 meeting people",
    ),
    (
        Phrases(rf"(for|(?<!lot[ ])of|about|by|through|from|start|be) networking{_NOT_A_NOUN}"),
        r"\1 meeting people in the field",
    ),
    (Phrases(r"(is|was) networking(?= (?:in|for|to)\b|\?)"), r"\1 meeting people"),
)


def networking(text: str) -> tuple[str, str]:
    """The words that make a person a means, and the text without them where that is easy."""
    words = found(_NETWORKING, text, but=_CABLES)
    better = replaced(text, _BETTER) if words else text
    return words, better if better != text and not found(_NETWORKING, better) else ""


_WHO = (
    r"(?:boss(?:es)?|managers?|colleagues?|co-?workers?|supervisors?|directors?|people|persons?"
    r"|customers?|clients?|patients|students?|patrons?|teachers?|professors?|editors?|partners?"
    r"|management|leadership|leaders?|culture|environment|employers?|workplace|offices?"
    r"|departments?|company|companies|place|teams?|executives?|owners?|chiefs?|seniors?|staff"
    r"|administration|predecessor|interns?|doctors?|HR|competitors?|rivals?|competition"
    r"|politicians?|lawyers?|nurses?|bankers?|journalists?|librarians?|agents?|mentors?|guests?"
    r"|pupils?|parents?|members?|actors?|authors?|guys?|women|men|ministers?|presidents?"
    r"|headmasters?|head teachers?|advis[eo]rs?|deput(?:y|ies)|tutors?|deans?|foremen|foreman"
    r"|chefs?"
    r"|cooks?|secretar(?:y|ies)|trustees|governors?|producers?|captains?|superiors?|higher-ups"
    r"|principals?|landlords?|judges?|officers?|trainers?|neighbou?rs?|officials?"
    r"|critics?|woman|man|lady|ladies|blokes?)"
)
_BAD = (
    r"(?:terrible|awful|horrible|nightmare|toxic|useless|lousy|idiot|idiotic|stupid|dumb|lazy"
    r"|nasty|rude|arrogant|clueless|crap|crappy|rubbish|incompetent|evil|corrupt|annoying"
    r"|irritating|unbearable|insufferable|obnoxious|pathetic|dreadful|disgusting|greedy|dishonest"
    r"|hypocritical|petty|bitchy|worthless|shitty|vile|moronic)"
)
_BEAST = (
    r"(?:fools?|monsters?|dictators?|tyrants?|psychopaths?|thieves|parasites?|narcissists?|snakes?"
    r"|pigs?"
    r"|dinosaurs?|clowns?|creeps?)"
)
"""Insults only where somebody is called so; there are real ones, and people who work with them."""
_INSULT = (
    r"(?:idiots?|morons?|jerks?|bull(?:y|ies)|liars?|assholes?|backstabbers?"
    r"|crooks?|cowards?|losers?|hypocrites?|bastards?|slackers?|control freaks?|whiners?)"
)
_REVILED = (
    r"(?:lazy|incompetent|arrogant|clueless|corrupt|idiotic|stupid|dumb|useless|greedy|dishonest"
    r"|hypocritical|petty|pathetic|worthless|rude|nasty|unfriendly|ruthless|selfish|cruel)"
)
_WORST = (
    r"(?:worst|laziest|nastiest|dumbest|stupidest|rudest|meanest|craziest|ugliest|weakest"
    r"|most (?:annoying|unpleasant|stupid|useless|incompetent|irritating|arrogant|hated|disliked"
    r"|unbearable|terrible|awful|horrible|toxic|rude|lazy|greedy|corrupt|evil))"
)
_NOT_A_PERSON = (
    r"(?! (?:question|mistake|idea|thing|error|rule|bug|code|loading|evaluation|sunday|day|morning"
    r"|afternoon|eye|moment|joke|file|data|record)s?\b)"
)
_UNKIND = Phrases(
    rf"(?:are|is|were|was) (?:the|your|their|these|those) (?:[\w-]+ ){{1,4}}?"
    rf"(?:so |really |that |all ){_REVILED}{_NOT_A_PERSON}",
    rf"{_WHO} (?:[\w-]+ ){{0,3}}(?:most |so |really )?{_REVILED}{_NOT_A_PERSON}",
    r"(?:biggest|greatest|worst|total|complete|real|such an?|these|those|by|of|are|were|with|an?)"
    rf" {_INSULT}",
    r"(?:biggest|greatest|worst|total|complete|such an?|these|those|surrounded by|bunch of|pack"
    r" of)"
    rf" {_BEAST}",
    r"(?:is|was|are|were|being|he's|she's|such|absolute|utter|pompous|arrogant|old) (?:an? )?"
    r"(?:[\w-]+ ){0,2}(?:fool|idiot|moron|jerk|tyrant"
    r"|liar|crook|coward|hypocrite|bastard|backstabber|slacker|narcissist|control freak|snob|bore"
    r"|buffoon|prat|twit|wanker|muppet|git|arsehole|asshole|pig-headed \w+|nitwit|airhead|twat)s?",
    rf"(?:your|the|my|his|her) (?:[\w-]+ )?{_WHO} (?:secretly |always |\w+ )?(?:drinks(?!"
    r" (?:coffee|tea"
    r"|water|it|from))|is (?:a )?(?:drunk|drunkard|alcoholic)|sleeps (?:with|around)|is"
    r" (?:sleeping with"
    r"|having an affair|on the take|a crook))",
    r"want(?:s|ed)? (?:to (?:be|get) )?(?:rid of|shot of) (?:her|him|them|that \w+)",
    r"has it in for (?:you|me|him|her|them|us|everyone|everybody)",
    r"gossip\w*",
    r"incompeten\w+",
    r"(?:do|does|did|would|really|people|everyone|everybody|you|they|we)"
    r" (?:hate|despise|loathe|detest)s?(?! to\b| speech| crimes?)",
    r"i (?:really |just )?(?:hate|despise|loathe|detest) (?:my|your|the|this|that) (?:\w+ )?"
    rf"{_WHO}",
    r"hated",
    rf"(?:whom?|which (?:of )?(?:your |the )?(?:\w+ )?{_WHO}) [^.?!]{{0,25}}\b(?:dislike|hate"
    rf"|despise"
    r"|can't stand|cannot stand|(?:annoys?|irritates?|bothers?) you|gets? on your nerves"
    r"|drives? (?:you|everybody|everyone) (?:crazy|mad|nuts|up the wall))",
    rf"(?:which|who)(?: (?:of|in|on|at|among) (?:your|the) (?:\w+ )?\w+| of them)?"
    rf"(?: {_WHO}[^.?!]{{0,20}})? (?:is|are|was|were) (?:by far )?(?:the |a )?(?:bad|{_BAD}"
    rf"|{_WORST})"
    r"(?! (?:at|for|case|off|enough|example|part|time|thing|year|day|winter|storm)\b)",
    rf"wrong with (?:your|the|that|his|her|these|those) (?:\w+ )?{_WHO}",
    r"behind (?:\w+'s|\w+s'|the \w+'s|his|her|their|your) backs?",
    rf"(?:slept|sleep(?:s|ing)?) with (?:whom|who|(?:the|his|her|your|their) {_WHO})",
    r"is it true (?:that )?(?:your|the|his|her|their) [^.?!]*\b(?:sacked|fired|drunk|drinks"
    r"|drinking|an affair"
    r"|arrested|cheat\w*|lied|stole)",
    r"dirt (?:do|have|has|can|did) you|any dirt on",
    rf"which (?:of (?:your|the) )?(?:\w+ )?{_WHO} (?:would|should|must) (?:you|they) (?:\w+"
    r" )?(?:fire|sack"
    r"|get rid of|kick out|throw out)",
    r"who(?:m)? (?:would|should|must) (?:you|they|be|one) (?:\w+ )?(?:fire|fired|sack|sacked|get"
    r" rid of|kick out|throw out)",
    rf"(?:most |so |really ){_REVILED} (?:\w+ ){{0,3}}{_WHO}",
    rf"how (?:bad|much of an? \w+|{_BAD}) (?:is|are|was) (?:your|the) (?:\w+ )?{_WHO}",
    rf"(?:dirt|juicy \w+) on (?:your|the|other|any) (?:\w+ )?{_WHO}",
    rf"scandals? (?:with|about|around|of|involving) (?:your|the) (?:\w+ )?{_WHO}",
    rf"(?:your|the) (?:\w+ )?{_WHO} (?:really |always |just |still )?(?:cheats?|lies|lied|steals?"
    r"|exploits?|rips? off|mistreats?|fakes?)",
    r"like (?:dirt|garbage|trash|slaves)",
    rf"why (?:is|are|was|were) [\w' ]{{2,30}} so (?:mean|cold|{_REVILED})",
    rf"(?:do|does|did) (?:your|the|any of your) (?:\w+ )?{_WHO} (?:\w+ )?(?:annoy|irritate|bore"
    rf"|disgust)",
    r"who(?:m)? [^.?!]{0,25}\b(?:not|never|can't|cannot) (?:\w+ )?trust",
    r"(?:is|are|was|were) [\w' ]{2,30} (?:garbage|crap|trash|rubbish)(?=[?.!]|$)",
    r"dirty (?:secrets?|laundry|tricks|linen)",
    rf"{_WHO} (?:ever )?(?:do|did|does|done) (?:something|anything|things) (?:illegal|criminal"
    rf"|shady"
    r"|dishonest)",
    r"(?:shit|bitch)(?:s|es|ing|y)?",
    rf"{_WORST} (?:{_WHO}|part|thing(?! that (?:can|could|might|may))|aspect|side|library)",
    r"who (?:[^.?!]{1,20} )?(?:is|are|was|were) (?:always )?the (?:laziest|nastiest|dumbest)",
    rf"who (?:is|was) (?:the |your )?{_WORST}",
    r"nastiest (?:thing|person|side)",
    rf"(?:dumbest|stupidest|laziest|nastiest|rudest|meanest) (?:\w+ ){{0,4}}{_WHO}",
    rf"{_BAD} (?:\w+ )?{_WHO}(?! (?:decisions?|outcomes?|results?|feedback))",
    rf"{_WHO} (?:is|are|was|were|being) (?:so |really |just |all |such |a |an )*"
    rf"(?:{_BAD}|{_INSULT}|{_BEAST})",
    r"(?:is|are|was|were) (?:the|your|their|his|her) (?:\w+ )?"
    rf"{_WHO} (?:so |as |really |that |such )?{_BAD}",
    r"(?:he|she|they|who)(?: [^.?!]{1,20})? (?:is|are|was|were) (?:so |really |the most |always )*"
    rf"(?:{_BAD})(?! (?:for|at))",
    rf"(?:is|are|was) (?:he|she|they) (?:so |really )?{_BAD}",
    r"rumou?rs? (?:has it|that|says?|is|going)",
    r"(?:a|any|the|heard|hear) rumou?rs?",
    r"what rumou?rs(?= (?:have|do|did|are)\b)",
    rf"{_WHO} (?:is|are|was|were) (?:a |such a )?(?:frauds?|cheats?|cheaters?|traitors?)",
    r"who(?:m)? [^.?!]{0,25}\b(?:should|ought to|deserves? to) be (?:fired|sacked|kicked out)",
    r"(?:badmouth|trash|bash)\w*",
    r"most (?:annoying|unpleasant|stupid|useless|incompetent)"
    r" (?:person|people|colleagues?|boss|of them|one|client|customer)",
    rf"which (?:of )?[^.?!]{{0,20}}{_WHO} would you warn me (?:about|off|against)",
    r"(?:dislike|resent|can't stand|cannot stand|complain|moan|grumble|whinge|gripe) (?:most"
    r" )?(?:about |in )?"
    rf"(?:your|the|my|their) (?:\w+ )?{_WHO}",
)
_KINDLY = re.compile(
    r"\b(?:handl\w*|deal\w* with|cop(?:e|ing) with|calm\w*|serv\w+|help\w*|say to|speak to|talk to"
    r"|teach"
    r"|treat|fac(?:e|ing)|reach|respond to|react to|win over|defus\w+|answer|motivate|work(?:ing)?"
    r" with)"
    r" (?:an?|some|any|the occasional|one|your first) \w+ \w+\b"
    r"|\b(?:when|if) (?:an?|some|someone|somebody|people|one of) [\w ]{0,20}\b(?:is|are|gets?) \w+"
    r"|\b(?:check|verif|confirm|chas|trac|track|debunk|quash|counter|investigat|respond|react|handl"
    r"|deal|squash|scotch|kill|dispel|follow|report|publish|print|stud|research|archiv|test|correct"
    r"|weigh|sift|hunt|answer|address|meet|source|stop|monitor|fact-check)\w* (?:(?:out|down|up|to"
    r"|with|on|about|through"
    r"|a|an|the|every|each|any|that|this|such|of|\w+) ){0,3}?(?:rumou?rs?|gossip)\b"
    r"|\b(?:written|wrote|writ(?:e|es|ing)|book|books|papers?|essays?|stud(?:y|ies|ied|ying)"
    r"|research"
    r"|articles?|thesis|dissertation|talk|lecture|podcast|chapter|play|novel|exhibition|show|film)"
    r" (?:about|on|of|into) (?:[\w-]+ ){0,3}(?:gossip|rumou?rs?|bull(?:ies|ying))\b"
    r"|\bgossip (?:column|page|magazine|sheet|site|press|writer|reporter|journalis|paper|section"
    r"|desk"
    r"|blog)\w*\b"
    r"|\b(?:protect|shield|spare|guard|keep)\w* [\w ]{1,30} (?:from|out of|free of) (?:the"
    r" )?(?:gossip|rumou?rs?)|\b(?:patients?|clients?|customers?|people|students?|guests?|pupils"
    r"|parents|visitors|children|somebody|someone|those) who (?:is|are|gets?|becomes?)\b|\b(?:when"
    r"|if) (?:you|they|people) (?:hear|heard)\b|\bhate to\b|\brumou?r mill\b.*\bhistory\b|\b(?:no"
    r"|not|never|without|against|dislik\w+|avoid\w*|hates?|stop\w*|refus\w+|handl\w+|deal\w* with"
    r"|free of) (?:to |\w+ )?(?:gossip|rumou?r)|\bno (?:stupid|dumb|bad) (?:questions?|people)\b"
    r"|\bbull(?:y|ies|ied)\b.*\b(?:pupils|schools?|children|kids)\b",
    re.I,
)
_KINDER = (
    (
        Phrases(rf"worst (part|thing|aspect|side)(?! (?:about|of) (?:your|the|my) {_WHO}\b)"),
        r"hardest \1",
    ),
)


def unkind(text: str) -> tuple[str, str]:
    """The words that speak ill of somebody, and the text without them where that is easy."""
    words = found(_UNKIND, text, but=_KINDLY)
    better = replaced(text, _KINDER) if words else text
    return words, better if better != text and not found(_UNKIND, better) else ""


_WALK_IN = Phrases(
    r"(?:stop|drop|swing|pop|come|walk|pass|stopping|dropping|swinging|popping|coming"
    r"|walking|passing) (?:by|in|over|into|in at) (?:your|the|to your|at your|on|this|next"
    r"|unannounced|without|some|any"
    r"|tomorrow|today|during|when|whenever)(?: .*)?",
    r"(?:show|turn|showing|turning) up (?:at|unannounced)(?: .*)?",
    r"(?:wait|waiting) (?:for you |outside |there )*(?:at|in front of|outside|in) your [^.?!]*",
    r"knock(?:ing)? (?:at|on) (?:your|the) [^.?!]*",
    r"come (?:round|around|along) (?:to |on |at )?(?:your|next|this|some|the)[^.?!]*",
    r"(?<!never[ ])(?<!not[ ])(?:come|call|visit|arrive|wait|look in|see you|be there|be"
    r" at)[^.?!]{0,40}?"
    r" (?:without (?:an )?appointment|unannounced|on the off chance)",
    r"catch you (?:at|in|after) (?:your|the)(?: .*)?",
)
_INVITED = re.compile(r"\b(?:if|whenever|when) you(?:'d| would)? (?:like|prefer|suggest|invite)"
                      r"|\bas (?:we )?agreed\b|\byou (?:invited|suggested|asked)\b"
                      r"|\bthank(?:s| you) for\b|\blet(?:ting)? me\b|\bsuits? you\b"
                      r"|\bwhen(?:ever)? you (?:drop|stop|swing|pop|walk) (?:in|by|over)\b"
                      r"|\bat (?:a|any) (?:time|day|hour)\b|\bby appointment\b"
                      r"|\byou (?:choose|prefer|like)\b", re.I)  # fmt: skip
_BY_MAIL = Phrases(
    r"(?:answer|reply to|respond to|fill (?:in|out)|send (?:me )?(?:your )?answers)\b[^.?!]*\b"
    r"(?:questions?|questionnaire|survey|answers)(?: (?:below|attached|by e-?mail|in writing|here"
    r"|via e-?mail|over e-?mail))?",
    r"(?:interview|questions) (?:by|via|over) e-?mail",
    r"(?:questions|questionnaire) (?:below|attached|enclosed)",
    r"type (?:up )?your answers",
    r"(?:write|type|send|put|give|note|mail|fill)(?: (?:me|us|in|down|up|back))? (?:(?:the|your"
    r"|short|brief|some|their) )*answers (?:underneath|below|back|in|under|beneath|down|into|by|on"
    r"|next to|between|here|to (?:the|these|my))[^.?!]*",
    r"(?:short|written|brief|quick|typed) (?:answers|replies)(?: [^.?!]*)?",
    r"(?:answer|reply)(?: to)? (?:(?:them|these|those) )?"
    r"(?:in writing|by (?:return|e-?mail|mail)|by post)",
)
_BY_VOICE = re.compile(
    r"\b(?:call|phone|talk|conversation|meet|video|zoom|in person|coffee)\b", re.I
)


def walk_in(text: str) -> str:
    """The words that announce a visit nobody agreed to."""
    return found(_WALK_IN, text, but=_INVITED)


_UNHEARD = re.compile(
    r"\b(?:no need (?:to|for)|without|instead of|rather than|not|don't need to|needn't|no)"
    r" (?:a |an |the |having to |to |us )*(?:call|phone|talk|conversation|meet\w*|video|zoom"
    r"|coffee)\b(?:,? n?or (?:to )?\w+)?|(?:\bnot|n't|\bwithout|\brather than|\binstead of|\bsave"
    r" you|\bspare you|\bno need"
    r"|\bno time)(?: [\w'-]+){0,5}? (?:call|phone|talk\w*|conversation|meet\w*|video|zoom|coffee)\b"
    r"(?:,? n?or (?:to )?\w+)?(?: (?:on|by|over|via) (?:the )?(?:phone|video|zoom))?|\b(?:shy"
    r"|nervous|afraid|bad|poor|uncomfortable|awkward|no good|not good) (?:on|of"
    r"|at|with|about|over|when) (?:the |a |it comes to )?(?:phone|calls?|video|talk\w*"
    r"|conversation|meet\w*|zoom)\b|\b(?:hate|dislike|avoid|cannot|can't"
    r"|couldn't) (?:\w+ )?(?:phone|call|calls|talk|meet|video|zoom)\b",
    re.I,
)


def by_mail_only(text: str) -> str:
    """The words that ask for written answers alone."""
    return "" if _BY_VOICE.search(_UNHEARD.sub("", text)) else found(_BY_MAIL, text)
