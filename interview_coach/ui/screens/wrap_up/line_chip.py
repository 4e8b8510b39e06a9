"""A captured line as a chip: one click puts it into the letter."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from interview_coach.ui import icons
from interview_coach.ui.theme import theme
from interview_coach.ui.widgets.paint import KeyboardFocus, rounded
from interview_coach.ui.words import tip

_WIDEST = 132
_STAR = 12
_LEFT = 9


class LineChip(KeyboardFocus, QAbstractButton):
    """Its star, and as much of its words as a chip holds; the whole is in the tooltip."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.used = False
        self.setText(words)
        self.setFont(theme().font("caption"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setToolTip(tip(words))
        self.setAccessibleName(self.tr("Put into the letter: {0}").format(words))

    def show_used(self, used: bool) -> None:
        """Show whether the letter has this line now."""
        self.used = used
        self.update()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        words = metrics.horizontalAdvance(self.text()) + _LEFT + _STAR + 14
        return QSize(min(theme().scaled(_WIDEST), words), metrics.height() + 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(72, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme().tokens
        words = tokens.color("accent" if self.used else "muted")
        with QPainter(self) as painter:
            radius = self.height() / 2
            ground = tokens.color("accent_soft" if self.used else "sunken")
            rounded(painter, self.rect(), radius, ground)
            if self.hasFocus() and self.ring:
                rounded(painter, self.rect(), radius, None, tokens.color("accent"), 2)
            elif self.underMouse():
                rounded(painter, self.rect(), radius, None, tokens.color("field_line"))
            star = QRectF(_LEFT, (self.height() - _STAR) / 2, _STAR, _STAR)
            icons.paint(painter, "star-filled", words, star)
            self._paint_words(painter)

    def _paint_words(self, painter: QPainter) -> None:
        tokens = theme().tokens
        room = QRect(_LEFT + _STAR + 4, 0, self.width() - _LEFT - _STAR - 12, self.height())
        shown = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.setPen(tokens.color("accent" if self.used else "text"))
        painter.setFont(self.font())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), shown)
