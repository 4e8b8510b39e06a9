"""The sheet of a decision: what is compared, a line each, with a cell for either option."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from interview_coach.application.weighing import MOST
from interview_coach.domain.coach.words import capital
from interview_coach.ui.widgets.button import Button
from interview_coach.ui.widgets.chip import Chip
from interview_coach.ui.widgets.fields import LineField
from interview_coach.ui.widgets.flow import FlowLayout
from interview_coach.ui.widgets.label import ElidedLabel, Label

Line = dict[str, str]
_SHARES = {"what": 4, "a": 5, "b": 5}
_GAP = 8
_NARROW = 520
"""Below this width the two cells stand under what they compare."""


class TradeOffRow(QWidget):
    """One thing that is compared."""

    changed = Signal()
    removed = Signal()

    def __init__(self, number: int) -> None:
        super().__init__()
        self._number = number
        self.cells = {cell: LineField(name=cell) for cell in _SHARES}
        self.remove = Button("", "ghost", icon="close", small=True)
        self.remove.setAccessibleName(self.tr("Remove line {0}").format(number))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(_GAP)
        self._grid.setVerticalSpacing(4)
        self.set_narrow(narrow=False)
        for field in self.cells.values():
            field.edited.connect(lambda _: self.changed.emit())
            # On leaving, a text that is longer than its field shows how it begins.
            field.edit.editingFinished.connect(partial(field.edit.setCursorPosition, 0))
        self.remove.clicked.connect(self.removed)

    def set_narrow(self, *, narrow: bool) -> None:
        """In one line, or the two cells below."""
        what, first, second = self.cells.values()
        below, beside = (1, 0) if narrow else (0, 1)
        self._grid.addWidget(what, 0, 0, 1, 2 if narrow else 1)
        self._grid.addWidget(first, below, beside)
        self._grid.addWidget(second, below, beside + 1)
        self._grid.addWidget(self.remove, 0, 3)
        for column, share in enumerate(_SHARES.values()):
            self._grid.setColumnStretch(column, share if not narrow else int(column < 2))

    @property
    def line(self) -> Line:
        """What stands in it."""
        return {cell: field.text().strip() for cell, field in self.cells.items()}

    def show_line(self, line: Line) -> None:
        """Bring it up to date."""
        for cell, field in self.cells.items():
            field.set_text(line.get(cell, ""))

    def name_cells(self, names: dict[str, str]) -> None:
        """Say of each cell what belongs into it."""
        for cell, field in self.cells.items():
            said = self.tr("{0}, line {1}").format(names[cell], self._number)
            field.edit.setAccessibleName(said)
            field.edit.setPlaceholderText(names[cell])


class TradeOffSheet(QWidget):
    """``changed`` carries all lines; ``removed`` those from before a line was taken out."""

    changed = Signal(list)
    removed = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[TradeOffRow] = []
        self.chips: list[Chip] = []
        self._is_narrow = False
        self._head = QWidget()
        self._names = {"what": self.tr("What counts"), "a": "", "b": ""}
        self._heads = {cell: ElidedLabel("", "caption", tone="muted") for cell in _SHARES}
        self._rows = QVBoxLayout()
        self._rows.setSpacing(6)
        self._offers = FlowLayout(spacing=6, line_spacing=6)
        self.add = Button(self.tr("Add a line"), "ghost", icon="plus", small=True)
        self._arrange()
        self.add.clicked.connect(lambda: self._begin(""))

    @property
    def lines(self) -> list[Line]:
        """The lines in which something stands."""
        return [line for row in self.rows if any((line := row.line).values())]

    def offer(self, matters: Sequence[str]) -> None:
        """What is often compared, to begin with; once."""
        if self.chips:
            return
        for words in matters:
            chip = Chip(words, clickable=True)
            chip.setAccessibleName(self.tr("Compare {0}").format(words))
            chip.clicked.connect(lambda _=False, words=words: self._begin(words))
            self.chips.append(chip)
            self._offers.addWidget(chip)
        self._offers.addWidget(self.add)

    def fill(self, lines: Sequence[Line], option_a: str, option_b: str, *, is_new: bool) -> None:
        """Bring the sheet up to date; what is being typed is left alone."""
        self._name(option_a, option_b)
        if is_new or not self._is_in_hand():
            self._show([dict(line) for line in lines] or [{}])

    # Lines

    def _begin(self, what: str) -> None:
        """A new line, or the first empty one, with the focus where one goes on."""
        empty = next((row for row in self.rows if not any(row.line.values())), None)
        row = empty or self._add_row()
        row.show_line({"what": what})
        row.cells["a" if what else "what"].setFocus(Qt.FocusReason.OtherFocusReason)
        if what:
            self._tell()

    def _add_row(self) -> TradeOffRow:
        row = TradeOffRow(len(self.rows) + 1)
        row.name_cells(self._names)
        row.set_narrow(narrow=self._is_narrow)
        row.changed.connect(self._tell)
        row.removed.connect(lambda: self._remove(row))
        self.rows.append(row)
        self._rows.addWidget(row)
        self._show_offers()
        return row

    def _drop_row(self, row: TradeOffRow) -> None:
        self.rows.remove(row)
        self._rows.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _remove(self, row: TradeOffRow) -> None:
        before = self.lines
        self._drop_row(row)
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)
        if before != self.lines:
            self.removed.emit(before)
            self._tell()

    def _tell(self) -> None:
        self._show_offers()
        self.changed.emit(self.lines)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._is_narrow != (self.width() < _NARROW):
            self._is_narrow = not self._is_narrow
            self._head.setVisible(not self._is_narrow)
            self._rows.setSpacing(12 if self._is_narrow else 6)
            for row in self.rows:
                row.set_narrow(narrow=self._is_narrow)

    # What is shown

    def _show(self, lines: Sequence[Line]) -> None:
        while len(self.rows) > len(lines):
            self._drop_row(self.rows[-1])
        while len(self.rows) < len(lines):
            self._add_row()
        for row, line in zip(self.rows, lines, strict=True):
            row.show_line(line)
        self._show_offers()

    def _show_offers(self) -> None:
        said = {row.line["what"] for row in self.rows}
        full = len(self.rows) >= MOST
        for chip in self.chips:
            chip.setVisible(chip.text() not in said and not full)
        self.add.setVisible(not full)

    def _name(self, option_a: str, option_b: str) -> None:
        self._names["a"] = capital(option_a) or self.tr("One option")
        self._names["b"] = capital(option_b) or self.tr("The other")
        for cell, head in self._heads.items():
            head.setText(self._names[cell])
        for row in self.rows:
            row.name_cells(self._names)

    def _is_in_hand(self) -> bool:
        return any(field.edit.hasFocus() for field in self._fields())

    def _fields(self) -> Iterable[LineField]:
        return (field for row in self.rows for field in row.cells.values())

    def _arrange(self) -> None:
        heads = QHBoxLayout(self._head)
        heads.setContentsMargins(0, 0, 0, 0)
        heads.setSpacing(_GAP)
        for cell, share in _SHARES.items():
            heads.addWidget(self._heads[cell], share)
        # As much as a row's button takes, and the gap before it.
        button = Button("", "ghost", icon="close", small=True).sizeHint().width()
        heads.addSpacing(button + _GAP)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(Label(self.tr("What counts most first"), "eyebrow"))
        column.addWidget(self._head)
        column.addLayout(self._rows)
        column.addLayout(self._offers)
