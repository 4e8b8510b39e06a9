"""One line of a legend: the mark of a stage and its name."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from interview_coach.application.stages import Stage
from interview_coach.ui.theme import theme
from interview_coach.ui.widgets.network_marks import paint_mark

_RADIUS = 5.5
_LEFT = 20


class LegendMark(QWidget):
    """Drawn as in the picture; a screen reader is told the words."""

    def __init__(self, stage: Stage, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stage, self.words = stage, words
        self.setFont(theme().font("caption"))
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(_LEFT + metrics.horizontalAdvance(self.words) + 1, metrics.height() + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            middle = QPointF(_RADIUS + 2, self.height() / 2)
            paint_mark(painter, self.stage, middle, _RADIUS, "surface")
            painter.setPen(theme().tokens.color("muted"))
            painter.setFont(self.font())
            room = QRect(_LEFT, 0, self.width() - _LEFT, self.height())
            painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), self.words)
