"""Saying the introduction aloud, on the clock and in silence otherwise."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from interview_coach.application.clock import Clock
from interview_coach.ui import words
from interview_coach.ui.widgets.button import Button
from interview_coach.ui.widgets.card import Card
from interview_coach.ui.widgets.clock_ring import ClockRing
from interview_coach.ui.widgets.label import Label
from interview_coach.ui.widgets.segmented import Segmented

LENGTHS = (30, 60, 90)
COUNTS_FROM = timedelta(seconds=10)
"""Less than this was not a rehearsal."""
ALMOST = timedelta(seconds=10)
_SECOND = timedelta(seconds=1)


@dataclass(frozen=True)
class Countdown:
    """A stretch of time from an instant on; nothing is counted, so nothing drifts."""

    began_at: datetime
    length: timedelta

    def remaining(self, now: datetime) -> timedelta:
        """What is left; negative afterwards."""
        return self.length - (now - self.began_at)

    def shown(self, now: datetime) -> timedelta:
        """What is left in whole seconds, the one that has begun counted whole."""
        return -(-self.remaining(now) // _SECOND) * _SECOND

    def until_next(self, now: datetime) -> int:
        """Milliseconds until another second has to be shown."""
        begun = self.remaining(now) % _SECOND or _SECOND
        return -(-begun // timedelta(milliseconds=1))

    def share(self, now: datetime) -> float:
        """How much of it has gone."""
        return min(1.0, (now - self.began_at) / self.length)


class RehearsalCard(Card):
    """``rehearsed`` carries when, once you have spoken for a while."""

    rehearsed = Signal(datetime)

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(spacing=12, parent=parent)
        self._clock = clock
        self._countdown: Countdown | None = None
        self.ring = ClockRing(132)
        self.length = Segmented(
            [(str(n), self.tr("{0} s").format(n)) for n in LENGTHS],
            str(LENGTHS[1]),
            name=self.tr("Length of the rehearsal"),
            small=True,
        )
        self.button = Button(self.tr("Say it aloud"), icon="play")
        self.last = Label("", "caption", tone="muted")
        self.last.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._tick = QTimer(self, singleShot=True)
        self._tick.setTimerType(Qt.TimerType.PreciseTimer)
        self._arrange()
        self._connect()
        self._show()

    @property
    def is_running(self) -> bool:
        """Whether the clock runs."""
        return self._countdown is not None

    @property
    def _chosen(self) -> timedelta:
        return timedelta(seconds=int(self.length.value or LENGTHS[1]))

    def start(self) -> None:
        """Begin."""
        self._countdown = Countdown(self._clock.steady(), self._chosen)
        self._show()

    def stop(self) -> None:
        """End; a rehearsal that was one is kept."""
        countdown, self._countdown = self._countdown, None
        self._tick.stop()
        if countdown is None:
            return
        spoken = countdown.length - countdown.remaining(self._clock.steady())
        if spoken >= COUNTS_FROM:
            self.rehearsed.emit(self._clock.now())
        self._show()
        self.last.setText(self.tr("That took {0}.").format(words.clock(spoken)))

    def show_last(self, at: datetime | None) -> None:
        """Say when it was last said aloud."""
        if self.is_running:
            return
        if at is None:
            self.last.setText(self.tr("Not yet said aloud"))
        else:
            said = self.tr("Last said aloud {0}")
            self.last.setText(said.format(words.ago(at, self._clock.now())))

    def _arrange(self) -> None:
        middle = Qt.AlignmentFlag.AlignHCenter
        self.body.addWidget(self.ring, 0, middle)
        self.body.addWidget(self.length, 0, middle)
        self.body.addWidget(self.button, 0, middle)
        self.body.addWidget(self.last)

    def _connect(self) -> None:
        self.button.clicked.connect(lambda: self.stop() if self.is_running else self.start())
        self.length.changed.connect(lambda _: self._show())
        self._tick.timeout.connect(self._show)

    def _show(self) -> None:
        countdown = self._countdown
        self.length.setEnabled(countdown is None)
        self.button.setText(self.tr("Stop") if countdown else self.tr("Say it aloud"))
        self.button.set_icon("close" if countdown else "play")
        closing = ALMOST / self._chosen
        if countdown is None:
            self.ring.set_state(words.clock(self._chosen), self.tr("to speak"), 0.0, closing)
            return
        now = self._clock.steady()
        left = countdown.shown(now)
        over = left < timedelta(0)
        tone = "bad" if over else "warn" if left <= ALMOST else "accent"
        said = self.tr("over") if over else self.tr("left")
        self.ring.set_state(words.clock(left), said, countdown.share(now), closing, tone)
        self._tick.start(countdown.until_next(now))
