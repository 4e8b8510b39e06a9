"""The stops of the tour, in their order: each walks the real window and takes its pictures."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from interview_coach.tour import beside
from interview_coach.tour.guide import Guide

if TYPE_CHECKING:
    from interview_coach.domain.letters import Form
    from interview_coach.ui.screens.live.view import LiveView
    from interview_coach.ui.screens.rehearse.view import RehearseView
    from interview_coach.ui.screens.today import TodayScreen
    from interview_coach.ui.screens.wording import WordingScreen
    from interview_coach.ui.screens.wrap_up.thank_you import ThankYouPage

FIND = ("brainstorm", "who", "events", "sources")
PREPARE = ("purpose", "person", "research", "questions", "introduction", "ready")
WRAP_UP = ("remember", "reflect", "referrals", "thank_you", "done")


def empty_start(guide: Guide) -> None:
    """Before anything is there, and the first questions."""
    guide.picture("today-empty")
    guide.window.go("first_run")
    guide.picture("first-run")
    guide.ask(lambda services: services.sample.load())


def lists(guide: Guide) -> None:
    """The screens of the navigation."""
    for key in ("today", "interviews", "people", "questions", "settings"):
        guide.window.go(key)
        guide.picture(key)


def people(guide: Guide) -> None:
    """Finding them, asking them, one person's page, and the letter to many once a year."""
    for step in FIND:
        guide.window.go("find", step=step)
        guide.picture(f"find-{step}")
    lucia = guide.ask(lambda services: services.reading.people("Prado")[0].id)
    for key in ("person", "ask"):
        guide.window.go(key, person_id=str(lucia))
        guide.picture(key)
    guide.window.go("update")
    guide.picture("update")


def prepare(guide: Guide) -> None:
    """The steps of preparing, and a practice."""
    for step in PREPARE:
        guide.go("Dana", "prepare", step)
        guide.picture(f"prepare-{step.replace('_', '-')}")
    guide.go("Dana", "rehearse")
    guide.picture("practice")
    _practise(guide)


def _practise(guide: Guide) -> None:
    """The introduction and the questions aloud: four minutes with what follows."""
    view: RehearseView = guide.stage_view()
    view.start()
    guide.clock.advance(seconds=62)
    view.go_on()
    guide.settle()
    guide.note(view, 6, "slower at the beginning")
    guide.note(view, 8, "here I lose the thread", on=True)
    guide.picture("practice-question")
    for seconds in (9, 7, 12, 6, 8):
        guide.clock.advance(seconds=seconds)
        view.go_on()
        guide.settle()
    view.end()
    guide.settle()
    guide.picture("practice-end")
    guide.clock.advance(seconds=122)


def live(guide: Guide) -> None:
    """The conversation, from its first second past its last."""
    guide.clock.advance(hours=2, minutes=6)
    guide.go("Dana", "live")
    guide.picture("live-ready")
    view: LiveView = guide.stage_view()
    view.start()
    guide.settle()
    _talk(guide, view)
    guide.picture("live")
    _job_interview(guide, view)
    _close_talk(guide, view)


def _talk(guide: Guide, view: LiveView) -> None:
    guide.note(view, 40, "started in reference; moved when the photo archive flooded in 2011")
    guide.note(view, 95, "“nobody hires for tools, they hire for judgement about what to keep”")
    view.editor.toggle_keep()
    guide.note(view, 50, "half the week is vendor calls and rights clearance", on=True)
    guide.note(view, 117, "@Lucía Prado, State Archives — runs the rights desk")
    guide.note(view, 88, "patience with messy metadata; being able to say no", on=True)
    guide.note(view, 30, "her own budget is smaller than anyone thinks")
    view.editor.step_privacy()
    view.editor.step_privacy()
    guide.clock.advance(seconds=36)


def _job_interview(guide: Guide, view: LiveView) -> None:
    """It becomes a job interview, and turns back."""
    view.turn()
    guide.picture("live-job-interview")
    view.turn()
    guide.settle()


