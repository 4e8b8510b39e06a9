"""The tour: the real windows off-screen on a throw-away sample, through prepare, live and wrap up.

It leaves a picture of every screen, light and dark, and every document, in one folder.
"""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from interview_coach.application.clock import Clock
from interview_coach.application.errors import CoachError

if TYPE_CHECKING:
    from interview_coach.domain.letters import Form
    from interview_coach.ui.screens.live.view import LiveView
    from interview_coach.ui.screens.today import TodayScreen
    from interview_coach.ui.screens.wording import WordingScreen
    from interview_coach.ui.screens.wrap_up.thank_you import ThankYouPage
    from interview_coach.ui.window import Program

SIZE = (1180, 760)
HOME_ZONE = "America/Los_Angeles"
"""Where the sample's owner lives."""
PREPARE = ("purpose", "person", "research", "questions", "introduction", "ready")
WRAP_UP = ("remember", "reflect", "referrals", "thank_you", "done")


class TourClock(Clock):
    """Begins two hours and ten minutes before two in the afternoon, and goes on when told to."""

    def __init__(self) -> None:
        self._ahead = timedelta(0)
        super().__init__()
        here = ZoneInfo(HOME_ZONE)
        start = datetime.now(here).replace(hour=11, minute=50, second=0, microsecond=0)
        self._ahead = start - super().now()
        self._anchor(self.now(), self._seconds())

    def now(self) -> datetime:
        return super().now() + self._ahead

    def advance(self, **passed: float) -> None:
        """Let time pass."""
        self._ahead += timedelta(**passed)
        self._anchor(self.steady() + timedelta(**passed), self._seconds())


