"""What somebody told you of: a tip, a name, a posting, something to try."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from interview_coach.application.ports import Kind
from interview_coach.application.tie_reading import LeadRow
from interview_coach.domain.lead import LeadKind, LeadStage
from interview_coach.ui.context import Context
from interview_coach.ui.screens.person.section import PersonSection
from interview_coach.ui.screens.person.seen import Page
from interview_coach.ui.screens.phrases import today_in
from interview_coach.ui.screens.tie_parts import clear, left
from interview_coach.ui.screens.tie_words import lead_options, lead_stage_options, lead_words
from interview_coach.ui.widgets import Button, Choice, Label, LineField
from interview_coach.ui.widgets.when import system_zone
from interview_coach.ui.words import day


class LeadsCard(PersonSection):
    """One line each; a new one is written at the foot, and Enter keeps it."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("Leads: what they told you of, or you found"))
        self._shown: object = None
        self.lines: list[LeadLine] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        self.kind = Choice(lead_options(), LeadKind.TIP.value, name=self.tr("What it is"))
        self.kind.box.widest = 130
        self.field = LineField(
            placeholder=self.tr("One line, then Enter"), name=self.tr("What they told you of")
        )
        self.all = Button(self.tr("All you were told of"), "ghost", small=True)
        self.add(self._rows)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.kind)
        foot.addWidget(self.field, 1)
        self.add(foot)
        self.add(left(self.all))
        self.all.clicked.connect(lambda: context.navigate("leads"))
        self.field.submitted.connect(self._add)

    def show_page(self, page: Page) -> None:
        """Show what there is with this person."""
        self.show_leads(page.person.id, page.leads)

    def show_leads(self, person_id: UUID, leads: Sequence[LeadRow]) -> None:
        """Show these; built anew only when it would say something else."""
        self.person_id = person_id
        shown = [_facts(row) for row in leads]
        if shown == self._shown:
            return
        self._shown = shown
        clear(self._rows)
        self.lines = []
        for row in leads:
            line = LeadLine(row, self._when(row))
            line.staged.connect(self._stage)
            line.opened.connect(self._open)
            line.removed.connect(self._remove)
            self.lines.append(line)
            self._rows.addWidget(line)

    def _when(self, row: LeadRow) -> str:
        today = today_in(system_zone(), self.context.clock.now())
        said = [lead_words(row.lead.kind), day(row.lead.got_on, today)]
        if row.lead.due_on:
            said.append(self.tr("by {0}").format(day(row.lead.due_on, today)))
        return " · ".join(said)

    def _add(self, text: str) -> None:
        person_id, kind = self.person_id, LeadKind(self.kind.value)
        if person_id is None or not text.strip():
            return
        self.field.set_text("", force=True)
        self.context.desk.ask(lambda services: services.leads.add(text, kind, person_id=person_id))

    def _stage(self, lead_id: UUID, key: str) -> None:
        stage = LeadStage(key)
        self.context.desk.ask(lambda services: services.leads.change(lead_id, {"stage": stage}))

    def _open(self, lead_id: UUID) -> None:
        from interview_coach.ui.screens.leads.dialog import LeadDialog

        LeadDialog(self.context, lead_id, self).open()

    def _remove(self, row: LeadRow) -> None:
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        lead_id = row.lead.id
        self.context.desk.ask(
            lambda services: services.keeping.delete(Kind.LEAD, lead_id),
            lambda _: self.context.undo.push(
                self.tr("What they told you of was deleted."),
                lambda services: services.keeping.put_back(Kind.LEAD, lead_id),
                say=True,
            ),
            owner=self,
        )


class LeadLine(QWidget):
    """What it is and since when, the words, and how far one is with it."""

    staged = Signal(object, str)
    opened = Signal(object)
    removed = Signal(object)

    def __init__(self, row: LeadRow, when: str) -> None:
        super().__init__()
        lead = row.lead
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(Label(when, "caption", tone="muted"))
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(Label(lead.text, tone="" if lead.is_open else "muted"), 1)
        self.stage = Choice(
            lead_stage_options(),
            lead.stage.value,
            name=self.tr("How far you are with: {0}").format(lead.text),
        )
        self.stage.changed.connect(lambda key: self.staged.emit(lead.id, key))
        line.addWidget(self.stage, 0, Qt.AlignmentFlag.AlignTop)
        self.plan = Button(self.tr("Plan…"), small=True)
        self.plan.setAccessibleName(self.tr("Plan: {0}").format(lead.text))
        self.plan.clicked.connect(lambda: self.opened.emit(lead.id))
        line.addWidget(self.plan, 0, Qt.AlignmentFlag.AlignTop)
        self.button = Button(kind="ghost", icon="close", small=True)
        self.button.setAccessibleName(self.tr("Delete: {0}").format(lead.text))
        self.button.set_tip(self.tr("Delete"))
        self.button.clicked.connect(lambda: self.removed.emit(row))
        line.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(line)


def _facts(row: LeadRow) -> tuple[object, ...]:
    lead = row.lead
    return (lead.id, lead.kind, lead.text, lead.stage, lead.due_on, lead.got_on)
