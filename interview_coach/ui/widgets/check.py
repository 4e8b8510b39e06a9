"""A box to tick, with words that wrap."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from interview_coach.ui.theme import theme
from interview_coach.ui.widgets.paint import KeyboardFocus, rounded, tick

_BOX = 18
_GAP = 9
_WRAPPED = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft)


class Check(KeyboardFocus, QCheckBox):
    """A check box in the program's look; ``toggled`` and ``clicked`` are Qt's own."""

    def __init__(self, text: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(bool(text))
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        room = self._room(640)
        left = _BOX + (_GAP if self.text() else 2)
        return QSize(left + room.width(), max(_BOX, room.height()) + 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), 140), _BOX + 4)

    def heightForWidth(self, width: int) -> int:
        return max(_BOX, self._room(width - _BOX - _GAP).height()) + 4

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme().tokens
        with QPainter(self) as painter:
            if not self.isEnabled():
                painter.setOpacity(0.5)
            line = self.fontMetrics().height()
            box = QRectF(1, 2 + max(0, (line - _BOX) / 2), _BOX - 1, _BOX - 1)
            on = self.isChecked()
            edge = tokens.color("accent" if on or self.underMouse() else "field_line")
            rounded(painter, box, 4, tokens.color("accent" if on else "surface"), edge)
            if on:
                tick(painter, tokens.color("on_accent"), box.adjusted(4, 4.5, -4, -4.5), 1.8)
            if self.hasFocus() and self.ring:
                around = QRectF(self.rect())
                rounded(painter, around, 5, None, tokens.color("accent"), 2)
            self._paint_words(painter)

    def _paint_words(self, painter: QPainter) -> None:
        painter.setPen(theme().tokens.color("text"))
        painter.setFont(self.font())
        top = 2 + max(0, (_BOX - self.fontMetrics().height()) // 2)
        room = QRect(_BOX + _GAP, top, self.width() - _BOX - _GAP, self.height() - top)
        painter.drawText(room, _WRAPPED, self.text())

    def _room(self, width: int) -> QRect:
        return self.fontMetrics().boundingRect(QRect(0, 0, width, 9999), _WRAPPED, self.text())
