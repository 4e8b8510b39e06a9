"""A score from one to five, given or not given."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from interview_coach.ui.theme import theme
from interview_coach.ui.widgets.label import Label
from interview_coach.ui.widgets.paint import KeyboardFocus, rounded

_SIZE = 30


class _Dot(KeyboardFocus, QRadioButton):
    """One of the five, drawn as a disc with its number."""

    def __init__(self, number: int) -> None:
        super().__init__(str(number))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme().scaled(_SIZE), theme().scaled(_SIZE))

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme().tokens
        on = self.isChecked()
        with QPainter(self) as painter:
            box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            fill = tokens.color("accent" if on else "surface")
            edge = tokens.color("accent" if on or self.underMouse() else "field_line")
            rounded(painter, box, box.width() / 2, fill, edge)
            if self.hasFocus() and self.ring:
                inner = box.adjusted(2, 2, -2, -2) if on else box
                ring = tokens.color("on_accent" if on else "accent")
                rounded(painter, inner, inner.width() / 2, None, ring, 2)
            painter.setPen(tokens.color("on_accent" if on else "muted"))
            painter.setFont(theme().font("caption", strong=True, tabular=True))
            painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self.text())


class ScoreField(QWidget):
    """One to five between the words for each end; choosing the same again takes it back."""

    changed = Signal(object)

    def __init__(
        self,
        value: int | None = None,
        *,
        name: str = "",
        low: str = "",
        high: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._value = value
        self._dots = {number: _Dot(number) for number in range(1, 6)}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        if low:
            row.addWidget(Label(low, "caption", tone="muted"))
        for number, dot in self._dots.items():
            dot.clicked.connect(lambda _=False, n=number: self._choose(n))
            row.addWidget(dot)
        if high:
            row.addWidget(Label(high, "caption", tone="muted"))
        row.addStretch(1)
        self.set_value(value)

    @property
    def value(self) -> int | None:
        return self._value

    def set_value(self, value: int | None) -> None:
        """Show a score, or none, without a signal."""
        self._value = value
        for number, dot in self._dots.items():
            dot.setAutoExclusive(False)
            dot.setChecked(number == value)
            dot.setAutoExclusive(True)

    def dot(self, number: int) -> QRadioButton:
        """The control of one score."""
        return self._dots[number]

    def _choose(self, number: int) -> None:
        self.set_value(None if number == self._value else number)
        self.changed.emit(self._value)
