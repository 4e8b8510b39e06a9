"""Where everyone stands, and how your interviews have gone."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from interview_coach.application.reading import Habits
from interview_coach.application.stages import Stage
from interview_coach.application.wording import pace
from interview_coach.ui.screens.phrases import stage_words
from interview_coach.ui.widgets import Card, Label, SlimBar

if TYPE_CHECKING:
    from interview_coach.ui.screens.today.week_part import WeekPart

SHOWN = (Stage.TO_CONTACT, Stage.WAITING, Stage.SCHEDULED, Stage.TALKED, Stage.KEEP_WARM)
"""The stages in which something is still to come."""
AT_REST = {Stage.DECLINED: "good", Stage.NONE: "field_line"}
"""Shown while somebody is there, so that the figures add up to everybody; with their tones."""


class StandingCard(Card):
    """One bar to a stage."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(spacing=12, parent=parent)
        self.add(Label(self.tr("Where everyone stands"), "section"))
        self.rows = {stage: _StageRow(self._words(stage)) for stage in SHOWN}
        self.rows |= {stage: _StageRow(self._words(stage), AT_REST[stage]) for stage in AT_REST}
        for row in self.rows.values():
            self.add(row)
        self.body.addStretch(1)

    def show_stages(self, stages: Mapping[Stage, int]) -> None:
        """Show how many people stand where, against the fullest stage in which something is due."""
        most = max(1, *(stages.get(stage, 0) for stage in SHOWN))
        for stage, row in self.rows.items():
            count = stages.get(stage, 0)
            row.show_count(count, count / most)
            row.setVisible(stage in SHOWN or count > 0)

    def _words(self, stage: Stage) -> str:
        own = {
            Stage.DECLINED: self.tr("Declined, with thanks"),
            Stage.NONE: self.tr("Nothing is planned"),
        }
        return own.get(stage) or stage_words(stage)


class _StageRow(QWidget):
    """A stage, how many stand there, and the bar."""

    def __init__(self, words: str, tone: str = "accent") -> None:
        super().__init__()
        self.count = Label("", tone="muted", wrap=False)
        self.bar = SlimBar(tone=tone)
        head = QHBoxLayout()
        head.addWidget(Label(words), 1)
        head.addWidget(self.count)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.bar)

    def show_count(self, count: int, share: float) -> None:
        """Show how many, and against the fullest stage."""
        self.count.setText(str(count))
        self.bar.set_value(share)


class HabitsCard(Card):
    """A few figures, each only once there is something to count."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(spacing=10, parent=parent)
        self.add(Label(self.tr("Your habits"), "section"))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(10)
        self.add(self._rows)
        self._week = QVBoxLayout()
        self.add(self._week)
        self.body.addStretch(1)
        self.week: WeekPart | None = None
        self._shown: list[tuple[str, str]] = []

    def show_habits(self, habits: Habits) -> None:
        """Show the figures there are; the card goes away when it has nothing to say."""
        figures = self.figures(habits)
        self.setVisible(bool(figures) or self.week is not None)
        if figures == self._shown:
            return
        self._shown = figures
        self._part_week()
        while item := self._rows.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for name, value in figures:
            self._rows.addWidget(_Figure(name, value))

    def put_week(self, part: WeekPart) -> None:
        """Put the week below the figures, where nothing moves for it."""
        self.week = part
        part.setMaximumWidth(16777215)
        self._week.addWidget(part)
        self._part_week()
        self.show()

    def _part_week(self) -> None:
        if self.week is not None:
            self.week.rule.setVisible(bool(self._shown))

    def figures(self, habits: Habits) -> list[tuple[str, str]]:
        """Names and values of what can be said."""
        if not habits.talks:
            return []
        of = self.tr("{0} of {1}")
        figures = [
            (self.tr("Thanked within 24 h"), of.format(habits.thanked_in_time, habits.talks)),
            (self.tr("Ended on time"), of.format(habits.ended_on_time, habits.talks)),
            (self.tr("Referrals per interview"), f"{habits.referrals / habits.talks:.1f}"),
        ]
        if habits.seconds_per_question is not None:
            minutes = habits.seconds_per_question / 60
            figures.append((self.tr("Minutes per question"), pace(minutes)))
        return figures


class _Figure(QWidget):
    """A name on the left, its value on the right."""

    def __init__(self, name: str, value: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Label(name), 1)
        row.addWidget(Label(value, strong=True, wrap=False))
