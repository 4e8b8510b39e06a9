"""The sentences that Today makes of what it is told."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from interview_coach.application.tie_reading import GiveAndTake
from interview_coach.application.ties_due import TieDue
from interview_coach.application.today import Due, DueKind
from interview_coach.application.wording import zone
from interview_coach.domain.interview import Format
from interview_coach.domain.readiness import Readiness
from interview_coach.domain.referral import Permission
from interview_coach.ui import words
from interview_coach.ui.screens.phrases import capital, permission_words, today_in
from interview_coach.ui.screens.today.tie_look import tie_action, tie_chip, tie_title, tie_words

_NAMED_MISSING = 3
"""How many missing things are named; more would be a reproach, not a help."""


def readiness_words(readiness: Readiness, format: Format) -> str:
    """ "7 of 9 ready — left: introduction, one thing to look up"."""
    total = len(readiness.requirements)
    head = _say("{0} of {1} ready").format(readiness.ready, total)
    missing = [
        _missing(requirement.key, format, readiness.to_look_up)
        for requirement in readiness.requirements
        if not requirement.done
    ]
    if not missing:
        return head
    return _say("{0} — left: {1}").format(head, _listed(missing))


def _listed(missing: list[str]) -> str:
    named, more = missing[:_NAMED_MISSING], len(missing) - _NAMED_MISSING
    if more > 0:
        named.append(_say("{0} more").format(more))
    return ", ".join(named)


def _missing(key: str, format: Format, to_look_up: int) -> str:
    places = {
        Format.VIDEO: _say("the link"),
        Format.PHONE: _say("the number"),
        Format.IN_PERSON: _say("the address"),
    }
    said = {
        "purpose": _say("purpose"),
        "aim": _say("what you want to know"),
        "when": _say("a time"),
        "place": places[format],
        "person": _say("what they do"),
        "research": _looking_up(to_look_up),
        "questions": _say("questions"),
        "introduction": _say("introduction"),
        "sheet": _say("the printed sheet"),
    }
    return said[key]


def _looking_up(number: int) -> str:
    if number == 1:
        return _say("one thing to look up")
    return _say("{0} things to look up").format(number)


# What is due


def due_title(due: Due | TieDue) -> str:
    """Whom it concerns."""
    if isinstance(due, TieDue):
        return tie_title(due)
    if due.kind is DueKind.THANK:
        return _say("Thank {0}").format(due.name)
    return _say("Contact {0}").format(due.name)


def due_words(due: Due | TieDue, now: datetime, balance: GiveAndTake | None = None) -> str:
    """Where it comes from, and what to mind."""
    if isinstance(due, TieDue):
        return tie_words(due, now, balance)
    if due.kind is DueKind.CONTACT:
        giver = _say("Referred by {0}").format(due.introducer)
        return f"{giver} · {permission_words(due.permission, due.introducer_short)}"
    assert due.talked_at is not None
    talked = due.talked_at.astimezone(zone(due.time_zone))
    day = words.day(talked.date(), today_in(due.time_zone, now))
    return _say("Talked {0} {1} · e-mail within 24 h, card within 48 h").format(
        day, words.time_of_day(talked)
    )


def due_action(due: Due | TieDue) -> str:
    """The one thing to do."""
    if isinstance(due, TieDue):
        return tie_action(due)
    if due.kind is DueKind.THANK:
        return _say("Write")
    if due.permission is Permission.ASK_FIRST:
        return _say("Ask {0} first").format(due.introducer_short)
    return _say("Reach out")


def due_chip(due: Due | TieDue, now: datetime) -> tuple[str, str]:
    """When, as a word and a tone; what is late is only ever "still welcome"."""
    if isinstance(due, TieDue):
        return tie_chip(due, now)
    if due.kind is DueKind.THANK:
        return _thank_chip(due, now)
    today, day = now.astimezone().date(), due.at.astimezone().date()
    if day < today:
        return _say("still welcome"), "warn"
    if (day - today) <= timedelta(days=1):
        return words.day(day, today), "warn" if day == today else "neutral"
    if (day - today) < timedelta(days=7):
        return _say("this week"), "neutral"
    return words.day(day, today), "neutral"


def _thank_chip(due: Due, now: datetime) -> tuple[str, str]:
    if now <= due.at:
        return words.left(due.at, now), "warn"
    if now <= due.last_at:
        return _say("card: {0}").format(words.left(due.last_at, now)), "warn"
    return _say("still welcome"), "warn"


def ids(dues: Iterable[Due | TieDue]) -> list[tuple[str | UUID | None, ...]]:
    """What tells due things apart."""
    return [_id(due) for due in dues]


def _id(due: Due | TieDue) -> tuple[str | UUID | None, ...]:
    about = (due.kind.value, due.interview_id, due.referral_id)
    return about if isinstance(due, Due) else (*about, due.person_id, due.outreach_id, due.lead_id)


def date_words(now: datetime) -> str:
    """The date under the title."""
    return capital(words.long_day(now.astimezone().date()))


def _say(text: str) -> str:
    return QCoreApplication.translate("Today", text)
