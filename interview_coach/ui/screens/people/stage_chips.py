"""The stages as chips with their counts: one of them filters the list."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from interview_coach.application.stages import Stage
from interview_coach.ui.screens.phrases import stage_words
from interview_coach.ui.widgets import Chip, FlowLayout


class StageChips(QWidget):
    """``chosen`` carries the stage, or nothing for all; stages without people are not shown."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stage: Stage | None = None
        self.setAccessibleName(self.tr("Where things stand"))
        self.all = Chip("", checkable=True)
        self.chips = {stage: Chip("", checkable=True) for stage in Stage}
        self._flow = FlowLayout(self, spacing=8, line_spacing=6)
        for chip in (self.all, *self.chips.values()):
            self._flow.addWidget(chip)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.all.clicked.connect(lambda: self._choose(None))
        for stage, chip in self.chips.items():
            chip.clicked.connect(lambda _=False, stage=stage: self._choose(stage))
        self.show_counts({})

    @property
    def stage(self) -> Stage | None:
        """The stage that was chosen, or nothing for all."""
        return self._stage

    def show_all(self) -> None:
        """Choose no stage, without a signal."""
        self._stage = None
        self._mark()

    def show_counts(self, counts: Mapping[Stage, int]) -> None:
        """Say how many stand where; the chosen stage stays, even with nobody in it."""
        self.all.setText(_counted(self.tr("All"), sum(counts.values())))
        for stage, chip in self.chips.items():
            count = counts.get(stage, 0)
            planned = stage is not Stage.NONE
            words = stage_words(stage) if planned else self.tr("Nothing planned")
            chip.setText(_counted(words, count))
            chip.setVisible(bool(count) or stage is self._stage)
        self._mark()
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        return QSize(least.width(), self._flow.heightForWidth(max(self.width(), least.width())))

    def _choose(self, stage: Stage | None) -> None:
        """What is on is switched off by a second click."""
        self._stage = None if stage is self._stage else stage
        self._mark()
        self.chosen.emit(self._stage)

    def _mark(self) -> None:
        self.all.setChecked(self._stage is None)
        for stage, chip in self.chips.items():
            chip.setChecked(stage is self._stage)


def _counted(words: str, count: int) -> str:
    return f"{words} {count:,}"
