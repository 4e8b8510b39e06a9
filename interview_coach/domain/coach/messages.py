"""Rules for what goes out: requests and thank-yous."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from interview_coach.domain.coach import asking, jobs, manners, visits
from interview_coach.domain.coach.lengths import asked_minutes
from interview_coach.domain.coach.rule import FOUND, Finding, Level, Rule
from interview_coach.domain.coach.words import plain
from interview_coach.domain.leave import named_without_leave
from interview_coach.domain.touch import Touch

TWENTY = 20
_RECENT = 4
_STOCK_WORDS = """
a about again all also am and are as at be been best chat conversation could did discuss
enjoyed everything experience experiences for from gave getting good grateful great had have
having help helped helpful helping hope how i i'm in information insight insights insightful
inspiring interesting invaluable it it's kind kindness knowledge learned learning learnt looked
lot lots made many me meeting met much my of on our really related say see share shared sharing
so speak speaking talk talking taking thank thanks that the things this time to today tomorrow
truly useful valuable very was we were what when will wisdom with wonderful work would
an but by even if into its just like more most no not only or out over than then there through
too up upon while
accomplished admire admirable answered answering any anything approach asking beautiful brilliant
career careers chatting clear clearly company conversations conversing detail detailed details
encouraged encouraging encouragement enjoyable enlightening enlightened every excellent exciting
expert expertise explained explaining extremely eye-opening fascinating fascinated field's found
friendly fun generosity generous generously glimpse hear heard hearing honest honestly honesty
honored honoured incredible incredibly indeed informative inspiration inspired industry into
journey kindly life listening love loved meaningful meant memorable mind motivated motivating
motivation new opened openness own passion passionate path patience patient patiently person
perspective perspectives pleasant point points profession's professional question quite rich
role sincere sincerely stories story success successful such support super talks terrific them
they thorough thought thoughtful thoughts thoughtfulness top total totally tremendous
understand understanding us view views warm warmth way ways who words world worthwhile
yesterday you your yours advice appreciate appreciated tips answers questions guidance career
job field profession fantastic amazing lovely nice pleasure
"""
_STOCK = frozenset(_STOCK_WORDS.split())
"""Words that a thank-you to anybody is made of."""


@dataclass(frozen=True)
class Message:
    """What is about to be sent, with what the rules need to know around it."""

    text: str
    minutes: int = 0
    over: int = 0
    """Words, or characters, that are too many."""
    unnamed: Sequence[str] = ()
    """Who gave the name and has not allowed to be named."""
    named: Sequence[str] = ()
    """Whose names stand there anyway: to whom it goes, and from whom it comes."""
    touches: Sequence[Touch] = ()
    """What happened between you, the oldest first."""
    specific: str = ""
    """Of a thank-you: the sentence on what only they said."""
    waiting: timedelta | None = None
    """Of a thank-you that has not gone out: the time since the talk."""


def asks_for_a_job(message: Message) -> Finding | None:
    """R1: it reads as asking for a job."""
    words = jobs.job_ask(message.text)
    return Finding(known={"words": words}) if words else None


def is_networking(message: Message) -> Finding | None:
    """R2: it makes the talk a means."""
    words, _ = manners.networking(message.text)
    return Finding(known={"words": words}) if words else None


def is_unkind(message: Message) -> Finding | None:
    """R10: it speaks ill of somebody."""
    words, _ = manners.unkind(message.text)
    return Finding(known={"words": words}) if words else None


def takes_only(message: Message) -> Finding | None:
    """R9: the last two touches were requests, or nothing was given in the last four."""
    asks = [touch.is_ask for touch in message.touches[-2:]]
    last = message.touches[-_RECENT:]
    if len(asks) == 2 and all(asks):
        return FOUND
    gave = any(touch.is_give for touch in last)
    wanted = any(touch.is_ask for touch in last)
    return FOUND if len(last) == _RECENT and wanted and not gave else None


def is_generic(message: Message) -> Finding | None:
    """R11: nothing in it that only they could have said."""
    words = re.findall(r"[\w']+", plain(message.specific).lower())
    own = [word for word in words if word not in _STOCK]
    return FOUND if len(own) < 2 else None


def names_without_leave(message: Message) -> Finding | None:
    """R12: a name stands there whose owner has not said yes."""
    name = named_without_leave(message.text, message.unnamed, message.named)
    return Finding(known={"name": name}) if name else None


def asks_for_long(message: Message) -> Finding | None:
    """R13: more than twenty minutes, by the words or, where they name no length, by what is set."""
    minutes = asked_minutes(message.text) or message.minutes
    return Finding(known={"minutes": str(minutes)}) if minutes > TWENTY else None


def asks_a_second_favour(message: Message) -> Finding | None:
    """R6: a favour beside the talk."""
    return FOUND if asking.asks_beside(message.text) else None


def comes_unasked(message: Message) -> Finding | None:
    """R14: a visit without an appointment, or answers by e-mail alone."""
    words = visits.walk_in(message.text) or visits.by_mail_only(message.text)
    return Finding(known={"words": words}) if words else None


def is_too_long(message: Message) -> Finding | None:
    """R15: more words than are read."""
    return Finding(known={"over": str(message.over)}) if message.over else None


def is_late(message: Message) -> Finding | None:
    """R20: thanks that have waited for most of a day."""
    waited = message.waiting
    if waited is None or waited < timedelta(hours=20):
        return None
    return Finding(known={"hours": str(int(waited / timedelta(hours=1)))})


def waiting_since(ended_at: datetime | None, thanked_at: datetime | None, now: datetime
                  ) -> timedelta | None:  # fmt: skip
    """How long thanks have been waiting; ``None`` when none are."""
    return now - ended_at if ended_at is not None and thanked_at is None else None


REQUEST_RULES: tuple[Rule[Message], ...] = (
    Rule("R12", Level.BLOCK, names_without_leave),
    Rule("R1", Level.WARNING, asks_for_a_job),
    Rule("R2", Level.HINT, is_networking),
    Rule("R10", Level.HINT, is_unkind),
    Rule("R6", Level.WARNING, asks_a_second_favour),
    Rule("R14", Level.HINT, comes_unasked),
    Rule("R13", Level.HINT, asks_for_long),
    Rule("R15", Level.HINT, is_too_long),
    Rule("R9", Level.HINT, takes_only),
)
THANKS_RULES: tuple[Rule[Message], ...] = (
    Rule("R12", Level.BLOCK, names_without_leave),
    Rule("R1", Level.WARNING, asks_for_a_job),
    Rule("R11", Level.HINT, is_generic),
    Rule("R10", Level.HINT, is_unkind),
    Rule("R2", Level.HINT, is_networking),
    Rule("R20", Level.HINT, is_late),
)
