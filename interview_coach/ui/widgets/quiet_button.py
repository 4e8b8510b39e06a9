"""A button that is only a word, for what one may try but need not."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from interview_coach.ui.theme import theme
from interview_coach.ui.widgets.paint import KeyboardFocus, rounded


class QuietButton(KeyboardFocus, QAbstractButton):
    """Small muted words, underlined when pointed at."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setFont(theme().font("caption"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + 6, metrics.height() + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme().tokens
        with QPainter(self) as painter:
            font = self.font()
            font.setUnderline(self.underMouse())
            painter.setFont(font)
            painter.setPen(tokens.color("accent"))
            painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self.text())
            if self.hasFocus() and self.ring:
                rounded(painter, self.rect(), 4, None, tokens.color("accent"), 2)
