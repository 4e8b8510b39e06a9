"""Around the meeting: times to propose, the calendar, the word of the day before, the way there."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from interview_coach.application.meeting import CONFIRMED, leave_at
from interview_coach.application.wording import zone
from interview_coach.domain.interview import Format
from interview_coach.ui import words
from interview_coach.ui.context import Context
from interview_coach.ui.screens.errands import confirm
from interview_coach.ui.screens.phrases import day_and_time
from interview_coach.ui.screens.prepare.page import Prepared
from interview_coach.ui.screens.prepare.proposals import ProposalsDialog
from interview_coach.ui.screens.prepare.stepper import Stepper, WholeMinutes
from interview_coach.ui.screens.sending import save_calendar
from interview_coach.ui.widgets.button import Button
from interview_coach.ui.widgets.card import Card
from interview_coach.ui.widgets.fields import Labelled
from interview_coach.ui.widgets.flow import FlowLayout
from interview_coach.ui.widgets.label import Label

_USUAL_WAY, _LONGEST_WAY, _STEP = 35, 240, 5


class MeetCard(Card):
    """``changed`` carries fields of the interview."""

    changed = Signal(dict)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(spacing=10, parent=parent)
        self._context = context
        self._prepared: Prepared | None = None
        self.when = Label("")
        self.said = Label("", "muted")
        self.propose = Button(self.tr("Propose times…"), icon="clock", small=True)
        self.calendar = Button(self.tr("Save for the calendar…"), icon="save", small=True)
        self.confirm = Button(self.tr("Confirm it…"), icon="mail", small=True)
        self.way = Stepper(
            WholeMinutes(), 0, _LONGEST_WAY, _STEP, name=self.tr("Minutes of the way there")
        )
        self._way_part = Labelled(self.tr("Minutes of the way there"), self.way)
        self.leave = Label("", "caption", tone="muted")
        self._arrange()
        self.propose.clicked.connect(self._propose)
        self.calendar.clicked.connect(self._save)
        self.confirm.clicked.connect(self._confirm)
        self.way.changed.connect(lambda minutes: self._tell(travel_minutes=round(minutes)))

    def fill(self, prepared: Prepared) -> None:
        """Show what there is to arrange for this interview."""
        self._prepared = prepared
        interview = prepared.interview
        at, is_open = interview.starts_at, not interview.is_over
        self.setVisible(is_open)
        self.when.setVisible(at is not None)
        self.said.setText(self._words(prepared))
        for button in (self.calendar, self.confirm):
            button.setVisible(at is not None)
        goes_there = interview.format is Format.IN_PERSON
        self._way_part.setVisible(goes_there)
        self.leave.setVisible(goes_there and at is not None)
        minutes = interview.travel_minutes
        self.way.set_value(_USUAL_WAY if minutes is None else minutes)
        if at is not None:
            now = self._context.clock.now()
            self.when.setText(day_and_time(at, interview.time_zone, now))
            self._show_leave(at.astimezone(zone(interview.time_zone)), minutes)

    def _words(self, prepared: Prepared) -> str:
        interview, name = prepared.interview, prepared.person.short_name
        if interview.starts_at is None:
            return self.tr("No time yet: propose three, and let {0} choose.").format(name)
        if CONFIRMED in interview.logistics_done:
            return self.tr("Confirmed.")
        return self.tr("A word the day before spares both of you a wait.")

    def _show_leave(self, start: datetime, minutes: int | None) -> None:
        way = timedelta(minutes=_USUAL_WAY if minutes is None else minutes)
        said = self.tr("Leave at {0}, and be there ten minutes early.")
        self.leave.setText(said.format(words.time_of_day(leave_at(start, way))))

    def _tell(self, **fields: object) -> None:
        self.changed.emit(fields)

    def _propose(self) -> None:
        if self._prepared is not None:
            dialog = ProposalsDialog(self._context, self._prepared, self)
            dialog.taken.connect(lambda at, name: self._tell(starts_at=at, time_zone=name))
            dialog.open()

    def _confirm(self) -> None:
        if self._prepared is not None:
            interview, person = self._prepared.interview, self._prepared.person
            confirm(self._context, interview.id, person.short_name, self)

    def _save(self) -> None:
        if self._prepared is not None:
            interview, person = self._prepared.interview, self._prepared.person
            save_calendar(self._context, interview.id, person.name, self)

    def _arrange(self) -> None:
        self.add(Label(self.tr("The meeting"), "body", strong=True))
        self.add(self.when)
        self.add(self.said)
        flow = FlowLayout(spacing=8, line_spacing=8)
        for button in (self.propose, self.calendar, self.confirm):
            flow.addWidget(button)
        self.add(flow)
        self.add(self._way_part)
        self.add(self.leave)
