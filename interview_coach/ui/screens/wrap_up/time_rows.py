"""Rows of planned against real: a question with its bars, and one that was not reached."""

from __future__ import annotations

from functools import partial
from typing import NamedTuple
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from interview_coach.application.wording import pace
from interview_coach.domain.interview import PlannedQuestion
from interview_coach.domain.spent import TimeSpent, planned_seconds
from interview_coach.ui.screens.wrap_up.pace_pair import PacePair
from interview_coach.ui.theme import theme
from interview_coach.ui.widgets.label import Label
from interview_coach.ui.widgets.menu_button import MenuButton

_FIGURES = 92


class NextTalk(NamedTuple):
    """A talk that is still to come, and what is planned for it."""

    id: UUID
    name: str
    planned: frozenset[UUID | str]
    """The questions by their words, and by what they are in the bank."""

    def has(self, question: PlannedQuestion) -> bool:
        """Whether it will be asked there."""
        return not self.planned.isdisjoint({question.bank_id, question.text})


class Left(NamedTuple):
    """A question that was not reached, and where it can go."""

    id: UUID
    question: PlannedQuestion
    talks: tuple[NextTalk, ...]


class Took(NamedTuple):
    """A question that was asked, and the longest of all times beside it."""

    id: UUID
    question: PlannedQuestion
    longest: int


class TookRow(QWidget):
    """A question, its two bars, and *3:10 of 2:00*."""

    def __init__(self, *, strong: bool = False) -> None:
        super().__init__()
        self.words = Label("", strong=strong)
        self.bars = PacePair()
        self.figures = Label("", "caption", tone="muted", wrap=False, strong=strong)
        self.figures.setFont(theme().font("caption", tabular=True, strong=strong))
        self.figures.setMinimumWidth(_FIGURES)
        self.figures.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.words, 1)
        row.addWidget(self.bars, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.figures)

    def show_took(self, took: Took) -> None:
        """Show a question."""
        planned, real = planned_seconds(took.question), took.question.seconds_spent
        self.words.setText(took.question.text)
        self.bars.show_parts(planned / took.longest, real / took.longest)
        self._say(real, planned)

    def show_sum(self, words: str, spent: TimeSpent) -> None:
        """Show all together."""
        most = max(spent.planned, spent.real, 1)
        self.words.setText(words)
        self.bars.show_parts(spent.planned / most, spent.real / most)
        self._say(spent.real, spent.planned)

    def _say(self, real: int, planned: int) -> None:
        self.figures.setText(self.tr("{0} of {1}").format(pace(real / 60), pace(planned / 60)))
        said = self.tr("{0} spent, {1} planned").format(pace(real / 60), pace(planned / 60))
        self.setAccessibleName(f"{self.words.text()}, {said}")


class LeftRow(QWidget):
    """A question that was not reached, with the talk it can be taken to."""

    taken = Signal(object, object, str)

    def __init__(self) -> None:
        super().__init__()
        self._shown: Left | None = None
        self.words = Label("")
        self.there = Label("", "caption", tone="good", wrap=False)
        self.button = MenuButton(self.tr("Take it along"), small=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.words, 1)
        row.addWidget(self.there)
        row.addWidget(self.button)

    def show_left(self, left: Left) -> None:
        """Show the question, and where it is planned already."""
        there = next((talk for talk in left.talks if talk.has(left.question)), None)
        self.words.setText(left.question.text)
        self.there.setText(self.tr("planned for {0}").format(there.name) if there else "")
        self.there.setVisible(there is not None)
        self.button.setVisible(there is None and bool(left.talks))
        said = self.tr("Take it to another talk: {0}").format(left.question.text)
        self.button.setAccessibleName(said)
        if self._shown is None or self._shown.talks != left.talks:
            self._offer(left)
        self._shown = left

    def _offer(self, left: Left) -> None:
        self.button.menu_shown.clear()
        for talk in left.talks:
            words = self.tr("To the talk with {0}").format(talk.name)
            self.button.add(words, partial(self.taken.emit, left.id, talk.id, talk.name))
