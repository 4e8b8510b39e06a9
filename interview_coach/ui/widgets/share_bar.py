"""A bar with a part of it marked: of so many, so many."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from interview_coach.ui.theme import theme
from interview_coach.ui.widgets.paint import rounded

_HEIGHT = 10


class ShareBar(QWidget):
    """``whole`` and ``part`` from 0 to 1 of the width; the words beside it say the figures."""

    def __init__(self, whole: float, part: float, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.whole, self.part = whole, part
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(160, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme().tokens
        with QPainter(self) as painter:
            for share, ground, edge in (
                (self.whole, "accent_soft", "accent"),
                (self.part, "accent", "accent"),
            ):
                if share > 0:
                    box = QRectF(self.rect())
                    box.setWidth(max(_HEIGHT, self.width() * min(1.0, share)))
                    rounded(painter, box, _HEIGHT / 2, tokens.color(ground), tokens.color(edge))
