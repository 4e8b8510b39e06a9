"""What the pages of Find people say of targets, answers and events."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from interview_coach.domain.event import Mode, Reach
from interview_coach.domain.target import AnswerState, TargetKind, Verdict
from interview_coach.ui.screens.tie_words import verdict_words as verdict_words

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
