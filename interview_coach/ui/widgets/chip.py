"""A chip: one or two words in a pill, to say a state or to filter by."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from interview_coach.ui.text import tip
from interview_coach.ui.theme import theme
from interview_coach.ui.widgets.paint import KeyboardFocus, rounded

TONES = {
    "neutral": ("sunken", "muted"),
    "accent": ("accent_soft", "accent"),
    "warn": ("warn_soft", "warn"),
    "bad": ("bad_soft", "bad"),
    "good": ("good_soft", "good"),
}
_PADDING = 8


def paint_chip(painter: QPainter, chip: QWidget, text: str, tone: str) -> None:
    """The pill and its words, elided to the room there is."""
    ground, words = (theme().tokens.color(name) for name in TONES[tone])
    rounded(painter, chip.rect(), chip.height() / 2, ground)
    _paint_words(painter, chip, text, words)


def _paint_words(painter: QPainter, chip: QWidget, text: str, words: QColor) -> None:
    painter.setPen(words)
    painter.setFont(chip.font())
    room = chip.rect().adjusted(_PADDING, 0, -_PADDING + 1, 0)
    shown = chip.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter), shown)


class Chip(KeyboardFocus, QAbstractButton):
    """Words in a pill; a checkable one turns to the accent while it is on."""

    def __init__(
        self,
        text: str = "",
        tone: str = "neutral",
        checkable: bool = False,
        *,
        clickable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tone = tone
        self._active = checkable or clickable
        self.setFont(theme().font("caption"))
        self.setCheckable(checkable)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover, self._active)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if self._active else Qt.FocusPolicy.NoFocus)
        if not self._active:
            self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setText(text)

    @property
    def tone(self) -> str:
        return "accent" if self.isChecked() else self._tone

    def set_tone(self, tone: str) -> None:
        self._tone = tone
        self.update()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance(self.text()) + 2 * _PADDING
        return QSize(width, metrics.height() + 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), 64), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.width() < self.sizeHint().width() and not self.toolTip():
            self.setToolTip(tip(self.text()))

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            if not self.isEnabled():
                painter.setOpacity(0.5)
            paint_chip(painter, self, self.text(), self.tone)
            tokens = theme().tokens
            radius = self.height() / 2
            if self.hasFocus() and self.ring:
                rounded(painter, self.rect(), radius, None, tokens.color("accent"), 2)
            elif self.isChecked() or (self._active and self.underMouse()):
                edge = tokens.color("accent" if self.isChecked() else "field_line")
                rounded(painter, self.rect(), radius, None, edge)
