"""Three times to propose, on both clocks, as words to paste into a message."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from interview_coach.application.meeting import Proposed
from interview_coach.application.services import Services
from interview_coach.application.wording import city, zone
from interview_coach.ui import words
from interview_coach.ui.context import Context
from interview_coach.ui.messages import Messages
from interview_coach.ui.screens.prepare.page import Prepared
from interview_coach.ui.screens.sending import copy
from interview_coach.ui.widgets import Button, Card, Column, Label, Rule, WhenField
from interview_coach.ui.widgets.fields import AUTOSAVE_MS
from interview_coach.ui.widgets.when import system_zone

_SIZE = (620, 600)


@dataclass(frozen=True)
class Offer:
    """The times, and the lines that say them."""

    times: tuple[Proposed, ...]
    text: str


class TimeRow(QWidget):
    """One time on your clock, and what it is on theirs."""

    changed = Signal()
    taken = Signal()

    def __init__(self, number: int, my_zone: str) -> None:
        super().__init__()
        self._zone = my_zone
        self.when = WhenField(zone=my_zone, label=self.tr("{0}. time").format(number))
        self.when.zone.hide()
        self.theirs = Label("", "caption", tone="muted")
        self.take = Button(self.tr("They took this one"), small=True)
        self.take.setAccessibleName(self.tr("They took the {0}. time").format(number))
        below = QHBoxLayout()
        below.addWidget(self.theirs, 1)
        below.addWidget(self.take)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.when)
        column.addLayout(below)
        self.when.changed.connect(self.changed)
        self.take.clicked.connect(self.taken)

    @property
    def starts_at(self) -> datetime:
        """The instant."""
        local, _ = self.when.value()
        return local.replace(tzinfo=zone(self._zone)).astimezone(UTC)

    def show_time(self, time: Proposed, name: str, their_zone: str) -> None:
        """Show it on both clocks; outside their working hours it says so."""
        if self.starts_at != time.starts_at:
            self.when.set_value(time.mine.replace(tzinfo=None), self._zone)
        said = self.tr("Their clock is not known; this is yours.")
        if their_zone:
            there = time.theirs
            at = f"{words.day(there.date(), time.mine.date())} {words.time_of_day(there)}"
            if there.date() == time.mine.date():
                at = words.time_of_day(there)
            said = self.tr("{0} for {1} in {2}").format(at, name, city(their_zone))
        if time.is_early_or_late:
            said = self.tr("{0}: outside 8 to 18, when people like to be asked").format(said)
        self.theirs.setText(said)
        self.theirs.set_tone("warn" if time.is_early_or_late else "muted")


class ProposalsDialog(QDialog):
    """``taken`` carries the instant they chose and your zone."""

    taken = Signal(object, str)

    def __init__(self, context: Context, prepared: Prepared, parent: QWidget) -> None:
        super().__init__(parent)
        self.messages = Messages()
        self.context = replace(context, messages=self.messages)
        self._person = prepared.person
        self._zone = prepared.interview.time_zone if prepared.interview.starts_at else system_zone()
        self.setWindowTitle(self.tr("Times to propose"))
        self.rows = [TimeRow(number, self._zone) for number in (1, 2, 3)]
        self.text = Label("")
        self.close_button = Button(self.tr("Close"))
        self.copy = Button(self.tr("Copy the times"), "primary", icon="copy")
        self._rest = QTimer(self, singleShot=True, interval=AUTOSAVE_MS)
        self._arrange()
        self._connect()
        self._ask(())

    def _ask(self, starts: Sequence[datetime]) -> None:
        person_id, my_zone = self._person.id, self._zone

        def propose(services: Services) -> Offer:
            times = services.meeting.proposals(person_id, my_zone, starts)
            return Offer(times, services.meeting.proposal_text(times))

        self.context.desk.ask(propose, self._show, owner=self)

    def _show(self, offer: Offer) -> None:
        if self._rest.isActive():
            return
        for row, time in zip(self.rows, offer.times, strict=True):
            row.show_time(time, self._person.short_name, self._person.time_zone)
        self.text.setText(offer.text)

    def _take(self, row: TimeRow) -> None:
        self.taken.emit(row.starts_at, self._zone)
        self.accept()

    def _connect(self) -> None:
        self._rest.timeout.connect(lambda: self._ask([row.starts_at for row in self.rows]))
        self.close_button.clicked.connect(self.reject)
        self.copy.clicked.connect(lambda: copy(self.context, self.text.text()))
        for row in self.rows:
            row.changed.connect(self._rest.start)
            row.taken.connect(lambda row=row: self._take(row))

    def _arrange(self) -> None:
        column = Column(spacing=12, margins=(0, 0, 8, 0))
        column.add(Label(self.tr("On your clock, {0}.").format(city(self._zone)), "muted"))
        for row in self.rows:
            column.add(row)
            column.add(Rule())
        well = Card(padding=12)
        well.set_ground("sunken")
        well.add(Label(self.tr("As {0} reads it").format(self._person.short_name), "eyebrow"))
        well.add(self.text)
        column.add(well)
        column.add_stretch()
        foot = QHBoxLayout()
        foot.addWidget(self.close_button)
        foot.addStretch(1)
        foot.addWidget(self.copy)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 20, 24, 20)
        whole.setSpacing(14)
        whole.addWidget(Label(self.tr("Times to propose"), "title"))
        whole.addWidget(column, 1)
        whole.addWidget(self.messages)
        whole.addLayout(foot)
        self.resize(*_SIZE)
