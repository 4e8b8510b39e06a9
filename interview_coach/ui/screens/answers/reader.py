"""One answer read in full, below the table."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from interview_coach.application.answers import Answer, Question, Talk
from interview_coach.application.at_odds import Odds
from interview_coach.domain.notes import NoteLine
from interview_coach.ui.screens.answers.look import aside, line_words
from interview_coach.ui.screens.answers.odds import OddsList
from interview_coach.ui.theme import theme
from interview_coach.ui.widgets import Button, Card, Column, Label

_TALLEST, _WITH_ODDS = 150, 200


class AnswerReader(Card):
    """``opening`` when the talk is wanted, ``confided`` when what was told in confidence is,
    ``doubted`` when something does not go with it.

    A confidence is shown for this one answer, and hidden again with the next.
    """

    opening = Signal()
    confided = Signal()
    doubted = Signal()

    def __init__(self) -> None:
        super().__init__(padding=12)
        self.who = Label("", "caption", tone="muted", strong=True)
        self.question = Label("", strong=True)
        self.words = Label("")
        self.secret = Label("", tone="warn")
        self.show_secret = Button("", "ghost", icon="lock", small=True)
        self.odds = OddsList()
        self.doubt = Button(self.tr("At odds with…"), small=True)
        self.open = Button(self.tr("Open the talk"), small=True)
        self._arrange()
        self.open.clicked.connect(self.opening)
        self.show_secret.clicked.connect(self.confided)
        self.doubt.clicked.connect(self.doubted)
        self.hide()

    def show_answer(
        self, talk: Talk, question: Question, answer: Answer, odds: Sequence[Odds] = ()
    ) -> None:
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
        self.doubt.setVisible(bool(answer.lines))
        self.odds.show_odds(odds)
        self.setFixedHeight(theme().scaled(_WITH_ODDS if odds else _TALLEST))
        self.show()

    def show_confided(self, lines: Sequence[NoteLine]) -> None:
        """Show the confidences of this answer."""
        told = "\n".join(line.words for line in lines)
        self.secret.setText(self.tr("In confidence: {0}").format(told))
        self.secret.show()
        self.show_secret.hide()

    def _arrange(self) -> None:
        column = Column(spacing=4)
        for part in (self.question, self.words, self.secret, self.odds):
            column.add(part)
        column.add_stretch()
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.who, 1)
        head.addWidget(self.show_secret)
        head.addWidget(self.doubt)
        head.addWidget(self.open)
        self.add(head)
        self.add(column, 1)
        self.setFixedHeight(theme().scaled(_TALLEST))
