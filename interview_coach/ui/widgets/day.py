"""A day, picked from a calendar."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent, QTextCharFormat, QWheelEvent
from PySide6.QtWidgets import QCalendarWidget, QDateEdit, QToolButton

from interview_coach.ui import icons
from interview_coach.ui.theme import theme
from interview_coach.ui.widgets.paint import chevron


class _Calendar(QCalendarWidget):
    """The month to pick a day from, in the colours of the window."""

    def __init__(self) -> None:
        super().__init__()
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setGridVisible(False)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setContentsMargins(1, 1, 1, 1)

    def showEvent(self, event: QShowEvent) -> None:
        self._dress()
        super().showEvent(event)

    def _dress(self) -> None:
        """Qt paints weekends red and the arrows black, whatever the palette."""
        tokens = theme().tokens
        plain, head = QTextCharFormat(), QTextCharFormat()
        plain.setForeground(tokens.color("text"))
        head.setForeground(tokens.color("muted"))
        head.setBackground(tokens.color("surface"))
        for weekday in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.setWeekdayTextFormat(weekday, plain)
        self.setHeaderTextFormat(head)
        for name, arrow in (("prev", "arrow-left"), ("next", "arrow-right")):
            button = self.findChild(QToolButton, f"qt_calendar_{name}month")
            if isinstance(button, QToolButton):
                button.setIcon(icons.icon(arrow, tokens.color("text")))


class DayEdit(QDateEdit):
    """A date with its weekday and a calendar to pick from."""

    def __init__(self) -> None:
        super().__init__()
        self.setCalendarPopup(True)
        self.setCalendarWidget(_Calendar())
        self.setDisplayFormat("ddd d MMM yyyy")
        self.setMinimumWidth(self.fontMetrics().horizontalAdvance("Wed 30 Sep 2026") + 56)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        with QPainter(self) as painter:
            centre = QPointF(self.width() - 16, self.height() / 2 + 1)
            chevron(painter, theme().tokens.color("muted"), centre)
