"""What a tie asks for, done from Today: a message opens here, all else has its own page."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from interview_coach.application.ties_due import TieDue, TieDueKind
from interview_coach.application.today import Due
from interview_coach.ui.context import Context
from interview_coach.ui.screens.errands import (
    ask_leave_once,
    confirm,
    keep_warm,
    nudge,
    refresh_reference,
    tell_introducer,
    thank_for_no,
)


def do_ask_leave(context: Context, due: Due, window: QWidget) -> None:
    """May whoever gave the name be named? Asked once, and then answered where it stands."""
    assert due.referral_id is not None
    names = (due.introducer_short or due.introducer, due.name)
    ask_leave_once(context, (due.interview_id, due.referral_id), names, window)


def do_tie(context: Context, due: TieDue, window: QWidget) -> None:
    """The one action of what is due."""
    name = due.short_name or due.name
    match due:
        case TieDue(kind=TieDueKind.CONFIRM, interview_id=talk) if talk:
            confirm(context, talk, name, window)
        case TieDue(kind=TieDueKind.NUDGE, outreach_id=request) if request:
            nudge(context, request, name, window)
        case TieDue(kind=TieDueKind.DECLINE, person_id=whom, outreach_id=request) if (
            whom and request
        ):
            thank_for_no(context, (whom, request), name, window)
        case TieDue(kind=TieDueKind.TELL_INTRODUCER, interview_id=talk, referral_id=given) if (
            talk and given
        ):
            tell_introducer(context, (talk, given), (name, due.about), window)
        case TieDue(kind=TieDueKind.KEEP_WARM, person_id=whom) if whom:
            keep_warm(context, whom, name, window)
        case TieDue(kind=TieDueKind.REFERENCE, person_id=whom) if whom:
            refresh_reference(context, whom, name, window)
        case TieDue(kind=TieDueKind.LOOK_AGAIN, interview_id=talk) if talk:
            context.navigate("interview", interview_id=str(talk), stage="wrap_up", step="reflect")
        case TieDue(kind=TieDueKind.TO_DO, interview_id=talk) if talk:
            context.navigate("interview", interview_id=str(talk), stage="wrap_up", step="done")
        case TieDue(kind=TieDueKind.LEAD, lead_id=lead) if lead:
            from interview_coach.ui.screens.leads.dialog import LeadDialog

            LeadDialog(context, lead, window).open()
