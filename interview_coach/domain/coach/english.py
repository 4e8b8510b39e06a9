"""How a question of English is built: whether a yes answers it, and whether it is two."""

import re

from interview_coach.domain.coach.asking import REQUEST, SPEECH
from interview_coach.domain.coach.words import AnyOf, Pattern, capital, plain, sentences

_WH = r"(?:how|what|which|why|who|whom|whose|where|when)"
_AUXILIARY = (
    r"(?:is|are|am|was|were|do|does|did|can|could|will|would|should|has|have|had|might|may|must"
    r"|isn't|aren't|wasn't|don't|doesn't|didn't|can't|couldn't|won't|wouldn't|shouldn't|haven't"
    r"|hasn't)"
)
_LEAD = Pattern(
    r"^(?:so|and|but|well|also|okay|ok|right|now|um+|uh+|er+m?|hmm+|oh|ah|hey|hi|hello|yeah|yes"
    r"|honestly|actually|basically|sorry|thanks|anyway|anyhow|plus|then|next(?=,)|lastly|quickly"
    r"|(?:sorry if|i know|maybe|perhaps) (?:this|that|it)(?:'s| is| sounds?) [^,:;?–—-]+(?:but)?"
    r"|(?:a |this is a |just a |one )?(?:quick|silly|stupid|dumb|odd|daft|cheeky|weird|basic"
    r"|simple|blunt|personal|practical|last|next|final|other|another|first|more) (?:one|question"
    r"|thing)(?: (?:on|from|for) (?:my|the) (?:list|notes?|sheet|page))?|(?:the |my )(?:next|last"
    r"|first|second|third|other|final|main|only|big|real) (?:one|question|thing)(?: (?:on|from)"
    r" (?:my|the) (?:list|notes?|sheet|page))?(?: is| would be)?|(?:(?:please |just |do )?tell"
    r" me(?: honestly)?|(?:may|can|could) i ask)(?=[,:])|if i may(?: ask)?|in all honesty|to be"
    r" honest|be honest|between us|mind you|for instance|for example|first|finally|(?:just )?out"
    r" of (?:curiosity|interest)|in your (?:view|opinion|experience)|as (?:a|an) [\w ]+|as"
    r" (?:someone|somebody|one) [^,?]+|looking back|these days|today|in general|overall|by the way"
    r"|one more thing|if [^,?]+|when [^,?]+|with [^,?]+|since [^,?]+|after [^,?]+|given [^,?]+|for"
    r" [^,?]+|at [^,?]+|in [^,?]+|on [^,?]+|during [^,?]+|thinking [^,?]+)(?:[,:;…]|\.{3}|"
    r" ?[–—-])?\s+(?=\w)"
)
_BEGINS_CLOSED = (
    rf"^(?:{_AUXILIARY}|ever (?:thought|been|had|tried|felt|wished|considered|regretted|doubted"
    r"|wanted|wondered)|got (?:any|an?))\b"
)
_CLOSED = Pattern(_BEGINS_CLOSED)
_AND_WH = Pattern(rf"(?:and )?{_WH}\b")
_WH_OR = Pattern(rf"\b(?:{_WH}|or)\b")
_ASKS = Pattern(
    rf"\b{_WH}\b|{_BEGINS_CLOSED}|^(?:please )?(?:tell|describe|explain|talk)\b",
)
_JOINS = Pattern(r"^(?:and|or|also|so)\b,? ")
_DOING = (
    r"(?:ask|take|record|write|call|contact|follow|mention|use|quote|keep|send|share|show|see"
    r"|visit|shadow|watch|observe|sit|come|join|tag|borrow|stay|tell|read|have|bring|get (?:a|your"
    r"|the)|give|be (?:in touch|so bold)|say|list|spend|name|connect|thank|offer|help|pick|make my"
    r"|(?:work|intern) (?:for|with|under) you|start)"
)
_ACT = (
    r"(?:proof-?read|read|review|send|forward|e-?mail|look|check|introduce|connect|refer|pass|put"
    r"|write|sign|give me|mentor|coach|lend|spare|show|point|suggest|offer|let (?:me|us)|teach"
    r"|help|invite|mention|meet|call(?! (?:it|that|this|your\w+|them)\b)|have a look|take a look"
    r"|go over|go through|take me|bring me|hand|keep me|comment|edit|critique|mark|recommend"
    r" (?:any|some|me|specific|particular|other))"
)
_ASKED_FOR = Pattern(rf"^{REQUEST}{SPEECH}")
_OFFERED = Pattern(
    rf"^(?:can|could|would|will) you (?:\w+ )?{_ACT}\b|^(?:can|could) you (?:\w+ )?(?:recommend"
    rf"|suggest)\b|^(?:can|could) (?:i|we) (?:\w+ )?{_DOING}\b|^(?:may|shall|might) (?:i|we)\b"
    r"|^would it be (?:you|possible|ok|okay|all right|alright|fine|too)|^do (?:please |just"
    r" )?(?:tell|say|share|describe|explain|let|go on|walk|talk|stop me|send|feel free|come|ask"
    r"|correct|forgive|give|keep|take|remember|remind)\b|^is it (?:ok|okay|all right|alright|fine)"
    r" (?:if|that|for me|to ask)|^(?:can|could|would|will) you (?:\w+ )?(?:say|show|guess|imagine"
    rf"|sum up) (?:me |us )?{_WH}\b|^would you be (?:so|willing|open|happy|able|up|kind)|^(?:would"
    r"|do|could) you mind\b|^(?:is|would) there (?:be )?(?:any|a) (?:chance|way|possibility)\b"
)
_THERE_IS = Pattern(
    r"^(?:is|was|are|were) there (?:any|some)(?:thing|one|body) (?:an?|the|people|students"
    r"|beginners|newcomers) (?:[\w ]{1,30} )?(?:should|must|ought|needs?|can|could)\b|^(?:is|was"
    r"|are|were) there (?:any|some)(?:thing|one|body|where)(?: \w+){0,6}? (?:you|i|we|else|that"
    r"|who|to)\b|^are there (?:any )?(?:other |more |further )?(?:people|colleagues|others"
    r"|alumni)\b|^(?:is|was|are|were) there (?:a|an|any|some) .*\byou(?:'d| would| wish| want)"
    r"|^(?:is|was|are|were) there (?:a|an|any|some|one)(?: single| particular)? [\w -]{3,30}?"
    r" (?:(?:that|who|which|where|when|why) (?!(?:is|are|all|every\w*|people|they|we|one|it) )"
    r"|(?:you|i)\b)|^(?:is|was|are|were) there (?:a|an|any|one) (?:\w+ )?(?:mistake|moment|myth"
    r"|misconception|book|question|lesson|habit|rule|story|case|project|person|skill)s? (?:that"
    r"|which|who|where|when)\b|^(?:are|were) there (?:any |ever )?(?:moments|times|days|nights"
    r"|phases|mistakes|myths|books|habits|cases|projects|people|stories|lessons|teachers|things)"
    r" (?:that|which|who|where|when|you)\b.*\byou\b|^do you have (?:a|an|any) (?:\w+"
    r" )?(?:favou?rite|stor(?:y|ies)|anecdotes?|examples?|memory|memories|moment)|^do you have"
    r" (?:any )?(?:other )?questions\b",
    near="there|do you have",
)
_INVITES = AnyOf(_ASKED_FOR, _OFFERED, _THERE_IS)
_OPENS = Pattern(
    rf"\bor (?:{_WH}|not\b.*{_WH}|do|does|did|is|are|was|would|should|rather|more|mostly|mainly)\b"
    rf"|[,;:–—-] ?(?:and |but )?(?:if so,? )?{_WH}\b|\band {_WH}\b|\bdo you know {_WH}\b"
)


