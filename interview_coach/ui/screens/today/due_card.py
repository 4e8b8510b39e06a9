"""What is due, soonest first, each with the one button that does it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from interview_coach.application.tie_reading import GiveAndTake
from interview_coach.application.ties_due import TieDue
from interview_coach.application.today import Due
from interview_coach.ui.screens.today.look import (
    due_action,
    due_chip,
    due_title,
    due_words,
    ids,
)
from interview_coach.ui.widgets import Button, Card, Chip, ElidedLabel, Label, Rule

HANDFUL = 5
"""How many due things are shown at once; the others are one click away."""


AnyDue = Due | TieDue
Balances = Mapping[UUID, GiveAndTake]


class DueLine(QWidget):
    """One thing to do."""

    chosen = Signal(object)

    def __init__(self, due: AnyDue, now: datetime, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.due = due
        self.title = Label(due_title(due), strong=True)
        self.words = Label("", "caption", tone="muted")
        self.chip = Chip()
        self.button = Button(due_action(due))
        self.button.setAccessibleName(f"{due_action(due)}: {due_title(due)}")
        self._arrange()
        self.button.clicked.connect(lambda: self.chosen.emit(self.due))
        self.show_due(due, now)

    def show_due(self, due: AnyDue, now: datetime, balance: GiveAndTake | None = None) -> None:
        """Show the same thing as it stands by now."""
        self.due = due
        self.title.setText(due_title(due))
        self.words.setText(due_words(due, now, balance))
        text, tone = due_chip(due, now)
        self.chip.setText(text)
        self.chip.set_tone(tone)
        self.chip.updateGeometry()
        self.button.setText(due_action(due))

    def _arrange(self) -> None:
        facts = QVBoxLayout()
        facts.setSpacing(1)
        facts.addWidget(self.title)
        facts.addWidget(self.words)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 10, 0, 11)
        row.setSpacing(12)
        row.addLayout(facts, 1)
        row.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)


class DueCard(Card):
    """The list; lines that stay the same are kept, and with them the focus."""

    chosen = Signal(object)
    print_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(spacing=0, parent=parent)
        self.print = Button(self.tr("Print letters and cards…"), "ghost", icon="print", small=True)
        self.print.clicked.connect(self.print_wanted)
        self.lines: list[DueLine] = []
        self._due: Sequence[AnyDue] = ()
        self._balances: Balances = {}
        self._all = False
        self._nothing = Label(self.tr("Nothing is waiting for you."), "muted")
        self._more = Button("", "ghost")
        self._more.clicked.connect(self._show_all)
        self._soonest = ElidedLabel(self.tr("soonest first"), "caption", tone="muted")
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("Due"), "section", wrap=False))
        head.addStretch(1)
        head.addWidget(self._soonest)
        head.addWidget(self.print)
        self.add(head)
        self.show_papers(0)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.body.addSpacing(6)
        self.add(self._rows)
        self.add(self._nothing)
        self.body.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)

    def show_due(
        self, due: Sequence[AnyDue], now: datetime, balances: Balances | None = None
    ) -> None:
        """Show what is due by now; ``balances`` are of those to keep warm."""
        self._due, self._balances = due, balances or {}
        shown = due if self._all else due[:HANDFUL]
        if ids(shown) == ids(line.due for line in self.lines):
            for line, each in zip(self.lines, shown, strict=True):
                line.show_due(each, now, self._balance(each))
        else:
            self._rebuild(shown, now)
        rest = len(due) - len(shown)
        self._more.setVisible(rest > 0)
        self._more.setText(self.tr("Show {0} more").format(rest))
        self._nothing.setVisible(not due)
        self._soonest.setVisible(len(due) > 1)
        self._now = now

    def show_papers(self, count: int) -> None:
        """Offer to print so many letters and cards at once."""
        self.print.set_tip(self.tr("Due on paper: {0}").format(count))
        self.print.setVisible(count > 0)

    def _rebuild(self, shown: Sequence[AnyDue], now: datetime) -> None:
        while item := self._rows.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self.lines = [DueLine(each, now) for each in shown]
        for number, line in enumerate(self.lines):
            if number:
                self._rows.addWidget(Rule())
            line.show_due(line.due, now, self._balance(line.due))
            line.chosen.connect(self.chosen)
            self._rows.addWidget(line)

    def _balance(self, due: AnyDue) -> GiveAndTake | None:
        of = due.person_id if isinstance(due, TieDue) else None
        return self._balances.get(of) if of else None

    def _show_all(self) -> None:
        self._all = True
        self.show_due(self._due, self._now, self._balances)
        if len(self.lines) > HANDFUL:
            self.lines[HANDFUL].button.setFocus()
