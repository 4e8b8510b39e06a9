"""A score from one to five, with the words that the chosen one stands for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from interview_coach.ui.screens.wrap_up.steady_label import SteadyLabel
from interview_coach.ui.widgets.score import ScoreField


class ScoreWords(QWidget):
    """``changed`` carries the score, or ``None`` when it was taken back."""

    changed = Signal(object)

    def __init__(self, name: str, anchors: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._anchors = anchors
        self.score = ScoreField(name=name)
        self.score.setToolTip(self.tr("1: {0}  …  5: {1}").format(anchors[0], anchors[-1]))
        self._ends = self.tr("1 {0} · 5 {1}").format(_low(anchors[0]), _low(anchors[-1]))
        self._words = SteadyLabel()
        self._words.may_say(self._ends, *anchors)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.score)
        column.addWidget(self._words)
        self.score.changed.connect(self._choose)
        self.set_value(None)

    @property
    def words(self) -> str:
        """What the score is called; without one, what the two ends are called."""
        return self._words.text()

    def set_value(self, value: int | None) -> None:
        """Show a score, or none, without a signal."""
        self.score.set_value(value)
        self._words.setText(self._ends if value is None else self._anchors[value - 1])
        self._words.set_tone("muted" if value is None else "accent")

    def _choose(self, value: int | None) -> None:
        self.set_value(value)
        self.changed.emit(value)


def _low(words: str) -> str:
    return words if words.startswith("I ") else words[:1].lower() + words[1:]
