"""The program's own pictograms: SVG in the colour of the palette, never from an icon theme."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap

from interview_coach.resources import resource_path

if TYPE_CHECKING:
    from PySide6.QtSvg import QSvgRenderer


def paint(painter: QPainter, name: str, color: QColor, box: QRectF) -> None:
    """Draw the icon ``name`` into ``box``."""
    renderer = _renderer(name, color.name())
    if renderer is not None:
        renderer.render(painter, box)


def icon(name: str, color: QColor, size: int = 16) -> QIcon:
    """The icon for a Qt control that wants one; again after a change of theme."""
    made = QIcon()
    for scale in (1, 2):
        pixmap = QPixmap(QSize(size, size) * scale)
        pixmap.fill(Qt.GlobalColor.transparent)
        with QPainter(pixmap) as painter:
            paint(painter, name, color, QRectF(pixmap.rect()))
        pixmap.setDevicePixelRatio(scale)
        made.addPixmap(pixmap)
    return made


def paint_ring(painter: QPainter, box: QRectF, color: QColor, track: QColor) -> None:
    """The program's mark: a clock ring with a quarter of an hour gone."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    width = box.width() * 0.15
    inner = box.adjusted(width / 2, width / 2, -width / 2, -width / 2)
    painter.setPen(QPen(track, width, c=Qt.PenCapStyle.FlatCap))
    painter.drawEllipse(inner)
    painter.setPen(QPen(color, width, c=Qt.PenCapStyle.FlatCap))
    painter.drawArc(inner, 40 * 16, 270 * 16)


def ring_icon(color: QColor, track: QColor) -> QIcon:
    """The mark as a window icon."""
    made = QIcon()
    for size in (16, 32, 64, 128):
        pixmap = QPixmap(size, size)
        pixmap.fill(Qt.GlobalColor.transparent)
        with QPainter(pixmap) as painter:
            paint_ring(painter, QRectF(0, 0, size, size), color, track)
        made.addPixmap(pixmap)
    return made


@lru_cache(maxsize=128)
def _renderer(name: str, color: str) -> QSvgRenderer | None:
    # The window paints before it needs a single icon.
    from PySide6.QtSvg import QSvgRenderer

    path = resource_path("icons", f"{name}.svg")
    if not path.is_file():
        return None
    # Qt paints currentColor black, so the colour is filled in before it reads the file.
    source = path.read_text(encoding="utf-8").replace("currentColor", color)
    return QSvgRenderer(QByteArray(source.encode()))


def dot(painter: QPainter, centre: QPointF, radius: float, color: QColor) -> None:
    """A filled dot."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawEllipse(centre, radius, radius)
