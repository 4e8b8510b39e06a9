"""Where the question in hand will stand, first your introduction."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from interview_coach.domain.practice import Part, Practice
from interview_coach.ui.widgets.button import Button
from interview_coach.ui.widgets.card import Card
from interview_coach.ui.widgets.column import Column
from interview_coach.ui.widgets.label import Label

_WIDEST = 640


class _Words(Column):
    """The introduction, as tall as it is at this width, scrolling where there is less room."""

    def __init__(self) -> None:
        super().__init__(widest=_WIDEST)
        self.label = Label("")
        self.add(self.label)
        self.add_stretch()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        width = min(_WIDEST, self.viewport().width())
        return QSize(width, self.label.heightForWidth(width) + 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()


class IntroductionCard(Card):
    """Your introduction as you wrote it, with the way on to the questions."""

    gone_on = Signal(bool)

    def __init__(self) -> None:
        super().__init__(tone="accent")
        self.words = _Words()
        self.next_button = Button(self.tr("Next"), "primary", "Ctrl ↵")
        self.next_button.setAccessibleName(self.tr("On to the questions"))
        self.skip_button = Button(self.tr("Skip"))
        self._foot = QWidget()
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(6)
        foot.addWidget(self.next_button)
        foot.addWidget(self.skip_button)
        foot.addStretch(1)
        self.add(Label(self.tr("First, who you are"), "eyebrow", wrap=False))
        self.add(self.words)
        self.add(self._foot)
        self.next_button.clicked.connect(lambda: self.gone_on.emit(False))
        self.skip_button.clicked.connect(lambda: self.gone_on.emit(True))

    def show_practice(self, practice: Practice) -> None:
        """The words to say; without any, what an introduction is made of."""
        text = practice.interview.introduction.strip()
        self.words.label.setText(
            text or self.tr("Who I am. Why this field. What I hope to learn from you.")
        )
        self.words.label.set_tone("" if text else "muted")
        self.words.updateGeometry()
        self._foot.setVisible(practice.part is Part.INTRODUCTION)
