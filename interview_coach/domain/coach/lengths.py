"""For how long a request asks them to talk, as its words say it."""

import re

from interview_coach.domain.coach.words import Pattern, plain, sentences

_ONES = "one two three four five six seven eight nine ten eleven twelve"
_TENS = {"fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50,
         "sixty": 60, "ninety": 90}  # fmt: skip
_NUMBERS = {word: at for at, word in enumerate(_ONES.split(), 1)} | _TENS
_NUMBER = (
    rf"(?:\d{{1,3}}|(?:twenty|thirty|forty|fifty)(?:[- ]five)?|{'|'.join(_NUMBERS)}|a couple of|a"
    r" few|several)"
)
_LENGTH = Pattern(
    rf"\b(?:(?:(?!\w+ty[- ]five){_NUMBER}\s?(?:-|–|—|to"
    rf"|or)\s?)?(?P<minutes>{_NUMBER})[\s-]?(?:minutes?|mins?)\b|(?P<quarters>(?:three|3)[-"
    r" ]quarters of an hour)|(?P<quarter>(?:a )?quarter of an hour)|(?P<more>(?:an|one|1) hour and"
    r" a half|one and a half hours|1[.,]5 hours?)|(?P<half>half an hour|(?:a |one )?half[- ](?:an"
    r" )?hour)|(?P<hour>(?:an|one|1|a full|a whole|a good)[\s-](?:\w+ )?hour|1 ?hr?)\b"
    rf"|(?:{_NUMBER}\s?(?:-|–|—|to|or)\s?)?(?P<hours>{_NUMBER})[\s-]?(?:hours?|hrs?)\b)(?:'s?(?="
    r" ))?"
)
_A_FEW = 3
_WISHED = Pattern(
    r"\b(?:can|could|would|will|might|may|shall|should|wonder\w*|hop(?:e|ing)|glad|grateful|happy"
    r"|thankful|appreciate|love|like|wish|up for|fancy|free for|possible|want|ask(?:ing)?|request"
    r"|spare|need|how about|let's|let us|perhaps|possibly|chance|if you|have you|do you have"
    r"|please|i'll|suffice|enough|suggest|propose|all i)\b"
)
"""What makes a wish of a sentence."""
_TO_HAVE = Pattern(
    r"\b(?:talk|speak|chat|meet|call|phone|ring|telephone|zoom|skype|sit down|have|has|spare|give"
    r"|find|take|talking|speaking|chatting|meeting|calling|sparing|giving|having|taking|steal"
    r"|borrow|free(?: up)?|lend|grab|get|need|ask(?:ing)?(?: you)? for|like|want|set aside|put"
    r" aside|offer|use|claim|request|conversation|interview|coffee|visit|together|grateful for"
    r"|thankful for|glad of|appreciate|wish for|hope for|come by|stop by|would|will|might"
    r"|perhaps)\b(?:(?!\b(?:how|why|what|when|where|who|whom|which|that|because|since|after|while"
    r"|whether|about (?!an?\b|one\b|half\b|\d|\w+ty|\w+teen))\b)[^.?!;]){0,45}$"
)
"""What one does with time, shortly before it is named."""
_OF_THE_TALK = Pattern(
    r"^ (?:or so |or two |at most |maximum |max )?(?:(?:of|from) your (?:\w+ )?(?:time|day|week"
    r"|hour|lunch|morning|afternoon|evening)|(?:would|will|might) (?:be (?!too)|do\b|suit|work"
    r"|help|suffice|make|mean)|(?:is|are) (?:all|plenty|enough|more than)|(?:(?:phone|video|quick"
    r"|short|informal|friendly|zoom|telephone|little|online) ){0,2}(?:call|chat|conversation|talk"
    r"|interview|meeting|zoom|phone|visit|coffee|appointment|slot|video)\b|with you\b|by phone|by"
    r" video|on the phone|over (?:coffee|zoom|the phone)|for (?:a|an|me|my)\b)"
)
_NOT_THE_TALK = Pattern(
    r"\b(?:in|at|within|after|every|per|by the|last|past|first|each|the|your|their|his|her|this"
    r"|that|these|for the|those|under|than|not|n't|spent|until|till|before)(?: (?:about|just|only"
    r"|less than|over|nearly|almost|around|next|first|last|whole))?\s$"
)
_ELSEWHERE = Pattern(
    r"^ ?(?:(?:or so )?(?:away|from (?!your\b|my call)|ago|earlier|later|before|after|early|late"
    r"|behind|ahead|old|north|south|east|west|by (?:train|car|bus|bike|foot|tram|ferry|road)"
    r"|each\b|every|a (?:day|week|month)|per|daily|(?:down|up) (?:the|from)|that suits|which suits"
    r"|of (?:sleep|driving|footage|film|practice|tape|audio|music|video|teaching)|(?:\w+"
    r" )?(?:drive|walk|ride|train|flight|commute|bus|lecture|podcast|film|documentary|episode"
    r"|shift|episodes|exam|lesson|class|workshop|seminar|session|programme|show|concert|run|swim"
    r"|delay|queue|wait|rehearsal|keynote|webinar|speech|panel|course|tour|read)\b|would be too|is"
    r" too|are too|too (?:long|much)))"
)


_PAST = Pattern(
    r"\b(?:waited|spent|worked|listened|drove|travel+ed|talked|spoke|sat|stood|watched|read"
    r"|volunteered|did|had|took|lasted|ran|was|were|gave|ago)\b[^.?!,;]{0,20}$"
)
_HYPHENED = Pattern(r"-(?:minute|min|hour|hr)s?\b")
_AT_MOST = 6 * 60
"""What is longer is no talk."""


def asked_minutes(text: str) -> int:
    """The longest that the text asks for; 0 where it names no length."""
    return max((_longest(sentence) for sentence in sentences(plain(text))), default=0)


def _longest(sentence: str) -> int:
    if not _WISHED.search(sentence):
        return 0
    asked = (_minutes(length) for length in _LENGTH.finditer(sentence) if _is_asked(length))
    return max((minutes for minutes in asked if minutes <= _AT_MOST), default=0)


def _is_asked(length: re.Match[str]) -> bool:
    """Whether it is the talk that is so long, not what one tells about."""
    before, after = length.string[: length.start()], length.string[length.end() :]
    if _ELSEWHERE.match(after) or _NOT_THE_TALK.search(before) or _PAST.search(before):
        return False
    is_adjective = _HYPHENED.search(length[0]) and not length["half"]
    return bool(_OF_THE_TALK.match(after) or (not is_adjective and _TO_HAVE.search(before)))


def _minutes(length: re.Match[str]) -> int:
    fixed = {"quarters": 45, "quarter": 15, "more": 90, "half": 30, "hour": 60}
    for name, minutes in fixed.items():
        if length[name]:
            return minutes
    return _number(length["minutes"]) if length["minutes"] else 60 * _number(length["hours"])


def _number(said: str) -> int:
    words = said.lower().replace("-", " ").split()
    if words[0].isdigit():
        return int(words[0])
    known = [_NUMBERS[word] for word in words if word in _NUMBERS]
    return sum(known) if known else 2 if "couple" in words else _A_FEW
