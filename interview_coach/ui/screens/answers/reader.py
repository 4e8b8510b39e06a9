"""One answer read in full, below the table."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from interview_coach.application.answers import Answer, Question, Talk
from interview_coach.domain.notes import NoteLine
from interview_coach.ui.screens.answers.look import aside, line_words
from interview_coach.ui.theme import theme
from interview_coach.ui.widgets import Button, Card, Column, Label

_TALLEST = 150


class AnswerReader(Card):
    """``opening`` when the talk is wanted, ``confided`` when what was told in confidence is.

    A confidence is shown for this one answer, and hidden again with the next.
    """

    opening = Signal()
    confided = Signal()

    def __init__(self) -> None:
        super().__init__(padding=12)
        self.who = Label("", "caption", tone="muted", strong=True)
        self.question = Label("", strong=True)
        self.words = Label("")
        self.secret = Label("", tone="warn")
        self.show_secret = Button("", "ghost", icon="lock", small=True)
        self.open = Button(self.tr("Open the talk"), small=True)
        self._arrange()
        self.open.clicked.connect(self.opening)
        self.show_secret.clicked.connect(self.confided)
        self.hide()

    def show_answer(self, talk: Talk, question: Question, answer: Answer) -> None:
        """Read this one."""
        self.who.setText(talk.name)
        self.question.setText(question.text)
        lines = "\n".join(line_words(line) for line in answer.lines)
        self.words.setText(lines or aside(answer))
        self.words.set_tone("" if lines else "muted")
        self.secret.setText("")
        self.secret.hide()
        self.show_secret.setText(self.tr("Show what was told in confidence"))
        self.show_secret.setVisible(bool(answer.hidden))
        self.show()

    def show_confided(self, lines: Sequence[NoteLine]) -> None:
        """Show the confidences of this answer."""
        told = "\n".join(line.words for line in lines)
        self.secret.setText(self.tr("In confidence: {0}").format(told))
        self.secret.show()
        self.show_secret.hide()

    def _arrange(self) -> None:
        column = Column(spacing=4)
        for label in (self.question, self.words, self.secret):
            column.add(label)
        column.add_stretch()
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.who, 1)
        head.addWidget(self.show_secret)
        head.addWidget(self.open)
        self.add(head)
        self.add(column, 1)
        self.setFixedHeight(theme().scaled(_TALLEST))
