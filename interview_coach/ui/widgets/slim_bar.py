"""A slim bar: how much of something is done."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from interview_coach.ui.theme import theme
from interview_coach.ui.widgets.paint import rounded

_HEIGHT = 6


class SlimBar(QWidget):
    """``value`` from 0 to 1; the words that say it stand beside it."""

    def __init__(
        self, value: float = 0.0, tone: str = "accent", *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._value = value
        self._tone = tone
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def value(self) -> float:
        return self._value

    def set_value(self, value: float, tone: str | None = None) -> None:
        self._value = min(1.0, max(0.0, value))
        self._tone = tone or self._tone
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(32, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme().tokens
        with QPainter(self) as painter:
            whole = QRectF(self.rect())
            rounded(painter, whole, _HEIGHT / 2, tokens.color("sunken"))
            if self._value > 0:
                done = QRectF(whole)
                done.setWidth(max(_HEIGHT, whole.width() * self._value))
                rounded(painter, done, _HEIGHT / 2, tokens.color(self._tone))
