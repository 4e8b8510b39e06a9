"""Your readings side by side: the chart, the table, and the page to decide by."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from interview_coach.application.side_by_side import SideBySide
from interview_coach.ui.screens.answers.reading_cell import ReadingCell
from interview_coach.ui.screens.answers.reading_chart import ReadingChart
from interview_coach.ui.screens.answers.reading_model import WEIGHTS, ReadingsModel
from interview_coach.ui.screens.answers.table import AnswersTable
from interview_coach.ui.theme import theme
from interview_coach.ui.widgets import Button, Card, Label

_NARROWEST, _SIDE = 76, 124
_NARROW, _LOW = 720, 480


class Readings(QWidget):
    """``opened`` carries the talk to reflect on, ``summed_up`` asks for the page.

    The button for that stands in the head of the screen.
    """

    opened = Signal(object)
    summed_up = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.model = ReadingsModel()
        self.chart = ReadingChart()
        self.table = AnswersTable(self.model, self.tr("Your readings"), self.tr("Talk"))
        self._cell = ReadingCell(self.table)
        self.table.setItemDelegate(self._cell)
        self.table.narrowest, self.table.least_side = _NARROWEST, _SIDE
        self.table.weights = WEIGHTS
        self.is_enough = self._is_read = False
        self.words = Label("", "muted")
        self.sum_up = Button(self.tr("Summary…"), "primary")
        self._arrange()
        self.table.opened.connect(self._open)
        self.sum_up.clicked.connect(self.summed_up)

    def show_side(self, side: SideBySide, now: datetime) -> None:
        """Show these talks."""
        self.chart.show_talks(side.talks)
        self.model.show(side, now)
        self.words.setText(self._said(side))
        self.words.setVisible(bool(self.words.text()))
        self.is_enough = not side.missing and side.is_read
        self._is_read = side.is_read
        self._share()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cell.set_narrow(self.width() < theme().scaled(_NARROW))
        self._share()

    def _share(self) -> None:
        """Where there is little height, the talks themselves have it."""
        self.chart.setVisible(self._is_read and self.height() > theme().scaled(_LOW))

    def _said(self, side: SideBySide) -> str:
        """What is still to do, before there is a page to decide by."""
        if not side.talks:
            return self.tr("No talk was held there yet.")
        if not side.is_read:
            return self.tr(
                "Once you have looked back on a talk, under Reflect, what you made of it"
                " stands here beside the others. Enter or a double click goes there."
            )
        if side.missing:
            more = self.tr("After %n more talk(s) there is a page to decide by.", "", side.missing)
            return more.replace("(s)", "" if side.missing == 1 else "s")
        return ""

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(self.model.talks[index.row()].id)

    def _arrange(self) -> None:
        box = Card(padding=1)
        box.add(self.table, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.words)
        column.addWidget(self.chart)
        column.addWidget(box, 1)
