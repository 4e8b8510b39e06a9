"""The live stage: the clock, the question in hand and the notes, stored as it happens."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from uuid import UUID

from PySide6.QtCore import Qt

from interview_coach.application.interviewing import Conversation, TypedLine
from interview_coach.domain.interview import Interview, PlannedQuestion
from interview_coach.domain.notes import Privacy
from interview_coach.domain.person import Person
from interview_coach.domain.session import OfferedBy, Phase, State
from interview_coach.domain.text import clean_line
from interview_coach.ui.context import Context
from interview_coach.ui.screens.live.acts import Acts
from interview_coach.ui.screens.live.announcing import TimeAnnouncer
from interview_coach.ui.screens.live.compact import CompactWindow
from interview_coach.ui.screens.live.frame import LiveFrame
from interview_coach.ui.screens.live.keys import Bound, bind
from interview_coach.ui.screens.live.line_book import Stamp
from interview_coach.ui.screens.live.notes_writer import NotesWriter
from interview_coach.ui.screens.live.talk_desk import TalkDesk
from interview_coach.ui.screens.live.ticker import Ticker
from interview_coach.ui.screens.live.wake import Wake

_NO_TIME = timedelta(seconds=1)
_FINAL = {Phase.FINAL, Phase.OVERTIME}


class LiveView(LiveFrame):
    """Parts know nothing of each other; this view wires them and asks the desk."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._conversation: Conversation | None = None
        self._closing_shown = False
        self._phase: Phase | None = None
        self.editor.stamp = self._stamp
        self.talk_desk = TalkDesk(context)
        self._acts = Acts(self.talk_desk, self)
        self._writer = NotesWriter(self.talk_desk, self)
        self._wake = Wake()
        self._announcer = TimeAnnouncer(self)
        self._ticker = Ticker(self.look, self)
        self._connect()
        self._declare_shortcuts()

    # Opening and leaving

    def open(self, interview_id: UUID, step: str) -> None:
        """Show the conversation; a running one goes on where it is."""
        self._save_notes()
        self.context.desk.ask(
            lambda s: (s.interviewing.open(interview_id), s.reading.habits().rate),
            self.take_over,
            owner=self,
        )

    def leave(self) -> None:
        """Keep what was typed; the conversation itself goes on."""
        self._save_notes()

    def unsaved(self) -> str:
        """The notes, while some of them could not be stored."""
        return self._writer.unsaved

    @property
    def _interview(self) -> Interview | None:
        return self._acts.interview

    def take_over(self, opened: tuple[Conversation, float]) -> None:
        """Show this conversation, at the pace of whoever asks."""
        conversation, self.clock_panel.rate = opened
        other = self._interview is None or self._interview.id != conversation.interview.id
        if other:
            self._save_notes()
        self._conversation = conversation
        self._acts.interview = conversation.interview
        self._writer.open(conversation.interview.id)
        self.question_panel.open(
            conversation.person, conversation.at_hand.bank, self.clock_panel.rate, renew=other
        )
        # What could not be stored stands in the pane alone.
        if other or not (self.editor.is_dirty or self._writer.has_failed):
            self.editor.load([TypedLine.of(note) for note in conversation.notes])
        self._phase, self._closing_shown = None, False
        self._show()
        if conversation.interview.session.state is State.READY:
            self.clock_panel.start_button.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.focus_notes()

    # The time

    def tick(self) -> None:
        self.look()

    def look(self) -> timedelta:
        """Repaint what moves with the time; the time left, for the ticker to aim by."""
        interview = self._interview
        if interview is None:
            return _NO_TIME
        now = self.context.clock.steady()
        remaining = interview.session.remaining(now)
        self._follow_phase(interview.session.phase(now))
        self._show_middle()
        self.clock_panel.show_state(interview, now, closing_shown=self._closing_shown)
        self.question_panel.show_plan(interview, now)
        self.closing_panel.show_time(remaining.total_seconds())
        if self.compact is not None:
            self.compact.show_state(interview, now)
        if interview.session.state is State.RUNNING:
            self._announcer.tell(remaining)
        return remaining

    def _follow_phase(self, phase: Phase) -> None:
        """The closing steps open by themselves, once, whenever the final minutes begin."""
        if phase is not self._phase and _FINAL.intersection((phase, self._phase or phase)):
            self._closing_shown = self._acts.is_by_plan and phase in _FINAL
        self._phase = phase

    def _show_middle(self) -> None:
        """The closing steps, one’s own words for a job interview, or the questions."""
        if self._closing_shown:
            self.middle.setCurrentWidget(self.closing_panel)
        elif self._acts.is_running and self._acts.is_job_interview:
            self.middle.setCurrentWidget(self.job_panel)
        else:
            self.middle.setCurrentWidget(self.question_panel)

    def _show(self) -> None:
        """Everything, after something happened."""
        interview, conversation = self._interview, self._conversation
        if interview is None or conversation is None:
            return
        main = interview.main_questions
        self.notes_panel.numbers = {q.id: n for n, q in enumerate(main, start=1)}
        self.editor.margin.update()
        self._wake.hold(interview.session.state is State.RUNNING)
        self._show_steps(interview)
        self.look()
        if interview.session.state is State.RUNNING:
            self._ticker.start()
        else:
            self._ticker.stop()

    def _show_steps(self, interview: Interview) -> None:
        assert self._conversation is not None
        hand = self._conversation.at_hand
        self.job_panel.show_job(interview, hand)
        self.closing_panel.show_steps(
            hand, interview, self._conversation.person, self.editor.best_line()
        )

    # Events

    def start(self) -> None:
        """Begin the conversation."""
        if self._acts.start():
            self.focus_notes()

    def toggle_pause(self) -> None:
        """Stop the clock, or let it go on."""
        if self._acts.is_running:
            self._acts.toggle_pause()
            self.focus_notes()

    def go_on(self, skip: bool = False) -> None:
        """On to the next question."""
        if self._acts.is_by_plan:
            self._between_lines(lambda: self._acts.go_on(skip=skip))

    def ask_question(self, question_id: UUID) -> None:
        """Take up any question."""
        if self._acts.is_by_plan:
            self._between_lines(lambda: self._acts.ask_question(question_id))

    def extend(self, minutes: int, offered_by: str) -> None:
        """More time was offered."""
        if self._interview is not None:
            self._acts.extend(minutes, OfferedBy(offered_by))
            self.focus_notes()

    def add_question(self, question: PlannedQuestion) -> None:
        """There is time for this one too."""
        if self._acts.is_by_plan:
            self._between_lines(lambda: self._acts.add(question))

    def _between_lines(self, act: Callable[[], None]) -> None:
        """What was typed is kept before, and the cursor is in the notes after."""
        self._save_notes()
        act()
        self.focus_notes()

    def turn(self) -> None:
        """It became a job interview: the plan steps back; with the same key it comes forward."""
        if self._acts.is_running:
            self.expand()
            self._closing_shown = False
            self._between_lines(self._acts.become_job_interview)

    def i_am_talking(self) -> None:
        """One more moment in which it was you who talked; counted, and told afterwards."""
        if self._acts.is_running:
            assert self._interview is not None
            times = self._interview.session.talking + 1
            self._acts.i_am_talking()
            once, more = self.tr("counted: you talked"), self.tr("counted: you talked, {0} times")
            self.notes_panel.say(once if times == 1 else more.format(times))

    def they_care(self) -> None:
        """What the line says is kept with the person; what was told in confidence stays here."""
        line = self.editor.line_in_hand()
        if line is None or not line.text.strip():
            return
        if line.privacy is not Privacy.NORMAL:
            self.notes_panel.say(self.tr("in confidence: stays here"))
            return
        said = clean_line(line.text)
        self._acts.they_care(line.text, lambda person: self.show_care(person, said))

    def show_care(self, person: Person, said: str) -> None:
        """Say that it was taken up, or the second time taken off again."""
        is_kept = any(said.endswith(each) for each in person.cares_about.splitlines())
        self.notes_panel.say(self._care_words(is_kept).format(person.short_name))

    def _care_words(self, is_kept: bool) -> str:
        return self.tr("kept with {0}") if is_kept else self.tr("not kept with {0} any more")

    def end(self) -> None:
        """End the conversation and go on to wrapping up."""
        if self._interview is not None:
            self._save_notes()
            self.expand()
            self._acts.end(self.ended)

    def ended(self) -> None:
        """After the end: on to wrapping up."""
        self.wanted.emit("wrap_up", "remember")

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

    # The compact window

    def shrink(self) -> None:
        """Make the live view small, above everything else."""
        if not self._acts.is_running or self.compact is not None:
            return
        self.compact = CompactWindow(self.clock_panel.rate)
        self.compact.expanded.connect(self.expand)
        self.compact.extended.connect(self.extend)
        self.compact.gone_on.connect(self.go_on)
        self.compact.saved.setText(self.notes_panel.saved.text())
        self.notes_panel.told.connect(self.compact.saved.setText)
        bind(self.compact, self._line_keys)
        self.look()
        self.compact.stand_at(self.window())
        self.compact.borrow(self.editor)
        self.window().hide()

    def _update(self, interview: Interview) -> None:
        if self._interview is not None and interview.id == self._interview.id:
            self._acts.interview = interview
            self._show()

    def _connect(self) -> None:
        self._acts.updated.connect(self._update)
        self._writer.stored.connect(self._notes_stored)
        self._writer.state_changed.connect(self._show_saved)
        self.editor.changed.connect(self._writer.write)
        self.clock_panel.started.connect(self.start)
        self.clock_panel.pause_toggled.connect(self.toggle_pause)
        self.clock_panel.extended.connect(self.extend)
        self.clock_panel.ended.connect(self.end)
        self.clock_panel.let_be.connect(self.focus_notes)
        self.clock_panel.compact_wanted.connect(self.shrink)
        self.clock_panel.turned.connect(self.turn)
        self.job_panel.left.connect(self.turn)
        self.clock_panel.closing_toggled.connect(self._toggle_closing)
        self.question_panel.gone_on.connect(self.go_on)
        self.question_panel.asked.connect(self.ask_question)
        self.question_panel.added.connect(self.add_question)
        self.closing_panel.ticked.connect(self._acts.tick_closing)
        self.closing_panel.confided.connect(self._confide)
        self.closing_panel.permitted.connect(self._acts.permit)

    def _confide(self) -> None:
        self.editor.confide()
        self.focus_notes()

    def _toggle_closing(self) -> None:
        self._closing_shown = not self._closing_shown
        self.look()
        self.focus_notes()

    @property
    def _line_keys(self) -> tuple[Bound, ...]:
        """What is done while one writes, in the small window too."""
        return (
            ("Ctrl+D", self.editor.toggle_keep),
            ("Ctrl+Shift+P", self.editor.step_privacy),
            ("Ctrl+Shift+C", self.editor.confide),
            ("Ctrl+Shift+H", self.they_care),
            ("Ctrl+T", self.i_am_talking),
            ("Ctrl+Shift+J", self.turn),
        )

    def _declare_shortcuts(self) -> None:
        keys: list[Bound] = [
            ("F5", self.start),
            ("Ctrl+Return", self.go_on),
            ("Ctrl+Shift+Return", lambda: self.go_on(skip=True)),
            ("Ctrl+E", self.clock_panel.ask_more),
            ("Ctrl+M", self.shrink),
            *((f"Alt+{n}", lambda n=n: self._by_number(n)) for n in range(1, 10)),
        ]
        bind(self, (*keys, *self._line_keys))
