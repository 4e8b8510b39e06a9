"""One answer to choose, as wide as its page."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from interview_coach.ui.theme import theme
from interview_coach.ui.widgets.paint import KeyboardFocus, rounded

_LEFT, _RIGHT, _ABOVE = 42, 14, 9
_WRAPPED = int(
    Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
)


class AnswerRow(KeyboardFocus, QRadioButton):
    """A radio button drawn as a box; arrow keys choose, Enter goes on: ``submitted``."""

    submitted = Signal()

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        return QSize(360, self.heightForWidth(560))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.fontMetrics().height() + 2 * _ABOVE)

    def heightForWidth(self, width: int) -> int:
        room = QRect(0, 0, width - _LEFT - _RIGHT, 9999)
        words = self.fontMetrics().boundingRect(room, _WRAPPED, self.text())
        return words.height() + 2 * _ABOVE

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            if not self.isChecked():
                self.click()
            self.submitted.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens, on = theme().tokens, self.isChecked()
        with QPainter(self) as painter:
            ground = tokens.color("accent_soft" if on else "surface")
            pointed = "field_line" if self.underMouse() else "line"
            rounded(painter, self.rect(), 8, ground, tokens.color("accent" if on else pointed))
            if self.hasFocus() and self.ring:
                rounded(painter, self.rect(), 8, None, tokens.color("accent"), 2)
            self._paint_dot(painter, on)
            painter.setPen(tokens.color("text"))
            painter.setFont(self.font())
            room = self.rect().adjusted(_LEFT, 0, -_RIGHT, 0)
            painter.drawText(room, _WRAPPED, self.text())

    def _paint_dot(self, painter: QPainter, on: bool) -> None:
        tokens = theme().tokens
        radius = theme().scaled(8)
        centre = QPointF(22, self.height() / 2)
        painter.setBrush(tokens.color("surface"))
        painter.setPen(tokens.color("accent" if on else "field_line"))
        painter.drawEllipse(centre, radius, radius)
        if on:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.color("accent"))
            painter.drawEllipse(centre, radius / 2, radius / 2)
