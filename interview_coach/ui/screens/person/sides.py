"""Cards in two columns, or in one where it is narrow, in an order of its own."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

_NARROW = 720
_SPACING = 16


class Sides(QWidget):
    """``left`` and ``right`` from the top; ``order`` is how they follow in one column."""

    def __init__(
        self, left: Sequence[QWidget], right: Sequence[QWidget], order: Sequence[QWidget]
    ) -> None:
        super().__init__()
        self._wide, self._order = (tuple(left), tuple(right)), tuple(order)
        self._columns = (QVBoxLayout(), QVBoxLayout())
        self._is_narrow: bool | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_SPACING)
        for column in self._columns:
            column.setSpacing(_SPACING)
            column.addStretch(1)
            self._row.addLayout(column, 1)
        self._divide(False)

    def minimumSizeHint(self) -> QSize:
        widest = max(card.minimumSizeHint().width() for card in self._order)
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._divide(self.width() < _NARROW)

    def _divide(self, narrow: bool) -> None:
        """The cards keep what stands in them, and the focus: only their places change."""
        if narrow == self._is_narrow:
            return
        self._is_narrow = narrow
        parts = (self._order, ()) if narrow else self._wide
        # An item that lived on beside its successor would keep its old measures for ever.
        for column in self._columns:
            for card in self._order:
                column.removeWidget(card)
        for column, cards in zip(self._columns, parts, strict=True):
            for number, card in enumerate(cards):
                column.insertWidget(number, card)
        self._row.setSpacing(0 if narrow else _SPACING)
        self._row.setStretch(1, 0 if narrow else 1)
