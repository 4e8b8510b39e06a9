"""One line of a legend: the mark of a stage and its name, or words as they are written there."""

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
    """Drawn as in the picture: without a stage, a name that is nobody among your people yet."""

    def __init__(self, stage: Stage | None, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stage, self.words = stage, words
        font = theme().font("caption")
        font.setItalic(stage is None)
        self.setFont(font)
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(self._left + metrics.horizontalAdvance(self.words) + 1, metrics.height() + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self.stage is not None:
                middle = QPointF(_RADIUS + 2, self.height() / 2)
                paint_mark(painter, self.stage, middle, _RADIUS, "surface")
            painter.setPen(theme().tokens.color("muted"))
            painter.setFont(self.font())
            room = QRect(self._left, 0, self.width() - self._left, self.height())
            painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), self.words)

    @property
    def _left(self) -> int:
        return 0 if self.stage is None else _LEFT
