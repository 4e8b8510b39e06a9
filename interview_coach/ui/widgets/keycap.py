"""A key of the keyboard, drawn as its cap."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from interview_coach.ui.theme import theme
from interview_coach.ui.widgets.paint import rounded


def key_cap_size(text: str) -> QSize:
    """How large the cap of ``text`` is."""
    metrics = QFontMetrics(theme().font("key"))
    width = max(metrics.horizontalAdvance(_legible(text)), metrics.height() - 5)
    return QSize(width + 11, metrics.height() + 4)


def paint_key_cap(painter: QPainter, box: QRectF, text: str, *, on_accent: bool = False) -> None:
    """Draw the cap; on the filled button it is only an outline."""
    tokens = theme().tokens
    words = tokens.color("on_accent" if on_accent else "muted")
    edge = QColor(words)
    edge.setAlpha(150)
    rounded(painter, box, 4, None if on_accent else tokens.color("surface"), _edge(on_accent))
    painter.setFont(theme().font("key"))
    painter.setPen(words)
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), _legible(text))


def _edge(on_accent: bool) -> QColor:
    edge = theme().tokens.color("on_accent" if on_accent else "line")
    edge.setAlpha(140 if on_accent else 255)
    return edge


def _legible(text: str) -> str:
    """The Enter sign spelt out where the font lacks it."""
    if QFontMetrics(QFont()).inFontUcs4(ord("↵")):
        return text
    return text.replace("↵", "Enter")


class KeyCap(QWidget):
    """One key or combination, such as "Ctrl E", beside words that explain it."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return key_cap_size(self._text)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            paint_key_cap(painter, QRectF(self.rect()), self._text)
