"""Where a hit stands: the screen to go to, and how its row is worded."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from interview_coach.application.searching import Hit, Sought
from interview_coach.application.wording import zone
from interview_coach.ui.text import QT_TRANSLATE_NOOP
from interview_coach.ui.widgets.found_rows import Row
from interview_coach.ui.words import day

TITLES = {
    Sought.PERSON: QT_TRANSLATE_NOOP("Search", "People"),
    Sought.QUESTION: QT_TRANSLATE_NOOP("Search", "Questions"),
    Sought.NOTE: QT_TRANSLATE_NOOP("Search", "Notes"),
    Sought.LETTER: QT_TRANSLATE_NOOP("Search", "Letters"),
}


def place_of(hit: Hit) -> tuple[str, dict[str, str]]:
    """The screen, and what it is to show."""
    if hit.interview_id is None:
        if hit.kind is Sought.QUESTION:
            return "questions", {"question_id": str(hit.id)}
        key = "ask" if hit.kind is Sought.LETTER else "person"
        return key, {"person_id": str(hit.person_id)}
    place = {"interview_id": str(hit.interview_id)}
    if hit.kind is Sought.QUESTION:
        return "interview", {**place, "stage": "prepare", "step": "questions"}
    if hit.kind is Sought.LETTER:
        return "interview", {**place, "stage": "wrap_up", "step": "thank_you"}
    return "interview", {**place, "stage": "wrap_up", "step": "remember"} if hit.is_over else place


def row_of(hit: Hit, now: datetime) -> Row:
    """The hit in a list; a lock stands for a confidence, a star for a kept line."""
    sign = "lock" if hit.is_confidential else "star-filled" if hit.is_kept else ""
    return Row(hit.text, beside(hit, now), spoken(hit, now), icon=sign, target=hit)


def beside(hit: Hit, now: datetime) -> str:
    """Whose it is, and of when; and that it is for you alone."""
    if hit.at is None:
        return hit.person
    here, private = zone(hit.time_zone), _say("private") if hit.is_private else ""
    when = day(hit.at.astimezone(here).date(), now.astimezone(here).date())
    return " · ".join(part for part in (private, hit.person, when) if part)


def spoken(hit: Hit, now: datetime) -> str:
    """All of it, for who listens."""
    told = _say("told in confidence") if hit.is_confidential else ""
    return ", ".join(part for part in (hit.text, beside(hit, now), told) if part)


def _say(text: str) -> str:
    return QCoreApplication.translate("Search", text)
