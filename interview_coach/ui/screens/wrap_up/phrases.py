"""What the pages say alike: the clocks of a thank-you, and its forms."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from interview_coach.application.wording import zone
from interview_coach.domain.deadlines import THANK_BY_EMAIL, THANK_ON_PAPER
from interview_coach.domain.interview import Interview
from interview_coach.domain.letters import Form
from interview_coach.ui import words
from interview_coach.ui.screens.phrases import today_in


def next_target(interview: Interview, form: Form, now: datetime) -> datetime | None:
    """The clock that runs now: a day for everything, and a second day for paper."""
    ended = interview.session.ended_at
    if ended is None:
        return None
    within_a_day = ended + THANK_BY_EMAIL
    return within_a_day if form is Form.EMAIL or now <= within_a_day else ended + THANK_ON_PAPER


def talked(interview: Interview, now: datetime) -> str:
    """*Talked 32 min ago*."""
    ended = interview.session.ended_at
    return _say("Talked {0}").format(words.ago(ended, now)) if ended else ""


def due(interview: Interview, now: datetime) -> str:
    """*Thank-you due in 23 h 28 min*, *Thank-you was due 3 h ago*, or when the thanks went out."""
    if interview.thanked_at is not None:
        return _say("Thanked {0}").format(at(interview.thanked_at, interview, now))
    form = interview.thank_you.form if interview.thank_you else Form.CARD
    target = next_target(interview, form, now)
    if target is None:
        return ""
    if target < now:
        return _say("Thank-you was due {0}").format(words.ago(target, now))
    said = _say("Thank-you due {0}")
    if form is not Form.EMAIL and target == next_target(interview, Form.EMAIL, now):
        said = _say("Thank-you due {0}; by post a day later at most")
    return said.format(words.until(target, now))


def at(moment: datetime, interview: Interview, now: datetime) -> str:
    """*Sat 21 Nov 16:40* on your own clock, *today 16:40* on the day itself."""
    mine = moment.astimezone(zone(interview.time_zone))
    day = words.day(mine.date(), today_in(interview.time_zone, now))
    return f"{day} {words.time_of_day(mine)}"


def written(moment: datetime, interview: Interview, now: datetime) -> str:
    """*Written today 16:40*."""
    return _say("Written {0}").format(at(moment, interview, now))


def told(moment: datetime, interview: Interview, now: datetime) -> str:
    """*Told today 16:40 what came of it*."""
    return _say("Told {0} what came of it").format(at(moment, interview, now))


def leave_asked(moment: datetime, interview: Interview, now: datetime) -> str:
    """*Asked today 16:40*."""
    return _say("Asked {0}").format(at(moment, interview, now))


def form_words(form: Form) -> str:
    """The form within a sentence."""
    said = {
        Form.EMAIL: _say("e-mail"),
        Form.LETTER: _say("letter"),
        Form.CARD: _say("card"),
    }
    return said[form]


def _say(text: str) -> str:
    return QCoreApplication.translate("WrapUp", text)
