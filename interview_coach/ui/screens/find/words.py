"""What the pages of Find people say of targets, answers and events."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from interview_coach.domain.event import Mode, Reach
from interview_coach.domain.target import AnswerState, TargetKind, Verdict

ANSWER_TONES = {
    AnswerState.ASKED: "accent",
    AnswerState.KNOWS_SOMEONE: "good",
    AnswerState.NO: "neutral",
}
VERDICT_TONES = {
    Verdict.OPEN: "neutral",
    Verdict.PURSUE: "good",
    Verdict.UNSURE: "warn",
    Verdict.STRIKE_OFF: "neutral",
}


def answer_words(state: AnswerState | None) -> str:
    """What somebody said, as it stands in a cell."""
    said = {
        AnswerState.ASKED: _say("asked"),
        AnswerState.KNOWS_SOMEONE: _say("knows someone"),
        AnswerState.NO: _say("no"),
    }
    return said[state] if state else ""


def kind_words(kind: TargetKind) -> str:
    """What kind of thing one aims at."""
    said = {
        TargetKind.ROLE: _say("Role"),
        TargetKind.ORGANISATION: _say("Organisation"),
        TargetKind.PLACE: _say("Place"),
    }
    return said[kind]


def verdict_words(verdict: Verdict) -> str:
    """What you think of it by now."""
    said = {
        Verdict.OPEN: _say("Open"),
        Verdict.PURSUE: _say("Go on with it"),
        Verdict.UNSURE: _say("Not sure"),
        Verdict.STRIKE_OFF: _say("Off my list"),
    }
    return said[verdict]


def mode_options() -> list[tuple[str, str]]:
    """How people come together, as (key, words)."""
    return [
        (Mode.UNKNOWN, _say("Not said")),
        (Mode.IN_PERSON, _say("In person")),
        (Mode.ONLINE, _say("Online")),
    ]


def reach_options() -> list[tuple[str, str]]:
    """From how far they come, as (key, words)."""
    return [
        (Reach.UNKNOWN, _say("Not said")),
        (Reach.LOCAL, _say("From around here")),
        (Reach.STATE, _say("From the state")),
        (Reach.REGIONAL, _say("From the region")),
        (Reach.NATIONAL, _say("From the country")),
    ]


def _say(text: str) -> str:
    return QCoreApplication.translate("Finding", text)
