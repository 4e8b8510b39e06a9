"""A box to tick, with words that wrap."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from interview_coach.ui.theme import theme
from interview_coach.ui.widgets.paint import KeyboardFocus, rounded, tick

_GAP = 9
_WRAPPED = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft)


def box_size() -> int:
    """The side of the box, in step with the words."""
    return theme().scaled(18)


class Check(KeyboardFocus, QCheckBox):
    """A check box in the program's look; ``toggled`` and ``clicked`` are Qt's own."""

    def __init__(self, text: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(bool(text))
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        room = self._room(640)
        left = box_size() + (_GAP if self.text() else 2)
        return QSize(left + room.width(), max(box_size(), room.height()) + 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), 140), box_size() + 4)

    def heightForWidth(self, width: int) -> int:
        return max(box_size(), self._room(width - box_size() - _GAP).height()) + 4

    def hitButton(self, pos: QPoint) -> bool:
        """The box and the words; what else of a line it fills is nobody's."""
        left, height = box_size() + _GAP, self.heightForWidth(self.width())
        wide = left + self._room(self.width() - left).width() if self.text() else self.width()
        return QRect(0, self._above(), wide, height).contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme().tokens
        with QPainter(self) as painter:
            if not self.isEnabled():
                painter.setOpacity(0.5)
            if self.hasFocus() and self.ring:
                around = QRectF(self.rect())
                rounded(painter, around, 5, None, tokens.color("accent"), 2)
            painter.translate(0, self._above())
            line = self.fontMetrics().height()
            box = QRectF(1, 2 + max(0, (line - box_size()) / 2), box_size() - 1, box_size() - 1)
            on = self.isChecked()
            edge = tokens.color("accent" if on or self.underMouse() else "field_line")
            rounded(painter, box, 4, tokens.color("accent" if on else "surface"), edge)
            if on:
                inset = box.width() / 4
                mark = box.adjusted(inset, inset, -inset, -inset)
                tick(painter, tokens.color("on_accent"), mark, 1.8)
            self._paint_words(painter)

    def _paint_words(self, painter: QPainter) -> None:
        painter.setPen(theme().tokens.color("text"))
        painter.setFont(self.font())
        top = 2 + max(0, (box_size() - self.fontMetrics().height()) // 2)
        room = QRect(box_size() + _GAP, top, self.width() - box_size() - _GAP, self.height() - top)
        painter.drawText(room, _WRAPPED, self.text())

    def _above(self) -> int:
        """In a line with something taller it stands at the middle of it."""
        return max(0, self.height() - self.heightForWidth(self.width())) // 2

    def _room(self, width: int) -> QRect:
        return self.fontMetrics().boundingRect(QRect(0, 0, width, 9999), _WRAPPED, self.text())
