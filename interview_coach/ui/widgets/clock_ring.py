"""The clock of the live view: a ring that empties, and the time left inside it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from interview_coach.ui.theme import TYPE, theme

_DIAMETER = 176
_THICKNESS = 12
_TOP = 90.0
_LEAST = 0.6
"""How much of its height it keeps where there is little room."""


class ClockRing(QWidget):
    """What is left runs clockwise to the top; its last part, the closing minutes, is amber."""

    def __init__(self, diameter: int = 0, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._largest = diameter or theme().scaled(_DIAMETER)
        self._time = ""
        self._caption = ""
        self._elapsed = 0.0
        self._closing = 0.25
        self._tone = "accent"
        self.setAccessibleName(self.tr("Time left"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Maximum)

    def set_state(
        self,
        time: str,
        caption: str,
        elapsed: float,
        closing: float = 0.25,
        tone: str = "accent",
    ) -> None:
        """``elapsed`` and ``closing`` are shares of the whole; tone is accent, warn or bad."""
        self._time, self._caption, self._tone = time, caption, tone
        self._elapsed = min(1.0, max(0.0, elapsed))
        self._closing = min(1.0, max(0.0, closing))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._largest, self._largest)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._largest, round(self._largest * _LEAST))

    @property
    def _diameter(self) -> int:
        """As large as there is room."""
        return min(self.width(), self.height())

    @property
    def _box(self) -> QRectF:
        side = self._diameter
        return QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme().tokens
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            over = self._tone == "bad"
            self._arc(painter, 0.0, 1.0, tokens.color("bad_soft" if over else "sunken"))
            turn = max(self._elapsed, 1.0 - self._closing)
            self._arc(painter, self._elapsed, turn, tokens.color("accent"))
            self._arc(painter, turn, 1.0, tokens.color("warn_strong"))
            self._paint_words(painter)

    def _arc(self, painter: QPainter, start: float, end: float, color: QColor) -> None:
        """A piece of the ring between two shares of it, clockwise from the top."""
        if end <= start:
            return
        width = self._diameter * _THICKNESS / _DIAMETER
        box = self._box.adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(color, width, c=Qt.PenCapStyle.FlatCap))
        first, sweep = _TOP - start * 360, -(end - start) * 360
        painter.drawArc(box, round(first * 16), round(sweep * 16))

    def _paint_words(self, painter: QPainter) -> None:
        look, words = theme(), theme().tokens
        big = look.font("clock", strong=True, tabular=True)
        big.setPixelSize(round(TYPE["clock"] * self._diameter / _DIAMETER))
        over = self._tone == "bad"
        painter.setPen(words.color("bad" if over else "text"))
        painter.setFont(big)
        middle = int(Qt.AlignmentFlag.AlignCenter)
        whole = self._box
        painter.drawText(whole.translated(0, -0.057 * self._diameter), middle, self._time)
        painter.setPen(words.color({"accent": "muted"}.get(self._tone, self._tone)))
        painter.setFont(look.font("caption"))
        painter.drawText(whole.translated(0, 0.137 * self._diameter), middle, self._caption)
