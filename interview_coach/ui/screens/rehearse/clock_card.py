"""Left in a practice: the introduction counted down, then the seconds of each question."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from interview_coach.domain.practice import Part, Practice, asking_seconds
from interview_coach.ui import words
from interview_coach.ui.screens.live.clock_panel import NARROW, WIDTH
from interview_coach.ui.screens.prepare.rehearsal import ALMOST, LENGTHS, Countdown
from interview_coach.ui.theme import theme
from interview_coach.ui.widgets.button import Button
from interview_coach.ui.widgets.card import Card
from interview_coach.ui.widgets.chip import Chip
from interview_coach.ui.widgets.clock_ring import ClockRing
from interview_coach.ui.widgets.label import Label
from interview_coach.ui.widgets.segmented import Segmented


class PracticeClock(Card):
    """Shows the time of a practice, begins it and stops it."""

    started = Signal()
    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.ring = ClockRing()
        self.part = Chip()
        self.advice = Label("", "caption", tone="muted")
        self.advice.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.length = Segmented(
            [(str(n), self.tr("{0} s").format(n)) for n in LENGTHS],
            str(LENGTHS[1]),
            name=self.tr("Length of the introduction"),
            small=True,
        )
        self.start_button = Button(self.tr("Start"), "primary", "F5")
        self.stop_button = Button(self.tr("Stop here"), shortcut_hint="Esc")
        self._arrange()
        self.start_button.clicked.connect(self.started)
        self.stop_button.clicked.connect(self.stopped)

    @property
    def chosen(self) -> timedelta:
        """How long the introduction may take."""
        return timedelta(seconds=int(self.length.value or LENGTHS[1]))

    def set_narrow(self, narrow: bool) -> None:
        """Take less room where the window is small."""
        side = 12 if narrow else 16
        self.body.setContentsMargins(side, 23, side, 16)
        self.setFixedWidth(theme().scaled(NARROW if narrow else WIDTH))

    def show_state(self, practice: Practice, now: datetime) -> timedelta:
        """Everything that depends on the time; what is left, for the ticker to aim by."""
        ready = practice.part is Part.READY
        for part in (self.length, self.start_button):
            part.setVisible(ready)
        self.stop_button.setVisible(practice.is_running)
        if practice.part is Part.INTRODUCTION and practice.began_at is not None:
            return self._count_down(Countdown(practice.began_at, self.chosen), now)
        if practice.part is Part.QUESTIONS:
            return self._count_up(practice, now)
        self._show_ready(practice)
        return timedelta()

    def _show_ready(self, practice: Practice) -> None:
        self.ring.set_state(
            words.clock(self.chosen), self.tr("to speak"), 0.0, ALMOST / self.chosen
        )
        self._say(self.tr("Not started"), self._ahead(practice))

    def _ahead(self, practice: Practice) -> str:
        planned = practice.interview.main_questions
        if not planned:
            return self.tr("No questions are planned yet.")
        seconds = sum(asking_seconds(question.text) for question in planned)
        said = self.tr("Then your questions: about {0} to say them all.")
        return said.format(words.clock(timedelta(seconds=seconds)))

    def _count_down(self, countdown: Countdown, now: datetime) -> timedelta:
        left = countdown.shown(now)
        over = left < timedelta()
        tone = "bad" if over else "warn" if left <= ALMOST else "accent"
        self.ring.set_state(
            words.clock(left),
            self.tr("over") if over else self.tr("left"),
            countdown.share(now),
            ALMOST / countdown.length,
            tone,
        )
        self._say(self.tr("Your introduction"), self.tr("Aloud, as if they sat before you."))
        return countdown.remaining(now)

    def _count_up(self, practice: Practice, now: datetime) -> timedelta:
        question, seconds = practice.interview.current, practice.on_question(now)
        needed = asking_seconds(question.text) if question else 1
        self.ring.set_state(
            words.clock(timedelta(seconds=seconds)),
            self.tr("about {0} s to ask").format(needed),
            seconds / needed,
            0.0,
        )
        self._say(self.tr("Your questions"), self.tr("Ask it aloud, wait a breath, go on."))
        return -practice.interview.session.elapsed(now)

    def _say(self, part: str, advice: str) -> None:
        self.part.setText(part)
        self.part.set_tone("accent")
        self.part.updateGeometry()
        self.advice.setText(advice)

    def _arrange(self) -> None:
        centre = Qt.AlignmentFlag.AlignHCenter
        self.set_narrow(False)
        self.body.addWidget(self.ring, 0, centre)
        self.body.addSpacing(8)
        self.body.addWidget(self.part, 0, centre)
        self.body.addWidget(self.advice)
        self.body.addStretch(1)
        self.body.addWidget(self.length, 0, centre)
        self.body.addWidget(self.start_button)
        self.body.addWidget(self.stop_button)
