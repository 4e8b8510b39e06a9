"""The practice stage: the live view on a talk in memory, of which nothing counts."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from PySide6.QtCore import Qt

from interview_coach.application.rehearsing import Opened
from interview_coach.domain.practice import Account, Part, Practice
from interview_coach.ui import words
from interview_coach.ui.context import Context
from interview_coach.ui.screens.live.view import LiveView
from interview_coach.ui.screens.rehearse.account_page import AccountPage
from interview_coach.ui.screens.rehearse.band import PracticeBand
from interview_coach.ui.screens.rehearse.introduction_card import IntroductionCard
from interview_coach.ui.screens.rehearse.introduction_clock import IntroductionClock

ACCOUNT = "account"
"""The step that shows how the last practice went."""
_BEFORE = (Part.READY, Part.INTRODUCTION)


class RehearseView(LiveView):
    """Everything as in the talk, after the introduction; at its end, how long all of it took."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._id: UUID | None = None
        self._practice: Practice | None = None
        self.band = PracticeBand()
        self.account = AccountPage()
        self.introduction = IntroductionCard()
        self.introduction_clock = IntroductionClock(self.clock_panel)
        self._furnish()
        self.band.left.connect(self._go_back)
        self.introduction.gone_on.connect(self.go_on)
        self.introduction_clock.length.changed.connect(lambda _: self.look())
        self.account.left.connect(self._go_back)
        self.account.again.connect(self._again)

    # Opening and leaving

    def open(self, interview_id: UUID, step: str) -> None:
        """Ready to begin; or, as a step, how the last one went."""
        self._id = interview_id
        self.context.desk.ask(
            lambda s: (s.rehearsing.open(interview_id), s.reading.habits().rate),
            lambda opened: self._take_practice(*opened, step),
            owner=self,
        )

    def leave(self) -> None:
        """Whoever goes elsewhere stops here; what was said to its end is kept."""
        if self._practice is not None and self._practice.is_running:
            self.end()

    def _take_practice(self, opened: Opened, rate: float, step: str) -> None:
        if step == ACCOUNT and opened.last is not None:
            self._show_account(opened.last)
            return
        self._forget()
        self._practice = opened.talk.practice
        self.talk_desk.practised = opened.talk
        self._show_page(account=False)
        self.take_over((opened.conversation, rate))

    def _forget(self) -> None:
        """What was written in the practice before."""
        self.editor.load([])
        self._acts.interview = None

    # The time

    def look(self) -> timedelta:
        practice = self._practice
        if practice is None:
            return super().look()
        before = practice.part in _BEFORE
        self.question_panel.show_before(before)
        self.introduction.show_practice(practice)
        remaining = super().look()
        now = self.context.clock.steady()
        self.introduction_clock.show_practice(practice, now)
        if self.compact is not None and before:
            self.compact.clock.setText(words.clock(self.introduction_clock.left(practice, now)))
            self.compact.show_pace("")
            self.compact.question.setText(self.tr("Your introduction"))
        return remaining

    # Events

    def go_on(self, skip: bool = False) -> None:
        """As in the talk; after the last question there is the closing to be said."""
        super().go_on(skip)
        if self._practice is not None and self._practice.is_all_asked:
            self._closing_shown = True
            self.look()

    def shrink(self) -> None:
        super().shrink()
        if self.compact is not None:
            self.compact.mark = self.tr("practice")
            self.compact.setWindowTitle(self.tr("Interview Coach: practice"))
            self.look()

    def _care_words(self, is_kept: bool) -> str:
        kept, off = self.tr("in the talk, kept with {0}"), self.tr("in the talk, taken off again")
        return kept if is_kept else off

    def ended(self) -> None:
        """What was said to its end is kept, what was written is not."""
        interview_id, practice = self._id, self._practice
        assert practice is not None
        self.editor.load([])
        rehearsal = practice.rehearsal(self.context.clock.now())
        if rehearsal is None:
            self.account.show_nothing()
            self._show_page(account=True)
            return
        self.context.desk.ask(
            lambda services: services.rehearsing.keep(interview_id, rehearsal),
            self._show_account,
            owner=self,
        )

    def _show_account(self, account: Account) -> None:
        self.account.show_account(account)
        self._show_page(account=True)

    def _show_page(self, *, account: bool) -> None:
        self.stage.setHidden(account)
        self.account.setVisible(account)
        if account:
            self.account.leave_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_back(self) -> None:
        self.wanted.emit("prepare", "")

    def _again(self) -> None:
        if self._id is not None:
            self.open(self._id, "")

    # Making

    def _furnish(self) -> None:
        self.whole.setSpacing(12)
        self.whole.insertWidget(0, self.band)
        self.whole.addWidget(self.account, 1)
        self.account.hide()
        self.question_panel.put_before(self.introduction)
        self.notes_panel.when_saved = self.tr("not kept")
        self.notes_panel.show_saved(True)
        self.clock_panel.end_button.setText(self.tr("End practice"))
        certain = self.clock_panel.certain
        certain.question.setText(self.tr("End the practice now?"))
        certain.end.setText(self.tr("End and see how it went"))
        certain.stay.setText(self.tr("Keep practising"))
