"""An option as a card: its name, and one line on what it means."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from interview_coach.ui import icons
from interview_coach.ui.theme import theme
from interview_coach.ui.widgets.paint import KeyboardFocus, rounded

_PADDING = 12
_DISC = 16
_LEFT = _PADDING + _DISC + 10
_WRAPPED = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft)


class OptionCard(KeyboardFocus, QRadioButton):
    """A radio button with room for an explanation."""

    def __init__(self, title: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._words = words
        self.setAccessibleDescription(words)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        return QSize(300, self.heightForWidth(300))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.heightForWidth(160))

    def heightForWidth(self, width: int) -> int:
        title, words = self._rooms(width)
        return words.bottom() + 1 + _PADDING if self._words else title.bottom() + 1 + _PADDING

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens, on = theme().tokens, self.isChecked()
        with QPainter(self) as painter:
            pointed = on or self.underMouse()
            edge = tokens.color("accent" if on else "field_line" if pointed else "line")
            fill = tokens.color("accent_soft" if on else "surface")
            wide = 2 if on or (self.hasFocus() and self.ring) else 1
            if self.hasFocus() and self.ring:
                edge = tokens.color("accent")
            rounded(painter, self.rect(), 8, fill, edge, wide)
            self._paint_disc(painter)
            title, words = self._rooms(self.width())
            painter.setPen(tokens.color("text"))
            painter.setFont(theme().font("body", strong=True))
            painter.drawText(title, _WRAPPED, self.text())
            painter.setPen(tokens.color("text" if on else "muted"))
            painter.setFont(theme().font("caption"))
            painter.drawText(words, _WRAPPED, self._words)

    def _paint_disc(self, painter: QPainter) -> None:
        tokens, on = theme().tokens, self.isChecked()
        line = QFontMetrics(theme().font("body", strong=True)).height()
        box = QRectF(_PADDING, _PADDING + (line - _DISC) / 2, _DISC, _DISC)
        edge = tokens.color("accent" if on else "field_line")
        rounded(painter, box, _DISC / 2, tokens.color("surface"), edge, 1.5)
        if on:
            icons.dot(painter, box.center(), 4, tokens.color("accent"))

    def _rooms(self, width: int) -> tuple[QRect, QRect]:
        """Where the name and the explanation lie in a card of this width."""
        room = max(40, width - _LEFT - _PADDING)
        whole = QRect(_LEFT, _PADDING, room, 9999)
        strong = QFontMetrics(theme().font("body", strong=True))
        title = strong.boundingRect(whole, _WRAPPED, self.text())
        below = whole.translated(0, title.height() + 2)
        plain = QFontMetrics(theme().font("caption"))
        return title, plain.boundingRect(below, _WRAPPED, self._words)
