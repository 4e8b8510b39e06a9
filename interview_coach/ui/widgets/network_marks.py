"""What is drawn of a network: a mark and a name for each person, and the ways between them."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import (
    QGraphicsItem,
    QGraphicsPathItem,
    QGraphicsSceneHoverEvent,
    QStyleOptionGraphicsItem,
    QWidget,
)

from interview_coach.application.network_looks import OUTLINES
from interview_coach.application.network_picture import COLUMN, ROW, Picture, Spot
from interview_coach.application.stages import Stage
from interview_coach.ui.text import tip as as_tip
from interview_coach.ui.theme import theme
from interview_coach.ui.tokens import Tokens

RADIUS = 6.5
BEND = 46.0
"""Ways run straight under the name, and part only so near the next column."""
_ROOM = {True: COLUMN - BEND - 18, False: COLUMN - BEND - 8}
"""For the name of somebody who led to others, and of somebody who did not."""
_BOTH_LINES = 0.8
"""From this zoom on the organisation stands below the name."""
_NARROW = 34
"""Pixels in which no name says anything."""
COLOURS = {
    Stage.TO_CONTACT: ("warn_strong", True),
    Stage.WAITING: ("accent", False),
    Stage.SCHEDULED: ("accent", True),
    Stage.TALKED: ("warn", False),
    Stage.KEEP_WARM: ("good", True),
    Stage.DECLINED: ("muted", True),
    Stage.NONE: ("muted", False),
}
"""The colour of each stage, and whether its mark is filled."""


def paint_mark(painter: QPainter, stage: Stage, at: QPointF, radius: float, ground: str) -> None:
    """The mark of a stage; an open one shows the ground."""
    tokens = theme().tokens
    name, filled = COLOURS[stage]
    colour = tokens.color(name)
    shape = QPolygonF([at + QPointF(x, y) * radius for x, y in OUTLINES[stage]])
    painter.setPen(QPen(colour, max(1.0, radius / 4), j=Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(colour if filled else tokens.color(ground))
    painter.drawPolygon(shape)


class Ways(QGraphicsPathItem):
    """All lines as one; those that lead into another tree are broken and faint."""

    def __init__(self, picture: Picture) -> None:
        super().__init__()
        self._main, self._aside = QPainterPath(), QPainterPath()
        for way in picture.ways:
            path = self._main if way.is_main else self._aside
            _draw_way(path, picture.spots[way.start], picture.spots[way.end])
        whole = QPainterPath(self._main)
        whole.addPath(self._aside)
        self.setPath(whole)
        self.setZValue(-1)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        /,
        widget: QWidget | None = None,
    ) -> None:
        colour = theme().tokens.color("field_line")
        pen = QPen(colour, 1.2)
        pen.setCosmetic(True)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(pen)
        painter.drawPath(self._main)
        pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setOpacity(0.6)
        painter.drawPath(self._aside)


def _draw_way(path: QPainterPath, start: Spot, end: Spot) -> None:
    turn = end.x - BEND if end.x > start.x else start.x
    middle = (turn + end.x) / 2
    path.moveTo(start.x, start.y)
    path.lineTo(turn, start.y)
    path.cubicTo(QPointF(middle, start.y), QPointF(middle, end.y), QPointF(end.x, end.y))


class Mark(QGraphicsItem):
    """Somebody: a mark by their stage, and their name while it has room."""

    def __init__(self, spot: Spot, words: str) -> None:
        super().__init__()
        self.spot = spot
        self.is_named = False
        self._zoom = 1.0
        self._is_chosen = self._is_pointed = False
        self.setPos(spot.x, spot.y)
        self.setAcceptHoverEvents(True)
        self.setToolTip(as_tip(words))

    @staticmethod
    def line_height() -> float:
        """How far apart names must be, in pixels of the window."""
        return QFontMetricsF(theme().font("caption")).height()

    def look_at(self, zoom: float, *, named: bool) -> None:
        """Draw for this zoom, with the name or without."""
        self.prepareGeometryChange()
        self._zoom, self.is_named = zoom, named and self._room * zoom >= _NARROW

    def set_chosen(self, chosen: bool) -> None:
        self._is_chosen = chosen
        self.setZValue(1 if chosen else 0)
        self.update()

    def shown_words(self) -> tuple[str, str]:
        """The name as far as it fits, and the organisation where there is room for it."""
        if not (self.is_named or self._is_chosen or self._is_pointed):
            return "", ""
        room = self._room * self._zoom
        if self._is_pointed or not self.is_named:
            room = max(room, 220.0)
        node = self.spot.node
        both = self._zoom >= _BOTH_LINES and bool(node.organisation)
        return _fitted(node.name, self._font(), room), (
            _fitted(node.organisation, theme().font("key"), room) if both else ""
        )

    def boundingRect(self) -> QRectF:
        """The mark and the room for the name, in the measure of the picture."""
        high = max(ROW, 2.4 * self.line_height() / self._zoom)
        wide = max(COLUMN, 250 / self._zoom)
        return QRectF(-2 * RADIUS, -high / 2, wide, high)

    def shape(self) -> QPainterPath:
        """Where it can be clicked: a little more than the mark, and the name."""
        path = QPainterPath()
        high, wide = ROW * 0.8, self._room if self.is_named else 0.0
        reach = max(RADIUS * 1.6, 7 / self._zoom)
        path.addRect(QRectF(-reach, -min(high, 2 * reach) / 2, 2 * reach, min(high, 2 * reach)))
        if wide:
            path.addRect(QRectF(0, -high / 2, wide, high))
        return path

    def hoverEnterEvent(self, event: QGraphicsSceneHoverEvent) -> None:
        self._is_pointed = True
        self.setZValue(2)
        self.update()

    def hoverLeaveEvent(self, event: QGraphicsSceneHoverEvent) -> None:
        self._is_pointed = False
        self.setZValue(1 if self._is_chosen else 0)
        self.update()

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        /,
        widget: QWidget | None = None,
    ) -> None:
        """In pixels of the window, so that names keep the size in which one reads."""
        painter.scale(1 / self._zoom, 1 / self._zoom)
        radius = max(2.2, RADIUS * min(1.15, self._zoom**0.6))
        self._paint_words(painter, theme().tokens, radius)
        paint_mark(painter, self.spot.node.stage, QPointF(0, 0), radius, "surface")

    def _paint_words(self, painter: QPainter, tokens: Tokens, radius: float) -> None:
        name, organisation = self.shown_words()
        if not name:
            return
        left = radius + 6
        box = self._box(name, organisation, left)
        ground, edge = self._ground(tokens)
        painter.setPen(QPen(edge, 1.5) if edge else Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(box, 5, 5)
        self._paint_line(painter, name, self._font(), tokens.color("text"), left, box.top())
        if organisation:
            font, top = theme().font("key"), box.top() + self.line_height()
            self._paint_line(painter, organisation, font, tokens.color("muted"), left, top)

    def _paint_line(
        self, painter: QPainter, words: str, font: QFont, colour: QColor, left: float, top: float
    ) -> None:
        painter.setFont(font)
        painter.setPen(colour)
        painter.drawText(QPointF(left, top + QFontMetricsF(font).ascent() + 1), words)

    def _box(self, name: str, organisation: str, left: float) -> QRectF:
        """Around the words; around the mark too when this is the one that is chosen."""
        small = QFontMetricsF(theme().font("key"))
        wide = max(
            QFontMetricsF(self._font()).horizontalAdvance(name),
            small.horizontalAdvance(organisation),
        )
        high = self.line_height() + (small.height() if organisation else 0) + 3
        start = -left if self._is_chosen else left - 4
        return QRectF(start, -high / 2, left + wide + 5 - start, high)

    def _ground(self, tokens: Tokens) -> tuple[QColor, QColor | None]:
        """Names cover the way below them; the chosen and the pointed one stand out."""
        if self._is_chosen:
            return tokens.color("accent_soft"), tokens.color("accent")
        if self._is_pointed:
            return tokens.color("sunken"), tokens.color("field_line")
        return tokens.color("surface"), None

    def _font(self) -> QFont:
        font = theme().font("caption", strong=bool(self.spot.led_to))
        font.setItalic(not self.spot.node.is_person)
        return font

    @property
    def _room(self) -> float:
        return _ROOM[bool(self.spot.led_to)]


def _fitted(words: str, font: QFont, room: float) -> str:
    """The words, or the first of them where that is all that fits, or its beginning."""
    metrics = QFontMetricsF(font)
    if metrics.horizontalAdvance(words) <= room:
        return words
    first = words.split(" ", 1)[0]
    if metrics.horizontalAdvance(first) <= room < 90:
        return first
    return metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
