"""A table model: frozen rows in, columns as data."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from interview_coach.ui.text import tip
from interview_coach.ui.theme import theme

R = TypeVar("R")
Index = QModelIndex | QPersistentModelIndex
# Asked by the table's delegate: the chip tone of a cell, or nothing for plain words.
TONE = int(Qt.ItemDataRole.UserRole) + 1
# And the word in a small chip below what a cell says, or nothing.
MARK = TONE + 1
_HERE = QModelIndex()


@dataclass(frozen=True)
class Field(Generic[R]):
    """One column: its heading, what it says of a row, and how."""

    title: str
    text: Callable[[R], str]
    tone: Callable[[R], str] | None = None
    mark: Callable[[R], str] | None = None
    strong: bool = False
    width: int = 0


class RowModel(QAbstractTableModel, Generic[R]):
    """Shows rows of one kind; the display text is answered first, it is asked most."""

    def __init__(self, fields: Sequence[Field[R]], rows: Sequence[R] = ()) -> None:
        super().__init__()
        self.fields = tuple(fields)
        self.rows: list[R] = list(rows)

    def set_rows(self, rows: Sequence[R]) -> None:
        """Show these rows instead."""
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def row_at(self, index: Index) -> R | None:
        """The row behind an index of a view."""
        return self.rows[index.row()] if 0 <= index.row() < len(self.rows) else None

    def rowCount(self, parent: Index = _HERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _HERE) -> int:
        return 0 if parent.isValid() else len(self.fields)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        field, row = self.fields[index.column()], self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return field.text(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(field.text(row))
        if role == TONE:
            return field.tone(row) if field.tone else None
        if role == MARK:
            return field.mark(row) if field.mark else None
        if role == Qt.ItemDataRole.AccessibleTextRole and field.mark:
            return ", ".join(filter(None, (field.text(row), field.mark(row))))
        if role == Qt.ItemDataRole.FontRole and field.strong:
            return _strong()
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.fields[section].title
        return tip(self.fields[section].title) if role == Qt.ItemDataRole.ToolTipRole else None


def _strong() -> QFont:
    return theme().font("body", strong=True)
