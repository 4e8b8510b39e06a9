"""The bin: what was deleted in the last thirty days, to put back or to erase for good."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from interview_coach.application.keeping import BIN_DAYS
from interview_coach.application.ports import Kind
from interview_coach.application.reading import BinRow
from interview_coach.ui import words
from interview_coach.ui.context import Context
from interview_coach.ui.screens.dialog import ReplacingDialog
from interview_coach.ui.screens.settings.section import Section
from interview_coach.ui.widgets import Button, Label, Rule

SHOWN = 10
"""How many things the bin lists before it is asked for all."""


class BinLine(QWidget):
    """One deleted thing."""

    def __init__(self, row: BinRow, now: datetime) -> None:
        super().__init__()
        self.row = row
        today = now.astimezone().date()
        until = (row.deleted_at + timedelta(days=BIN_DAYS)).astimezone().date()
        facts = QVBoxLayout()
        facts.setSpacing(1)
        facts.addWidget(Label(row.title or self.tr("Without words"), strong=True))
        about = self.tr("{0} · deleted {1} · kept until {2}").format(
            self._kind(), words.ago(row.deleted_at, now), words.day(until, today)
        )
        facts.addWidget(Label(about, "caption", tone="muted"))
        self.back_button = Button(self.tr("Put back"), small=True)
        self.erase_button = Button(self.tr("Erase for good…"), "ghost", small=True)
        for button in (self.back_button, self.erase_button):
            button.setAccessibleName(f"{button.text()}: {row.title}")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 8, 0, 8)
        line.setSpacing(8)
        line.addLayout(facts, 1)
        line.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self.erase_button, 0, Qt.AlignmentFlag.AlignVCenter)

    def _kind(self) -> str:
        kinds = {
            Kind.PERSON: self.tr("person"),
            Kind.INTERVIEW: self.tr("interview"),
            Kind.BANK_QUESTION: self.tr("question of the bank"),
            Kind.PLANNED_QUESTION: self.tr("planned question"),
            Kind.REFERRAL: self.tr("referral"),
            Kind.TOUCH: self.tr("touch"),
            Kind.TARGET: self.tr("target"),
            Kind.EVENT: self.tr("event"),
            Kind.LEAD: self.tr("lead"),
            Kind.UPDATE_RUN: self.tr("yearly update"),
        }
        return kinds[self.row.kind]


class BinSection(Section):
    """Nothing is lost at once."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Bin"),
            self.tr("What you delete stays here for {0} days.").format(BIN_DAYS),
            parent=parent,
        )
        self.context = context
        self.lines: list[BinLine] = []
        self._bin: Sequence[BinRow] = ()
        self._all = False
        self._nothing = Label(self.tr("It is empty."), "muted")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self._more = Button("", "ghost")
        self._more.clicked.connect(self._show_all)
        self.add(self._nothing)
        self.add(self._rows)
        self.body.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)

    def show_bin(self, rows: Sequence[BinRow]) -> None:
        """Show what lies in it."""
        self._bin = rows
        shown = rows if self._all else rows[:SHOWN]
        self._nothing.setVisible(not rows)
        self._more.setVisible(len(rows) > len(shown))
        self._more.setText(self.tr("Show {0} more").format(len(rows) - len(shown)))
        if [line.row for line in self.lines] != list(shown):
            self._rebuild(shown)

    def _rebuild(self, shown: Sequence[BinRow]) -> None:
        while item := self._rows.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        now = self.context.clock.now()
        self.lines = [BinLine(row, now) for row in shown]
        for number, line in enumerate(self.lines):
            if number:
                self._rows.addWidget(Rule())
            self._rows.addWidget(line)
            line.back_button.clicked.connect(lambda _=False, row=line.row: self._put_back(row))
            line.erase_button.clicked.connect(lambda _=False, row=line.row: self._confirm(row))

    def _show_all(self) -> None:
        self._all = True
        self.show_bin(self._bin)

    def _put_back(self, row: BinRow) -> None:
        self.context.desk.ask(
            lambda services: services.keeping.put_back(row.kind, row.id),
            lambda _: self.context.messages.say(self.tr("Put back: {0}").format(row.title)),
            owner=self,
        )

    def _confirm(self, row: BinRow) -> None:
        words_ = self.tr("It goes with all that belongs to it, and nothing brings it back.")
        dialog = ReplacingDialog(
            self.tr("Erase {0} for good?").format(f"“{row.title}”"),
            words_,
            self.tr("Erase for good"),
            self.tr("Keep it in the bin"),
            parent=self.window(),
        )
        dialog.accepted.connect(lambda: self._erase(row))
        dialog.open()

    def _erase(self, row: BinRow) -> None:
        self.context.desk.ask(lambda services: services.keeping.erase(row.kind, row.id))
