"""The week in a line: what you set yourself, set on the spot, and never held against you."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from interview_coach.application.habits import MOST, Week, Weekly
from interview_coach.ui.widgets import Label, Rule, SlimBar
from interview_coach.ui.widgets.menu_button import MenuButton, check_key

_NOTHING = "0/asked"


class WeekPart(QWidget):
    """``chosen`` carries how many, and of what."""

    chosen = Signal(int, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rule = Rule()
        self.name = Label("")
        self.value = Label("", strong=True, wrap=False)
        self.bar = SlimBar()
        self.line = Label("", "caption", tone="muted")
        self.choose = MenuButton("", "ghost", small=True)
        self.choose.setAccessibleName(self.tr("What you set yourself a week"))
        self._options = self.choose.add_group(self._choose, *self._offers())
        self._arrange()

    def show_week(self, week: Week) -> None:
        """Show how it stands; what was not done so far has no figure."""
        begun = week.goal > 0 and week.done > 0
        self.name.setText(self._done_words(week.kind) if begun else self._set_words(week))
        self.value.setText(self._count(week) if begun else "")
        self.value.setVisible(begun)
        self.name.setVisible(week.goal > 0)
        self.bar.setVisible(begun)
        self.bar.set_value(week.done / max(1, week.goal), "good" if week.is_reached else "accent")
        said = self.tr("“{0}”").format(week.line) if week.own else week.line
        self.line.setText(self.tr("As much as you set yourself.") if week.is_reached else said)
        self.line.setVisible(bool(self.line.text()))
        self.choose.setText(self.tr("Change") if week.goal else self.tr("Set yourself something"))
        self.choose.updateGeometry()
        check_key(self._options, f"{week.goal}/{week.kind}" if week.goal else _NOTHING)

    def _count(self, week: Week) -> str:
        if week.done > week.goal:
            return str(week.done)
        return self.tr("{0} of {1}").format(week.done, week.goal)

    def _choose(self, key: str) -> None:
        goal, _, kind = key.partition("/")
        self.chosen.emit(int(goal), kind)

    def _offers(self) -> list[tuple[str, str]]:
        offers = [
            (f"{goal}/{kind}", self._set_words(Week(goal, kind, 0)))
            for kind in Weekly
            for goal in range(1, MOST + 1)
        ]
        return [*offers, (_NOTHING, self.tr("Nothing for now"))]

    def _set_words(self, week: Week) -> str:
        said = {
            Weekly.ASKED: (self.tr("Ask one person"), self.tr("Ask {0} people")),
            Weekly.MET: (self.tr("Have one conversation"), self.tr("Have {0} conversations")),
            Weekly.KEPT_WARM: (
                self.tr("A few words to one person"),
                self.tr("A few words to {0} people"),
            ),
        }
        one, several = said[week.kind]
        return one if week.goal == 1 else several.format(week.goal)

    def _done_words(self, kind: Weekly) -> str:
        return {
            Weekly.ASKED: self.tr("People asked"),
            Weekly.MET: self.tr("Conversations"),
            Weekly.KEPT_WARM: self.tr("People you wrote to"),
        }[kind]

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("This week"), "eyebrow"), 1)
        head.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignVCenter)
        figure = QHBoxLayout()
        figure.addWidget(self.name, 1)
        figure.addWidget(self.value)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.rule)
        column.addLayout(head)
        column.addLayout(figure)
        column.addWidget(self.bar)
        column.addWidget(self.line)
