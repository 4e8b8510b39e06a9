"""What each column of a table holds, beside the first rows of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from interview_coach.application.contacts import ContactFile
from interview_coach.ui.screens.import_people.phrases import column_options
from interview_coach.ui.widgets import Choice, Column, ElidedLabel, Label

_ROWS = 3


class ColumnsPage(QWidget):
    """``mapped`` carries what all columns hold after a change; it is remembered for such files."""

    mapped = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choices: list[Choice] = []
        self._column = Column(spacing=12, margins=(0, 0, 8, 0))
        self.trouble = Label("", tone="bad")
        self.trouble.hide()
        self._column.add(self.trouble)
        self._column.add(
            Label(
                self.tr("What is said here is remembered for the next file with these headings."),
                "muted",
            )
        )
        self._grid: QWidget | None = None
        self._shown: object = None
        self._column.add_stretch()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._column, 1)

    def show_file(
        self, file: ContactFile, sample: Sequence[tuple[str, ...]], trouble: str = ""
    ) -> None:
        """A line for each column: its heading, the first words in it, and what they are."""
        self.trouble.setText(trouble)
        self.trouble.setVisible(bool(trouble))
        shown = (tuple(file.header), tuple(sample))
        if shown == self._shown:
            return
        self._shown = shown
        if self._grid is not None:
            self._grid.hide()
            self._grid.deleteLater()
        self._grid = QWidget()
        grid = QGridLayout(self._grid)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        self.choices = []
        for number, heading in enumerate(file.header):
            cells = [row[number] for row in sample[:_ROWS] if number < len(row) and row[number]]
            field = file.fields[number] if number < len(file.fields) else ""
            choice = Choice(
                column_options(field),
                field,
                name=self.tr("What the column “{0}” holds").format(heading),
            )
            choice.changed.connect(lambda _: self.mapped.emit(self.fields()))
            self.choices.append(choice)
            grid.addWidget(ElidedLabel(heading or "—", strong=True), number, 0)
            grid.addWidget(ElidedLabel(" · ".join(cells), "caption", tone="muted"), number, 1)
            grid.addWidget(choice, number, 2)
        self._column.body.insertWidget(2, self._grid)

    def fields(self) -> list[str]:
        """What all columns hold."""
        return [choice.value for choice in self.choices]
