"""Your readings as a table: a talk to a row, the earliest first, what you made of it across."""

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

from interview_coach.application.answers import Talk
from interview_coach.application.side_by_side import CRITERIA, SideBySide, is_told
from interview_coach.domain.reflection import Decision
from interview_coach.ui.screens.answers.look import decision_words, talk_words
from interview_coach.ui.screens.answers.model import ASIDE, BELOW
from interview_coach.ui.screens.phrases import capital
from interview_coach.ui.text import tip
from interview_coach.ui.words import QT_TRANSLATE_NOOP

SCORE = int(Qt.ItemDataRole.UserRole) + 3
COLUMNS = (
    QT_TRANSLATE_NOOP("Answers", "Profession"),
    QT_TRANSLATE_NOOP("Answers", "Surroundings"),
    QT_TRANSLATE_NOOP("Answers", "What it takes"),
    QT_TRANSLATE_NOOP("Answers", "How sure"),
    QT_TRANSLATE_NOOP("Answers", "Decision"),
)
WEIGHTS = (1.0, 1.2, 1.17, 0.87, 1.4)
_SURE, _STOOD = 3, 4
_Index = QModelIndex | QPersistentModelIndex
_HERE = QModelIndex()


class ReadingsModel(QAbstractTableModel):
    """Shows what you made of each talk."""

    def __init__(self) -> None:
        super().__init__()
        self._now: datetime | None = None
        self.talks: tuple[Talk, ...] = ()

    def show(self, side: SideBySide, now: datetime) -> None:
        """Show these; the same ones keep what is chosen."""
        if side.talks == self.talks and self._now and now.date() == self._now.date():
            return
        self.beginResetModel()
        self.talks, self._now = side.talks, now
        self.endResetModel()

    def rowCount(self, parent: _Index = _HERE) -> int:
        return 0 if parent.isValid() else len(self.talks)

    def columnCount(self, parent: _Index = _HERE) -> int:
        return 0 if parent.isValid() or not self.talks else len(COLUMNS)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        talk, column = self.talks[index.row()], index.column()
        if role == SCORE:
            return _score(talk, column)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            words = _words(talk, column)
            return words if role == Qt.ItemDataRole.DisplayRole else tip(words)
        if role == ASIDE:
            return self._aside(talk, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(talk, column)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.DisplayRole:
                return _say(str(COLUMNS[section]))
            return self._range(section) if role == BELOW else None
        talk = self.talks[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{section + 1}  {talk.name}"
        if role == BELOW:
            return talk_words(talk, self._now) if self._now else ""
        return None

    def _range(self, column: int) -> str:
        """From the lowest to the highest score of the column."""
        if column > _SURE:
            return ""
        scores = [score for talk in self.talks if (score := _score(talk, column))]
        if not scores:
            return ""
        low, high = min(scores), max(scores)
        if low == high:
            return str(low)
        return _say("{0} to {1}").format(low, high)

    def _aside(self, talk: Talk, column: int) -> str:
        if column == _STOOD and talk.reading.next_test:
            return _say("Next: {0}").format(talk.reading.next_test)
        if column == _SURE and talk.reading.confidence_before:
            return _say("{0} before").format(talk.reading.confidence_before)
        return "" if column or is_told(talk.reading) else _say("nothing yet")

    def _spoken(self, talk: Talk, column: int) -> str:
        score = _score(talk, column)
        said = [_say("{0} of 5").format(score)] if score else []
        said += [each for each in (_words(talk, column), self._aside(talk, column)) if each]
        whole = ", ".join(said) or _say("nothing yet")
        return f"{talk.name}, {_say(str(COLUMNS[column]))}: {whole}"


def _score(talk: Talk, column: int) -> int | None:
    reading = talk.reading
    if column == _SURE:
        return reading.confidence_after
    score: int | None = getattr(reading, CRITERIA[column]) if column < _SURE else None
    return score


def _words(talk: Talk, column: int) -> str:
    if column < _SURE:
        return str(getattr(talk.reading, f"{CRITERIA[column]}_words"))
    if column == _SURE:
        return ""
    decision = talk.reading.decision
    stood = "" if decision is Decision.UNDECIDED else capital(decision_words(decision))
    return ": ".join(filter(None, (stood, talk.reading.decision_words)))


def _say(text: str) -> str:
    return QCoreApplication.translate("Answers", text)
