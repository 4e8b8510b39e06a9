"""A reflection that may wait a day: the offer, the day that was set, and the day itself."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from interview_coach.domain.reflection import Reflection
from interview_coach.ui.widgets.button import Button
from interview_coach.ui.widgets.label import Label
from interview_coach.ui.words import day

_NIGHT = timedelta(days=1)


class LookAgain(QWidget):
    """``asked`` carries the day on which to ask again, ``settled`` says that it stands so."""

    asked = Signal(object)
    settled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = date.min
        self.words = Label("", "caption", tone="muted")
        self.tomorrow = Button(self.tr("Ask me again tomorrow"), icon="clock", small=True)
        self.settle = Button(self.tr("My answers stand"), "ghost", small=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.words, 1)
        row.addWidget(self.settle)
        row.addWidget(self.tomorrow)
        self.tomorrow.clicked.connect(self._ask)
        self.settle.clicked.connect(self._settle)

    def show_reflection(self, reflection: Reflection, today: date) -> None:
        """Say whether it waits, and until when."""
        self._today, on = today, reflection.look_again_on
        is_due = reflection.is_to_look_again(today)
        self.words.setText(self._said(on, today) if on else self._offer(reflection))
        self.words.set_tone("accent" if is_due else "muted")
        self.settle.setVisible(on is not None)
        self.tomorrow.setVisible(on is None or is_due)

    def _ask(self) -> None:
        """The focus stays here, on what takes the asking back."""
        self.settle.show()
        self.settle.setFocus(Qt.FocusReason.OtherFocusReason)
        self.asked.emit(self._today + _NIGHT)

    def _settle(self) -> None:
        self.tomorrow.show()
        self.tomorrow.setFocus(Qt.FocusReason.OtherFocusReason)
        self.settled.emit()

    def _said(self, on: date, today: date) -> str:
        if on > today:
            return self.tr("You are asked again {0}; both answers are kept.").format(day(on, today))
        return self.tr("You wanted to look at this again. What you change now stands beside it.")

    def _offer(self, reflection: Reflection) -> str:
        if reflection.first_look:
            return self.tr("You have looked at this twice; both answers are kept.")
        return self.tr("A night may change the answers. Both are kept.")
