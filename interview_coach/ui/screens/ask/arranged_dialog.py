"""It is arranged: the time for the calendar, and the word of the day before, at once."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from interview_coach.application.wording import city, zone
from interview_coach.domain.person import Person
from interview_coach.ui import words
from interview_coach.ui.context import Context
from interview_coach.ui.messages import Messages
from interview_coach.ui.screens.ask.yes_dialog import Agreed
from interview_coach.ui.screens.dialog import AskingDialog
from interview_coach.ui.screens.errands import confirm
from interview_coach.ui.screens.sending import save_calendar
from interview_coach.ui.widgets import Button, Card, Label


class ArrangedDialog(AskingDialog):
    """Each can be done here or later; closing it goes on to the interview."""

    def __init__(
        self, context: Context, interview_id: UUID, person: Person, agreed: Agreed, parent: QWidget
    ) -> None:
        title = self.tr("Arranged with {0}").format(person.short_name)
        super().__init__(title, self.tr("Go to the interview"), parent=parent)
        self.messages = Messages()
        self.calendar = Button(self.tr("Save for the calendar…"), icon="save")
        self.confirm = Button(self.tr("Write it now…"), icon="mail")
        self.no.hide()
        self.add(Label(self._when(agreed, person)))
        self._add_offer(
            self.tr("Your calendar"),
            self.tr("A file that any calendar opens, with a reminder a quarter of an hour before."),
            self.calendar,
        )
        self._add_offer(
            self.tr("The day before"),
            self.tr("A short word spares both of you a wait. Today will remind you of it."),
            self.confirm,
        )
        self.add(self.messages)
        if (rows := self.messages.layout()) is not None:
            rows.setContentsMargins(0, 0, 0, 0)
        here = replace(context, messages=self.messages)
        self.calendar.clicked.connect(lambda: save_calendar(here, interview_id, person.name, self))
        self.confirm.clicked.connect(
            lambda: confirm(context, interview_id, person.short_name, self)
        )
        self.yes.setFocus()

    def _when(self, agreed: Agreed, person: Person) -> str:
        """The time here, and on their clock where it is another one."""
        assert agreed.starts_at is not None
        here = agreed.starts_at.astimezone(zone(agreed.time_zone))
        said = f"{words.long_day(here.date())}, {words.time_of_day(here)}"
        if not person.time_zone:
            return said
        there = agreed.starts_at.astimezone(zone(person.time_zone))
        if there.utcoffset() == here.utcoffset():
            return said
        theirs = self.tr("{0} for {1} in {2}").format(
            _clock(there, here), person.short_name, city(person.time_zone)
        )
        return f"{said} · {theirs}"

    def _add_offer(self, title: str, why: str, button: Button) -> None:
        """What can be done now, and what it is good for."""
        said = QVBoxLayout()
        said.setSpacing(2)
        said.addWidget(Label(title, strong=True))
        said.addWidget(Label(why, "caption", tone="muted"))
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addLayout(said, 1)
        row.addWidget(button)
        card = Card(padding=14)
        card.add(row)
        self.add(card)


def _clock(there: datetime, here: datetime) -> str:
    """Their time, with its day where that is another one."""
    if there.date() == here.date():
        return words.time_of_day(there)
    return f"{words.day(there.date(), here.date())} {words.time_of_day(there)}"
