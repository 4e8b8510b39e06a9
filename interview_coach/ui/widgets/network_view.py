"""A view of who led to whom: zoomed, dragged and walked; it draws people at the places given."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QGraphicsScene, QGraphicsView, QWidget

from interview_coach.application.network_looks import Toward, labelled, step
from interview_coach.application.network_picture import Picture, Spot
from interview_coach.ui.theme import theme
from interview_coach.ui.widgets.network_marks import Mark, Ways
from interview_coach.ui.widgets.paint import KEYBOARD

LEAST, MOST = 0.08, 2.0
READABLE = 0.5
"""Names can be read from here on; a large picture opens no smaller."""
_STEP = 1.25
_MARGIN = 24
_KEYS = {
    Qt.Key.Key_Left: Toward.BACK,
    Qt.Key.Key_Right: Toward.ON,
    Qt.Key.Key_Up: Toward.ABOVE,
    Qt.Key.Key_Down: Toward.BELOW,
}


class NetworkView(QGraphicsView):
    """``chosen`` carries the spot under the selection, ``opened`` the one to go to.

    The wheel and + and - zoom, 0 shows all; arrows walk along the tree, Enter opens.
    """

    chosen = Signal(object)
    opened = Signal(object)
    zoomed = Signal()

    def __init__(self, tip: Callable[[Spot], str], parent: QWidget | None = None) -> None:
        """``tip`` says who somebody is, as plain text."""
        super().__init__(parent)
        self._tip = tip
        self._picture = Picture({}, (), 0.0, 0.0)
        self._marks: dict[UUID, Mark] = {}
        self._here: UUID | None = None
        self._fitted = True
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Who led to whom"))
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.setBackgroundBrush(Qt.BrushStyle.NoBrush)
        self.viewport().setCursor(Qt.CursorShape.ArrowCursor)
        # Where the two scroll bars meet.
        self.setCornerWidget(QWidget())
        self.setScene(QGraphicsScene(self))

    @property
    def picture(self) -> Picture:
        """What is shown."""
        return self._picture

    @property
    def zoom(self) -> float:
        """How large things are drawn; 1 is their own size."""
        return self.transform().m11()

    @property
    def here(self) -> UUID | None:
        """Whom the selection is on."""
        return self._here

    def named(self) -> set[UUID]:
        """Whose names are drawn at this zoom."""
        return {each for each, mark in self._marks.items() if mark.is_named}

    def mark(self, person_id: UUID) -> Mark:
        """How somebody is drawn."""
        return self._marks[person_id]

    def show_picture(self, picture: Picture) -> None:
        """Show these people; zoom, place and selection stay where they can."""
        first = not self._picture.spots
        self._picture = picture
        scene = self.scene()
        scene.clear()
        scene.addItem(Ways(picture))
        self._marks = {each: Mark(spot, self._tip(spot)) for each, spot in picture.spots.items()}
        for mark in self._marks.values():
            scene.addItem(mark)
        whole = QRectF(0, 0, picture.width, picture.height)
        scene.setSceneRect(whole.adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN))
        if first or self._fitted:
            self.open_up()
        self._dress()
        self.choose(self._here if self._here in self._marks else None, reveal=False)

    def choose(self, person_id: UUID | None, *, reveal: bool = True) -> None:
        """Put the selection on somebody, without a signal."""
        for each in (self._here, person_id):
            if each in self._marks:
                self._marks[each].set_chosen(each == person_id)
        self._here = person_id if person_id in self._marks else None
        if self._here and reveal:
            self.ensureVisible(self._marks[self._here].sceneBoundingRect(), 40, 40)

    def zoom_by(self, factor: float) -> None:
        """Nearer or farther, within what makes sense."""
        wanted = min(MOST, max(LEAST, self.zoom * factor))
        self._fitted = False
        self.scale(wanted / self.zoom, wanted / self.zoom)
        self._dress()

    def nearer(self) -> None:
        self._zoom_at_selection(_STEP)

    def farther(self) -> None:
        self._zoom_at_selection(1 / _STEP)

    def fit(self) -> None:
        """Show all of it, however small."""
        self._show_at(self._scale_of_all())

    @property
    def shows_all(self) -> bool:
        """Whether nothing lies beyond the edge."""
        return self.zoom <= self._scale_of_all() + 0.001

    def open_up(self) -> None:
        """Show all of it if names can be read then, else its beginning."""
        self._show_at(max(self._scale_of_all(), READABLE))
        self._fitted = True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case key if toward := _KEYS.get(Qt.Key(key)):
                self._walk(toward)
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self.nearer()
            case Qt.Key.Key_Minus:
                self.farther()
            case Qt.Key.Key_0:
                self.fit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self._here:
                self.opened.emit(self._picture.spots[self._here])
            case _:
                super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.zoom_by(_STEP ** (event.angleDelta().y() / 120))
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        mark = self._under(event)
        if mark is not None and event.button() == Qt.MouseButton.LeftButton:
            self._take(mark.spot.node.id, reveal=False)
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self.viewport().setCursor(Qt.CursorShape.ArrowCursor)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if mark := self._under(event):
            self.opened.emit(mark.spot)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Who comes by keyboard begins somewhere."""
        super().focusInEvent(event)
        if event.reason() in KEYBOARD and self._here is None and self._marks:
            self._take(next(iter(self._marks)))
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fitted and self._marks:
            self.open_up()
        self.zoomed.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self.viewport().update()

    def drawForeground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        """A ring around the whole, while the keys go here."""
        if self.hasFocus() and self._here is None:
            painter.resetTransform()
            painter.setPen(theme().tokens.color("accent"))
            painter.drawRoundedRect(self.viewport().rect().adjusted(1, 1, -2, -2), 6, 6)

    def _walk(self, toward: Toward) -> None:
        if self._here is not None:
            self._take(step(self._picture, self._here, toward))
        elif self._marks:
            self._take(next(iter(self._marks)))

    def _take(self, person_id: UUID, *, reveal: bool = True) -> None:
        self.choose(person_id, reveal=reveal)
        self.chosen.emit(self._picture.spots[person_id])

    def _under(self, event: QMouseEvent) -> Mark | None:
        found = self.itemAt(event.position().toPoint())
        return found if isinstance(found, Mark) else None

    def _zoom_at_selection(self, factor: float) -> None:
        """The buttons and keys keep the selection, or the middle, where it is."""
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorViewCenter)
        if self._here:
            self.centerOn(self._marks[self._here])
        self.zoom_by(factor)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)

    def _scale_of_all(self) -> float:
        room, whole = self.maximumViewportSize(), self.sceneRect()
        if whole.isEmpty():
            return 1.0
        fitting = min(room.width() / whole.width(), room.height() / whole.height())
        return min(1.0, max(LEAST, fitting))

    def _show_at(self, scale: float) -> None:
        """The beginning at the upper left; what is smaller than the view lies in its middle."""
        self._fitted = False
        self.resetTransform()
        self.scale(scale, scale)
        self.centerOn(QPointF(0, 0))
        self._dress()

    def _dress(self) -> None:
        """Names where they have room at this zoom."""
        zoom = self.zoom
        with_room = labelled(self._picture, Mark.line_height() / zoom)
        for each, mark in self._marks.items():
            mark.look_at(zoom, named=each in with_room)
        self.zoomed.emit()
