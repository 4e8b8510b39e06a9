"""The next interview: with whom, when on both clocks, and how ready it is."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from interview_coach.application.reading import InterviewRow
from interview_coach.domain.readiness import Readiness
from interview_coach.ui import words
from interview_coach.ui.screens.phrases import length_words, position_words, when_words
from interview_coach.ui.screens.today.look import readiness_words
from interview_coach.ui.widgets import Button, Card, Chip, Label, SlimBar

if TYPE_CHECKING:
    from interview_coach.ui.screens.today.coming_strip import ComingStrip

_NARROW = 460
_SOON = timedelta(hours=24)


class NextCard(Card):
    """``prepare`` and ``start`` carry the interview."""

    prepare = Signal(object)
    start = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._id: UUID | None = None
        self.also: ComingStrip | None = None
        self.chip = Chip("", "accent")
        self.name = Label("", "section")
        self.position = Label("", "muted")
        self.when = Label("", "caption", tone="muted")
        self.prep_button = Button(self.tr("Open prep"))
        self.live_button = Button(self.tr("Start live view"), "primary")
        self.bar = SlimBar()
        self.bar.setMinimumWidth(120)
        self.ready = Label("", "caption", tone="muted")
        self._arrange()
        self.prep_button.clicked.connect(lambda: self.prepare.emit(self._id))
        self.live_button.clicked.connect(lambda: self.start.emit(self._id))

    def show_next(
        self,
        row: InterviewRow,
        readiness: Readiness,
        now: datetime,
        also: Sequence[InterviewRow] = (),
    ) -> None:
        """Show the interview that comes next, and the others of these days."""
        self._id = row.id
        self.chip.setText(words.until(row.starts_at, now) if row.starts_at else "")
        self.chip.setVisible(row.starts_at is not None)
        self.chip.updateGeometry()
        self.name.setText(row.name)
        self.position.setText(position_words(row))
        self.position.setVisible(bool(position_words(row)))
        facts = f"{when_words(row, now, row.short_name)} · {length_words(row)}"
        # A line may break behind a dot, not before it.
        self.when.setText(facts.replace(" · ", "\u00a0· "))
        self.bar.set_value(readiness.ready / len(readiness.requirements))
        self.ready.setText(readiness_words(readiness, row.format))
        self._weigh(row.starts_at, now)
        self._show_also(also, now)

    def _show_also(self, also: Sequence[InterviewRow], now: datetime) -> None:
        if self.also is None and also:
            from interview_coach.ui.screens.today.coming_strip import ComingStrip

            self.also = ComingStrip()
            self.also.chosen.connect(self.prepare)
            self.add(self.also)
        if self.also is not None:
            self.also.setVisible(bool(also))
            self.also.show_talks(also, now)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        ways = QBoxLayout.Direction
        narrow = self.width() < _NARROW
        self._middle.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        self._foot.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)

    def _weigh(self, starts_at: datetime | None, now: datetime) -> None:
        """The filled button is the one that is likely wanted now."""
        soon = starts_at is not None and starts_at - now < _SOON
        self.live_button.set_kind("primary" if soon else "plain")
        self.prep_button.set_kind("plain" if soon else "primary")

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.addWidget(Label(self.tr("Next interview"), "eyebrow"), 1)
        top.addWidget(self.chip)
        facts = QVBoxLayout()
        facts.setSpacing(2)
        for label in (self.name, self.position, self.when):
            facts.addWidget(label)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addWidget(self.prep_button)
        buttons.addWidget(self.live_button)
        buttons.addStretch(1)
        self._middle = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._middle.setSpacing(12)
        self._middle.addLayout(facts, 1)
        self._middle.addLayout(buttons)
        self._foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._foot.setSpacing(12)
        self._foot.addWidget(self.bar, 1, Qt.AlignmentFlag.AlignVCenter)
        self._foot.addWidget(self.ready, 0, Qt.AlignmentFlag.AlignVCenter)
        self.add(top)
        self.add(self._middle)
        self.body.addSpacing(4)
        self.add(self._foot)


class NothingPlanned(Card):
    """Where the next interview will stand."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.add(Label(self.tr("Next interview"), "eyebrow"))
        self.add(Label(self.tr("None is planned"), "section"))
        self.add(
            Label(
                self.tr(
                    "When you have somebody in mind, begin with their name. The time can wait."
                ),
                "muted",
            )
        )


class RunningCard(Card):
    """A conversation that is going on, and the way back to it."""

    back = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tone="accent", parent=parent)
        self._id: UUID | None = None
        self.name = Label("", "section")
        self.button = Button(self.tr("Back to the live view"), "primary")
        self.button.clicked.connect(lambda: self.back.emit(self._id))
        facts = QVBoxLayout()
        facts.setSpacing(2)
        facts.addWidget(Label(self.tr("Running now"), "eyebrow"))
        facts.addWidget(self.name)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addLayout(facts, 1)
        row.addWidget(self.button)
        self.add(row)

    def show_running(self, interview_id: UUID, name: str) -> None:
        """Say with whom."""
        self._id = interview_id
        self.name.setText(self.tr("Your conversation with {0}").format(name))
