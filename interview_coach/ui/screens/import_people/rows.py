"""The contacts of a file as rows with a box to tick, none of them ticked at first."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from interview_coach.application.contacts import ContactCard
from interview_coach.application.importing import Preview
from interview_coach.ui.row_model import Field, Index, RowModel
from interview_coach.ui.theme import theme
from interview_coach.ui.widgets import Table
from interview_coach.ui.widgets.tick_cell import CHECKED, UNCHECKED, show_boxes

BOX, NAME, ORGANISATION, ROLE, EMAIL, THERE = range(6)


class CardRows(RowModel[int]):
    """Rows are places in the file; ``ticked`` when another number is chosen."""

    ticked = Signal()

    def __init__(self) -> None:
        super().__init__(
            (
                Field("", lambda at: ""),
                Field(_say("Name"), lambda at: self._card(at).name, strong=True),
                Field(_say("Organisation"), lambda at: self._card(at).organisation),
                Field(_say("What they do"), lambda at: self._card(at).role),
                Field(_say("E-mail"), lambda at: " ".join(self._card(at).emails[:1])),
                Field("", self._there, tone=lambda at: "warn"),
            )
        )
        self.preview: Preview | None = None
        self.chosen: set[int] = set()

    def show_preview(self, preview: Preview) -> None:
        """Another file, or the same one read otherwise: nothing is chosen."""
        self.preview, self.chosen = preview, set()
        self.set_rows(range(len(preview.cards)))
        self.ticked.emit()

    def tick(self, places: Iterable[int], on: bool) -> None:
        """Choose these, or let go of them."""
        if on:
            self.chosen.update(places)
        else:
            self.chosen.difference_update(places)
        self._tell()

    def switch(self, rows: Iterable[int]) -> None:
        """These rows the other way round, all as the first of them."""
        places = [self.rows[row] for row in rows]
        if places:
            self.tick(places, places[0] not in self.chosen)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if index.column() == BOX:
            on = self.rows[index.row()] in self.chosen
            if role == Qt.ItemDataRole.CheckStateRole:
                return CHECKED if on else UNCHECKED
            if role == Qt.ItemDataRole.AccessibleTextRole:
                return _say("chosen") if on else _say("not chosen")
        return super().data(index, role)

    def _card(self, at: int) -> ContactCard:
        assert self.preview is not None
        return self.preview.cards[at]

    def _there(self, at: int) -> str:
        assert self.preview is not None
        return _say("Already there?") if at in self.preview.duplicates else ""

    def _tell(self) -> None:
        if self.rows:
            self.dataChanged.emit(self.index(0, BOX), self.index(len(self.rows) - 1, BOX))
        self.ticked.emit()


class CardTable(Table):
    """Space or a click on the box ticks what is selected."""

    def __init__(self, model: CardRows, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(model, name=name, parent=parent)
        self._cards = model
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        show_boxes(self, BOX)
        heads = self.horizontalHeader()
        heads.setSectionResizeMode(THERE, QHeaderView.ResizeMode.Fixed)
        heads.resizeSection(THERE, theme().scaled(130))
        heads.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Fixed)
        self.clicked.connect(self._click)
        self.opened.connect(lambda _: self._switch())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A name has the most room: by it one chooses."""
        super().resizeEvent(event)
        self.horizontalHeader().resizeSection(NAME, self.viewport().width() // 4)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self._switch()
        else:
            super().keyPressEvent(event)

    def _click(self, index: Index) -> None:
        if index.column() == BOX:
            self._cards.switch([index.row()])

    def _switch(self) -> None:
        rows = self.selectionModel().selectedRows()
        self._cards.switch(sorted(index.row() for index in rows))


def _say(text: str) -> str:
    return QCoreApplication.translate("Import", text)
