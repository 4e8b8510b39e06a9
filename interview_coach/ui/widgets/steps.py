"""A column of places to go: the steps of Prepare and Wrap up, and the navigation."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from interview_coach.ui import icons
from interview_coach.ui.text import tip
from interview_coach.ui.theme import theme
from interview_coach.ui.widgets.paint import KeyboardFocus, rounded, tick

_PADDING = 10


@dataclass(frozen=True)
class Step:
    """One step as shown: its key and words, whether it is done, and how much is in it."""

    key: str
    text: str
    done: bool = False
    count: str = ""


class PlaceRow(KeyboardFocus, QRadioButton):
    """One place: words on the left, a count on the right, a box around it while one is there."""

    def __init__(self, text: str, *, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.done = False
        self.count = ""
        self.count_tone = "muted"
        self.folded = False
        self._icon = icon
        self.setFont(theme().font("body", strong=True))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_as(self, *, done: bool = False, count: str = "", tone: str = "muted") -> None:
        """Set the tick and the count."""
        self.done, self.count, self.count_tone = done, count, tone
        said = [self.text(), self.tr("done") if done else "", count]
        self.setAccessibleName(", ".join(part for part in said if part))
        self.update()

    def set_folded(self, folded: bool) -> None:
        """In the rail only the icon is left, and the words in its tooltip."""
        self.folded = folded
        self.setToolTip(tip(self.text()) if folded else "")
        self.update()

    def sizeHint(self) -> QSize:
        height = self.fontMetrics().height() + 15
        width = self.fontMetrics().horizontalAdvance(self.text()) + 2 * _PADDING + 48
        return QSize(height if self.folded else width, height)

    def minimumSizeHint(self) -> QSize:
        return QSize(32, self.sizeHint().height())

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme().tokens
        with QPainter(self) as painter:
            on = self.isChecked()
            if on:
                rounded(painter, self.rect(), 6, tokens.color("surface"), tokens.color("line"))
            if self.hasFocus() and self.ring:
                rounded(painter, self.rect(), 6, None, tokens.color("accent"), 2)
            words = tokens.color("text" if on or self.underMouse() else "muted")
            if self.folded:
                self._paint_icon(painter, words)
            else:
                self._paint_words(painter, words, self._paint_count(painter))

    def _paint_icon(self, painter: QPainter, words: QColor) -> None:
        side = theme().scaled(18)
        box = QRectF(0, 0, side, side)
        box.moveCenter(QRectF(self.rect()).center())
        icons.paint(painter, self._icon, words, box)

    def _paint_count(self, painter: QPainter) -> int:
        """Draw the count; how much room it took."""
        if not self.count:
            return 0
        painter.setFont(theme().font("caption", strong=True, tabular=True))
        painter.setPen(theme().tokens.color(self.count_tone))
        room = self.rect().adjusted(_PADDING, 0, -_PADDING, 0)
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, int(side), self.count)
        return painter.fontMetrics().horizontalAdvance(self.count) + 8

    def _paint_words(self, painter: QPainter, words: QColor, taken: int) -> None:
        left = _PADDING
        if self.done:
            side = theme().scaled(9)
            box = QRectF(left + 1, (self.height() - side) / 2, side, side)
            tick(painter, theme().tokens.color("good"), box)
            left += side + 7
        painter.setPen(words)
        painter.setFont(theme().font("body", strong=self.isChecked()))
        room = QRect(left, 0, self.width() - left - _PADDING - taken, self.height())
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), shown)
        if not self.folded:
            self.setToolTip(tip(self.text()) if shown != self.text() else "")


class StepList(QWidget):
    """Steps in a column, in any order; up and down keys move between them."""

    changed = Signal(str)

    def __init__(
        self, steps: Iterable[Step] = (), value: str = "", *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._rows: dict[str, PlaceRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self.setAccessibleName(self.tr("Steps"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Maximum)
        self.set_steps(steps)
        self.set_value(value)

    def sizeHint(self) -> QSize:
        return QSize(theme().scaled(150), super().sizeHint().height())

    def set_steps(self, steps: Iterable[Step]) -> None:
        """Show these steps; those already there keep their row, and the focus in it."""
        wanted = list(steps)
        for key in self._rows.keys() - {step.key for step in wanted}:
            self._rows.pop(key).deleteLater()
        for step in wanted:
            if step.key not in self._rows:
                self._add(step)
            row = self._rows[step.key]
            row.setText(step.text)
            row.show_as(done=step.done, count=step.count)

    @property
    def value(self) -> str:
        """The key of the step one is at."""
        return next((key for key, row in self._rows.items() if row.isChecked()), "")

    def set_value(self, key: str) -> None:
        """Be at a step, without a signal."""
        if key in self._rows:
            self._rows[key].setChecked(True)

    def row(self, key: str) -> PlaceRow:
        """The control of one step."""
        return self._rows[key]

    def _add(self, step: Step) -> None:
        row = self._rows[step.key] = PlaceRow(step.text)
        row.clicked.connect(lambda: self.changed.emit(step.key))
        self._column.addWidget(row)
