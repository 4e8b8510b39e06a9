"""A button that says what happens, with its shortcut as a key cap inside."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from interview_coach.ui import icons
from interview_coach.ui.text import tip
from interview_coach.ui.theme import theme
from interview_coach.ui.widgets.keycap import key_cap_size, paint_key_cap
from interview_coach.ui.widgets.paint import KeyboardFocus, rounded

_PADDING = 15
_GAP = 7


def _icon_size() -> int:
    return theme().scaled(16)


class Button(KeyboardFocus, QPushButton):
    """``kind`` is plain, primary (one to a view), danger or ghost (no box until pointed at)."""

    def __init__(
        self,
        text: str = "",
        kind: str = "plain",
        shortcut_hint: str = "",
        *,
        icon: str = "",
        small: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._kind = kind
        self._hint = shortcut_hint
        self._icon = icon
        self.set_small(small)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @property
    def kind(self) -> str:
        return self._kind

    def set_kind(self, kind: str) -> None:
        self._kind = kind
        self.update()

    def set_small(self, small: bool) -> None:
        """In the size of captions, where there is little room."""
        self._small = small
        self.setFont(theme().font("caption" if small else "body", strong=True))
        self.updateGeometry()

    def set_icon(self, name: str) -> None:
        """Another pictogram before the words."""
        self._icon = name
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        height = self.fontMetrics().height() + (8 if self._small else 15)
        return QSize(self._content_width() + 2 * self._padding(), height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it as Space does, wherever it stands."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            if not self.isEnabled():
                painter.setOpacity(0.5)
            fill, edge, words = self._colors()
            rounded(painter, self.rect(), 6, fill, edge)
            if self.hasFocus() and self.ring:
                self._paint_ring(painter)
            self._paint_content(painter, words)

    def _padding(self) -> int:
        return 9 if self._small or not self.text() or self._kind == "ghost" else _PADDING

    def _content_width(self) -> int:
        width = self.fontMetrics().horizontalAdvance(self._label())
        if self._icon:
            width += _icon_size() + (_GAP if self.text() else 0)
        if self._hint:
            width += _GAP + key_cap_size(self._hint).width()
        return width

    def _label(self) -> str:
        return self.text().replace("&&", "\0").replace("&", "").replace("\0", "&")

    def _colors(self) -> tuple[QColor | None, QColor | None, QColor]:
        tokens = theme().tokens
        pointed = self.isEnabled() and (self.underMouse() or self.isDown())
        if self._kind == "primary":
            fill = tokens.color("accent")
            shade = 115 if self.isDown() else 108
            return (fill.darker(shade) if pointed else fill), None, tokens.color("on_accent")
        words = tokens.color("bad" if self._kind == "danger" else "text")
        if self._kind == "ghost":
            ground = tokens.color("sunken") if pointed else None
            return ground, None, words if pointed else tokens.color("muted")
        ground = tokens.color("sunken" if pointed or self.isChecked() else "surface")
        return ground, tokens.color("field_line" if pointed else "line"), words

    def _paint_ring(self, painter: QPainter) -> None:
        tokens = theme().tokens
        if self._kind == "primary":
            inner = self.rect().adjusted(2, 2, -2, -2)
            rounded(painter, inner, 5, None, tokens.color("on_accent"), 2)
        else:
            rounded(painter, self.rect(), 6, None, tokens.color("accent"), 2)

    def _paint_content(self, painter: QPainter, words: QColor) -> None:
        painter.setFont(self.font())
        left = (self.width() - self._content_width()) / 2
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left = max(left, self._padding())
        if self._icon:
            side = _icon_size()
            box = QRectF(left, (self.height() - side) / 2, side, side)
            icons.paint(painter, self._icon, words, box)
            left += side + _GAP
        painter.setPen(words)
        width = self.fontMetrics().horizontalAdvance(self._label())
        room = QRect(round(left), 0, width + 1, self.height())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), self._label())
        if self._hint:
            self._paint_hint(painter, left + width + _GAP)

    def _paint_hint(self, painter: QPainter, left: float) -> None:
        size = key_cap_size(self._hint)
        box = QRectF(left, (self.height() - size.height()) / 2, size.width(), size.height())
        paint_key_cap(painter, box, self._hint, on_accent=self._kind == "primary")

    def set_tip(self, text: str) -> None:
        """A tooltip of plain text."""
        self.setToolTip(tip(text))
