"""A rule: one pixel between two rows."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from interview_coach.ui.theme import theme


class Rule(QWidget):
    """A horizontal line; ``tone`` names another token than the line's."""

    def __init__(
        self, tone: str = "line", thickness: int = 1, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._tone = tone
        self._thickness = thickness
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(1, self._thickness)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), theme().tokens.color(self._tone))
