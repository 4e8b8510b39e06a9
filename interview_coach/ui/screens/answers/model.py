"""The table's model: questions down the side, people across, one's own reading at the foot."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)

from interview_coach.application.answers import EVERYTHING, Answer, Answers, Question, Talk
from interview_coach.ui.screens.answers.look import (
    answer_words,
    aside,
    line_words,
    reading_words,
    talk_words,
)
from interview_coach.ui.text import tip

ASIDE = int(Qt.ItemDataRole.UserRole) + 1
BELOW = int(Qt.ItemDataRole.UserRole) + 2
_Index = QModelIndex | QPersistentModelIndex
_HERE = QModelIndex()


class AnswersModel(QAbstractTableModel):
    """Shows what was said."""

    def __init__(self) -> None:
        super().__init__()
        self._now: datetime | None = None
        self.answers = Answers(EVERYTHING, (), 0, (), (), (), {})

    def show(self, answers: Answers, now: datetime) -> None:
        """Show these; the same ones keep what is chosen."""
        if answers == self.answers and self._now and now.date() == self._now.date():
            return
        self.beginResetModel()
        self.answers, self._now = answers, now
        self.endResetModel()

    @property
    def talks(self) -> tuple[Talk, ...]:
        """The columns."""
        return self.answers.talks

    def question(self, row: int) -> Question | None:
        """The question of a row; nothing for one's own reading."""
        questions = self.answers.questions
        return questions[row] if 0 <= row < len(questions) else None

    def answer(self, index: _Index) -> Answer | None:
        """What was said, of a cell under a question."""
        question = self.question(index.row())
        return question.answer(self.talks[index.column()]) if question else None

    def rowCount(self, parent: _Index = _HERE) -> int:
        return 0 if parent.isValid() or not self.talks else len(self.answers.questions) + 1

    def columnCount(self, parent: _Index = _HERE) -> int:
        return 0 if parent.isValid() else len(self.talks)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        answer = self.answer(index)
        if answer is None:
            return self._reading(self.talks[index.column()], role)
        if role == Qt.ItemDataRole.DisplayRole:
            return answer_words(answer)
        if role == ASIDE:
            return aside(answer, self.answers.at_odds(answer))
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip("\n".join(line_words(line) for line in answer.lines))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(index, answer)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        across = orientation == Qt.Orientation.Horizontal
        if role == BELOW:
            return self._when(section) if across else ""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        text = self.talks[section].name if across else self._asked(section)
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        return tip(f"{text}\n{self._when(section)}" if across else text)

    def _asked(self, row: int) -> str:
        question = self.question(row)
        return question.text if question else _say("Your reading")

    def _when(self, column: int) -> str:
        return talk_words(self.talks[column], self._now) if self._now else ""

    def _reading(self, talk: Talk, role: int) -> Any:
        words = reading_words(talk.reading, spoken=role == Qt.ItemDataRole.AccessibleTextRole)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{talk.name}, {_say('Your reading')}: {words or _say('nothing yet')}"
        if role == ASIDE:
            return "" if words else _say("nothing yet")
        wanted = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
        return words if role in wanted else None

    def _spoken(self, index: _Index, answer: Answer) -> str:
        said = "; ".join(part for part in (answer_words(answer), self.data(index, ASIDE)) if part)
        return f"{self.talks[index.column()].name}, {self._asked(index.row())}: {said}"


def _say(text: str) -> str:
    return QCoreApplication.translate("Answers", text)