_STATED = Pattern(
    r"^(?:it(?:'s| is| was)|you(?:'re|'ve)?|your \w+|the \w+|there(?:'s| is| are)|this is|that's"
    r"|that is|they|people|i (?:should|must|need|have|take it|guess|suppose|assume|bet|imagine"
    r"|reckon|presume)|any chance)\b"
)
"""A statement that a question mark makes a question."""
_TAGGED = Pattern(
    rf", ?(?:{_AUXILIARY} (?:it|you|they|he|she|there|that|this)|right|correct|no|yes|true)\?+$"
)
_WHETHER = Pattern(
    r"^(?:i(?:'m| am| was|'ve been|'d like to| would like to)? (?:\w+ )?(?:wonder\w*|curious|know"
    r"|ask|wanted to (?:know|ask))|(?:can|could|may|might) i (?:\w+ )?ask(?: you)?|(?:i(?:'d|"
    r" would)|i(?:'m| am)|it would) (?:\w+ )?(?:be )?(?:\w+ )?(?:curious|interested|interesting"
    r"|keen|eager|glad|happy|love|like|nice|good|great)(?: for me)? to (?:know|hear|learn|find out"
    r"|ask|understand|see)|(?:can|could|would) you (?:please )?(?:tell me|say)|would you mind"
    r" telling me|do you know|(?:please )?tell me|let me ask) (?:if|whether)\b(?!.*\bor\b)"
)


