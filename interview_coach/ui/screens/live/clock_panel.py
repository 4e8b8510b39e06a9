"""Left in the live view: the clock with its phases, how it stands, and what one can do to it."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from interview_coach.domain.coach.pace import Essentials, likely_fit, minutes_for_essentials
from interview_coach.domain.interview import Interview
from interview_coach.domain.session import FINAL_MINUTES, OfferedBy, Phase, State
from interview_coach.ui.screens.live.phrases import clock_text, half_minutes
from interview_coach.ui.theme import theme
from interview_coach.ui.widgets.button import Button
from interview_coach.ui.widgets.card import Card
from interview_coach.ui.widgets.chip import Chip
from interview_coach.ui.widgets.clock_ring import ClockRing
from interview_coach.ui.widgets.label import Label
from interview_coach.ui.widgets.quiet_button import QuietButton
from interview_coach.ui.widgets.segmented import Segmented

WIDTH, NARROW = 232, 200
_SHORTEST = 0.5
"""Minutes below which nothing is said of them."""
_AMPLE = 5
"""Minutes from which a question has all the time it needs; our estimate."""


class ClockPanel(Card):
    """Shows the time and takes what is done with it; knows nothing of storage."""

    started = Signal()
    pause_toggled = Signal()
    extended = Signal(int, str)
    ended = Signal()
    compact_wanted = Signal()
    closing_toggled = Signal()
    let_be = Signal()
    turned = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setFixedWidth(theme().scaled(WIDTH))
        self.rate = 1.0
        """Real minutes for each planned one: the pace of whoever asks."""
        self.ring = ClockRing()
        self.phase = Chip()
        self.pace = Label("", "caption", tone="muted")
        self.pace.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.start_button = Button(self.tr("Start"), "primary", "F5")
        self.more_button = Button(self.tr("More time offered"), shortcut_hint="Ctrl E")
        self.pause_button = Button(self.tr("Pause"))
        self.compact_button = Button(self.tr("Compact"))
        self.closing_button = Button(self.tr("Back to questions"))
        self.end_button = Button(self.tr("End interview"), "danger")
        self.job_button = QuietButton(self.tr("It became a job interview"))
        self.job_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.more = MoreTime()
        self.certain = Certain()
        self._is_narrow = False
        self._foot = QStackedWidget()
        self._arrange()
        self._connect()

    def show_state(self, interview: Interview, now: datetime, *, closing_shown: bool) -> None:
        """Everything that depends on the time; called once a second and after each event."""
        session = interview.session
        phase = session.phase(now)
        self._show_ring(interview, now, phase)
        self.set_tone({Phase.FINAL: "warn", Phase.OVERTIME: "bad"}.get(phase, ""))
        self.phase.set_tone({Phase.FINAL: "warn", Phase.OVERTIME: "bad"}.get(phase, "accent"))
        self.say(self._phase_words(interview, now, phase), self._pace_words(interview, now, phase))
        self.job_button.setText(
            self.tr("Back to the plan")
            if session.is_job_interview
            else self.tr("It became a job interview")
        )
        self._offer(session.state, closing_shown=closing_shown)

    def set_narrow(self, narrow: bool) -> None:
        """Take less room beside the notes where the window is small."""
        self._is_narrow = narrow
        side = 12 if narrow else 16
        self.body.setContentsMargins(side, 23, side, 16)
        self.setFixedWidth(theme().scaled(NARROW if narrow else WIDTH))

    def set_short(self, short: bool) -> None:
        """Where it is low the buttons are, too, and how it stands is left to the phase."""
        self.pace.setHidden(short)
        for button in self.findChildren(Button):
            button.set_small(short)

    def say(self, phase: str, pace: str) -> None:
        """Which part of the talk it is, and how it stands."""
        self.phase.setText(phase)
        self.phase.updateGeometry()
        self.pace.setText(pace)

    def put_before_start(self, part: QWidget) -> None:
        """Something to choose before the start."""
        self._actions_column.insertWidget(1, part, 0, Qt.AlignmentFlag.AlignHCenter)

    def ask_more(self) -> None:
        """Offer the minutes to add."""
        self._foot.setCurrentWidget(self.more)
        self.more.five.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def ask_end(self) -> None:
        """Ask once whether to end."""
        self._foot.setCurrentWidget(self.certain)
        self.certain.end.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_actions(self) -> None:
        """The usual buttons."""
        self._foot.setCurrentWidget(self._actions)

    def _arrange(self) -> None:
        centre = Qt.AlignmentFlag.AlignHCenter
        self.body.setContentsMargins(16, 23, 16, 16)
        self.body.addWidget(self.ring, 0, centre)
        self.body.addSpacing(8)
        self.body.addWidget(self.phase, 0, centre)
        self.body.addWidget(self.pace)
        self.body.addStretch(1)
        self._actions = QWidget()
        column = self._actions_column = QVBoxLayout(self._actions)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addStretch(1)
        column.addWidget(self.start_button)
        column.addWidget(self.more_button)
        column.addWidget(self.closing_button)
        pair = QHBoxLayout()
        pair.setSpacing(6)
        pair.addWidget(self.pause_button)
        pair.addWidget(self.compact_button)
        column.addLayout(pair)
        column.addWidget(self.end_button)
        column.addWidget(self.job_button, 0, centre)
        for part in (self._actions, self.more, self.certain):
            self._foot.addWidget(part)
        self.body.addWidget(self._foot)

    def _connect(self) -> None:
        self.start_button.clicked.connect(self.started)
        self.more_button.clicked.connect(self.ask_more)
        self.pause_button.clicked.connect(self.pause_toggled)
        self.compact_button.clicked.connect(self.compact_wanted)
        self.closing_button.clicked.connect(self.closing_toggled)
        self.end_button.clicked.connect(self.ask_end)
        self.job_button.clicked.connect(self.turned)
        self.more.chosen.connect(self._extend)
        self.more.left.connect(self._leave)
        self.certain.ended.connect(self._end)
        self.certain.left.connect(self._leave)

    def _leave(self) -> None:
        self.show_actions()
        self.let_be.emit()

    def _extend(self, minutes: int, offered_by: str) -> None:
        self.show_actions()
        self.extended.emit(minutes, offered_by)

    def _end(self) -> None:
        self.show_actions()
        self.ended.emit()

    def _show_ring(self, interview: Interview, now: datetime, phase: Phase) -> None:
        session = interview.session
        length, remaining = session.length, session.remaining(now)
        tone = {Phase.FINAL: "warn", Phase.OVERTIME: "bad"}.get(phase, "accent")
        self.ring.set_state(
            clock_text(remaining),
            self._caption(session.state, phase, round(length.total_seconds() / 60)),
            1 - remaining / length,
            FINAL_MINUTES / length,
            tone,
        )

    def _caption(self, state: State, phase: Phase, minutes: int) -> str:
        if state is State.PAUSED:
            return self.tr("paused")
        if phase is Phase.OVERTIME:
            return self.tr("over the time")
        if phase is Phase.FINAL:
            return self.tr("final five")
        said = self.tr("of {0} minutes") if self._is_narrow else self.tr("left of {0} minutes")
        return said.format(minutes)

    def _phase_words(self, interview: Interview, now: datetime, phase: Phase) -> str:
        state = interview.session.state
        if state is State.READY:
            return self.tr("Not started")
        if state is State.ENDED:
            return self.tr("Ended")
        if interview.session.is_job_interview:
            return self.tr("A job interview now")
        if phase is Phase.OVERTIME:
            return self.tr("Past the time you promised")
        if phase is Phase.FINAL:
            return self.tr("Close on time, as promised")
        until = clock_text(interview.session.remaining(now) - FINAL_MINUTES)
        if self._is_narrow:
            return self.tr("Final five in {0}").format(until)
        name = self.tr("Opening") if phase is Phase.OPENING else self.tr("Questions")
        return self.tr("{0} · final five in {1}").format(name, until)

    def _pace_words(self, interview: Interview, now: datetime, phase: Phase) -> str:
        late = phase in (Phase.FINAL, Phase.OVERTIME)
        if late or not interview.to_come or interview.session.is_job_interview:
            return ""
        if interview.session.state is State.READY:
            plan = likely_fit(interview, self.rate)
            return self.tr("{0} of {1} questions fit").format(plan.count, plan.total)
        essentials = minutes_for_essentials(interview, now, self.rate)
        return "\n".join(
            filter(None, (self._fit_words(interview, now), self._essential_words(essentials)))
        )

    def _fit_words(self, interview: Interview, now: datetime) -> str:
        fit, left = interview.still_fit(now, self.rate), len(interview.to_come)
        if fit >= left:
            return self.tr("On pace: all that is left fits")
        if fit == 0 and interview.current is not None:
            return self.tr("The one in hand has the rest of the time")
        if fit == 0:
            return self.tr("No more questions fit")
        if fit == 1:
            return self.tr("One more question fits")
        return self.tr("{0} more questions fit").format(fit)

    def _essential_words(self, essentials: Essentials | None) -> str:
        """How long each essential question can take; of much time nothing more is said."""
        if essentials is None or essentials.minutes_each < _SHORTEST:
            return ""
        one = essentials.questions == 1
        if essentials.minutes_each > _AMPLE:
            said = self.tr("One must: ample time") if one else self.tr("{0} musts: ample time")
        else:
            said = (
                self.tr("One must: up to {1} min")
                if one
                else self.tr("{0} musts: up to {1} min each")
            )
        return said.format(essentials.questions, half_minutes(essentials.minutes_each))

    def _offer(self, state: State, *, closing_shown: bool) -> None:
        ready, running = state is State.READY, state in (State.RUNNING, State.PAUSED)
        self.start_button.setVisible(ready)
        for button in (self.more_button, self.pause_button, self.end_button, self.closing_button):
            button.setVisible(running)
        self.compact_button.setVisible(running)
        self.job_button.setVisible(running)
        paused = state is State.PAUSED
        self.pause_button.setText(self.tr("Resume") if paused else self.tr("Pause"))
        self.closing_button.setText(
            self.tr("Back to questions") if closing_shown else self.tr("Closing steps")
        )


class _Answer(QWidget):
    """A question asked in place of the buttons; Esc leaves it."""

    left = Signal()

    def __init__(self, question: str) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(6)
        self.question = Label(question, strong=True)
        self.column.addStretch(1)
        self.column.addWidget(self.question)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class MoreTime(_Answer):
    """How much more time was offered, and by whom."""

    chosen = Signal(int, str)

    def __init__(self) -> None:
        super().__init__(self.tr("Who offered more time?"))
        self.who = Segmented(
            [(OfferedBy.THEM.value, self.tr("They did")), (OfferedBy.ME.value, self.tr("I asked"))],
            OfferedBy.THEM.value,
            name=self.tr("Who offered more time"),
            small=True,
        )
        self.five = Button(self.tr("+5 min"), "primary")
        self.ten = Button(self.tr("+10 min"))
        cancel = Button(self.tr("Cancel"), "ghost")
        pair = QHBoxLayout()
        pair.setSpacing(6)
        pair.addWidget(self.five)
        pair.addWidget(self.ten)
        self.column.addWidget(self.who)
        self.column.addLayout(pair)
        self.column.addWidget(cancel)
        self.five.clicked.connect(lambda: self.chosen.emit(5, self.who.value))
        self.ten.clicked.connect(lambda: self.chosen.emit(10, self.who.value))
        cancel.clicked.connect(self.left)


class Certain(_Answer):
    """Ends the interview, asked once."""

    ended = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("End the interview now?"))
        self.end = Button(self.tr("End and wrap up"), "primary")
        self.stay = Button(self.tr("Keep talking"))
        self.column.addWidget(self.end)
        self.column.addWidget(self.stay)
        self.end.clicked.connect(self.ended)
        self.stay.clicked.connect(self.left)
