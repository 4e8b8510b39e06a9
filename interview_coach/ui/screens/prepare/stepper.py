"""Minutes between a minus and a plus, which can be typed as well."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QValidator, QWheelEvent
from PySide6.QtWidgets import QDoubleSpinBox, QHBoxLayout, QSizePolicy, QWidget

from interview_coach.application.wording import pace
from interview_coach.ui.widgets.button import Button

_SETTLE_MS = 250


class WholeMinutes(QDoubleSpinBox):
    """*20 min*; the wheel scrolls the page, not the number."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def textFromValue(self, value: float) -> str:
        return self.tr("{0} min").format(round(value))

    def valueFromText(self, text: str) -> float:
        return float("".join(c for c in text if c.isdigit()) or self.minimum())

    def validate(self, text: str, pos: int) -> tuple[QValidator.State, str, int]:
        return QValidator.State.Acceptable, text, pos


class ClockMinutes(WholeMinutes):
    """*2:20*; a plain *2* is understood as minutes."""

    def textFromValue(self, value: float) -> str:
        return pace(value)

    def valueFromText(self, text: str) -> float:
        minutes, _, seconds = text.replace(",", ".").partition(":")
        try:
            return float(minutes or 0) + float(seconds or 0) / 60
        except ValueError:
            return self.value()


class Stepper(QWidget):
    """``changed`` follows a moment after the last step or key."""

    changed = Signal(float)

    def __init__(
        self,
        box: WholeMinutes,
        least: float,
        most: float,
        step: float,
        *,
        name: str,
        small: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.box = box
        self._value = 0.0
        self._prepare(least, most, step, name, small)
        self.less = less = Button("", "plain" if not small else "ghost", icon="minus", small=small)
        self.more = more = Button("", "plain" if not small else "ghost", icon="plus", small=small)
        less.setAccessibleName(self.tr("Less"))
        more.setAccessibleName(self.tr("More"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 if small else 6)
        for part in (less, box, more):
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setFocusProxy(box)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        # Held keys and repeated clicks are one change.
        self._timer = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._timer.timeout.connect(self._tell)
        less.clicked.connect(box.stepDown)
        more.clicked.connect(box.stepUp)
        box.valueChanged.connect(lambda _: self._timer.start())
        box.editingFinished.connect(self.flush)

    def set_value(self, value: float) -> None:
        """Show a value, without a signal; one that is being changed is left alone."""
        if self._timer.isActive() or value == self.box.value():
            return
        self._value = value
        self.box.blockSignals(True)
        self.box.setValue(value)
        self.box.blockSignals(False)

    def flush(self) -> None:
        """Tell now what was not told yet."""
        if self._timer.isActive():
            self._timer.stop()
            self._tell()

    def _tell(self) -> None:
        if self.box.value() != self._value:
            self._value = self.box.value()
            self.changed.emit(self._value)

    def _prepare(self, least: float, most: float, step: float, name: str, small: bool) -> None:
        box = self.box
        box.setAccessibleName(name)
        box.setDecimals(3)
        box.setRange(least, most)
        box.setSingleStep(step)
        box.setKeyboardTracking(False)
        box.setAlignment(Qt.AlignmentFlag.AlignCenter)
        box.setProperty("small", small)
        widest = box.fontMetrics().horizontalAdvance(box.textFromValue(most))
        box.setFixedWidth(widest + (20 if small else 36))
