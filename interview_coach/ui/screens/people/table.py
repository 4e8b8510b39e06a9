"""The table of people: one is looked at, several can be chosen."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from interview_coach.ui.screens.fitted_table import FittedTable
from interview_coach.ui.screens.people.pages import SHARES, SPARED, PeoplePages


class PeopleTable(FittedTable):
    """``several`` carries how many are chosen; ``delete_wanted`` is the Delete key."""

    several = Signal(int)
    delete_wanted = Signal()

    def __init__(self, model: PeoplePages, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(model, SHARES, SPARED, name=name, parent=parent)
        self._people = model
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.selectionModel().selectionChanged.connect(lambda: self.several.emit(self.count()))
        model.modelReset.connect(lambda: self.several.emit(0))

    def room(self) -> range:
        """The rows that would be seen at the top."""
        height = self.verticalHeader().defaultSectionSize()
        return range(max(1, self.viewport().height() // height + 1))

    def ranges(self) -> list[range]:
        """The rows that are chosen, in runs, from the top."""
        selection = self.selectionModel().selection()
        runs = [selection.at(number) for number in range(selection.count())]
        return sorted((range(run.top(), run.bottom() + 1) for run in runs), key=lambda r: r.start)

    def known_ids(self) -> dict[int, UUID]:
        """Who stands in the rows that were read."""
        return self._people.known_ids()

    def count(self) -> int:
        """How many are chosen."""
        return sum(len(run) for run in self.ranges())

    def look_at(self, number: int) -> None:
        """Make this row the current one; where it is so already, the others stay chosen."""
        if self.currentIndex().row() != number or not self.count():
            self.choose(number)

    def choose_only_current(self) -> None:
        """Let go of all others."""
        if self.currentIndex().isValid():
            self.choose(self.currentIndex().row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.count():
            self.delete_wanted.emit()
        elif event.key() == Qt.Key.Key_Escape and self.count() > 1:
            self.choose_only_current()
        else:
            super().keyPressEvent(event)

    def selectAll(self) -> None:
        """Everybody, those too who were not read yet; who is looked at stays."""
        kinds = QItemSelectionModel.SelectionFlag
        model = self.model()
        if model.rowCount():
            self.selectionModel().select(model.index(0, 0), kinds.ClearAndSelect | kinds.Rows)
            super().selectAll()
