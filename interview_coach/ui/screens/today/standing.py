"""Where everyone stands, and how your interviews have gone."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from interview_coach.application.reading import Habits
from interview_coach.application.stages import Stage
from interview_coach.application.wording import pace
from interview_coach.ui.screens.phrases import stage_words
from interview_coach.ui.widgets import Card, Label, SlimBar

SHOWN = (Stage.TO_CONTACT, Stage.WAITING, Stage.SCHEDULED, Stage.TALKED, Stage.KEEP_WARM)
"""The stages in which something is still to come."""


class StandingCard(Card):
    """One bar to a stage."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(spacing=12, parent=parent)
        self.add(Label(self.tr("Where everyone stands"), "section"))
        self._bars = {stage: SlimBar() for stage in SHOWN}
        self._counts = {stage: Label("", tone="muted", wrap=False) for stage in SHOWN}
        for stage in SHOWN:
            self.add(self._row(stage))
        self.body.addStretch(1)

    def show_stages(self, stages: Mapping[Stage, int]) -> None:
        """Show how many people stand where, against the fullest stage."""
        most = max([1, *stages.values()])
        for stage in SHOWN:
            count = stages.get(stage, 0)
            self._counts[stage].setText(str(count))
            self._bars[stage].set_value(count / most)

    def _row(self, stage: Stage) -> QVBoxLayout:
        words = QHBoxLayout()
        words.addWidget(Label(stage_words(stage)), 1)
        words.addWidget(self._counts[stage])
        row = QVBoxLayout()
        row.setSpacing(4)
        row.addLayout(words)
        row.addWidget(self._bars[stage])
        return row


class HabitsCard(Card):
    """A few figures, each only once there is something to count."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(spacing=10, parent=parent)
        self.add(Label(self.tr("Your habits"), "section"))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(10)
        self.add(self._rows)
        self.body.addStretch(1)
        self._shown: list[tuple[str, str]] = []

    def show_habits(self, habits: Habits) -> None:
        """Show the figures there are; the card goes away when there are none."""
        figures = self.figures(habits)
        self.setVisible(bool(figures))
        if figures == self._shown:
            return
        self._shown = figures
        while item := self._rows.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for name, value in figures:
            self._rows.addWidget(_Figure(name, value))

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
