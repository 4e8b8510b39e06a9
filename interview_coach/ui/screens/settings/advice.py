"""Advice: every rule of the coach with whose it is, and its switch."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from interview_coach.application.coaching import RuleRow
from interview_coach.ui.context import Context
from interview_coach.ui.screens.settings.section import Section
from interview_coach.ui.widgets import Button, Check, Label


class RuleSwitch(QWidget):
    """One rule: what it watches, why, who says so, and who says otherwise."""

    def __init__(self, context: Context, row: RuleRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context, self.rule = context, row.words.id
        self.check = Check(row.words.title)
        self.source = Label("", "caption", tone="muted")
        self.differs = Label("", "caption", tone="warn")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        column.addWidget(self.check)
        for label in (self.source, self.differs):
            label.setContentsMargins(29, 0, 0, 0)
            column.addWidget(label)
        self.show_row(row)
        self.check.clicked.connect(self._switch)

    def show_row(self, row: RuleRow) -> None:
        """Bring it up to date."""
        words = row.words
        self.check.setChecked(row.is_on)
        self.check.setEnabled(row.can_be_silenced)
        always = "" if row.can_be_silenced else " " + self.tr("Always on.")
        self.source.setText(f"{words.why} ({words.who}){always}")
        self.differs.setText(words.differs)
        self.differs.setVisible(bool(words.differs))
        self.check.setAccessibleDescription(f"{self.source.text()} {words.differs}".strip())

    def _switch(self) -> None:
        rule, is_on = self.rule, self.check.isChecked()
        if is_on:
            self.context.desk.ask(lambda services: services.coaching.hear(rule), owner=self)
        else:
            self.context.desk.ask(lambda services: services.coaching.silence(rule), owner=self)


class AdviceSection(Section):
    """Folded away: most people never need it."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Advice"),
            self.tr(
                "What the coach says, once, below what it is about. Where the guides disagree, "
                "both stand here; the switch is yours."
            ),
            parent=parent,
        )
        self.context = context
        self.switches: dict[str, RuleSwitch] = {}
        self.fold = Button("", "ghost", icon="expand", small=True)
        self.fold.setCheckable(True)
        self._rules = QWidget()
        self._column = QVBoxLayout(self._rules)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self._rules.hide()
        self.body.addWidget(self.fold, 0, Qt.AlignmentFlag.AlignLeft)
        self.add(self._rules)
        self.fold.toggled.connect(self._unfold)

    def show_rules(self, rows: Sequence[RuleRow]) -> None:
        """Bring the list up to date."""
        for row in rows:
            if row.words.id in self.switches:
                self.switches[row.words.id].show_row(row)
            else:
                switch = self.switches[row.words.id] = RuleSwitch(self.context, row)
                self._column.addWidget(switch)
        on = sum(row.is_on for row in rows)
        self.fold.setText(self.tr("{0} of {1} rules are on").format(on, len(rows)))
        self.fold.updateGeometry()

    def _unfold(self, is_open: bool) -> None:
        self.fold.set_icon("collapse" if is_open else "expand")
        self._rules.setVisible(is_open)
