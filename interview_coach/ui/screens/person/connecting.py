"""Connecting on LinkedIn after a talk: a short note with its count, their page, and the day."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QHBoxLayout, QWidget

from interview_coach.domain.person import Person
from interview_coach.domain.text import is_open_link
from interview_coach.domain.touch import Channel, TouchKind
from interview_coach.ui.context import Context
from interview_coach.ui.screens.choices import Choices
from interview_coach.ui.screens.dialog import AskingDialog
from interview_coach.ui.screens.person.touch_dialog import noon
from interview_coach.ui.screens.phrases import today_in
from interview_coach.ui.screens.sending import copy, open_page
from interview_coach.ui.widgets import Button, DayEdit, Label, Labelled, TextField
from interview_coach.ui.widgets.when import system_zone


class ConnectDialog(AskingDialog):
    """The note is yours to change; what was sent is kept with the day."""

    def __init__(
        self, context: Context, person: Person, talked: bool, parent: QWidget | None = None
    ) -> None:
        title = self.tr("Connect with {0} on LinkedIn").format(person.short_name)
        super().__init__(title, self.tr("I have connected"), parent=parent)
        self.context, self.person = context, person
        self.most = Choices(context).now.linkedin_limit
        self.note = TextField(
            self.tr("The note that goes with it"), lines=4, text=self._first(talked)
        )
        self.count = Label("", "caption", tone="muted")
        self.copy = Button(self.tr("Copy the note"), small=True)
        self.open_page = Button(self.tr("Open their page"), small=True)
        self.day = DayEdit()
        today = today_in(system_zone(), context.clock.now())
        self.day.setDate(QDate(today.year, today.month, today.day))
        self.day.setMaximumDate(self.day.date())
        self._today = today
        self._arrange()
        self._count()
        self.note.edit.textChanged.connect(self._count)
        self.copy.clicked.connect(lambda: copy(context, self.note.text()))
        self.open_page.clicked.connect(lambda: open_page(context, person.link))
        self.note.setFocus()

    def _first(self, talked: bool) -> str:
        after = self.tr("Dear {0}, thank you for our conversation. {1}")
        wish = self.tr("I would be glad to stay in touch and to hear how your work goes on.")
        said = after if talked else self.tr("Dear {0}, I follow your work with interest. {1}")
        return said.format(self.person.short_name, wish)

    def _count(self) -> None:
        left = self.most - len(self.note.text())
        said = self.tr("{0} characters left") if left >= 0 else self.tr("{0} characters too many")
        self.count.setText(said.format(abs(left)))
        self.count.set_tone("muted" if left >= 0 else "warn")

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.count, 1)
        row.addWidget(self.open_page)
        row.addWidget(self.copy)
        self.open_page.setVisible(is_open_link(self.person.link))
        self.add(self.note)
        self.add(row)
        self.add(Labelled(self.tr("When"), self.day))
        self.body.addStretch(1)

    def keep(self) -> None:
        """Note it among what happened."""
        person_id, words = self.person.id, self.note.text().strip()
        fields: dict[str, Any] = {"channel": Channel.LINKEDIN, "words": words}
        day = self.day.date()
        on = date(day.year(), day.month(), day.day())
        if on != self._today:
            fields["at"] = noon(on)
        self.context.desk.ask(
            lambda services: services.warm.note_touch(person_id, TouchKind.CONNECTED, **fields)
        )


def connect_online(context: Context, owner: QWidget, person: Person, talked: bool) -> ConnectDialog:
    """Offer the note, and keep that it was sent; ``talked`` with them it thanks for that."""
    dialog = ConnectDialog(context, person, talked, owner.window())
    dialog.accepted.connect(dialog.keep)
    dialog.open()
    return dialog
