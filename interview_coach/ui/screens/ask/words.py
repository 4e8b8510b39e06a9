"""What the page of a request says: its ways, its parts, how long it is, and how it stands."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from interview_coach.application.ask_drafts import AskDraft, AskSlot
from interview_coach.application.content.letters import LetterSlot
from interview_coach.domain.asking import REPLY_AFTER, AskState, Outreach, OutreachChannel
from interview_coach.ui import words
from interview_coach.ui.screens.phrases import today_in
from interview_coach.ui.widgets.when import system_zone

SUBJECT, WINDOWS = "subject", "windows"
"""What is kept beside the slots: the subject line, and the times that suit you."""


def channel_options() -> list[tuple[str, str]]:
    """The ways to ask, as (key, words)."""
    return [
        (OutreachChannel.EMAIL, _say("E-mail")),
        (OutreachChannel.PHONE, _say("Phone")),
        (OutreachChannel.LETTER, _say("Letter")),
        (OutreachChannel.LINKEDIN, _say("LinkedIn")),
        (OutreachChannel.CHAT, _say("Event chat")),
        (OutreachChannel.FRIEND, _say("Through a friend")),
    ]


def channel_hint(channel: OutreachChannel, name: str) -> str:
    """What this way is for."""
    said = {
        OutreachChannel.EMAIL: _say("Short enough for one screen of a telephone."),
        OutreachChannel.PHONE: _say("To have beside you; say it in your own words."),
        OutreachChannel.LETTER: _say("A sheet of paper is rare, and is read."),
        OutreachChannel.LINKEDIN: _say("The note that goes with the wish to connect."),
        OutreachChannel.CHAT: _say("Two sentences, while the event goes on."),
        OutreachChannel.FRIEND: _say("You ask {0} whom they know. What they send on stands below."),
    }
    return said[channel].format(name)


def slot_words(slot: str, channel: OutreachChannel) -> LetterSlot:
    """The name of a part, and what belongs there."""
    label, hint = _parts(channel)[slot]
    return LetterSlot(slot, label, hint)


def _parts(channel: OutreachChannel) -> dict[str, tuple[str, str]]:
    is_spoken = channel is OutreachChannel.PHONE
    return {
        SUBJECT: (_say("Subject"), ""),
        AskSlot.GREETING: (_say("Greeting"), ""),
        AskSlot.TIE: (_say("What ties you to them"), _say("A person, a place, a thing you share.")),
        AskSlot.WHO: (_say("Who you are"), _say("One sentence, no résumé.")),
        AskSlot.WHY: (
            _say("Why them"),
            _say("Something of theirs that you have read, seen or heard of."),
        ),
        AskSlot.ASK: (_say("What you ask"), _say("So many minutes, and how.")),
        AskSlot.COLLEAGUE: (
            _say("If it does not suit them"),
            _say("Somebody else whom they may think of."),
        ),
        AskSlot.THANKS: (_say("To end") if is_spoken else _say("Thanks"), ""),
        AskSlot.VOICEMAIL: (
            _say("If a machine picks up"),
            _say("Slowly; your number at the beginning and at the end."),
        ),
        AskSlot.CLOSING: (_say("Closing"), ""),
        AskSlot.SIGNATURE: (_say("Signature"), ""),
        WINDOWS: (_say("Times that suit you"), _say("Tuesday morning, Thursday after four")),
    }


def length_words(draft: AskDraft) -> tuple[str, str]:
    """How long it is, and the tone to say it in."""
    most = draft.most_characters
    if most is not None:
        said = _say("{0} of {1} characters").format(draft.characters, most)
        if draft.over:
            return _say("{0}: {1} too many, which would be cut off").format(said, draft.over), "bad"
        return said, "good"
    most = draft.shape.most_words
    said = _say("{0} words").format(draft.text.words)
    if most is None:
        return said, "muted"
    if draft.over:
        return _say("{0}: {1} is the most that one screen holds").format(said, most), "warn"
    return _say("{0}, of {1} that one screen holds").format(said, most), "good"


def introducer_words(draft: AskDraft) -> tuple[str, str]:
    """Whose name it carries, or must not; nothing where no tie is told. Yours comes first."""
    if draft.shape.is_framed and not draft.text.signature:
        return _say("Not signed yet: your name goes into Settings."), "warn"
    if AskSlot.TIE not in draft.shape.slots:
        return "", ""
    if draft.introducer:
        return _say("{0} may be named.").format(draft.introducer), "good"
    if draft.unnamed:
        said = _say("{0} told you of them and has not said yes to being named: the name stays out.")
        return said.format(draft.unnamed[0]), "warn"
    return "", ""


def standing_words(outreach: Outreach, now: datetime) -> tuple[str, str]:
    """What has happened, and what comes of it: two sentences of the clock."""
    asked = outreach.asked_at
    if asked is None:
        return "", ""
    said = _say("Asked {0}.").format(_by(outreach, asked, now))
    if outreach.nudged_at is not None:
        reminded = words.ago(outreach.nudged_at, now)
        said = _say("Asked {0}, and reminded {1}.").format(_by(outreach, asked, now), reminded)
    answered = words.ago(outreach.answered_at, now) if outreach.answered_at else ""
    match outreach.state(now):
        case AskState.NUDGE_DUE:
            return said, _say("One kind reminder is fine now; after that, leave them in peace.")
        case AskState.QUIET:
            return said, _say("Leave them in peace now. An answer may still come.")
        case AskState.YES:
            return said, _say("They said yes {0}.").format(answered)
        case AskState.NO:
            return said, _say("They declined {0}, and stay among your people.").format(answered)
    return said, _waiting(outreach, now)


def _waiting(outreach: Outreach, now: datetime) -> str:
    if outreach.nudged_at is not None:
        return _say("Nothing more to do: it is for them to answer.")
    assert outreach.asked_at is not None
    zone = system_zone()
    day = words.day(today_in(zone, outreach.asked_at + REPLY_AFTER), today_in(zone, now))
    return _say("If nothing comes: one reminder, {0}; then leave them in peace.").format(day)


def _by(outreach: Outreach, at: datetime, now: datetime) -> str:
    """*3 days ago, by e-mail*."""
    ways = {
        OutreachChannel.EMAIL: _say("by e-mail"),
        OutreachChannel.PHONE: _say("by phone"),
        OutreachChannel.LETTER: _say("by letter"),
        OutreachChannel.LINKEDIN: _say("on LinkedIn"),
        OutreachChannel.CHAT: _say("in the chat of an event"),
        OutreachChannel.FRIEND: _say("whom they know"),
    }
    return f"{words.ago(at, now)}, {ways[outreach.channel]}"


def _say(text: str) -> str:
    return QCoreApplication.translate("Ask", text)
