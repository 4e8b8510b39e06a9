"""People against targets: each cell says what one of them said to one of these."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from interview_coach.domain.target import AnswerState, Target
from interview_coach.ui.row_model import Field, Index, RowModel
from interview_coach.ui.screens.find.targets_seen import PersonLine
from interview_coach.ui.screens.find.words import ANSWER_TONES, answer_words
from interview_coach.ui.text import tip
from interview_coach.ui.theme import theme
from interview_coach.ui.widgets import Table

NOTHING_YET = "—"
"""Stands in a cell that waits for an answer, so that one sees where to click."""
_NAMES, _COLUMN = 140, 130
_NARROW_NAMES, _NARROW_COLUMN = 128, 112
_NEXT = {
    None: AnswerState.ASKED,
    AnswerState.ASKED: AnswerState.KNOWS_SOMEONE,
    AnswerState.KNOWS_SOMEONE: AnswerState.NO,
    AnswerState.NO: None,
}
_KEYS: dict[int, AnswerState | None] = {
    Qt.Key.Key_A: AnswerState.ASKED,
    Qt.Key.Key_K: AnswerState.KNOWS_SOMEONE,
    Qt.Key.Key_N: AnswerState.NO,
    Qt.Key.Key_Delete: None,
    Qt.Key.Key_Backspace: None,
}


class MatrixModel(RowModel[PersonLine]):
    """Rows are people, columns are targets; names stand in the vertical header."""

    def __init__(self) -> None:
        super().__init__(())
        self.targets: tuple[Target, ...] = ()

    def set_matrix(self, targets: Sequence[Target], people: Sequence[PersonLine]) -> None:
        """Show these instead; the same ones only say something new."""
        same = [each.id for each in targets] == [each.id for each in self.targets] and [
            row.id for row in people
        ] == [row.id for row in self.rows]
        if not same:
            self.beginResetModel()
        self.targets = tuple(targets)
        self.fields = tuple(_field(target) for target in targets)
        self.rows = list(people)
        if not same:
            self.endResetModel()
        elif self.rows and self.fields:
            last = self.index(len(self.rows) - 1, len(self.fields) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.fields) - 1)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal:
            return super().headerData(section, orientation, role)
        name = self.rows[section].name
        if role == Qt.ItemDataRole.DisplayRole:
            return name
        return tip(name) if role == Qt.ItemDataRole.ToolTipRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.AccessibleTextRole:
            target, line = self.targets[index.column()], self.rows[index.row()]
            said = answer_words(line.answers.get(target.id)) or NOTHING_YET
            return f"{line.name}, {target.name}: {said}"
        return super().data(index, role)


def _field(target: Target) -> Field[PersonLine]:
    def tone(row: PersonLine) -> str:
        state = row.answers.get(target.id)
        return ANSWER_TONES[state] if state else ""

    def said(row: PersonLine) -> str:
        return answer_words(row.answers.get(target.id)) or NOTHING_YET

    return Field(target.name, said, tone=tone)


class MatrixTable(Table):
    """``answered`` carries target, person and what is said now; ``turned_to`` a target.

    A click or the space bar goes from asked to knows someone to no and back to nothing; A, K and N
    say it at once, Delete forgets it.
    """

    answered = Signal(object, object, object)
    turned_to = Signal(object)

    def __init__(self, model: MatrixModel, parent: QWidget | None = None) -> None:
        super().__init__(model, name="", parent=parent)
        self.setAccessibleName(self.tr("Who knows whom"))
        self._matrix = model
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        names, heads = self.verticalHeader(), self.horizontalHeader()
        names.show()
        names.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        names.setTextElideMode(Qt.TextElideMode.ElideRight)
        names.setHighlightSections(False)
        heads.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        heads.setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        )
        heads.setTextElideMode(Qt.TextElideMode.ElideNone)
        heads.setFixedHeight(2 * heads.fontMetrics().height() + 18)
        # Where the two scroll bars meet.
        self.setCornerWidget(QWidget())
        heads.setSectionsClickable(True)
        heads.sectionClicked.connect(lambda n: self.turned_to.emit(self._matrix.targets[n].id))
        self.set_narrow(narrow=False)

    def set_narrow(self, *, narrow: bool) -> None:
        """Closer columns, of which more are in view."""
        scaled = theme().scaled
        self.verticalHeader().setFixedWidth(scaled(_NARROW_NAMES if narrow else _NAMES))
        column = scaled(_NARROW_COLUMN if narrow else _COLUMN)
        self.horizontalHeader().setDefaultSectionSize(column)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        here = self.currentIndex()
        if here.isValid() and event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return):
            self._answer(here, _NEXT[self._state(here)])
        elif here.isValid() and event.key() in _KEYS and not event.modifiers():
            self._answer(here, _KEYS[event.key()])
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            self._answer(index, _NEXT[self._state(index)])

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Two quick clicks are two steps."""
        self.mousePressEvent(event)

    def _state(self, index: QModelIndex) -> AnswerState | None:
        target = self._matrix.targets[index.column()]
        return self._matrix.rows[index.row()].answers.get(target.id)

    def _answer(self, index: QModelIndex, state: AnswerState | None) -> None:
        target: UUID = self._matrix.targets[index.column()].id
        self.answered.emit(target, self._matrix.rows[index.row()].id, state)