def is_closed(text: str) -> bool:
    """Whether a yes or a no answers the question."""
    said = _QUOTED.sub(_murmured, plain(text)).rstrip(" .")
    asked = [part for part in sentences(said) if part.endswith("?")]
    parts = asked or [said]
    if len(asked) > 1 and any(map(_AND_WH.match, asked)):
        return False
    core = without_lead(parts[-1] if len(asked) < 2 else asked[0])
    if _WHETHER.match(core) or _is_stated(core):
        return True
    if not _CLOSED.match(core) or len(core.split()) < 3:
        return False
    return not (_INVITES.search(core) or _OPENS.search(core) or _is_choice(core))


def _is_stated(core: str) -> bool:
    """*You like your job?* and *It is hard, isn't it?* are as closed as a question can be."""
    asks_more = _WH_OR.search(core)
    stated = _STATED.match(core) and core.endswith("?") and len(core.split()) > 2
    return not asks_more and bool(stated or _TAGGED.search(core))


_CHOICE = Pattern(
    r"\b(?:more|mostly|better|rather|prefer|first|it the)\b.*\bor\b|\bor\b.*\b(?:harder|easier"
    r"|longer|better|worse|busier|tougher|quieter|bigger|more \w+)\?*$|\b(?:it|this) or \w+(?:"
    r" into| for| on)? (?:it|this)\b|^(?:is|was) (?:it|this|that) (?!\w+ (?:to|for|that)\b)[\w"
    r" ]{3,30} or (?!not\b|some|any|so\b)|^(?:do|did|does|are|is) (?!.*\b(?:ever|any"
    r"|some)\b).*\b(?:by|from|in|at|on|with|for|as) [\w ]{2,30} or (?:by|from|in|at|on|with|for"
    r"|as) "
)


def _is_choice(core: str) -> bool:
    """*Is it more about people or about books?* wants one of two, with a reason."""
    return _CHOICE.search(core) is not None


def without_lead(question: str) -> str:
    """The question without what leads up to it."""
    before = ""
    while before != question:
        before, question = question, _LEAD.ready.sub("", question, count=1)
    return question


_SOMEBODY = r"(?:you|i|we|they|he|she|it|people|your|my|the|this|that|these|their|his|her)"
_AND = Pattern(
    # *and how did you*, or *and would you*; but *how you began* hangs on what stands before.
    rf"(?:,|;)? (?:and|but|plus) (?:also )?(?=(?:{_WH}\b(?!ever)(?! {_SOMEBODY}\b)|{_AUXILIARY}"
    r" (?:you|your|there|it|they|people|the|this|these|most|many)\b))"
)
_SETTING = (
    r"(?:field|jobs?|career|profession|industry|work|company|role|place|team|organi[sz]ation"
    r"|position|city|country|area|business|line|path|school|sector|world|trade|library|museum|firm"
    r"|hospital|degree|subject|university)"
)
_BACK = Pattern(
    rf"\b(?:it|they|them|there|so|one|ones|(?:that|this|those|these)(?! (?:\w+ )?{_SETTING}\b))\b"
)
"""Words that look back; *this field* only points to what the whole talk is about."""
_BIOGRAPHY = Pattern(
    r"^(?:how long have you|how many years|what time do you)\b|^(?:what|where|when|how|why) (?:did"
    r"|do|are|were) you (?:study|train|major|grow up|graduate|from|go to|live|earn|get paid|get"
    r" started|get (?:in|here|hired)|come from|retire|relax|begin)\b"
)
"""Short, and yet of one's life, not of the first half."""
_COUNTED = Pattern(
    r"how many (?!of (?:them|these|those)\b)[\w-]+ (?:has|have|do|does|did|are|is|will)\b"
)
"""A number is another thing than what it is of."""
_SHORT = 4
"""Words of a second half that only rounds off the first; our estimate."""


