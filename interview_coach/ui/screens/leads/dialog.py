"""One thing that was told you, or that you try out: its facts, its small planner, its letter."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtCore import QDate, QSize, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from interview_coach.application.services import Services
from interview_coach.application.tie_content import LeadPlan
from interview_coach.domain.lead import EXPERIENCES, Lead, LeadKind, LeadStage
from interview_coach.domain.text import is_open_link
from interview_coach.ui.context import Context
from interview_coach.ui.messages import Messages
from interview_coach.ui.screens.errands import lead_letter
from interview_coach.ui.screens.sending import open_page
from interview_coach.ui.screens.tie_parts import left
from interview_coach.ui.widgets import (
    Button,
    Check,
    Column,
    DayEdit,
    FlowLayout,
    Label,
    LineField,
    Segmented,
    TextField,
)
from interview_coach.ui.widgets.fields import AutosavedField

_SIZE = QSize(600, 640)
_HOUSE, _INSIDE = "house", "inside"
"""Kept among the answers of the planner: whether the host of a shadowing is a colleague."""


@dataclass(frozen=True)
class LeadLook:
    """A lead with who told you, and what its planner asks."""

    lead: Lead
    plan: LeadPlan
    teller: str
    teller_is_discreet: bool


def look(services: Services, lead_id: UUID) -> LeadLook:
    """Ask for all of it; runs where the data is."""
    lead = services.leads.get(lead_id)
    teller = services.people.get(lead.person_id) if lead.person_id else None
    name, discreet = (teller.name, teller.is_discreet) if teller else ("", False)
    return LeadLook(lead, services.leads.planner(lead.kind), name, discreet)


class LeadDialog(QDialog):
    """Saved as you go; ``parent`` is the page it was opened from."""

    def __init__(self, context: Context, lead_id: UUID, parent: QWidget) -> None:
        super().__init__(parent)
        self.messages = Messages()
        self.window_context, self.context = context, replace(context, messages=self.messages)
        self.lead_id = lead_id
        self.looked: LeadLook | None = None
        self.answers: dict[str, TextField] = {}
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("What you were told of"))
        self.title, self.origin = Label("", "title"), Label("", "muted")
        self.text = TextField(self.tr("What it is"), lines=2)
        self.organisation = LineField(self.tr("Where"))
        self.link = LineField(self.tr("Page"), placeholder="https://")
        self.open_link = Button(self.tr("Open"), small=True)
        self.stage = Segmented(
            [
                (LeadStage.NEW, self.tr("New")),
                (LeadStage.DOING, self.tr("Under way")),
                (LeadStage.DONE, self.tr("Done")),
                (LeadStage.LET_GO, self.tr("Let go")),
            ],
            name=self.tr("How far you are"),
            small=True,
        )
        self.house = Segmented(
            [("", self.tr("In another organisation")), (_INSIDE, self.tr("Where I work"))],
            name=self.tr("Where the host works"),
            small=True,
        )
        self.discreet = Check("")
        self.is_dated = Check(self.tr("Remind me on"))
        self.due = DayEdit()
        self.due.setAccessibleName(self.tr("The day to be reminded on"))
        self.column = Column(spacing=12, margins=(0, 0, 8, 0))
        self.close_button = Button(self.tr("Close"))
        self.write = Button(self.tr("Write about it…"), "primary", icon="mail")
        self._arrange()
        self._connect()
        context.desk.ask(lambda services: look(services, lead_id), self._show, owner=self)

    def done(self, result: int) -> None:
        self._flush()
        super().done(result)

    def _show(self, looked: LeadLook) -> None:
        lead, self.looked = looked.lead, looked
        self.title.setText(looked.plan.label)
        said = [looked.plan.hint]
        if looked.teller:
            said.append(self.tr("{0} told you of it.").format(looked.teller))
        self.origin.setText(" ".join(said))
        self.text.set_text(lead.text)
        self.organisation.set_text(lead.organisation)
        self.link.set_text(lead.link)
        self.open_link.setVisible(is_open_link(lead.link))
        self.stage.set_value(lead.stage)
        self._show_due(lead.due_on)
        self._show_house(looked)
        for prompt in looked.plan.prompts:
            field = TextField(prompt.prompt, placeholder=prompt.hint, lines=1, most=6)
            field.set_text(lead.plan.get(prompt.key, ""))
            field.edited.connect(lambda words, key=prompt.key: self._plan(key, words))
            self.answers[prompt.key] = field
            self.column.add(field)
        self.column.add_stretch()
        self.write.setVisible(lead.kind in EXPERIENCES and lead.person_id is not None)

    def _show_house(self, looked: LeadLook) -> None:
        """A host in your own house may be better kept discreet."""
        lead = looked.lead
        self.house.setVisible(lead.kind is LeadKind.SHADOWING)
        self.house.set_value(lead.plan.get(_HOUSE, ""))
        said = self.tr("Keep {0} discreet: never proposed, and on no paper or export")
        self.discreet.setText(said.format(looked.teller))
        self.discreet.setChecked(looked.teller_is_discreet)
        self._offer_discretion()

    def _offer_discretion(self) -> None:
        named = self.looked is not None and bool(self.looked.teller)
        shadowing = self.looked is not None and self.looked.lead.kind is LeadKind.SHADOWING
        self.discreet.setVisible(shadowing and named and self.house.value == _INSIDE)

    def _keep_house(self, key: str) -> None:
        self._plan(_HOUSE, key)
        self._offer_discretion()

    def _keep_discreet(self, on: bool) -> None:
        person_id = self.looked.lead.person_id if self.looked else None
        if person_id is not None:
            changes = {"is_discreet": on}
            self.context.desk.ask(lambda services: services.people.change(person_id, changes))

    def _show_due(self, day: date | None) -> None:
        self.is_dated.setChecked(day is not None)
        self.due.setVisible(day is not None)
        shown = day or self.context.clock.now().date()
        self.due.blockSignals(True)
        self.due.setDate(QDate(shown.year, shown.month, shown.day))
        self.due.blockSignals(False)

    def _keep(self, **changes: Any) -> None:
        lead_id = self.lead_id
        self.context.desk.ask(lambda services: services.leads.change(lead_id, changes))

    def _plan(self, key: str, words: str) -> None:
        lead_id = self.lead_id
        self.context.desk.ask(lambda services: services.leads.plan(lead_id, key, words))

    def _date(self, on: bool) -> None:
        self.due.setVisible(on)
        self._keep(due_on=self._day() if on else None)

    def _day(self) -> date:
        day = self.due.date()
        return date(day.year(), day.month(), day.day())

    def _keep_link(self, link: str) -> None:
        self.open_link.setVisible(is_open_link(link))
        self._keep(link=link)

    def _flush(self) -> None:
        for field in self.findChildren(AutosavedField):
            field.flush()

    def _write(self) -> None:
        """The letter has the answers of the planner in it."""
        self._flush()
        if self.looked is not None:
            parent = self.parent()
            assert isinstance(parent, QWidget)
            lead_letter(self.window_context, self.lead_id, self.looked.plan.label, parent)
            self.accept()

    def _connect(self) -> None:
        self.text.edited.connect(lambda text: self._keep(text=text))
        self.organisation.edited.connect(lambda text: self._keep(organisation=text))
        self.link.edited.connect(self._keep_link)
        self.open_link.clicked.connect(lambda: open_page(self.context, self.link.text()))
        self.stage.changed.connect(lambda key: self._keep(stage=LeadStage(key)))
        self.house.changed.connect(self._keep_house)
        self.discreet.clicked.connect(self._keep_discreet)
        self.is_dated.clicked.connect(self._date)
        self.due.dateChanged.connect(lambda _: self._keep(due_on=self._day()))
        self.close_button.clicked.connect(self.accept)
        self.write.clicked.connect(self._write)

    def _arrange(self) -> None:
        days = FlowLayout(spacing=12, line_spacing=8)
        for part in (self.stage, self.is_dated, self.due):
            days.addWidget(part)
        page = QHBoxLayout()
        page.setSpacing(8)
        page.addWidget(self.link, 1)
        page.addWidget(self.open_link, 0, Qt.AlignmentFlag.AlignBottom)
        self.column.add(self.origin)
        self.column.add(self.text)
        self.column.add(days)
        self.column.add(left(self.house))
        self.column.add(self.discreet)
        self.column.add(self.organisation)
        self.column.add(page)
        foot = QHBoxLayout()
        foot.addWidget(self.close_button)
        foot.addStretch(1)
        foot.addWidget(self.write)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 20, 24, 20)
        whole.setSpacing(14)
        whole.addWidget(self.title)
        whole.addWidget(self.column, 1)
        whole.addWidget(self.messages)
        whole.addLayout(foot)
        if (rows := self.messages.layout()) is not None:
            rows.setContentsMargins(0, 0, 0, 0)
        for waiting in (self.write, self.open_link, self.due, self.house, self.discreet):
            waiting.hide()
        self.resize(_SIZE)
