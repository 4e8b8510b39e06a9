"""The sentences that Today makes of what ties ask for."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from interview_coach.application.tie_reading import GiveAndTake
from interview_coach.application.ties_due import TieDue, TieDueKind
from interview_coach.ui import words
from interview_coach.ui.screens.phrases import day_and_time

_LONGEST = 90
_PATIENT = (
    *(TieDueKind.NUDGE, TieDueKind.REFERENCE),
    *(TieDueKind.LOOK_AGAIN, TieDueKind.TO_DO),
)


def tie_title(due: TieDue) -> str:
    """Whom it concerns, and what it is."""
    said = {
        TieDueKind.CONFIRM: _say("Confirm the talk with {0}"),
        TieDueKind.DECLINE: _say("Thank {0} for the answer"),
        TieDueKind.NUDGE: _say("Remind {0}"),
        TieDueKind.TELL_INTRODUCER: _say("Tell {0} what came of it"),
        TieDueKind.KEEP_WARM: _say("A few words to {0}"),
        TieDueKind.REFERENCE: _say("Tell {0} what you are applying for"),
        TieDueKind.LOOK_AGAIN: _say("Look once more at the talk with {0}"),
        TieDueKind.TO_DO: _say("What you set out to do after the talk with {0}"),
    }
    if due.kind is TieDueKind.LEAD or (due.kind is TieDueKind.TO_DO and due.about):
        line = " ".join(due.about.split())
        return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"
    return said[due.kind].format(due.name)


def tie_words(due: TieDue, now: datetime, balance: GiveAndTake | None = None) -> str:
    """Where it comes from, and what to mind."""
    since = words.ago(due.since, now) if due.since else ""
    match due.kind:
        case TieDueKind.CONFIRM:
            start = day_and_time(due.since, due.time_zone, now) if due.since else ""
            return _say("{0} · a word the day before, with time and place").format(start)
        case TieDueKind.DECLINE:
            return _say("Declined {0} · thank them, and keep them").format(since)
        case TieDueKind.NUDGE:
            return _say("Asked {0} · once, and then leave them in peace").format(since)
        case TieDueKind.TELL_INTRODUCER:
            return _say("Gave you the name of {0} · also when nothing came of it").format(due.about)
        case TieDueKind.LEAD:
            return _say("{0} told you of it").format(due.name) if due.name else _say("You found it")
        case TieDueKind.REFERENCE:
            return _say("Agreed to be a reference · a year since they last heard")
        case TieDueKind.TO_DO:
            return _say("You set out to do it · talked with {0} {1}").format(due.name, since)
        case TieDueKind.LOOK_AGAIN:
            return _say("Talked {0} · what you thought first stays beside it").format(since)
    return _warm_words(since, balance)


def _warm_words(since: str, balance: GiveAndTake | None) -> str:
    said = [_say("Last in touch {0}").format(since) if since else _say("Not in touch so far")]
    if balance is not None and (balance.asks or balance.gives):
        said.append(_say("you asked {0}, gave {1}").format(balance.asks, balance.gives))
    return " · ".join(said)


def tie_action(due: TieDue) -> str:
    """The one thing to do."""
    if due.kind in (TieDueKind.LEAD, TieDueKind.TO_DO):
        return _say("Look at it")
    if due.kind is TieDueKind.LOOK_AGAIN:
        return _say("Reflect")
    return _say("Write")


def tie_chip(due: TieDue, now: datetime) -> tuple[str, str]:
    """When, as a word and a tone; nothing here is ever late."""
    if due.kind is TieDueKind.KEEP_WARM:
        return _say("when you like"), "good"
    if due.kind in _PATIENT:
        return _say("no hurry"), "neutral"
    today, day = now.astimezone().date(), due.at.astimezone().date()
    if day < today:
        return _say("still welcome"), "neutral"
    return words.day(day, today), "warn" if day == today else "neutral"


def _say(text: str) -> str:
    return QCoreApplication.translate("Today", text)
