"""What screens say of a tie: where somebody stands in your life, what happened, how often."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from interview_coach.application.tie_reading import Moment, TimelineRow
from interview_coach.domain.keeping_warm import CADENCES
from interview_coach.domain.lead import LeadKind, LeadStage
from interview_coach.domain.target import Verdict
from interview_coach.domain.touch import Channel, Direction, Favour, TouchKind
from interview_coach.ui.text import QT_TRANSLATE_NOOP

_CIRCLES = {
    "family": QT_TRANSLATE_NOOP("Ties", "Family"),
    "friends": QT_TRANSLATE_NOOP("Ties", "Friend"),
    "friends_families": QT_TRANSLATE_NOOP("Ties", "Friend’s family"),
    "neighbours": QT_TRANSLATE_NOOP("Ties", "Neighbour"),
    "teachers": QT_TRANSLATE_NOOP("Ties", "Teacher"),
    "classmates": QT_TRANSLATE_NOOP("Ties", "Classmate"),
    "co_workers": QT_TRANSLATE_NOOP("Ties", "Co-worker"),
    "former_co_workers": QT_TRANSLATE_NOOP("Ties", "Former co-worker"),
    "alumni": QT_TRANSLATE_NOOP("Ties", "Went to your school"),
    "faculty": QT_TRANSLATE_NOOP("Ties", "Faculty"),
    "group": QT_TRANSLATE_NOOP("Ties", "From a group"),
    "met": QT_TRANSLATE_NOOP("Ties", "Met somewhere"),
    "online": QT_TRANSLATE_NOOP("Ties", "Known online"),
    "others": QT_TRANSLATE_NOOP("Ties", "Someone else"),
}
_SOURCES = {
    "class": QT_TRANSLATE_NOOP("Ties", "A class or course"),
    "group": QT_TRANSLATE_NOOP("Ties", "A group"),
    "chapter": QT_TRANSLATE_NOOP("Ties", "A chapter of an association"),
    "social": QT_TRANSLATE_NOOP("Ties", "Friends and social networks"),
    "alumni": QT_TRANSLATE_NOOP("Ties", "Alumni"),
    "event": QT_TRANSLATE_NOOP("Ties", "An event"),
    "referral": QT_TRANSLATE_NOOP("Ties", "A referral"),
    "import": QT_TRANSLATE_NOOP("Ties", "An imported list"),
    "directory": QT_TRANSLATE_NOOP("Ties", "A directory"),
    "cold": QT_TRANSLATE_NOOP("Ties", "Found by myself"),
}
_SENT = {
    TouchKind.WROTE: QT_TRANSLATE_NOOP("Ties", "You wrote"),
    TouchKind.CALLED: QT_TRANSLATE_NOOP("Ties", "You called"),
    TouchKind.MET: QT_TRANSLATE_NOOP("Ties", "You met"),
    TouchKind.ASKED: QT_TRANSLATE_NOOP("Ties", "You asked"),
    TouchKind.NUDGED: QT_TRANSLATE_NOOP("Ties", "You asked once more"),
    TouchKind.SAID_YES: QT_TRANSLATE_NOOP("Ties", "You said yes"),
    TouchKind.SAID_NO: QT_TRANSLATE_NOOP("Ties", "You said no"),
    TouchKind.ANSWERED: QT_TRANSLATE_NOOP("Ties", "You answered"),
    TouchKind.THANKED: QT_TRANSLATE_NOOP("Ties", "You thanked them"),
    TouchKind.CONGRATULATED: QT_TRANSLATE_NOOP("Ties", "You congratulated them"),
    TouchKind.SENT_SOMETHING: QT_TRANSLATE_NOOP("Ties", "You sent something useful"),
    TouchKind.GAVE: QT_TRANSLATE_NOOP("Ties", "You helped them"),
    TouchKind.GOT: QT_TRANSLATE_NOOP("Ties", "They helped you"),
    TouchKind.CONNECTED: QT_TRANSLATE_NOOP("Ties", "You connected"),
    TouchKind.TOLD_BACK: QT_TRANSLATE_NOOP("Ties", "You told them what came of it"),
}
_CAME = {
    TouchKind.WROTE: QT_TRANSLATE_NOOP("Ties", "They wrote"),
    TouchKind.CALLED: QT_TRANSLATE_NOOP("Ties", "They called"),
    TouchKind.MET: QT_TRANSLATE_NOOP("Ties", "You met"),
    TouchKind.ASKED: QT_TRANSLATE_NOOP("Ties", "They asked you"),
    TouchKind.NUDGED: QT_TRANSLATE_NOOP("Ties", "They asked once more"),
    TouchKind.SAID_YES: QT_TRANSLATE_NOOP("Ties", "They said yes"),
    TouchKind.SAID_NO: QT_TRANSLATE_NOOP("Ties", "They said no, kindly"),
    TouchKind.ANSWERED: QT_TRANSLATE_NOOP("Ties", "They answered"),
    TouchKind.THANKED: QT_TRANSLATE_NOOP("Ties", "They thanked you"),
    TouchKind.CONGRATULATED: QT_TRANSLATE_NOOP("Ties", "They congratulated you"),
    TouchKind.SENT_SOMETHING: QT_TRANSLATE_NOOP("Ties", "They sent something useful"),
    TouchKind.GAVE: QT_TRANSLATE_NOOP("Ties", "They helped you"),
    TouchKind.GOT: QT_TRANSLATE_NOOP("Ties", "They helped you"),
    TouchKind.CONNECTED: QT_TRANSLATE_NOOP("Ties", "You connected"),
    TouchKind.TOLD_BACK: QT_TRANSLATE_NOOP("Ties", "They told you what came of it"),
}
_MOMENTS = {
    Moment.TALK: QT_TRANSLATE_NOOP("Ties", "You talked"),
    Moment.SCHEDULED: QT_TRANSLATE_NOOP("Ties", "A talk is arranged"),
    Moment.THANK_YOU: QT_TRANSLATE_NOOP("Ties", "You thanked them"),
    Moment.REFERRAL: QT_TRANSLATE_NOOP("Ties", "They named someone"),
    Moment.ADDED: QT_TRANSLATE_NOOP("Ties", "Added to your people"),
    Moment.IMPORTED: QT_TRANSLATE_NOOP("Ties", "Came in with a list"),
}
_CHANNELS = {
    Channel.EMAIL: QT_TRANSLATE_NOOP("Ties", "by e-mail"),
    Channel.PHONE: QT_TRANSLATE_NOOP("Ties", "by phone"),
    Channel.LETTER: QT_TRANSLATE_NOOP("Ties", "by letter"),
    Channel.CARD: QT_TRANSLATE_NOOP("Ties", "by card"),
    Channel.LINKEDIN: QT_TRANSLATE_NOOP("Ties", "on LinkedIn"),
    Channel.CHAT: QT_TRANSLATE_NOOP("Ties", "in a chat"),
    Channel.IN_PERSON: QT_TRANSLATE_NOOP("Ties", "in person"),
}
_FAVOURS = {
    Favour.MEETING: QT_TRANSLATE_NOOP("Ties", "a talk"),
    Favour.INTRODUCTION: QT_TRANSLATE_NOOP("Ties", "an introduction"),
    Favour.ADVICE: QT_TRANSLATE_NOOP("Ties", "advice"),
    Favour.RESUME: QT_TRANSLATE_NOOP("Ties", "a look at the résumé"),
    Favour.REFERENCE: QT_TRANSLATE_NOOP("Ties", "a reference"),
    Favour.OTHER: QT_TRANSLATE_NOOP("Ties", "something else"),
}

_LEADS = {
    LeadKind.TIP: QT_TRANSLATE_NOOP("Ties", "A tip"),
    LeadKind.NAME: QT_TRANSLATE_NOOP("Ties", "A name"),
    LeadKind.POSTING: QT_TRANSLATE_NOOP("Ties", "A posting"),
    LeadKind.RESOURCE: QT_TRANSLATE_NOOP("Ties", "Something to read or to join"),
    LeadKind.OPENING: QT_TRANSLATE_NOOP("Ties", "An opening that was hinted at"),
    LeadKind.SHADOWING: QT_TRANSLATE_NOOP("Ties", "Shadowing someone"),
    LeadKind.VOLUNTEERING: QT_TRANSLATE_NOOP("Ties", "Volunteering"),
    LeadKind.ARTICLE: QT_TRANSLATE_NOOP("Ties", "An article to write"),
    LeadKind.INTERNSHIP: QT_TRANSLATE_NOOP("Ties", "An internship of my own making"),
}
_LEAD_STAGES = {
    LeadStage.NEW: QT_TRANSLATE_NOOP("Ties", "New"),
    LeadStage.DOING: QT_TRANSLATE_NOOP("Ties", "Under way"),
    LeadStage.DONE: QT_TRANSLATE_NOOP("Ties", "Done"),
    LeadStage.LET_GO: QT_TRANSLATE_NOOP("Ties", "Let go"),
}


def lead_options() -> list[tuple[str, str]]:
    """What somebody may tell you of, as (key, words)."""
    return _options({kind.value: words for kind, words in _LEADS.items()})


def lead_stage_options() -> list[tuple[str, str]]:
    """How far one may be with it, as (key, words)."""
    return _options({stage.value: words for stage, words in _LEAD_STAGES.items()})


def lead_words(kind: LeadKind) -> str:
    """What somebody told you of."""
    return _say(_LEADS[kind])


def verdict_words(verdict: Verdict) -> str:
    """What you think of a place or a role by now."""
    said = {
        Verdict.OPEN: _say("Open"),
        Verdict.PURSUE: _say("Go on with it"),
        Verdict.UNSURE: _say("Not sure"),
        Verdict.STRIKE_OFF: _say("Off my list"),
    }
    return said[verdict]


def circle_options() -> list[tuple[str, str]]:
    """Where in your life somebody may stand, as (key, words)."""
    return _options(_CIRCLES)


def source_options() -> list[tuple[str, str]]:
    """Where one may find people, as (key, words)."""
    return _options(_SOURCES)


def channel_options() -> list[tuple[str, str]]:
    """By which way one may be in touch, as (key, words)."""
    return _options({channel.value: words for channel, words in _CHANNELS.items()})


def favour_options() -> list[tuple[str, str]]:
    """What one may ask of somebody, as (key, words)."""
    return _options({favour.value: words for favour, words in _FAVOURS.items()})


def circle_words(key: str) -> str:
    """Where in your life somebody stands; an unknown key says nothing."""
    return _say(_CIRCLES[key]) if key in _CIRCLES else ""


def source_words(key: str) -> str:
    """Where you found somebody; an unknown key says nothing."""
    return _say(_SOURCES[key]) if key in _SOURCES else ""


def kind_words(kind: TouchKind, direction: Direction) -> str:
    """What happened, and who turned to whom."""
    return _say((_SENT if direction is Direction.OUT else _CAME)[kind])


def timeline_words(row: TimelineRow) -> str:
    """A moment in one line: "You asked for advice, by e-mail"."""
    if isinstance(row.what, Moment):
        said = _say(_MOMENTS[row.what])
    else:
        said = kind_words(row.what, row.direction)
    if row.favour:
        said = f"{said}: {_say(_FAVOURS[row.favour])}"
    return f"{said}, {_say(_CHANNELS[row.channel])}" if row.channel in _CHANNELS else said


def timeline_detail(row: TimelineRow) -> str:
    """The words below it; where somebody was found is said as a phrase."""
    if row.what in (Moment.ADDED, Moment.IMPORTED):
        return source_words(row.words) if row.words != "import" else ""
    return row.words


def cadence_options() -> list[tuple[str, str]]:
    """How often one may want to be in touch, as (days, words); never is the empty key."""
    said = (
        _say("About every three months"),
        _say("About twice a year"),
        _say("About once a year"),
    )
    each = [(str(days), words) for days, words in zip(CADENCES, said, strict=True)]
    return [("", _say("No reminder")), *each]


def give_and_take_words(asks: int, gives: int) -> str:
    """The two sides of a tie: "You asked 2 · you gave 1"."""
    if not asks and not gives:
        return _say("Nothing asked, nothing given so far.")
    return _say("You asked {0} · you gave {1}").format(asks, gives)


def _options(words: Mapping[str, str]) -> list[tuple[str, str]]:
    return [(key, _say(said)) for key, said in words.items()]


def _say(text: str) -> str:
    return QCoreApplication.translate("Ties", text)
