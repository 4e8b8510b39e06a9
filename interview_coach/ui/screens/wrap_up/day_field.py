"""A day to be chosen from a calendar."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QPointF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QDateEdit, QWidget

from interview_coach.ui.theme import theme
from interview_coach.ui.widgets.paint import chevron


class DayField(QDateEdit):
    """``chosen`` carries the day the person has set."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCalendarPopup(True)
        self.setDisplayFormat("ddd d MMM")
        self.setMinimumWidth(self.fontMetrics().horizontalAdvance("Wed 30 Sep") + 48)
        self.dateChanged.connect(lambda day: self.chosen.emit(_python(day)))

    def show_day(self, day: date) -> None:
        """Show a day without a signal; what is being typed is left alone."""
        if not self.hasFocus():
            self.blockSignals(True)
            self.setDate(QDate(day.year, day.month, day.day))
            self.blockSignals(False)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        with QPainter(self) as painter:
            centre = QPointF(self.width() - 16, self.height() / 2 + 1)
            chevron(painter, theme().tokens.color("muted"), centre)


def _python(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())
