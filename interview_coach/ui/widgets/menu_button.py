"""A button that unfolds a menu; its words say what is chosen there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF, QRect
from PySide6.QtGui import QAction, QActionGroup, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QWidget

from interview_coach.ui.theme import theme
from interview_coach.ui.widgets.button import Button
from interview_coach.ui.widgets.paint import chevron

_ROOM = 16
_EDGE = 8
"""How near to the window's edge a menu may come."""


class MenuButton(Button):
    """Beside its words a small arrow; with an icon alone the icon is enough."""

    def __init__(
        self,
        text: str = "",
        kind: str = "plain",
        *,
        icon: str = "",
        small: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, kind, icon=icon, small=small, parent=parent)
        self.menu_shown = QMenu(self)
        self.clicked.connect(self._unfold)

    def add(self, words: str, act: Callable[[], object]) -> QAction:
        """One thing more that can be done."""
        action = self.menu_shown.addAction(words)
        action.triggered.connect(lambda: act())
        return action

    def add_group(self, act: Callable[[str], object], *options: tuple[str, str]) -> QActionGroup:
        """One of a few, as (key, words); each action carries its key."""
        group = QActionGroup(self)
        for key, words in options:
            action = group.addAction(words)
            action.setCheckable(True)
            action.setData(key)
            action.triggered.connect(lambda _=False, key=key: act(key))
            self.menu_shown.addAction(action)
        return group

    def add_rule(self) -> QAction:
        """A line between what is above and what is below."""
        return self.menu_shown.addSeparator()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.text():
            return
        with QPainter(self) as painter:
            if not self.isEnabled():
                painter.setOpacity(0.5)
            centre = QPointF(self.width() - self._padding() - 2, self.height() / 2 + 1)
            chevron(painter, theme().tokens.color("muted"), centre)

    def _content_width(self) -> int:
        return super()._content_width() + (_ROOM if self.text() else 0)

    def _unfold(self) -> None:
        self.menu_shown.popup(place_of(self.menu_shown, self))


def place_of(menu: QMenu, owner: QWidget) -> QPoint:
    """Where a menu opens: below its button, or above; at its left edge, or else at its right."""
    menu.ensurePolished()
    size, window = menu.sizeHint(), owner.window()
    box = QRect(owner.mapTo(window, QPoint(0, 0)), owner.size())
    x, y = box.left(), box.bottom()
    if x + size.width() > window.width() - _EDGE:
        x = max(_EDGE, box.right() + 1 - size.width())
    if y + size.height() > window.height() and box.top() >= size.height():
        y = box.top() - size.height()
    return window.mapToGlobal(QPoint(x, y))


def check_key(group: QActionGroup, key: str) -> None:
    """Mark the option of this key as the one that is chosen."""
    for action in group.actions():
        action.setChecked(action.data() == key)
