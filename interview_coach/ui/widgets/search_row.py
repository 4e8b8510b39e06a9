"""The entry that opens the search: its words, and its keys as a cap on the right."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from interview_coach.ui import icons
from interview_coach.ui.text import tip
from interview_coach.ui.theme import theme
from interview_coach.ui.widgets.keycap import key_cap_size, paint_key_cap
from interview_coach.ui.widgets.paint import KeyboardFocus, rounded

_PADDING = 10


class SearchRow(KeyboardFocus, QAbstractButton):
    """Stands among the places of the navigation, and is none: one stays where one is."""

    def __init__(self, text: str, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.folded = False
        self._keys = keys
        self.setText(text)
        self.setAccessibleName(text)
        self.setFont(theme().font("body", strong=True))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_folded(self, folded: bool) -> None:
        """In the rail only the icon is left, and the words in its tooltip."""
        self.folded = folded
        self.setToolTip(tip(f"{self.text()} ({self._keys})") if folded else "")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        height = self.fontMetrics().height() + 15
        words = self.fontMetrics().horizontalAdvance(self.text())
        width = words + key_cap_size(self._keys).width() + 2 * _PADDING + 12
        return QSize(height if self.folded else width, height)

    def minimumSizeHint(self) -> QSize:
        return QSize(32, self.sizeHint().height())

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme().tokens
        with QPainter(self) as painter:
            if self.hasFocus() and self.ring:
                rounded(painter, self.rect(), 6, None, tokens.color("accent"), 2)
            words = tokens.color("text" if self.underMouse() else "muted")
            if self.folded:
                side = theme().scaled(18)
                box = QRectF(0, 0, side, side)
                box.moveCenter(QRectF(self.rect()).center())
                icons.paint(painter, "search", words, box)
                return
            painter.setPen(words)
            painter.setFont(theme().font("body"))
            room = self.rect().adjusted(_PADDING, 0, -_PADDING, 0)
            painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), self.text())
            self._paint_keys(painter)

    def _paint_keys(self, painter: QPainter) -> None:
        size = key_cap_size(self._keys)
        left = self.width() - _PADDING - size.width()
        top = (self.height() - size.height()) // 2
        paint_key_cap(painter, QRectF(left, top, size.width(), size.height()), self._keys)
