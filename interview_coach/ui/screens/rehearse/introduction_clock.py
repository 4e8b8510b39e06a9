"""The clock of the live view counts your introduction down first."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QObject

from interview_coach.domain.practice import Part, Practice, asking_seconds
from interview_coach.domain.session import State
from interview_coach.ui import words
from interview_coach.ui.screens.live.clock_panel import ClockPanel
from interview_coach.ui.screens.prepare.rehearsal import ALMOST, LENGTHS, Countdown
from interview_coach.ui.widgets.segmented import Segmented


class IntroductionClock(QObject):
    """Has the panel show it until the questions begin; then the panel is its own again."""

    def __init__(self, panel: ClockPanel) -> None:
        super().__init__(panel)
        self._panel = panel
        self.length = Segmented(
            [(str(n), self.tr("{0} s").format(n)) for n in LENGTHS],
            str(LENGTHS[1]),
            name=self.tr("Length of the introduction"),
            small=True,
        )
        panel.put_before_start(self.length)

    @property
    def chosen(self) -> timedelta:
        """How long the introduction may take."""
        return timedelta(seconds=int(self.length.value or LENGTHS[1]))

    def show_practice(self, practice: Practice, now: datetime) -> None:
        """What there is to say of it, as long as it is to be said."""
        self.length.setVisible(practice.part is Part.READY)
        if practice.part is Part.READY:
            self._show_ready(practice)
        elif practice.part is Part.INTRODUCTION:
            self._count_down(practice, now)

    def left(self, practice: Practice, now: datetime) -> timedelta:
        """What is left of it, in whole seconds; negative once it takes longer."""
        return self._countdown(practice, now).shown(now)

    def _countdown(self, practice: Practice, now: datetime) -> Countdown:
        return Countdown(now - practice.interview.session.elapsed(now), self.chosen)

    def _show_ready(self, practice: Practice) -> None:
        ring = self._panel.ring
        ring.set_state(words.clock(self.chosen), self.tr("to speak"), 0.0, ALMOST / self.chosen)
        self._panel.say(self.tr("Not started"), self._ahead(practice))

    def _ahead(self, practice: Practice) -> str:
        planned = practice.interview.main_questions
        if not planned:
            return self.tr("No questions are planned yet.")
        seconds = sum(asking_seconds(question.text) for question in planned)
        said = self.tr("Then your questions: about {0} to say them all.")
        return said.format(words.clock(timedelta(seconds=seconds)))

    def _count_down(self, practice: Practice, now: datetime) -> None:
        countdown = self._countdown(practice, now)
        left = countdown.shown(now)
        over = left < timedelta()
        caption = self.tr("over") if over else self.tr("left")
        if practice.interview.session.state is State.PAUSED:
            caption = self.tr("paused")
        self._panel.ring.set_state(
            words.clock(left),
            caption,
            countdown.share(now),
            ALMOST / countdown.length,
            "bad" if over else "warn" if left <= ALMOST else "accent",
        )
        self._panel.say(self.tr("Your introduction"), self.tr("Aloud, as if they sat before you."))
