"""A quiet line of advice on the time, with what may be added; once put away, it stays away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from interview_coach.domain.interview import PlannedQuestion
from interview_coach.ui import icons
from interview_coach.ui.theme import theme
from interview_coach.ui.widgets.label import Label
from interview_coach.ui.widgets.paint import rounded
from interview_coach.ui.widgets.quiet_button import QuietButton

_ICON = 13


class AdviceLine(QWidget):
    """``added`` carries the question that was chosen."""

    added = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_put_away = False
        self._offers: list[Offer] = []
        self._words = Label("", "caption", tone="muted")
        self.hide_button = QuietButton(self.tr("Hide"))
        self.hide_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._words, 1)
        head.addWidget(self.hide_button, 0, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(2, 0, 2, 0)
        self._column.setSpacing(2)
        self._column.addLayout(head)
        self.hide_button.clicked.connect(self._put_away)
        self.hide()

    def text(self) -> str:
        """What it says."""
        return self._words.text()

    @property
    def offers(self) -> list[Offer]:
        """The rows of what may be added."""
        return self._offers

    def renew(self) -> None:
        """Another talk: what was put away may come again."""
        self._is_put_away = False

    def show_advice(self, words: str, questions: Sequence[PlannedQuestion] = ()) -> None:
        """Say this, with these to add; nothing is said in no words."""
        self._words.setText(words)
        if [offer.question for offer in self._offers] != list(questions):
            self._fill(questions)
        self.setVisible(bool(words) and not self._is_put_away)

    def _fill(self, questions: Sequence[PlannedQuestion]) -> None:
        for offer in self._offers:
            offer.hide()
            offer.deleteLater()
        self._offers = [Offer(question) for question in questions]
        for offer in self._offers:
            offer.chosen.connect(self.added)
            self._column.addWidget(offer)

    def _put_away(self) -> None:
        self._is_put_away = True
        self.hide()


class Offer(QWidget):
    """One question that may be added; a click or Enter adds it."""

    chosen = Signal(object)

    def __init__(self, question: PlannedQuestion) -> None:
        super().__init__()
        self.question = question
        row = QHBoxLayout(self)
        row.setContentsMargins(22, 4, 0, 4)
        row.addWidget(Label(question.text, "caption"), 1)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Add: {0}").format(question.text))

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme().tokens
        with QPainter(self) as painter:
            if self.hasFocus():
                rounded(painter, self.rect(), 6, None, tokens.color("accent"), 2)
            box = QRectF(3, (self.height() - _ICON) / 2, _ICON, _ICON)
            icons.paint(painter, "plus", tokens.color("accent"), box)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self.chosen.emit(self.question)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(self.question)
        else:
            super().keyPressEvent(event)
