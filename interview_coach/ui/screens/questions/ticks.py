"""Questions with a box to tick each: those of a file to bring in, those of the bank to hand on."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QWidget

from interview_coach.ui.row_model import Field, Index, RowModel
from interview_coach.ui.theme import theme
from interview_coach.ui.widgets import Label, Table
from interview_coach.ui.widgets.quiet_button import QuietButton
from interview_coach.ui.widgets.tick_cell import CHECKED, UNCHECKED, show_boxes

BOX, QUESTION, THEME, NOTE = range(4)
_THEME_WIDTH, _NOTE_WIDTH = 104, 136


class Tickable(NamedTuple):
    """A question to choose: its place in what it came from, and why it cannot be chosen."""

    at: int
    text: str
    theme: str
    note: str = ""


class TickRows(RowModel[Tickable]):
    """``ticked`` when more or fewer are chosen."""

    ticked = Signal()

    def __init__(self) -> None:
        self.chosen: set[int] = set()
        super().__init__(
            (
                Field("", lambda row: ""),
                Field(_say("Question"), lambda row: row.text),
                Field(_say("Theme"), lambda row: row.theme, tone=lambda row: "neutral"),
                Field("", lambda row: row.note, tone=lambda row: "warn"),
            )
        )

    @property
    def open(self) -> set[int]:
        """The places of what can be chosen."""
        return {row.at for row in self.rows if not row.note}

    def offer(self, rows: Sequence[Tickable]) -> None:
        """Show these, with all chosen that can be."""
        self.set_rows(rows)
        self.chosen = self.open
        self.ticked.emit()

    def switch(self, rows: Iterable[int]) -> None:
        """These rows the other way round, all as the first of them."""
        places = [self.rows[row].at for row in rows if not self.rows[row].note]
        if places:
            self.tick(places, places[0] not in self.chosen)

    def tick(self, places: Collection[int], on: bool) -> None:
        """Choose these, or let go of them."""
        self.chosen = self.chosen | set(places) if on else self.chosen - set(places)
        self.dataChanged.emit(self.index(0, BOX), self.index(len(self.rows) - 1, BOX))
        self.ticked.emit()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if index.column() == BOX:
            row = self.rows[index.row()]
            on = row.at in self.chosen
            if role == Qt.ItemDataRole.CheckStateRole and not row.note:
                return CHECKED if on else UNCHECKED
            if role == Qt.ItemDataRole.AccessibleTextRole:
                return _say("chosen") if on else _say("not chosen")
        return super().data(index, role)


class TickTable(Table):
    """Space, Enter or a click on the box ticks what is selected."""

    def __init__(self, rows: TickRows, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(rows, name=name, lines=2, parent=parent)
        self._ticks = rows
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        show_boxes(self, BOX)
        heads = self.horizontalHeader()
        for column, width in ((THEME, _THEME_WIDTH), (NOTE, _NOTE_WIDTH)):
            heads.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            heads.resizeSection(column, theme().scaled(width))
        self.clicked.connect(self._click)
        self.opened.connect(lambda _: self._switch())
        rows.modelReset.connect(self._fit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self._switch()
        else:
            super().keyPressEvent(event)

    def _fit(self) -> None:
        """The last column is there when something stands in it."""
        self.setColumnHidden(NOTE, not any(row.note for row in self._ticks.rows))

    def _click(self, index: Index) -> None:
        if index.column() == BOX:
            self._ticks.switch([index.row()])

    def _switch(self) -> None:
        rows = self.selectionModel().selectedRows()
        self._ticks.switch(sorted(index.row() for index in rows))


class TickBar(QWidget):
    """How many are chosen, and all or none of them at once."""

    def __init__(self, rows: TickRows, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self.counted = Label("", "caption", tone="muted", wrap=False)
        self.all = QuietButton(_say("Choose all"))
        self.none = QuietButton(_say("Choose none"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for part in (self.counted, self.all, self.none):
            row.addWidget(part)
        row.addStretch(1)
        self.all.clicked.connect(lambda: rows.tick(rows.open, True))
        self.none.clicked.connect(lambda: rows.tick(rows.open, False))
        rows.ticked.connect(self._count)

    def _count(self) -> None:
        chosen, open_ = len(self._rows.chosen), len(self._rows.open)
        self.counted.setText(_say("{0} of {1} chosen").format(chosen, open_))
        self.setVisible(open_ > 1)


def _say(text: str) -> str:
    return QCoreApplication.translate("Questions", text)
