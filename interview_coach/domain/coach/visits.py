"""Ways to come unasked, and to ask for a page of answers in place of a talk."""

from interview_coach.domain.coach.words import Pattern, Phrases, found

_WALK_IN = Phrases(
    r"(?:stop|drop|swing|pop|come|walk|pass|stopping|dropping|swinging|popping|coming|walking"
    r"|passing) (?:by|in|over|into|in at) (?:your|the|to your|at your|on|this|next|unannounced"
    r"|without|some|any|tomorrow|today|during|when|whenever)(?: .*)?",
    r"(?:show|turn|showing|turning) up (?:at|unannounced)(?: .*)?",
    r"(?:wait|waiting) (?:for you |outside |there )*(?:at|in front of|outside|in) your [^.?!]*",
    r"knock(?:ing)? (?:at|on) (?:your|the) [^.?!]*",
    r"come (?:round|around|along) (?:to |on |at )?(?:your|next|this|some|the)[^.?!]*",
    r"(?<!never[ ])(?<!not[ ])(?:come|call|visit|arrive|wait|look in|see you|be there|be"
    r" at)[^.?!]{0,40}? (?:without (?:an )?appointment|unannounced|on the off chance)",
    r"catch you (?:at|in|after) (?:your|the)(?: .*)?",
    near=(
        r"stop|drop|swing|pop|come|coming|walk|pass|show|turn|wait|knock|catch|call|visit|arrive"
        r"|look in|see you|be there|be at"
    ),
)
_INVITED = Pattern(r"\b(?:if|whenever|when) you(?:'d| would)? (?:like|prefer|suggest|invite)|\bas"
                      r" (?:we )?agreed\b|\byou (?:invited|suggested|asked)\b|\bthank(?:s| you)"
                      r" for\b|\blet(?:ting)? me\b|\bsuits? you\b|\bwhen(?:ever)? you (?:drop|stop"
                      r"|swing|pop|walk) (?:in|by|over)\b|\bat (?:a|any) (?:time|day|hour)\b|\bby"
                      r" appointment\b|\byou (?:choose|prefer|like)\b")  # fmt: skip
_BY_MAIL = Phrases(
    r"(?:answer|reply to|respond to|fill (?:in|out)|send (?:me )?(?:your"
    r" )?answers)\b[^.?!]*\b(?:questions?|questionnaire|survey|answers)(?: (?:below|attached|by"
    r" e-?mail|in writing|here|via e-?mail|over e-?mail))?",
    r"(?:interview|questions) (?:by|via|over) e-?mail",
    r"(?:questions|questionnaire) (?:below|attached|enclosed)",
    r"type (?:up )?your answers",
    r"(?:write|type|send|put|give|note|mail|fill)(?: (?:me|us|in|down|up|back))? (?:(?:the|your"
    r"|short|brief|some|their) )*answers (?:underneath|below|back|in|under|beneath|down|into|by|on"
    r"|next to|between|here|to (?:the|these|my))[^.?!]*",
    r"(?:short|written|brief|quick|typed) (?:answers|replies)(?: [^.?!]*)?",
    r"(?:answer|reply)(?: to)? (?:(?:them|these|those) )?(?:in writing|by (?:return|e-?mail|mail)"
    r"|by post)",
    near="answer|repl|respond|fill|question|interview",
)
_BY_VOICE = Pattern(r"\b(?:call|phone|talk|conversation|meet|video|zoom|in person|coffee)\b")


def walk_in(text: str) -> str:
    """The words that announce a visit nobody agreed to."""
    return found(_WALK_IN, text, but=_INVITED)


_UNHEARD = Pattern(
    r"\b(?:no need (?:to|for)|without|instead of|rather than|not|don't need to|needn't|no) (?:a "
    r"|an |the |having to |to |us )*(?:call|phone|talk|conversation|meet\w*|video|zoom"
    r"|coffee)\b(?:,? n?or (?:to )?\w+)?|(?:\bnot|n't|\bwithout|\brather than|\binstead of|\bsave"
    r" you|\bspare you|\bno need|\bno time)(?: [\w'-]+){0,5}? (?:call|phone|talk\w*|conversation"
    r"|meet\w*|video|zoom|coffee)\b(?:,? n?or (?:to )?\w+)?(?: (?:on|by|over|via) (?:the"
    r" )?(?:phone|video|zoom))?|\b(?:shy|nervous|afraid|bad|poor|uncomfortable|awkward|no good|not"
    r" good) (?:on|of|at|with|about|over|when) (?:the |a |it comes to )?(?:phone|calls?|video"
    r"|talk\w*|conversation|meet\w*|zoom)\b|\b(?:hate|dislike|avoid|cannot|can't|couldn't) (?:\w+"
    r" )?(?:phone|call|calls|talk|meet|video|zoom)\b"
)


def by_mail_only(text: str) -> str:
    """The words that ask for written answers alone."""
    words = found(_BY_MAIL, text)
    return "" if words and _BY_VOICE.search(_UNHEARD.ready.sub("", text)) else words
