"""A choice of one from a list that unfolds."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from interview_coach.ui.theme import theme
from interview_coach.ui.widgets.fields import Labelled
from interview_coach.ui.widgets.paint import chevron, rounded

_FRAME, _WIDEST, _EDGE = 8, 360, 8
"""What the list's frame takes, how far it may reach beyond a narrow field, and to the edge."""


class _Lines(QStyledItemDelegate):
    """Lines no wider than the field, so that they end in … and are not cut."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        size, box = super().sizeHint(option, index), self.parent()
        widest = max(box.width(), _WIDEST) - _FRAME if isinstance(box, QWidget) else size.width()
        return QSize(min(size.width(), widest), size.height())


class Box(QComboBox):
    """The folded list, drawn as a field; the wheel scrolls the page, not the choice."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMaxVisibleItems(16)
        # Qt's own item delegate for boxes takes no notice of the style sheet.
        self.setItemDelegate(_Lines(self))
        self.view().setTextElideMode(Qt.TextElideMode.ElideRight)
        self.widest = 320

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        # Of several hundred zones only the longest is measured: the layout asks often.
        longest = max((self.itemText(i) for i in range(self.count())), key=len, default="")
        widest = max(60, metrics.horizontalAdvance(longest))
        return QSize(min(widest, self.widest) + 42, metrics.height() + 16)

    def minimumSizeHint(self) -> QSize:
        return QSize(72, self.sizeHint().height())

    def showPopup(self) -> None:
        """As wide as the field, or a little wider than a narrow one, and inside the window."""
        super().showPopup()
        unfolded, window = self.view().window(), self.window()
        wide = min(unfolded.width(), max(self.width(), _WIDEST))
        right = window.mapToGlobal(window.rect().topRight()).x() - wide - _EDGE
        unfolded.resize(wide, unfolded.height())
        # Qt has moved a list with a long line aside, by what it was wide before.
        begin = self.mapToGlobal(self.rect().topLeft()).x()
        unfolded.move(min(begin, right), unfolded.y())

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme().tokens
        with QPainter(self) as painter:
            if not self.isEnabled():
                painter.setOpacity(0.5)
            edge = tokens.color("accent" if self.hasFocus() else "field_line")
            width = 2 if self.hasFocus() else 1
            rounded(painter, self.rect(), 6, tokens.color("surface"), edge, width)
            room = QRect(11, 0, self.width() - 37, self.height())
            metrics = self.fontMetrics()
            text = self.currentText() or self.placeholderText()
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
            painter.setPen(tokens.color("text" if self.currentText() else "muted"))
            painter.setFont(self.font())
            painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), shown)
            centre = QPointF(self.width() - 16, self.height() / 2 + 1)
            chevron(painter, tokens.color("muted"), centre)


class Choice(Labelled):
    """One of ``options``, as (key, words); ``changed`` carries the key the person chose."""

    changed = Signal(str)

    def __init__(
        self,
        options: Iterable[tuple[str, str]],
        value: str = "",
        *,
        label: str = "",
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self.box = Box()
        self.box.setAccessibleName(name or label)
        super().__init__(label, self.box, parent=parent)
        self.set_options(options, value)
        self.box.activated.connect(lambda _: self.changed.emit(self.value))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @property
    def value(self) -> str:
        """The key of what is chosen."""
        return str(self.box.currentData() or "")

    def set_value(self, key: str) -> None:
        """Choose without a signal."""
        self.box.setCurrentIndex(self.box.findData(key))

    def set_options(self, options: Iterable[tuple[str, str]], value: str | None = None) -> None:
        """Offer these instead, keeping what was chosen where it is still offered."""
        wanted = self.value if value is None else value
        self.box.clear()
        for key, text in options:
            self.box.addItem(text, key)
        self.set_value(wanted)
        self.box.updateGeometry()
