"""The quiet bar at the foot of the window that says what happened, and can be waved off."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from interview_coach.ui.theme import theme
from interview_coach.ui.widgets.button import Button
from interview_coach.ui.widgets.label import Label
from interview_coach.ui.widgets.paint import rounded

Action = tuple[str, Callable[[], None]]

LINGER_MS = 8000
MOST_AT_ONCE = 3
_GROUNDS = {"info": "surface", "warn": "warn_soft", "bad": "bad_soft"}
_EDGES = {"info": "line", "warn": "warn", "bad": "bad"}
_WORDS = {"info": "text", "warn": "warn", "bad": "bad"}


class Notice(QWidget):
    """One message: its words, at most one action, and a way to dismiss it."""

    dismissed = Signal()

    def __init__(self, text: str, action: Action | None, kind: str) -> None:
        super().__init__()
        self.kind = kind
        words = self._words = Label(text, tone=_WORDS[kind])
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 8, 8, 8)
        line.setSpacing(8)
        line.addWidget(words, 1)
        if action:
            line.addWidget(self._button(action))
        close = Button(kind="ghost", icon="close")
        close.setAccessibleName(self.tr("Dismiss"))
        close.set_tip(self.tr("Dismiss"))
        close.clicked.connect(self.dismissed)
        line.addWidget(close)
        self._timer = QTimer(self, singleShot=True, interval=LINGER_MS)
        self._timer.timeout.connect(self._leave)
        if kind == "info":
            self._timer.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            tokens = theme().tokens
            rounded(
                painter,
                self.rect(),
                8,
                tokens.color(_GROUNDS[self.kind]),
                tokens.color(_EDGES[self.kind]),
            )

    def renew(self, text: str) -> None:
        """Say something newer in the same place, and stay longer."""
        self._words.setText(text)
        if self.kind == "info":
            self._timer.start()

    def _button(self, action: Action) -> Button:
        text, act = action
        button = Button(text, kind="plain")
        button.clicked.connect(self.dismissed)
        button.clicked.connect(lambda: act())
        return button

    def _leave(self) -> None:
        """Go by itself, unless the person is about to use it."""
        focus = QApplication.focusWidget()
        if self.underMouse() or (focus is not None and self.isAncestorOf(focus)):
            self._timer.start()
        else:
            self.dismissed.emit()


class Messages(QWidget):
    """The newest few messages, below the content: they never cover it and never take the focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.said: list[str] = []
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(28, 0, 28, 16)
        self._rows.setSpacing(8)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()

    def say(self, text: str, action: Action | None = None, kind: str = "info") -> None:
        """Show a message; ``kind`` is "info" (leaves by itself), "warn" or "bad"."""
        self.offer(text, action, kind)

    def offer(self, text: str, action: Action | None = None, kind: str = "info") -> Notice:
        """Show a message that may have to be withdrawn."""
        self.said.append(text)
        while self._rows.count() >= MOST_AT_ONCE:
            self._drop(self._oldest())
        notice = Notice(text, action, kind)
        notice.dismissed.connect(lambda: self._drop(notice))
        self._rows.addWidget(notice)
        self.show()
        return notice

    def withdraw(self, notice: Notice) -> None:
        """Take a message away that no longer holds, if it is still on show."""
        if notice in self.notices():
            self._drop(notice)

    def clear(self) -> None:
        """Dismiss everything."""
        for notice in self.notices():
            self._drop(notice)

    def notices(self) -> list[Notice]:
        """The messages on show, oldest first."""
        items = (self._rows.itemAt(i) for i in range(self._rows.count()))
        widgets = [item.widget() for item in items if item is not None]
        return [widget for widget in widgets if isinstance(widget, Notice)]

    def _oldest(self) -> Notice:
        """The oldest that would have left by itself, or else the oldest."""
        notices = self.notices()
        return next((notice for notice in notices if notice.kind == "info"), notices[0])

    def _drop(self, notice: Notice) -> None:
        self._rows.removeWidget(notice)
        notice.hide()
        notice.deleteLater()
        self.setVisible(bool(self.notices()))