def _close_talk(guide: Guide, view: LiveView) -> None:
    guide.note(view, 140, "!move appraisal to the start of my course plan", on=True)
    guide.note(view, 330, "@Tom Adeyemi, Civic Data Trust — moved from libraries to policy")
    view.closing_panel.toggle(1)
    view.closing_panel.toggle(2)
    guide.picture("live-final-five")
    view.clock_panel.ask_more()
    guide.picture("live-more-time")
    view.clock_panel.show_actions()
    view.shrink()
    assert view.compact is not None
    guide.picture("live-compact", view.compact)
    view.expand()
    guide.clock.advance(minutes=5)
    guide.picture("live-overtime")
    guide.ask(partial(_answer_permissions, guide))
    view.end()
    guide.settle()


def _answer_permissions(guide: Guide, services: Any) -> None:
    from interview_coach.domain.referral import Permission

    interview_id = guide.interview(services, "Dana")
    answers = (Permission.YES, Permission.ASK_FIRST)
    referrals = services.wrapping_up.open(interview_id).interview.referrals
    for referral, answer in zip(referrals, answers, strict=False):
        services.interviewing.permit(interview_id, referral.id, answer)


def wrap_up(guide: Guide) -> None:
    """What follows from the conversation."""
    guide.clock.advance(minutes=32)
    for step in WRAP_UP:
        guide.go("Dana", "wrap_up", step)
        guide.picture(f"wrap-up-{step.replace('_', '-')}")
    _thank_you(guide)
    _dialogs(guide)
    guide.window.show_shortcuts()
    guide.picture("shortcuts", guide.dialog())
    guide.close_dialog()
    _wording(guide)
    for view in ("answers", "readings"):
        guide.window.go("answers", view=view)
        guide.picture(view)
    guide.window.go("today")
    guide.picture("today-after")


def _thank_you(guide: Guide) -> None:
    """The card folded, what else goes with it, and the other two forms."""
    from interview_coach.application.printing import Fold
    from interview_coach.domain.letters import Form

    guide.go("Dana", "wrap_up", "thank_you")
    page: ThankYouPage = guide.stage_view().page
    _choose(guide, page, "folds", Fold.FOLDED)
    guide.picture("wrap-up-card-folded")
    _choose(guide, page, "folds", Fold.FLAT)
    for name, action in (("envelope", page.toolbar.envelope), ("guide", page.toolbar.guide)):
        action.trigger()
        guide.picture(f"wrap-up-{name}", guide.dialog())
        guide.close_dialog()
    for form in (Form.EMAIL, Form.LETTER):
        guide.ask(partial(_choose_form, guide, form))
        guide.go("Dana", "wrap_up", "thank_you")
        guide.picture(f"wrap-up-{form.value}")
    guide.ask(partial(_choose_form, guide, Form.CARD))


def _choose(guide: Guide, page: ThankYouPage, group: str, key: str) -> None:
    actions = getattr(page.toolbar.options, group).actions()
    next(action for action in actions if action.data() == key).trigger()
    guide.settle()


def _dialogs(guide: Guide) -> None:
    """What is looked at before it is printed."""
    guide.go("Dana", "wrap_up", "referrals")
    referrals = guide.stage_view().page
    referrals.list.click()
    guide.picture("referral-list", guide.dialog())
    guide.close_dialog()
    referrals.cards()[0].write.click()
    guide.settle()
    guide.picture("ask-referral")
    guide.go("Dana", "wrap_up", "done")
    guide.stage_view().page.record.click()
    guide.picture("record", guide.dialog())
    guide.close_dialog()
    guide.window.go("today")
    guide.settle()
    today: TodayScreen = guide.screen()
    today.due.print.click()
    guide.picture("due", guide.dialog())
    guide.close_dialog()


def _wording(guide: Guide) -> None:
    guide.window.go("wording")
    guide.settle()
    screen: WordingScreen = guide.screen()
    screen.parts.row("opening").click()
    screen.rows[0].edit.click()
    guide.picture("wording")
    assert screen.editor is not None
    screen.editor.cancel.click()


def _choose_form(guide: Guide, form: Form, services: Any) -> None:
    services.thanking.choose_form(guide.interview(services, "Dana"), form)


ALL = (empty_start, lists, people, prepare, live, wrap_up, *beside.ALL)
