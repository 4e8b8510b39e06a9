"""The table of people: as many columns as there is room for, each with its share."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from interview_coach.ui.screens.people.pages import (
    HOW,
    NAME,
    NEXT,
    ORGANISATION,
    STAGE,
    PeoplePages,
)
from interview_coach.ui.widgets import Table

_ALL_COLUMNS = 520
_SHARES = {NAME: 22, ORGANISATION: 21, HOW: 24, STAGE: 17, NEXT: 16}
_WHEN_NARROW = (ORGANISATION, HOW)


class PeopleTable(Table):
    """``removed`` carries the row under the selection when Delete is pressed."""

    removed = Signal(object)

    def __init__(self, model: PeoplePages, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(model, name=name, lines=2, parent=parent)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        heads = self.horizontalHeader()
        heads.setMinimumSectionSize(48)
        for column in _SHARES:
            heads.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)

    def in_view(self) -> range:
        """The rows that can be seen."""
        first, last = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        return range(max(0, first), (last if last >= 0 else self.model().rowCount() - 1) + 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share(self.viewport().width())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.chosen_row() is not None:
            self.removed.emit(self.chosen_row())
        else:
            super().keyPressEvent(event)

    def _share(self, width: int) -> None:
        """Divide the width; where it is narrow, two columns step back."""
        narrow = width < _ALL_COLUMNS
        for column in _WHEN_NARROW:
            self.setColumnHidden(column, narrow)
        shown = {c: share for c, share in _SHARES.items() if not (narrow and c in _WHEN_NARROW)}
        left, whole = width, sum(shown.values())
        for column, share in shown.items():
            part = left if column == NEXT else width * share // whole
            self.setColumnWidth(column, part)
            left -= part
