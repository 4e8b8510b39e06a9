"""Where a file can be let fall, seen as such."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from interview_coach.ui.theme import theme
from interview_coach.ui.widgets import Card


class DropArea(Card):
    """A dashed edge; while a file is held over it, it lights up."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=28, spacing=12, parent=parent)
        self._is_over = False

    def set_over(self, on: bool) -> None:
        """Whether a file is held over it."""
        self._is_over = on
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            tokens = theme().tokens
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(tokens.color("accent_soft" if self._is_over else "surface"))
            edge = tokens.color("accent" if self._is_over else "field_line")
            painter.setPen(QPen(edge, 1.5, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 10, 10)
