"""The practice stage: the look of the live view, on a copy that nothing counts of."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from interview_coach.application.rehearsing import Opened
from interview_coach.domain.practice import Account, Part, Practice
from interview_coach.ui.context import Context
from interview_coach.ui.screens.live.ticker import Ticker
from interview_coach.ui.screens.rehearse.account_page import AccountPage
from interview_coach.ui.screens.rehearse.band import PracticeBand
from interview_coach.ui.screens.rehearse.clock_card import PracticeClock
from interview_coach.ui.screens.rehearse.script import Script
from interview_coach.ui.screens.stage import StageView

ACCOUNT = "account"
"""The step that shows how the last practice went."""
_ROOMY = 860


class RehearseView(StageView):
    """Introduction, then question by question; it can be left at any time."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._id: UUID | None = None
        self._practice: Practice | None = None
        self.band = PracticeBand()
        self.clock_card = PracticeClock()
        self.script = Script()
        self.account = AccountPage()
        self._ticker = Ticker(self._look, self)
        self._arrange()
        self._connect()
        self._declare_shortcuts()

    # Opening and leaving

    def open(self, interview_id: UUID, step: str) -> None:
        """Ready to begin; or, as a step, how the last one went."""
        self._id = interview_id
        self.context.desk.ask(
            lambda services: services.rehearsing.open(interview_id),
            lambda opened: self._take_over(opened, step),
            owner=self,
        )

    def leave(self) -> None:
        """Whoever goes elsewhere stops here; what was said to its end is kept."""
        if self._practice is not None and self._practice.is_running:
            self.stop()

    def _take_over(self, opened: Opened, step: str) -> None:
        self._practice = opened.practice
        if step == ACCOUNT and opened.last is not None:
            self._show_account(opened.last)
            return
        self._stack.setCurrentWidget(self._stage)
        self._look()
        self.clock_card.start_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_back(self) -> None:
        self.wanted.emit("prepare", "")

    # The time

    def tick(self) -> None:
        self._look()

    def _look(self) -> timedelta:
        practice = self._practice
        if practice is None:
            return timedelta()
        now = self.context.clock.steady()
        self.script.show_state(practice, now)
        return self.clock_card.show_state(practice, now)

    # Events

    def start(self) -> None:
        """Begin with the introduction."""
        if self._practice is not None and self._practice.part is Part.READY:
            self._practice.start(self.context.clock.steady())
            self._ticker.start()
            self.script.introduction.next_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_on(self, skip: bool = False) -> None:
        """From what is being said to what comes next."""
        if self._practice is not None and self._practice.is_running:
            self._practice.go_on(self.context.clock.steady(), skip=skip)
            self._follow()

    def ask_question(self, question_id: UUID | None) -> None:
        """Take up any question."""
        practice = self._practice
        if practice is not None and practice.is_running and question_id is not None:
            practice.ask(question_id, self.context.clock.steady())
            self._follow()

    def stop(self) -> None:
        """End here; before the start, go back."""
        if self._practice is None:
            return
        if not self._practice.is_running:
            self._go_back()
            return
        self._practice.stop(self.context.clock.steady())
        self._follow()

    def _follow(self) -> None:
        """After something was said: what comes next, or how it went."""
        assert self._practice is not None
        if self._practice.is_running:
            self._ticker.start()
            self.script.current.next_button.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._ticker.stop()
            self._end(self._practice)

    def _end(self, practice: Practice) -> None:
        interview_id = self._id
        rehearsal = practice.rehearsal(self.context.clock.now())
        if rehearsal is None:
            self.account.show_nothing()
            self._show_page()
        else:
            self.context.desk.ask(
                lambda services: services.rehearsing.keep(interview_id, rehearsal),
                self._show_account,
                owner=self,
            )

    def _show_account(self, account: Account) -> None:
        self.account.show_account(account)
        self._show_page()

    def _show_page(self) -> None:
        self._stack.setCurrentWidget(self.account)
        self.account.leave_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _again(self) -> None:
        if self._id is not None:
            self.open(self._id, "")

    # Making

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.clock_card.set_narrow(event.size().width() < _ROOMY)

    def _arrange(self) -> None:
        self._stage = QWidget()
        row = QHBoxLayout(self._stage)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self.clock_card)
        row.addWidget(self.script, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._stage)
        self._stack.addWidget(self.account)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(12)
        whole.addWidget(self.band)
        whole.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.band.left.connect(self._go_back)
        self.clock_card.started.connect(self.start)
        self.clock_card.stopped.connect(self.stop)
        self.clock_card.length.changed.connect(lambda _: self._look())
        self.script.gone_on.connect(self.go_on)
        self.script.asked.connect(self.ask_question)
        self.account.left.connect(self._go_back)
        self.account.again.connect(self._again)

    def _declare_shortcuts(self) -> None:
        bound: list[tuple[str, Callable[[], object]]] = [
            ("F5", self.start),
            ("Ctrl+Return", self.go_on),
            ("Ctrl+Shift+Return", lambda: self.go_on(skip=True)),
            ("Esc", self.stop),
            *((f"Alt+{n}", lambda n=n: self._by_number(n)) for n in range(1, 10)),
        ]
        for keys, act in bound:
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _by_number(self, number: int) -> None:
        if self._practice is not None:
            self.ask_question(self.script.question_at(self._practice, number))
