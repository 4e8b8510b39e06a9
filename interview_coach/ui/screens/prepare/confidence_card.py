"""How sure you feel before the talk; Reflect asks again afterwards."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from interview_coach.ui.screens.prepare.page import Prepared
from interview_coach.ui.widgets.card import Card
from interview_coach.ui.widgets.label import Label
from interview_coach.ui.widgets.score import ScoreField


class ConfidenceCard(Card):
    """One question, one to five; it counts for nothing but your own comparison."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._question = Label("", strong=True)
        self.score = ScoreField(name=self.tr("How sure you feel before the talk"))
        self._meaning = Label("", "caption", tone="muted")
        self._anchors: tuple[str, ...] = ()
        for part in (self._question, self.score, self._meaning):
            self.add(part)
        self.score.changed.connect(self._choose)

    def fill(self, prepared: Prepared) -> None:
        """Show what was answered."""
        asked = prepared.content.confidence
        self._anchors = asked.anchors
        self._question.setText(asked.ahead)
        value = prepared.interview.reflection.confidence_before
        self.score.set_value(value)
        self._say(value)

    def _choose(self, value: int | None) -> None:
        self._say(value)
        self.changed.emit(value)

    def _say(self, value: int | None) -> None:
        """The words for the score; until there is one, what becomes of it."""
        meaning = self._anchors[value - 1] if value else ""
        self._meaning.setText(meaning or self.tr("After the talk you are asked again."))
