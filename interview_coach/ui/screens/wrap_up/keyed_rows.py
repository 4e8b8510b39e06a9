"""Rows that stay: a list shown again keeps each row's widget, and so the focus within it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, Protocol, TypeVar
from uuid import UUID

from PySide6.QtWidgets import QBoxLayout, QWidget


class Item(Protocol):
    """What a row shows: anything with an identity."""

    @property
    def id(self) -> UUID: ...


I = TypeVar("I", bound=Item)  # noqa: E741
W = TypeVar("W", bound=QWidget)


class KeyedRows(Generic[I, W]):
    """Keeps one widget for each item of a list, in the list's order."""

    def __init__(
        self, column: QBoxLayout, make: Callable[[I], W], fill: Callable[[W, I], None]
    ) -> None:
        self.column, self._make, self._fill = column, make, fill
        self._rows: dict[UUID, W] = {}

    @property
    def widgets(self) -> list[W]:
        """The rows, in order."""
        return list(self._rows.values())

    def row(self, item_id: UUID) -> W | None:
        """The row of an item."""
        return self._rows.get(item_id)

    def show(self, items: Sequence[I]) -> None:
        """Show these items, each in the row it had."""
        wanted = [item.id for item in items]
        for gone in self._rows.keys() - set(wanted):
            row = self._rows.pop(gone)
            row.hide()
            row.deleteLater()
        self._rows = {item.id: self._rows.get(item.id) or self._make(item) for item in items}
        for place, item in enumerate(items):
            row = self._rows[item.id]
            if self.column.indexOf(row) != place:
                self.column.insertWidget(place, row)
            self._fill(row, item)
