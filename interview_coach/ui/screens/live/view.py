"""The live stage: the clock, the question in hand and the notes, stored as it happens."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout

from interview_coach.application.content.closing import ClosingStep
from interview_coach.application.interviewing import Conversation, TypedLine
from interview_coach.application.services import Services
from interview_coach.domain.interview import Interview
from interview_coach.domain.notes import NoteLine
from interview_coach.domain.referral import Permission
from interview_coach.domain.session import OfferedBy, Phase, State
from interview_coach.ui.context import Context
from interview_coach.ui.screens.live.announcing import TimeAnnouncer
from interview_coach.ui.screens.live.clock_panel import ClockPanel
from interview_coach.ui.screens.live.closing_panel import ClosingPanel
from interview_coach.ui.screens.live.compact import CompactWindow
from interview_coach.ui.screens.live.line_book import Stamp
from interview_coach.ui.screens.live.notes_panel import NotesPanel
from interview_coach.ui.screens.live.notes_writer import NotesWriter
from interview_coach.ui.screens.live.question_panel import QuestionPanel
from interview_coach.ui.screens.live.ticker import Ticker
from interview_coach.ui.screens.live.wake import Wake
from interview_coach.ui.screens.stage import StageView

Act = Callable[[Services], Interview | None]
_NO_TIME = timedelta(seconds=1)
_ROOMY = 860
"""From this width on the clock has all the room it likes, in pixels."""
_SHARES = (3, 5)
"""How the question and the notes share what room there is."""


class LiveView(StageView):
    """Parts know nothing of each other; this view wires them and asks the desk."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._conversation: Conversation | None = None
        self._interview: Interview | None = None
        self._steps: tuple[ClosingStep, ...] = ()
        self._closing_shown = False
        self._phase: Phase | None = None
        self.clock_panel = ClockPanel()
        self.question_panel = QuestionPanel()
        self.closing_panel = ClosingPanel()
        self.notes_panel = NotesPanel()
        self.editor = self.notes_panel.editor
        self.editor.stamp = self._stamp
        self.compact: CompactWindow | None = None
        self._writer = NotesWriter(context, self)
        self._wake = Wake()
        self._announcer = TimeAnnouncer(self)
        self._ticker = Ticker(self._look, self)
        self._arrange()
        self._connect()
        self._declare_shortcuts()

    # Opening and leaving

    def open(self, interview_id: UUID, step: str) -> None:
        """Show the conversation; a running one goes on where it is."""
        self._save_notes()
        self._ask(
            lambda s: (
                s.interviewing.open(interview_id),
                s.content.closing,
                s.reading.habits().rate,
            ),
            self._take_over,
        )

    def leave(self) -> None:
        """Keep what was typed; the conversation itself goes on."""
        self._save_notes()

    def unsaved(self) -> str:
        """The notes, while some of them could not be stored."""
        return self._writer.unsaved

    def _take_over(self, opened: tuple[Conversation, tuple[ClosingStep, ...], float]) -> None:
        conversation, self._steps, rate = opened
        self.clock_panel.rate = self.question_panel.rate = rate
        other = self._interview is None or self._interview.id != conversation.interview.id
        if other:
            self._save_notes()
        self._conversation = conversation
        self._interview = conversation.interview
        self._writer.open(conversation.interview.id)
        # What could not be stored stands in the pane alone.
        if other or not (self.editor.is_dirty or self._writer.has_failed):
            self.editor.load([_typed(note) for note in conversation.notes])
        self._phase = None
        self._show()
        if conversation.interview.session.state is State.READY:
            self.clock_panel.start_button.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._focus_notes()

    # The time

    def tick(self) -> None:
        self._look()

    def _look(self) -> timedelta:
        """Repaint what moves with the time; the time left, for the ticker to aim by."""
        interview = self._interview
        if interview is None:
            return _NO_TIME
        now = self.context.clock.steady()
        remaining = interview.session.remaining(now)
        self._follow_phase(interview.session.phase(now))
        self.clock_panel.show_state(interview, now, closing_shown=self._closing_shown)
        self.question_panel.show_plan(interview, now)
        if self.compact is not None:
            self.compact.show_state(interview, now)
        if interview.session.state is State.RUNNING:
            self._announcer.tell(remaining)
        return remaining

    def _follow_phase(self, phase: Phase) -> None:
        """The closing steps open by themselves, once, whenever the final minutes begin."""
        if phase is self._phase:
            return
        self._phase = phase
        running = self._interview is not None and self._interview.is_running
        self._show_closing(running and phase in (Phase.FINAL, Phase.OVERTIME))

    def _show_closing(self, shown: bool) -> None:
        self._closing_shown = shown
        self._middle.setCurrentWidget(self.closing_panel if shown else self.question_panel)

    def _show(self) -> None:
        """Everything, after something happened."""
        interview, conversation = self._interview, self._conversation
        if interview is None or conversation is None:
            return
        main = interview.main_questions
        self.notes_panel.numbers = {q.id: n for n, q in enumerate(main, start=1)}
        self.editor.margin.update()
        self._wake.hold(interview.session.state is State.RUNNING)
        self._look()
        self._show_steps(interview)
        if interview.session.state is State.RUNNING:
            self._ticker.start()
        else:
            self._ticker.stop()

    def _show_steps(self, interview: Interview) -> None:
        assert self._conversation is not None
        self.closing_panel.show_steps(
            self._steps, interview, self._conversation.person, self.editor.best_line()
        )

    # Events

    def start(self) -> None:
        """Begin the conversation."""
        if self._interview is not None and self._interview.session.state is State.READY:
            interview_id, at = self._interview.id, self.context.clock.steady()
            self._do(lambda s: s.interviewing.start(interview_id, at))
            self._focus_notes()

    def toggle_pause(self) -> None:
        """Stop the clock, or let it go on."""
        if self._interview is None or not self._interview.is_running:
            return
        interview_id, at = self._interview.id, self.context.clock.steady()
        if self._interview.session.state is State.PAUSED:
            self._do(lambda s: s.interviewing.resume(interview_id, at))
        else:
            self._do(lambda s: s.interviewing.pause(interview_id, at))
        self._focus_notes()

    def go_on(self, skip: bool = False) -> None:
        """On to the next question."""
        if self._interview is None or not self._interview.is_running:
            return
        self._save_notes()
        interview_id, at = self._interview.id, self.context.clock.steady()
        self._do(lambda s: s.interviewing.go_on(interview_id, at, skip=skip))
        self._focus_notes()

    def ask_question(self, question_id: UUID) -> None:
        """Take up any question."""
        if self._interview is None or not self._interview.is_running:
            return
        self._save_notes()
        interview_id, at = self._interview.id, self.context.clock.steady()
        self._do(lambda s: s.interviewing.ask(interview_id, question_id, at))
        self._focus_notes()

    def extend(self, minutes: int, offered_by: str) -> None:
        """More time was offered."""
        if self._interview is None:
            return
        interview_id, at = self._interview.id, self.context.clock.steady()
        who = OfferedBy(offered_by)
        self._do(lambda s: s.interviewing.extend(interview_id, minutes, who, at))
        self._focus_notes()

    def end(self) -> None:
        """End the conversation and go on to wrapping up."""
        if self._interview is None:
            return
        self._save_notes()
        self.expand()
        interview_id, at = self._interview.id, self.context.clock.steady()
        self._do(lambda s: s.interviewing.end(interview_id, at), self._go_to_wrap_up)

    def _go_to_wrap_up(self) -> None:
        self.wanted.emit("wrap_up", "remember")

    def _tick_closing(self, key: str, done: bool) -> None:
        assert self._interview is not None
        interview_id, at = self._interview.id, self.context.clock.steady()
        self._do(lambda s: s.interviewing.tick_closing(interview_id, key, at, done=done))

    def _permit(self, referral_id: UUID, answer: str) -> None:
        assert self._interview is not None
        interview_id, permission = self._interview.id, Permission(answer)
        self._do(lambda s: s.interviewing.permit(interview_id, referral_id, permission))

    def _by_number(self, number: int) -> None:
        if self._interview is None:
            return
        if self._closing_shown:
            self.closing_panel.toggle(number)
        elif question := self.question_panel.question_at(self._interview, number):
            self.ask_question(question.id)

    # Notes

    def _stamp(self) -> Stamp:
        """Now, and the question in hand; nothing before the start and after the end."""
        interview = self._interview
        if interview is None or not interview.is_running:
            return Stamp()
        now = self.context.clock.steady()
        return Stamp(interview.session.seconds(now), interview.session.question_id)

    def _save_notes(self) -> None:
        self.editor.flush()

    def _notes_stored(self, interview: Interview | None) -> None:
        if interview is not None:
            self._update(interview)
        elif self._closing_shown and self._interview is not None:
            self._show_steps(self._interview)

    def _show_saved(self) -> None:
        self.notes_panel.show_saved(not self._writer.is_late)
        if self.compact is not None:
            self.compact.saved.setText(self.notes_panel.saved.text())

    # The compact window

    def shrink(self) -> None:
        """Make the live view small, above everything else."""
        if self._interview is None or not self._interview.is_running or self.compact is not None:
            return
        self.compact = CompactWindow(self.clock_panel.rate)
        self.compact.expanded.connect(self.expand)
        self.compact.extended.connect(self.extend)
        self.compact.gone_on.connect(self.go_on)
        self._look()
        self.compact.stand_at(self.window())
        self.compact.borrow(self.editor)
        self.window().hide()

    def expand(self) -> None:
        """Back to the whole view."""
        if self.compact is None:
            return
        compact, self.compact = self.compact, None
        self.notes_panel.take_back()
        self.window().show()
        compact.hide()
        compact.deleteLater()
        self._focus_notes()

    def _focus_notes(self) -> None:
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    # Asking the desk

    def _ask(
        self,
        job: Callable[[Services], object],
        then: Callable[..., None],
    ) -> None:
        self.context.desk.ask(job, then, owner=self)

    def _do(self, act: Act, then: Callable[[], None] | None = None) -> None:
        def done(interview: Interview | None) -> None:
            if interview is not None:
                self._update(interview)
            if then is not None:
                then()

        self._ask(act, done)

    def _update(self, interview: Interview) -> None:
        if self._interview is not None and interview.id == self._interview.id:
            self._interview = interview
            self._show()

    # Making

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.clock_panel.set_narrow(event.size().width() < _ROOMY)

    def _arrange(self) -> None:
        self._middle = QStackedWidget()
        self._middle.addWidget(self.question_panel)
        self._middle.addWidget(self.closing_panel)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(16)
        self._splitter.addWidget(self._middle)
        self._splitter.addWidget(self.notes_panel)
        self._splitter.setSizes([300, 530])
        for place, share in enumerate(_SHARES):
            self._splitter.setStretchFactor(place, share)
        self.context.settings_store.remember_splitter(self._splitter, "live")
        self._middle.setMinimumWidth(240)
        self.notes_panel.setMinimumWidth(240)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.clock_panel)
        row.addWidget(self._splitter, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(row, 1)

    def _connect(self) -> None:
        self._writer.stored.connect(self._notes_stored)
        self._writer.state_changed.connect(self._show_saved)
        self.editor.changed.connect(self._writer.write)
        self.clock_panel.started.connect(self.start)
        self.clock_panel.pause_toggled.connect(self.toggle_pause)
        self.clock_panel.extended.connect(self.extend)
        self.clock_panel.ended.connect(self.end)
        self.clock_panel.let_be.connect(self._focus_notes)
        self.clock_panel.compact_wanted.connect(self.shrink)
        self.clock_panel.closing_toggled.connect(self._toggle_closing)
        self.question_panel.gone_on.connect(self.go_on)
        self.question_panel.asked.connect(self.ask_question)
        self.closing_panel.ticked.connect(self._tick_closing)
        self.closing_panel.permitted.connect(self._permit)

    def _toggle_closing(self) -> None:
        self._show_closing(not self._closing_shown)
        self._look()
        self._focus_notes()

    def _declare_shortcuts(self) -> None:
        bound: list[tuple[str, Callable[[], object]]] = [
            ("F5", self.start),
            ("Ctrl+Return", self.go_on),
            ("Ctrl+Shift+Return", lambda: self.go_on(skip=True)),
            ("Ctrl+E", self.clock_panel.ask_more),
            ("Ctrl+D", self.editor.toggle_keep),
            ("Ctrl+Shift+P", self.editor.step_privacy),
            ("Ctrl+M", self.shrink),
            *((f"Alt+{n}", lambda n=n: self._by_number(n)) for n in range(1, 10)),
        ]
        for keys, act in bound:
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)


def _typed(note: NoteLine) -> TypedLine:
    """A stored line as the notes pane knows it."""
    return TypedLine(
        id=note.id,
        rank=note.rank,
        text=note.text,
        at_seconds=note.at_seconds,
        question_id=note.question_id,
        kept=note.kept,
        privacy=note.privacy,
    )
