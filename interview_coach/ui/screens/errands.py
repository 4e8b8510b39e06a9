"""The messages that a tie asks for: each opens with its words, and keeps that it went out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from interview_coach.application.messages import Occasion
from interview_coach.application.ports import Kind
from interview_coach.application.reading import ReferralRow
from interview_coach.application.services import Services
from interview_coach.domain.touch import Channel, Favour, TouchKind
from interview_coach.ui.context import Context
from interview_coach.ui.screens.message_dialog import Errand, MessageDialog, Said, Way
from interview_coach.ui.words import ago

_TOUCHES = {
    Occasion.ADVICE_TAKEN: TouchKind.TOLD_BACK,
    Occasion.SENDING: TouchKind.SENT_SOMETHING,
    Occasion.CONGRATULATION: TouchKind.CONGRATULATED,
    Occasion.HELPING: TouchKind.GAVE,
}
"""What is noted of each kind of message that keeps a tie warm."""


def nudge(context: Context, outreach_id: UUID, name: str, window: QWidget) -> MessageDialog:
    """The one reminder of a request."""
    errand = Errand(
        title=_say("Remind {0}").format(name),
        compose=lambda services, _: services.asking.nudge(outreach_id),
        sent=lambda services, _: services.asking.mark_nudged(outreach_id),
        unsent=lambda services, _: services.asking.take_back(outreach_id),
        sent_words=_say("{0} was reminded").format(name),
        note=_say("Once is enough. After this, leave them in peace."),
    )
    return _open(context, errand, window)


def thank_for_no(
    context: Context, ids: tuple[UUID, UUID], name: str, window: QWidget
) -> MessageDialog:
    """Thanks for a no; ``ids`` are of the person and of the request."""
    person_id, outreach_id = ids
    errand = Errand(
        title=_say("Thank {0} all the same").format(name),
        compose=lambda services, _: services.messages.compose(Occasion.DECLINE, person_id),
        sent=lambda services, _: services.asking.thank_for_no(outreach_id),
        sent_words=_say("{0} was thanked, and stays among your people.").format(name),
        note=_say("A no is an answer too, and a tie that is kept."),
    )
    return _open(context, errand, window)


def offer_phone(
    context: Context, ids: tuple[UUID, UUID], name: str, window: QWidget
) -> MessageDialog:
    """They would rather have the questions by e-mail; ``ids`` are of the person and the request."""
    person_id, outreach_id = ids
    errand = Errand(
        title=_say("Offer {0} ten minutes by phone").format(name),
        compose=lambda services, _: services.messages.compose(Occasion.BY_PHONE, person_id),
        sent=lambda services, _: services.asking.offer_phone(outreach_id),
        unsent=_forget_touches,
        sent_words=_say("{0} was offered a call").format(name),
        note=_say(
            "What is written is short and careful. A voice tells more, and costs them less time."
        ),
    )
    return _open(context, errand, window)


def _forget_touches(services: Services, touch_ids: Iterable[UUID]) -> None:
    for touch_id in touch_ids:
        services.keeping.delete(Kind.TOUCH, touch_id)


def confirm(context: Context, interview_id: UUID, name: str, window: QWidget) -> MessageDialog:
    """The word of the day before, with time and place as they are for them."""
    errand = Errand(
        title=_say("Confirm the talk with {0}").format(name),
        compose=lambda services, _: services.meeting.confirmation(interview_id),
        sent=lambda services, _: services.meeting.mark_confirmed(interview_id),
        unsent=lambda services, _: services.meeting.mark_confirmed(interview_id, on=False),
        sent_words=_say("The talk with {0} is confirmed").format(name),
        note=_say("Time and place as they are for them."),
    )
    return _open(context, errand, window)


def tell_introducer(
    context: Context, ids: tuple[UUID, UUID], names: tuple[str, str], window: QWidget
) -> MessageDialog:
    """What came of a name they gave; ``ids`` are of the talk and the referral in it."""
    interview_id, referral_id = ids
    introducer, found = names
    at = context.clock.now()
    errand = Errand(
        title=_say("Tell {0} what came of it").format(introducer),
        compose=lambda services, _: services.warm.telling(interview_id, referral_id),
        sent=lambda services, _: services.warm.told_back(interview_id, referral_id, at),
        unsent=lambda services, _: services.warm.told_back(interview_id, referral_id, None),
        sent_words=_say("{0} knows what came of {1}").format(introducer, found),
        note=_say("Also when nothing came of it: who gives a name likes to know."),
    )
    return _open(context, errand, window)


def ask_leave(
    context: Context, ids: tuple[UUID, UUID], names: tuple[str, str], window: QWidget
) -> MessageDialog:
    """May the introducer be named? ``ids`` are of the talk and the referral in it."""
    interview_id, referral_id = ids
    introducer, found = names
    errand = Errand(
        title=_say("Ask {0} before you write").format(introducer),
        compose=lambda services, _: services.warm.asking_leave(interview_id, referral_id),
        sent=lambda services, _: services.warm.ask_leave(interview_id, referral_id),
        unsent=lambda services, touch_id: services.keeping.delete(Kind.TOUCH, touch_id),
        sent_words=_say("{0} was asked about {1}").format(introducer, found),
        note=_say("Their answer is one click, where the referral stands."),
        done=_say("Mark as asked"),
    )
    return _open(context, errand, window)


def ask_leave_once(
    context: Context, ids: tuple[UUID, UUID], names: tuple[str, str], window: QWidget
) -> None:
    """The question, while it has not gone out; from then on, the place for their answer."""
    interview_id, referral_id = ids

    def go_on(asked: Mapping[UUID, datetime]) -> None:
        if referral_id not in asked:
            ask_leave(context, ids, names, window)
            return
        words = _say("You asked {0} {1}. What did they say?")
        since = ago(asked[referral_id], context.clock.now())
        context.navigate(
            "interview", interview_id=str(interview_id), stage="wrap_up", step="referrals"
        )
        context.messages.say(words.format(names[0], since))

    context.desk.ask(lambda services: services.warm.leave_asked(interview_id), go_on, owner=window)


def ask_leave_of(context: Context, referral: ReferralRow, window: QWidget) -> None:
    """The same, of a referral as it is read."""
    names = (referral.introducer_short, referral.name)
    ask_leave_once(context, (referral.interview_id, referral.id), names, window)


def keep_warm(context: Context, person_id: UUID, name: str, window: QWidget) -> MessageDialog:
    """A word without a request in it."""
    ways = (
        Way(Occasion.ADVICE_TAKEN, _say("What became of their advice"), _say("What they advised")),
        Way(Occasion.SENDING, _say("Something they may find useful"), _say("What it is")),
        Way(Occasion.CONGRATULATION, _say("Good wishes"), _say("What they have achieved")),
        Way(Occasion.HELPING, _say("A hand you can lend"), _say("What they are busy with")),
    )
    errand = Errand(
        title=_say("A few words to {0}").format(name),
        compose=lambda services, said: services.messages.compose(
            Occasion(said.way), person_id, what=said.what
        ),
        sent=lambda services, said: _note(services, person_id, said),
        unsent=lambda services, touch_id: services.keeping.delete(Kind.TOUCH, touch_id),
        sent_words=_say("You were in touch with {0}").format(name),
        note=_say("Nothing is asked for: it only says that you think of them."),
        ways=ways,
    )
    return _open(context, errand, window)


def _note(services: Services, person_id: UUID, said: Said) -> UUID:
    kind = _TOUCHES[Occasion(said.way)]
    favour = Favour.OTHER if kind is TouchKind.GAVE else Favour.NONE
    return services.warm.note_touch(
        person_id, kind, channel=Channel.EMAIL, favour=favour, words=said.what
    )


def refresh_reference(
    context: Context, person_id: UUID, name: str, window: QWidget
) -> MessageDialog:
    """Somebody who agreed to be a reference hears what it is about now."""
    errand = Errand(
        title=_say("Tell {0} what it is about").format(name),
        compose=lambda services, said: services.messages.compose(
            Occasion.REFERENCE, person_id, what=said.what
        ),
        sent=lambda services, _: _refresh(services, person_id),
        unsent=lambda services, before: services.people.change(
            person_id, {"reference_refreshed": before}
        ),
        sent_words=_say("{0} knows what you are applying for").format(name),
        note=_say("They agreed to speak for you once; ask whether it is still so."),
        ways=(Way("", "", _say("What you are applying for")),),
    )
    return _open(context, errand, window)


def _refresh(services: Services, person_id: UUID) -> date | None:
    before = services.people.get(person_id).reference_refreshed
    services.leads.refresh_reference(person_id)
    return before


def lead_letter(context: Context, lead_id: UUID, title: str, window: QWidget) -> MessageDialog:
    """What to write about something to try, with the answers of its planner."""
    errand = Errand(title=title, compose=lambda services, _: services.leads.letter(lead_id))
    return _open(context, errand, window)


def _open(context: Context, errand: Errand, window: QWidget) -> MessageDialog:
    dialog = MessageDialog(context, errand, window)
    dialog.open()
    return dialog


def _say(text: str) -> str:
    return QCoreApplication.translate("Errands", text)
