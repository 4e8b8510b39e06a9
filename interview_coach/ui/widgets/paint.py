"""Small strokes shared by the widgets that paint themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

# At run time a plain class: Shiboken takes only one Qt class among the bases.
if TYPE_CHECKING:
    _Widget = QWidget
else:
    _Widget = object

KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


def rounded(
    painter: QPainter,
    rect: QRect | QRectF,
    radius: float,
    fill: QColor | None,
    edge: QColor | None = None,
    width: float = 1,
) -> None:
    """A rounded box, its edge drawn wholly inside ``rect``."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(edge, width) if edge is not None else Qt.PenStyle.NoPen)
    inset = width / 2 if edge is not None else 0
    box = QRectF(rect).adjusted(inset, inset, -inset, -inset)
    painter.drawRoundedRect(box, radius - inset, radius - inset)


def stroke(
    painter: QPainter, color: QColor, points: list[tuple[float, float]], width: float
) -> None:
    """A line through ``points`` with round ends."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(color, width, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in points]))


def tick(painter: QPainter, color: QColor, box: QRectF, width: float = 1.5) -> None:
    """A check mark filling ``box``."""
    x, y, w, h = box.x(), box.y(), box.width(), box.height()
    points = [(x, y + h * 0.55), (x + w * 0.35, y + h * 0.9), (x + w, y + h * 0.1)]
    stroke(painter, color, points, width)


def chevron(painter: QPainter, color: QColor, centre: QPointF, size: float = 4) -> None:
    """A small arrow head that points down."""
    x, y = centre.x(), centre.y()
    half = size / 2
    stroke(painter, color, [(x - size, y - half), (x, y + half), (x + size, y - half)], 1.6)


class KeyboardFocus(_Widget):
    """Beside a Qt class: knows whether the focus came by keyboard; a click leaves no ring."""

    ring = False

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.ring = event.reason() in KEYBOARD
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.ring = False
        super().focusOutEvent(event)

    def pass_focus(self, heir: QWidget) -> None:
        """Before it goes: the focus is handed to ``heir``, with the ring where there was one."""
        if self.hasFocus():
            reasons = Qt.FocusReason
            heir.setFocus(reasons.TabFocusReason if self.ring else reasons.OtherFocusReason)
