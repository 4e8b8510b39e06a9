"""A table that divides its width among its columns, and shows fewer where it is narrow."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from interview_coach.ui.row_model import RowModel
from interview_coach.ui.widgets import Table

_NARROW = 500


class FittedTable(Table):
    """``shares`` of the width by column, ``spared`` columns step back where it is narrow.

    ``removed`` carries the row under the selection when Delete is pressed.
    """

    removed = Signal(object)

    def __init__(
        self,
        model: RowModel[Any],
        shares: Mapping[int, int],
        spared: Collection[int],
        *,
        name: str,
        lines: int = 2,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(model, name=name, lines=lines, parent=parent)
        self._shares, self._spared = shares, spared
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        heads = self.horizontalHeader()
        heads.setMinimumSectionSize(48)
        for column in shares:
            heads.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)

    def in_view(self) -> range:
        """The rows that can be seen."""
        first, last = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        return range(max(0, first), (last if last >= 0 else self.model().rowCount() - 1) + 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._divide(self.viewport().width())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.chosen_row() is not None:
            self.removed.emit(self.chosen_row())
        else:
            super().keyPressEvent(event)

    def _divide(self, width: int) -> None:
        narrow = width < _NARROW
        for column in self._spared:
            self.setColumnHidden(column, narrow)
        shown = [c for c in self._shares if not (narrow and c in self._spared)]
        left, whole = width, sum(self._shares[column] for column in shown)
        for column in shown:
            part = left if column == shown[-1] else width * self._shares[column] // whole
            self.setColumnWidth(column, part)
            left -= part
