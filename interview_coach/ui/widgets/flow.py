"""A layout that sets widgets side by side and goes on in the next line, as words do."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """For chips and small buttons whose number and width nobody knows beforehand."""

    def __init__(
        self, parent: QWidget | None = None, *, spacing: int = 6, line_spacing: int = 6
    ) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._between = spacing
        self._lines = line_spacing
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def clear(self) -> None:
        """Take out and delete every widget."""
        while self._items:
            widget = self._items.pop().widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._flow(QRect(0, 0, width, 0), place=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._flow(rect, place=True)

    def sizeHint(self) -> QSize:
        hints = [item.sizeHint() for item in self._shown()]
        width = sum(hint.width() for hint in hints) + self._between * max(0, len(hints) - 1)
        return self._with_margins(QSize(width, max((h.height() for h in hints), default=0)))

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return self._with_margins(size)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _with_margins(self, size: QSize) -> QSize:
        margins = self.contentsMargins()
        wide, high = margins.left() + margins.right(), margins.top() + margins.bottom()
        return size + QSize(wide, high)

    def _flow(self, rect: QRect, *, place: bool) -> int:
        """Set the items out within ``rect``; the height they take."""
        area = rect.marginsRemoved(self.contentsMargins())
        x, y, tallest = area.x(), area.y(), 0
        line: list[tuple[QLayoutItem, QRect]] = []
        for item in self._shown():
            size = _size_within(item, area.width())
            if x > area.x() and x + size.width() > area.right() + 1:
                _settle(line, tallest)
                x, y, tallest = area.x(), y + tallest + self._lines, 0
                line = []
            if place:
                line.append((item, QRect(QPoint(x, y), size)))
            x += size.width() + self._between
            tallest = max(tallest, size.height())
        _settle(line, tallest)
        return y + tallest - rect.y() + self.contentsMargins().bottom()


def _settle(line: list[tuple[QLayoutItem, QRect]], tallest: int) -> None:
    """Put the items of a line on their places, the lower ones at the middle of its height."""
    for item, place in line:
        item.setGeometry(place.translated(0, (tallest - place.height()) // 2))


def _size_within(item: QLayoutItem, width: int) -> QSize:
    """What an item asks for; words wider than the line wrap in it."""
    size = item.sizeHint()
    if size.width() <= width:
        return size
    height = item.heightForWidth(width) if item.hasHeightForWidth() else size.height()
    return QSize(width, height)