_LISTED = Pattern(rf"{_WH} {_AUXILIARY}\b[^,?]*(, )(?={_WH} {_AUXILIARY}\b)")
"""Three in a row, of which the first is parted from the others."""


def halves(text: str) -> tuple[str, str] | None:
    """The two questions in one, where there are two."""
    said = _QUOTED.sub(_murmured, plain(text))
    parts = _parted(said)
    return (_aloud(parts[0]), _aloud(parts[1])) if parts else None


_QUOTED = re.compile(r'"[^"]*"|“[^”]*”')
_MURMUR = str.maketrans("?!.", "\ue000\ue001\ue002")


def _murmured(quoted: re.Match[str]) -> str:
    """What somebody else asked is no question of one's own."""
    return quoted[0].translate(_MURMUR)


def _aloud(text: str) -> str:
    return text.translate({put: mark for mark, put in _MURMUR.items()})


def _parted(said: str) -> tuple[str, str] | None:
    asked = [part for part in sentences(said) if part.endswith("?")]
    if len(asked) > 1:
        return _two_sentences(said)
    match = _AND.search(said)
    if match is None or not _ASKS.search(said[: match.start()]):
        return None
    listed = _LISTED.match(said)
    cut, end = listed.span(1) if listed else match.span()
    first, second = said[:cut], said[end:]
    if not listed and _is_one(first, second):
        return None
    return f"{first.rstrip(' ,;?')}?", capital(f"{second.rstrip(' ?')}?")


def _two_sentences(said: str) -> tuple[str, str] | None:
    cut = said.index("?") + 1
    first, second = said[:cut], said[cut:].strip()
    second = capital(_JOINS.ready.sub("", second))
    shortest = 2 if _AND_WH.match(first) else 3
    if len(first.split()) < shortest or len(second.split()) < 3:
        return None
    return first, second


def _is_one(first: str, second: str) -> bool:
    """A contrast (*which… and which…*), a *why*, or words that look back at the first half."""
    words = second.lower().rstrip("?").split()
    if _COUNTED.match(second) and len(words) > _SHORT and not _COUNTED.match(first):
        return False
    if _BIOGRAPHY.match(second) and not _BIOGRAPHY.search(first):
        return False
    short = 2 if _AUX_WORD.match(words[0]) else _SHORT
    if _OWN_SUBJECT.match(second):
        return False
    if len(first.split()) < 3 or len(words) <= short:
        return True
    if _BACK.search(" ".join(words[1:])) and len(words) <= 7:
        return True
    if _REFERS.search(second) and len(words) <= 9:
        return True
    if _LINKED.search(second) and len(words) <= 7:
        return True
    return _is_parallel(first.lower().split(), words)


def _is_parallel(first: list[str], second: list[str]) -> bool:
    """*What did you hope for, and what did you find?* but not *what did…, and what are…?*"""
    at = first.index(second[0]) if second[0] in first else -1
    if at < 0:
        return False
    same = first[at + 1 : at + 2] == second[1:2]
    if same and _NAMED.match(" ".join(second)) and not _shared(first, second):
        return False
    return same or len(second) <= 6 or second[1] in first or not _AUX_WORD.match(second[1])


_NAMED = re.compile(r"what(?: is|'s| was| are| were) (?:your|the) \w+ \w+")
"""A second half that names its own subject: *what was your first job*."""


def _shared(first: list[str], second: list[str]) -> bool:
    """Whether a word of some weight stands in both halves."""
    return any(len(word) > 4 and word in first for word in second[1:])


_OWN_SUBJECT = Pattern(
    r"what(?: is|'s| was| are| were) (?:your|the) (?!reason|difference|result|outcome|point|effect"
    r"|cause|alternative|answer|opposite|rest|trick|secret|catch|price|cost|lesson|solution"
    r"|problem|\w+est\b)\w+\??$"
    r"|(?:how|why|when|where|what) (?:do|does|did|will|would) your \w+ \w+"
)
"""*What is the salary* stands alone, as *how did your family take it* does; *what was the reason*
does not."""
_LINKED = Pattern(r"\b(?:still|stop|instead|afterwards|again|nevertheless|anyway|then|else)\b")
_AUX_WORD = re.compile(rf"{_AUXILIARY}$")
_REFERS = Pattern(r"\b(?:it|ones?|each other|one another)\b")