def take_tour(folder: Path) -> list[Path]:
    """Take the pictures and make the documents; what was written. Raises ``CoachError``."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["TZ"] = HOME_ZONE
    if hasattr(time, "tzset"):
        time.tzset()
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CoachError(f"The folder {folder} cannot be made ({error.strerror}).") from error
    written: list[Path] = []
    for scheme in ("light", "dark"):
        with tempfile.TemporaryDirectory(prefix="interview-coach-sample-") as data:
            written += _Tour(folder, Path(data), scheme).take()
    return written


@dataclass
class _Tour:
    folder: Path
    data: Path
    scheme: str
    written: list[Path] = field(default_factory=list)
    clock: TourClock = field(default_factory=TourClock)

    def take(self) -> list[Path]:
        from interview_coach.app import Workspace, make_application, make_program
        from interview_coach.paths import Paths

        self.app = make_application()
        workspace = Workspace(Paths(self.data))
        self.program: Program = make_program(self.app, workspace, self.clock, self.scheme)
        self.window = self.program.window
        self.window.resize(*SIZE)
        self.program.show()
        try:
            self._settle()
            self._empty_start()
            self._lists()
            self._prepare()
            self._live()
            self._wrap_up()
            if self.scheme == "light":
                self._documents()
        finally:
            self.window.close()
            self.program.close()
        return self.written

    # The stops

    def _empty_start(self) -> None:
        self._picture("today-empty")
        self._ask(lambda services: services.sample.load())

    def _lists(self) -> None:
        for key in ("today", "interviews", "people", "questions", "settings"):
            self.window.go(key)
            self._picture(key)

    def _prepare(self) -> None:
        for step in PREPARE:
            self._go("Dana", "prepare", step)
            self._picture(f"prepare-{step.replace('_', '-')}")

    def _live(self) -> None:
        self.clock.advance(hours=2, minutes=10)
        self._go("Dana", "live")
        self._picture("live-ready")
        view: LiveView = self._stage_view()
        view.start()
        self._settle()
        self._talk(view)
        self._picture("live")
        self._close_talk(view)

    def _talk(self, view: LiveView) -> None:
        self._note(view, 40, "started in reference; moved when the photo archive flooded in 2011")
        self._note(view, 95, "“nobody hires for tools, they hire for judgement about what to keep”")
        view.editor.toggle_keep()
        self._note(view, 50, "half the week is vendor calls and rights clearance", on=True)
        self._note(view, 117, "@Lucía Prado, State Archives — runs the rights desk")
        self._note(view, 88, "patience with messy metadata; being able to say no", on=True)
        self._note(view, 30, "her own budget is smaller than anyone thinks")
        view.editor.step_privacy()
        view.editor.step_privacy()
        self.clock.advance(seconds=36)

    def _close_talk(self, view: LiveView) -> None:
        self._note(view, 140, "!move appraisal to the start of my course plan", on=True)
        self._note(view, 330, "@Tom Adeyemi, Civic Data Trust — moved from libraries to policy")
        view.closing_panel.toggle(1)
        view.closing_panel.toggle(2)
        self._picture("live-final-five")
        view.clock_panel.ask_more()
        self._picture("live-more-time")
        view.clock_panel.show_actions()
        view.shrink()
        assert view.compact is not None
        self._picture("live-compact", view.compact)
        view.expand()
        self.clock.advance(minutes=5)
        self._picture("live-overtime")
        self._ask(self._answer_permissions)
        view.end()
        self._settle()

    def _answer_permissions(self, services: Any) -> None:
        from interview_coach.domain.referral import Permission

        interview_id = self._interview(services, "Dana")
        answers = (Permission.YES, Permission.ASK_FIRST)
        referrals = services.wrapping_up.open(interview_id).interview.referrals
        for referral, answer in zip(referrals, answers, strict=False):
            services.interviewing.permit(interview_id, referral.id, answer)

    def _wrap_up(self) -> None:
        self.clock.advance(minutes=32)
        for step in WRAP_UP:
            self._go("Dana", "wrap_up", step)
            self._picture(f"wrap-up-{step.replace('_', '-')}")
        self._thank_you()
        self._dialogs()
        self.window.show_shortcuts()
        self._picture("shortcuts", self._dialog())
        self._close_dialog()
        self._wording()
        for view in ("answers", "readings"):
            self.window.go("answers", view=view)
            self._picture(view)
        self.window.go("today")
        self._picture("today-after")

    def _thank_you(self) -> None:
        """The card folded, what else goes with it, and the other two forms."""
        from interview_coach.application.printing import Fold
        from interview_coach.domain.letters import Form

        self._go("Dana", "wrap_up", "thank_you")
        page: ThankYouPage = self._stage_view().page
        self._choose(page, "folds", Fold.FOLDED)
        self._picture("wrap-up-card-folded")
        self._choose(page, "folds", Fold.FLAT)
        for name, action in (("envelope", page.toolbar.envelope), ("guide", page.toolbar.guide)):
            action.trigger()
            self._picture(f"wrap-up-{name}", self._dialog())
            self._close_dialog()
        for form in (Form.EMAIL, Form.LETTER):
            self._ask(partial(self._choose_form, form))
            self._go("Dana", "wrap_up", "thank_you")
            self._picture(f"wrap-up-{form.value}")
        self._ask(partial(self._choose_form, Form.CARD))

    def _choose(self, page: ThankYouPage, group: str, key: str) -> None:
        actions = getattr(page.toolbar.options, group).actions()
        next(action for action in actions if action.data() == key).trigger()
        self._settle()

    def _dialogs(self) -> None:
        """What is looked at before it is printed."""
        self._go("Dana", "wrap_up", "referrals")
        referrals = self._stage_view().page
        referrals.list.click()
        self._picture("referral-list", self._dialog())
        self._close_dialog()
        referrals.cards()[0].write.click()
        self._settle()
        self._picture("ask")
        self._go("Dana", "wrap_up", "done")
        self._stage_view().page.record.click()
        self._picture("record", self._dialog())
        self._close_dialog()
        self.window.go("today")
        self._settle()
        today: TodayScreen = self._screen()
        today.due.print.click()
        self._picture("due", self._dialog())
        self._close_dialog()

    def _wording(self) -> None:
        self.window.go("wording")
        self._settle()
        screen: WordingScreen = self._screen()
        screen.parts.row("opening").click()
        screen.rows[0].edit.click()
        self._picture("wording")
        assert screen.editor is not None
        screen.editor.cancel.click()

    def _choose_form(self, form: Form, services: Any) -> None:
        services.thanking.choose_form(self._interview(services, "Dana"), form)

    def _documents(self) -> None:
        """Every document: what has a size of its own once, the others on A4 and on US Letter."""
        from interview_coach.application.printing import Paper
        from interview_coach.tour import documents

        dana = self._ask(lambda services: self._interview(services, "Dana"))
        for name, content in self._ask(lambda services: documents.of_own_size(services, dana)):
            self._write_pdf(name, content, Paper.A4)
        for name, content in self._ask(lambda services: documents.on_sheets(services, dana)):
            for paper in Paper:
                self._write_pdf(f"{name}-{paper.value}", content, paper)
        for name, data in self._ask(lambda services: documents.messages(services, dana)):
            self._write(name, data)

    def _write_pdf(self, name: str, content: Any, paper: Any) -> None:
        self._write(f"{name}.pdf", self._typeset(content, paper).pdf)

    def _write(self, name: str, data: bytes) -> None:
        from interview_coach.application.files import atomic_write

        atomic_write(self.folder / name, data)
        self.written.append(self.folder / name)

    # What every stop needs

    def _note(self, view: LiveView, after: float, words: str, *, on: bool = False) -> None:
        """Some seconds later, perhaps at the next question, a line is typed."""
        self.clock.advance(seconds=after)
        if on:
            view.go_on()
            self._settle()
        if view.editor.toPlainText():
            view.editor.insertPlainText("\n")
        view.editor.insertPlainText(words)
        view.editor.flush()
        self._settle()

    def _go(self, name: str, stage: str, step: str = "") -> None:
        interview_id = str(self._ask(lambda services: self._interview(services, name)))
        place = {"interview_id": interview_id, "stage": stage} | ({"step": step} if step else {})
        self.window.go("interview", **place)
        self._settle()

    def _interview(self, services: Any, name: str) -> Any:
        rows = services.reading.interviews()
        return next(row.id for row in rows if row.name.startswith(name))

    def _ask(self, job: Callable[[Any], Any]) -> Any:
        answers: list[Any] = []
        self.program.desk.ask(job, answers.append)
        self._settle()
        return answers[0] if answers else None

    def _typeset(self, content: Any, paper: Any) -> Any:
        answers: list[Any] = []
        self.program.press.ask(lambda press: press.typeset(content, paper), answers.append)
        self._settle()
        return answers[0]

    def _settle(self) -> None:
        """Until both workers are idle and the window has drawn what they answered."""
        for _ in range(3):
            self.program.desk.settle(20_000)
            self.program.press.settle(20_000)
        self.app.processEvents()

    def _picture(self, name: str, widget: Any = None) -> None:
        """The widget, by default the window, as it looks now."""
        self._look_at_clock()
        self._settle()
        path = self.folder / f"{name}-{self.scheme}.png"
        if not (widget or self.window).grab().save(str(path)):
            raise CoachError(f"The picture {path.name} could not be written.")
        self.written.append(path)

    def _screen(self) -> Any:
        """The screen on show."""
        return self.window.screen_shown

    def _dialog(self) -> Any:
        """The dialog before the window, once it shows what it is for."""
        self._settle()
        dialog = self.app.activeModalWidget()
        assert dialog is not None
        return dialog

    def _close_dialog(self) -> None:
        if dialog := self.app.activeModalWidget():
            dialog.close()
        self._settle()

    def _look_at_clock(self) -> None:
        if (view := self._stage_view()) is not None:
            view.tick()

    def _stage_view(self) -> Any:
        """The stage of the interview on show, if one is."""
        from interview_coach.ui.screens.interview import InterviewScreen

        screen = self.window.screen_shown
        return screen.view() if isinstance(screen, InterviewScreen) else None
