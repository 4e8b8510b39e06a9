"""Advice: every rule of the coach with whose it is, and its switch."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from interview_coach.application.coach_words import View
from interview_coach.application.coaching import RuleRow
from interview_coach.ui.context import Context
from interview_coach.ui.screens.settings.section import Section
from interview_coach.ui.widgets import Button, Check, Label
from interview_coach.ui.words import QT_TRANSLATE_NOOP

_INDENT = 27
_GROUPS: Mapping[str, tuple[str, ...]] = {
    QT_TRANSLATE_NOOP("AdviceSection", "Your questions"): (
        *("R3", "R4", "R18", "R10", "R2", "R1", "R21"),
        *("R5", "R6", "R8", "R16", "R7"),
    ),
    QT_TRANSLATE_NOOP("AdviceSection", "What you write"): ("R12", "R9", "R14", "R15", "R11", "R20"),
    QT_TRANSLATE_NOOP("AdviceSection", "The talk itself"): ("R13", "R17", "R19"),
}
"""The rules by what they look at; one that looks at several things stands with the first."""


class Views(QWidget):
    """What each guide says where they disagree: the coach goes by the first."""

    def __init__(self, views: Sequence[View], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(_INDENT, 4, 0, 2)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self.title = Label(self.tr("The guides disagree"), "caption", tone="accent")
        grid.addWidget(self.title, 0, 0, 1, 2)
        for row, view in enumerate(views, start=1):
            top = Qt.AlignmentFlag.AlignTop
            grid.addWidget(Label(view.says, "caption", strong=row == 1), row, 0, top)
            grid.addWidget(Label(view.who, "caption", tone="muted"), row, 1, top)


class RuleSwitch(QWidget):
    """One rule: what it watches, why, who says so, and who says otherwise."""

    def __init__(self, context: Context, row: RuleRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context, self.rule = context, row.words.id
        self.check = Check(row.words.title)
        self.source = Label("", "caption", tone="muted")
        self.source.setContentsMargins(_INDENT, 0, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        column.addWidget(self.check)
        column.addWidget(self.source)
        if row.words.views:
            column.addWidget(Views(row.words.views))
        self.show_row(row)
        self.check.clicked.connect(self._switch)

    def show_row(self, row: RuleRow) -> None:
        """Bring it up to date."""
        words = row.words
        self.check.setChecked(row.is_on)
        self.check.setEnabled(row.can_be_silenced)
        always = "" if row.can_be_silenced else " " + self.tr("Always on: it keeps a promise.")
        self.source.setText(f"{words.why} ({words.who}){always}")
        views = (f"{view.says} ({view.who})" for view in words.views)
        self.check.setAccessibleDescription(" ".join((self.source.text(), *views)))

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
                "What the coach says, once, below what it is about. Where the guides "
                "disagree, each stands here; the coach goes by the first, and the switch is yours."
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
        if not self.switches:
            self._add(rows)
        for row in rows:
            self.switches[row.words.id].show_row(row)
        on = sum(row.is_on for row in rows)
        self.fold.setText(self.tr("{0} of {1} rules are on").format(on, len(rows)))
        self.fold.updateGeometry()

    def _add(self, rows: Sequence[RuleRow]) -> None:
        by_id = {row.words.id: row for row in rows}
        for title, rules in _GROUPS.items():
            heading = Label(self.tr(title), "eyebrow")
            heading.setContentsMargins(0, 8 if self.switches else 0, 0, 0)
            self._column.addWidget(heading)
            for rule in rules:
                switch = self.switches[rule] = RuleSwitch(self.context, by_id[rule])
                self._column.addWidget(switch)

    def _unfold(self, is_open: bool) -> None:
        self.fold.set_icon("collapse" if is_open else "expand")
        self._rules.setVisible(is_open)
