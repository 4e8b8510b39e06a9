"""Three quiet minutes for what else you remember; they may be ignored."""

from __future__ import annotations

from datetime import datetime, timedelta
from uuid import UUID

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFontMetrics, QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from interview_coach.application.clock import Clock
from interview_coach.ui.theme import theme
from interview_coach.ui.widgets.button import Button
from interview_coach.ui.widgets.label import Label
from interview_coach.ui.widgets.slim_bar import SlimBar
from interview_coach.ui.words import clock as as_clock

LENGTH = timedelta(minutes=3)
_LATE_MS = 4


class ThreeMinutes(QWidget):
    """A countdown from the instant it was begun: never counted, no sound, nothing at its end."""

    begun = Signal()

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._began: dict[UUID, datetime] = {}
        self._interview_id: UUID | None = None
        self._bar = SlimBar(tone="accent")
        self._bar.setFixedWidth(96)
        self._left = Label("", "caption", tone="muted", wrap=False)
        self._left.setFont(theme().font("caption", tabular=True))
        # Both are centred on their line; so much lower, it stands on the title's baseline.
        self._left.setContentsMargins(0, _rise("section") - _rise("caption"), 0, 0)
        self.start = Button(self.tr("Take three minutes"), "ghost", icon="clock", small=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for part in (self._bar, self._left, self.start):
            row.addWidget(part)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._look)
        self.start.clicked.connect(self.begin)

    @property
    def words(self) -> str:
        """What stands beside the bar."""
        return self._left.text()

    def show_for(self, interview_id: UUID, *, begin: bool) -> None:
        """Show this interview's minutes; ``begin`` starts them unless they have begun before."""
        self._interview_id = interview_id
        if begin and interview_id not in self._began:
            self.begin()
        self._look()

    def begin(self) -> None:
        """Start from now."""
        assert self._interview_id is not None
        self._began[self._interview_id] = self._clock.steady()
        self._look()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    def _look(self) -> None:
        began = self._began.get(self._interview_id) if self._interview_id else None
        self.start.setVisible(began is None)
        self._bar.setVisible(began is not None)
        self._left.setVisible(began is not None)
        if began is not None:
            self._show(LENGTH - (self._clock.steady() - began))

    def _show(self, left: timedelta) -> None:
        if left <= timedelta():
            self._bar.hide()
            self._left.setText(self.tr("Take as long as you like."))
            return
        self._bar.set_value(1 - left / LENGTH)
        self._left.setText(as_clock(left))
        if self.isVisible():
            rest = left % timedelta(seconds=1)
            self._timer.start(int(rest / timedelta(milliseconds=1)) + _LATE_MS)


def _rise(role: str) -> int:
    """How much further a line of this role reaches above its baseline than below it."""
    metrics = QFontMetrics(theme().font(role))
    return metrics.ascent() - metrics.descent()
