"""Two slim bars, one above the other: what was planned, and what it took."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from interview_coach.ui.theme import theme
from interview_coach.ui.widgets.paint import rounded

_BAR, _GAP = 5, 3
_WIDTH = 120
PLANNED, REAL = "field_line", "accent"
"""The colours of the two."""


class PacePair(QWidget):
    """Both as parts of the longest; the figures that say them stand beside."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.parts = (0.0, 0.0)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_parts(self, planned: float, real: float) -> None:
        """From 0 to 1."""
        self.parts = (planned, real)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, 2 * _BAR + _GAP)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme().tokens
        with QPainter(self) as painter:
            for at, (part, colour) in enumerate(zip(self.parts, (PLANNED, REAL), strict=True)):
                top = at * (_BAR + _GAP)
                wide = max(_BAR, self.width() * min(1.0, part))
                rounded(painter, QRectF(0, top, wide, _BAR), _BAR / 2, tokens.color(colour))
