"""Words that make a person a means, or speak ill of one."""

from interview_coach.domain.coach.words import AnyOf, Pattern, Phrases, found, replaced

_GROW = r"(?:expand|grow|build|widen|extend|broaden|increas|enlarg|develop|us|leverag|tap|work)"
_OWN = r"(?:my|your|a|an|one's|their|his|her|our)"
_NETWORKING = Phrases(
    r"networking(?! (?:equipment|hardware|engineer\w*|technolog\w*|protocols?|software|gear|course"
    r"|certificate|team|stack|infrastructure|module))",
    r"network with",
    rf"{_GROW}(?:e|ing)? (?:up |into |out )?{_OWN} (?:own )?(?:professional |personal"
    r" )?(?:network(?! of)|(?:contacts|connections)(?! (?:list|book|lens|form|page)))",
    r"(?:to|in|into|for|of|onto) my (?:professional |personal |own )?network",
    r"(?:my|your|a) (?:\w+ )?circle of contacts",
    r"(?:to|and|must|should|can|could) network(?! (?:is|was|goes|cable|engineer|design|with))",
    r"(?:mak(?:e|ing)|(?:build|collect|gather|gain)(?:ing)?) (?:some |more |new |good ||useful "
    r"|important |the right |valuable |professional |industry )*(?:contacts|connections)",
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
    near="network|contact|connection|brain|schmooz",
)
_CABLES = Pattern(
    r"\b(?:computer|neural|social|wireless|data|campus|home|support|rail|road|power|energy|water"
    r"|tv|television|radio|phone|sensor|hospital|school|library|branch) network(?:ing|s)?\b"
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
            r"make (?:some |more |new |good |useful |the right )*(?:contacts|connections)(?= (?:in"
            r"|at|within|among))"
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
    r"|chefs?|cooks?|secretar(?:y|ies)|trustees|governors?|producers?|captains?|superiors?"
    r"|higher-ups|principals?|landlords?|judges?|officers?|trainers?|neighbou?rs?|officials?"
    r"|critics?|woman|man|lady|ladies|blokes?)"
)
_BAD_WORDS = (
    "terrible|awful|horrible|nightmare|toxic|useless|lousy|idiot|idiotic|stupid|dumb|lazy"
    "|nasty|rude|arrogant|clueless|crap|crappy|rubbish|incompetent|evil|corrupt|annoying"
    "|irritating|unbearable|insufferable|obnoxious|pathetic|dreadful|disgusting|greedy|dishonest"
    "|hypocritical|petty|bitchy|worthless|shitty|vile|moronic"
)
_BAD = rf"(?:{_BAD_WORDS})"
_BEAST = (
    r"(?:fools?|monsters?|dictators?|tyrants?|psychopaths?|thieves|parasites?|narcissists?|snakes?"
    r"|pigs?|sharks?|vultures?|leeches|weasels?|dinosaurs?|clowns?|creeps?)"
)
"""Insults only where somebody is called so; there are real ones, and people who work with them."""
_INSULT = (
    r"(?:idiots?|morons?|jerks?|bull(?:y|ies)|liars?|assholes?|backstabbers?|crooks?|cowards?"
    r"|losers?|hypocrites?|bastards?|slackers?|control freaks?|whiners?)"
)
_REVILED_WORDS = (
    "lazy|incompetent|arrogant|clueless|corrupt|idiotic|stupid|dumb|useless|greedy|dishonest"
    "|hypocritical|petty|pathetic|worthless|rude|nasty|unfriendly|ruthless|selfish|cruel"
)
_REVILED = rf"(?:{_REVILED_WORDS})"
_WORST = (
    r"(?:worst|laziest|nastiest|dumbest|stupidest|rudest|meanest|craziest|ugliest|weakest|most"
    r" (?:annoying|unpleasant|stupid|useless|incompetent|irritating|arrogant|hated|disliked"
    r"|unbearable|terrible|awful|horrible|toxic|rude|lazy|greedy|corrupt|evil))"
)
_INSULT_WORDS = (
    "idiot|moron|jerk|bull|liar|asshole|backstabber|crook|coward|loser|hypocrite|bastard|slacker"
    "|control freak|whiner|fool|monster|dictator|tyrant|psychopath|thieves|parasite|narcissist"
    "|snake|pig|shark|vulture|leech|weasel|dinosaur|clown|creep"
)
_WORST_WORDS = (
    "worst|laziest|nastiest|dumbest|stupidest|rudest|meanest|craziest|ugliest|weakest|most "
)
_NOT_A_PERSON = (
    r"(?! (?:question|mistake|idea|thing|error|rule|bug|code|loading|evaluation|sunday|day|morning"
    r"|afternoon|eye|moment|joke|file|data|record)s?\b)"
)
_UNKIND = AnyOf(
    Phrases(
        r"want(?:s|ed)? (?:to (?:be|get) )?(?:rid of|shot of) (?:her|him|them|that \w+)",
        r"has it in for (?:you|me|him|her|them|us|everyone|everybody)",
        r"gossip\w*",
        r"incompeten\w+",
        r"hated",
        r"behind (?:\w+'s|\w+s'|the \w+'s|his|her|their|your) backs?",
        r"is it true (?:that )?(?:your|the|his|her|their) [^.?!]*\b(?:sacked|fired|drunk|drinks"
        r"|drinking|an affair|arrested|cheat\w*|lied|stole)",
        r"dirt (?:do|have|has|can|did) you|any dirt on",
        r"like (?:dirt|garbage|trash|slaves)",
        r"(?:is|are|was|were) [\w' ]{2,30} (?:garbage|crap|trash|rubbish)(?=[?.!]|$)",
        r"dirty (?:secrets?|laundry|tricks|linen)",
        r"(?:shit|bitch)(?:s|es|ing|y)?",
        r"rumou?rs? (?:has it|that|says?|is|going)",
        r"(?:a|any|the|heard|hear) rumou?rs?",
        r"what rumou?rs(?= (?:have|do|did|are)\b)",
        r"(?:badmouth|trash|bash)\w*",
        near=(
            r"gossip|incompeten|hated|rumor|rumour|shit|bitch|badmouth|trash|bash|dirt|garbage"
            r"|slaves|crap|rubbish|behind|rid of|shot of|has it in|is it true"
        ),
    ),
    Phrases(
        r"(?:are|is|were|was) (?:the|your|their|these|those) (?:[\w-]+ ){1,4}?(?:so |really "
        rf"|that |all ){_REVILED}{_NOT_A_PERSON}",
        rf"{_WHO} (?:[\w-]+ ){{0,3}}(?:most |so |really )?{_REVILED}{_NOT_A_PERSON}",
        rf"(?:most |so |really ){_REVILED} (?:\w+ ){{0,3}}{_WHO}",
        near=_REVILED_WORDS,
    ),
    Phrases(
        rf"why (?:is|are|was|were) [\w' ]{{2,30}} so (?:mean|cold|{_REVILED})",
        near="why",
    ),
    Phrases(
        rf"how (?:bad|much of an? \w+|{_BAD}) (?:is|are|was) (?:your|the) (?:\w+ )?{_WHO}",
        rf"{_BAD} (?:\w+ )?{_WHO}(?! (?:decisions?|outcomes?|results?|feedback))",
        rf"(?:is|are|was|were) (?:the|your|their|his|her) (?:\w+ )?{_WHO} (?:so |as |really |that "
        rf"|such )?{_BAD}",
        r"(?:he|she|they|who)(?: [^.?!]{1,20})? (?:is|are|was|were) (?:so |really |the most "
        rf"|always )*(?:{_BAD})(?! (?:for|at))",
        rf"(?:is|are|was) (?:he|she|they) (?:so |really )?{_BAD}",
        near=f"bad|much of|{_BAD_WORDS}",
    ),
    Phrases(
        rf"{_WORST} (?:{_WHO}|part|thing(?! that (?:can|could|might|may))|aspect|side|library)",
        r"who (?:[^.?!]{1,20} )?(?:is|are|was|were) (?:always )?the (?:laziest|nastiest|dumbest)",
        rf"who (?:is|was) (?:the |your )?{_WORST}",
        r"nastiest (?:thing|person|side)",
        rf"(?:dumbest|stupidest|laziest|nastiest|rudest|meanest) (?:\w+ ){{0,4}}{_WHO}",
        r"most (?:annoying|unpleasant|stupid|useless|incompetent) (?:person|people|colleagues?"
        r"|boss|of them|one|client|customer)",
        near=_WORST_WORDS,
    ),
    Phrases(
        r"(?:which|who)(?: (?:of|in|on|at|among) (?:your|the) (?:\w+ )?\w+| of them)?(?:"
        rf" {_WHO}[^.?!]{{0,20}})? (?:is|are|was|were) (?:by far )?(?:the |a )?(?:bad|{_BAD}"
        rf"|{_WORST})(?! (?:at|for|case|off|enough|example|part|time|thing|year|day|winter"
        r"|storm)\b)",
        near=f"bad|{_BAD_WORDS}|{_WORST_WORDS}",
    ),
    Phrases(
        rf"{_WHO} (?:is|are|was|were|being) (?:so |really |just |all |such |a |an )*(?:{_BAD}"
        rf"|{_INSULT}|{_BEAST})",
        near=f"{_BAD_WORDS}|{_INSULT_WORDS}",
    ),
    Phrases(
        r"(?:biggest|greatest|worst|total|complete|real|such an?|these|those|by|of|are|were|with"
        rf"|an?) {_INSULT}",
        r"(?:biggest|greatest|worst|total|complete|such(?: an?)?|these|those|that|surrounded by"
        rf"|bunch of|pack of) {_BEAST}",
        r"(?:is|was|are|were|being|he's|she's|such|absolute|utter|pompous|arrogant|old) (?:an?"
        r" )?(?:[\w-]+ ){0,2}(?:fool|idiot|moron|jerk|tyrant|liar|crook|coward|hypocrite|bastard"
        r"|backstabber|slacker|narcissist|control freak|snob|bore|buffoon|prat|twit|wanker|muppet"
        r"|git|arsehole|asshole|pig-headed \w+|nitwit|airhead|twat)s?",
        near=(
            f"{_INSULT_WORDS}|snob|bore|buffoon|prat|twit|wanker|muppet|git|arsehole|pig-headed"
            r"|nitwit|airhead|twat"
        ),
    ),
    Phrases(
        r"(?:do|does|did|would|really|people|everyone|everybody|you|they|we) (?:hate|despise"
        r"|loathe|detest)s?(?! to\b| speech| crimes?)",
        r"i (?:really |just )?(?:hate|despise|loathe|detest) (?:my|your|the|this|that) (?:\w+"
        rf" )?{_WHO}",
        rf"(?:{_WHO}|nurses) (?:hate|despise|loathe|detest) (?:each other|(?:the|your|their|his"
        rf"|her) (?:new |old )?(?:{_WHO}|matron))",
        near="hate|despise|loathe|detest",
    ),
    Phrases(
        rf"(?:whom?|which (?:of )?(?:your |the )?(?:\w+ )?{_WHO}) [^.?!]{{0,25}}\b(?:dislike|hate"
        r"|despise|can't stand|cannot stand|(?:annoys?|irritates?|bothers?) you|gets? on your"
        r" nerves|drives? (?:you|everybody|everyone) (?:crazy|mad|nuts|up the wall))",
        rf"(?:do|does|did) (?:your|the|any of your) (?:\w+ )?{_WHO} (?:\w+ )?(?:annoy|irritate|bore"
        r"|disgust)",
        near="dislike|hate|despise|stand|annoy|irritat|bother|nerves|driv|bore|disgust",
    ),
    Phrases(
        rf"wrong with (?:your|the|that|his|her|these|those) (?:\w+ )?{_WHO}",
        near="wrong with",
    ),
    Phrases(
        rf"(?:your|the|my|his|her) (?:[\w-]+ )?{_WHO} (?:secretly |always |\w+ )?(?:drinks(?!"
        r" (?:coffee|tea|water|it|from))|is (?:a )?(?:drunk|drunkard|alcoholic)|sleeps (?:with"
        r"|around)|is (?:sleeping with|having an affair|on the take|a crook))",
        rf"(?:slept|sleep(?:s|ing)?) with (?:whom|who|(?:the|his|her|your|their) {_WHO})",
        near="drinks|drunk|alcoholic|slept|sleep|affair|on the take|crook",
    ),
    Phrases(
        rf"which (?:of (?:your|the) )?(?:\w+ )?{_WHO} (?:would|should|must) (?:you|they) (?:\w+"
        r" )?(?:fire|sack|get rid of|kick out|throw out)",
        r"who(?:m)? (?:(?:in|on|of|at) [^.?!]{1,25} )?(?:would|should|must) (?:you|they|be|one)"
        r" (?:\w+ )?(?:fire|fired|sack|sacked|get rid of|kick out|throw out)",
        r"who(?:m)? [^.?!]{0,25}\b(?:should|ought to|deserves? to) be (?:fired|sacked|kicked out)",
        near="fire|sack|rid of|kick|throw",
    ),
    Phrases(
        rf"(?:dirt|juicy \w+) (?:on|about) (?:your|the|other|any) (?:\w+ )?{_WHO}",
        rf"scandals? (?:with|about|around|of|involving) (?:your|the) (?:\w+ )?{_WHO}",
        near="dirt|juicy|scandal",
    ),
    Phrases(
        rf"(?:your|the) (?:\w+ )?{_WHO} (?:really |always |just |still )?(?:cheats?|lies|lied"
        r"|steals?|exploits?|rips? off|mistreats?|fakes?)",
        rf"{_WHO} (?:ever )?(?:do|did|does|done) (?:something|anything|things) (?:illegal|criminal"
        r"|shady|dishonest)",
        rf"{_WHO} (?:is|are|was|were) (?:a |such a )?(?:frauds?|cheats?|cheaters?|traitors?)",
        near="cheat|lie|steal|exploit|rip|mistreat|fake|illegal|criminal|shady|dishonest|fraud|traitor",
    ),
    Phrases(
        r"who(?:m)? [^.?!]{0,25}\b(?:not|never|can't|cannot) (?:\w+ )?trust",
        near="trust",
    ),
    Phrases(
        rf"which (?:of )?[^.?!]{{0,20}}{_WHO} would you warn me (?:about|off|against)",
        r"(?:dislike|resent|can't stand|cannot stand|complain|moan|grumble|whinge|gripe) (?:most"
        rf" )?(?:about |in )?(?:your|the|my|their) (?:\w+ )?{_WHO}",
        near="warn me|dislike|resent|stand|complain|moan|grumble|whinge|gripe",
    ),
)
_KINDLY = Pattern(
    r"\b(?:handl\w*|deal\w* with|cop(?:e|ing) with|calm\w*|serv\w+|help\w*|say to|speak to|talk to"
    r"|teach|treat|fac(?:e|ing)|reach|respond to|react to|win over|defus\w+|answer|motivate"
    r"|work(?:ing)? with) (?:an?|some|any|the occasional|one|your first) \w+ \w+\b|\b(?:when|if)"
    r" (?:an?|some|someone|somebody|people|one of) [\w ]{0,20}\b(?:is|are|gets?) \w+|\b(?:check"
    r"|verif|confirm|treat|defin|chas|trac|track|debunk|quash|counter|investigat|respond|react"
    r"|handl|deal|squash|scotch|kill|dispel|follow|report|publish|print|stud|research|archiv|test"
    r"|correct|weigh|sift|hunt|answer|address|meet|source|stop|monitor|fact-check)\w* (?:(?:out"
    r"|down|up|to|with|on|about|through|a|an|the|every|each|any|that|this|such|of|\w+)"
    r" ){0,3}?(?:rumou?rs?|gossip)\b|\b(?:written|wrote|writ(?:e|es|ing)|book|books|papers?"
    r"|essays?|stud(?:y|ies|ied|ying)|research|articles?|thesis|dissertation|talk|lecture|podcast"
    r"|chapter|play|novel|exhibition|show|film) (?:about|on|of|into) (?:[\w-]+ ){0,3}(?:gossip"
    r"|rumou?rs?|bull(?:ies|ying))\b|\bgossip (?:column|page|magazine|sheet|site|press|writer"
    r"|reporter|journalis|paper|section|desk|blog)\w*\b|\b(?:protect|shield|spare|guard|keep)\w*"
    r" [\w ]{1,30} (?:from|out of|free of) (?:the )?(?:gossip|rumou?rs?)|\b(?:patients?|clients?"
    r"|customers?|people|students?|guests?|pupils|parents|visitors|children|somebody|someone"
    r"|those) who (?:is|are|gets?|becomes?)\b|\b(?:when|if) (?:you|they|people) (?:hear|heard)\b"
    r"|\bhate to\b|\brumou?r mill\b.*\bhistory\b|\b(?:no|not|never|without|against|dislik\w+"
    r"|avoid\w*|hates?|stop\w*|refus\w+|handl\w+|deal\w* with|free of) (?:to |\w+ )?(?:gossip"
    r"|rumou?r)|\bno (?:stupid|dumb|bad) (?:questions?|people)\b|\bbull(?:y|ies"
    r"|ied)\b.*\b(?:pupils|schools?|children|kids)\b"
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
