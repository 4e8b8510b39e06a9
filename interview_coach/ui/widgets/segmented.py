"""One of a few, side by side in a track: the steps of an interview, the forms of a letter."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from interview_coach.ui.text import tip
from interview_coach.ui.theme import theme
from interview_coach.ui.widgets.paint import KeyboardFocus, rounded


class _Segment(KeyboardFocus, QRadioButton):
    """A radio button drawn as a part of the track: arrow keys and screen readers know it."""

    def __init__(self, text: str, small: bool) -> None:
        super().__init__(text)
        self._small = small
        self.setFont(theme().font("caption" if small else "body", strong=True))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(width + (28 if self._small else 36), self.fontMetrics().height() + 12)

    def minimumSizeHint(self) -> QSize:
        # The words keep their place; the air around them may go.
        return QSize(self.sizeHint().width() - 16, self.sizeHint().height())

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme().tokens
        with QPainter(self) as painter:
            if not self.isEnabled():
                painter.setOpacity(0.5)
            on = self.isChecked()
            if on:
                rounded(painter, self.rect(), 6, tokens.color("surface"), tokens.color("line"))
            if self.hasFocus() and self.ring:
                rounded(painter, self.rect(), 6, None, tokens.color("accent"), 2)
            painter.setPen(tokens.color("text" if on or self.underMouse() else "muted"))
            painter.setFont(theme().font("caption" if self._small else "body", strong=on))
            painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self.text())


class Segmented(QWidget):
    """A choice of one among ``options``, as (key, words); no value means none is chosen yet."""

    changed = Signal(str)

    def __init__(
        self,
        options: Iterable[tuple[str, str]],
        value: str = "",
        *,
        name: str = "",
        small: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._segments: dict[str, _Segment] = {}
        self.setAccessibleName(name)
        row = QHBoxLayout(self)
        row.setContentsMargins(3, 3, 3, 3)
        row.setSpacing(2)
        for key, text in options:
            row.addWidget(self._make(key, text, small))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.set_value(value)

    @property
    def value(self) -> str:
        """The key of the chosen option, or nothing."""
        return next((key for key, part in self._segments.items() if part.isChecked()), "")

    def set_value(self, key: str) -> None:
        """Choose without a signal; an unknown key chooses none."""
        for each, segment in self._segments.items():
            segment.setAutoExclusive(False)
            segment.setChecked(each == key)
            segment.setAutoExclusive(True)

    def segment(self, key: str) -> QRadioButton:
        """The control of one option."""
        return self._segments[key]

    def set_enabled(self, key: str, enabled: bool, why: str = "") -> None:
        """Offer an option or not, and say why not."""
        self._segments[key].setEnabled(enabled)
        self._segments[key].setToolTip(tip(why))

    def set_focus_policy(self, policy: Qt.FocusPolicy) -> None:
        """How its options come to the focus."""
        for segment in self._segments.values():
            segment.setFocusPolicy(policy)

    def set_text(self, key: str, text: str) -> None:
        self._segments[key].setText(text)
        self._segments[key].updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme().tokens
        with QPainter(self) as painter:
            rounded(painter, self.rect(), 8, tokens.color("sunken"), tokens.color("line"))

    def _make(self, key: str, text: str, small: bool) -> _Segment:
        segment = self._segments[key] = _Segment(text, small)
        segment.clicked.connect(lambda: self.changed.emit(key))
        return segment
