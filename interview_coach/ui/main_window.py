"""The window: navigation on the left, one screen at a time, messages at the foot."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QPaintEvent, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from interview_coach.application.changes import Change
from interview_coach.application.clock import Clock
from interview_coach.ui import icons
from interview_coach.ui.background import Desk
from interview_coach.ui.context import Context
from interview_coach.ui.memory import Memory
from interview_coach.ui.messages import Messages
from interview_coach.ui.navigation import Navigation
from interview_coach.ui.screen import Screen
from interview_coach.ui.theme import Theme
from interview_coach.ui.undo import UndoStack
from interview_coach.ui.widgets.fields import AutosavedField

Counts = Callable[[Any], Mapping[str, int]]
_MINIMUM = (900, 600)
_FIRST_SIZE = (1180, 760)
_BACK_DEPTH = 50
_Place = tuple[str, dict[str, str]]


class MainWindow(QMainWindow):
    """Shows itself before anything slow; ``first_painted`` is when slow things may begin."""

    first_painted = Signal()
    closing = Signal()

    def __init__(
        self,
        *,
        desk: Desk[Any],
        press: Desk[Any],
        theme: Theme,
        settings_store: Memory,
        clock: Clock,
        screens: Sequence[type[Screen]],
        counts: Counts | None = None,
    ) -> None:
        super().__init__()
        self._screens = {screen.key: screen for screen in screens}
        self._built: dict[str, Screen] = {}
        self._counts = counts
        self._been: list[_Place] = []
        self._at: _Place = ("", {})
        self._painted = False
        self.messages = Messages()
        self.undo = UndoStack(desk, self.messages, self)
        self.context = Context(
            desk, press, self.messages, theme, settings_store, self.undo, self.go, clock
        )
        self.navigation = Navigation(screens)
        self._arrange()
        self._connect()
        self._declare_shortcuts()
        self._take_place()

    @property
    def screen_shown(self) -> Screen | None:
        """The screen one is at."""
        widget = self._stack.currentWidget()
        return widget if isinstance(widget, Screen) else None

    @property
    def place(self) -> _Place:
        """The key of the screen one is at, and what it shows."""
        return self._at

    def go(self, key: str, /, **place: str) -> None:
        """Show a screen, built when first asked for; what it is to show comes as words."""
        current = self.screen_shown
        if current is not None and not current.may_leave():
            self._mark_place()
            return
        if self._at[0] and self._at != (key, place):
            self._been = [*self._been, self._at][-_BACK_DEPTH:]
        self._show(key, place)

    def back(self) -> None:
        """Where one was before."""
        current = self.screen_shown
        if self._been and (current is None or current.may_leave()):
            self._show(*self._been.pop())

    def open_last(self, default: str = "today") -> None:
        """Where one was when the window was closed."""
        memory = self.context.settings_store
        pairs = (part.partition("=") for part in memory.text("place/shows").split(";") if part)
        key = memory.text("place/key", default)
        if key in self._screens:
            self.go(key, **{name: value for name, _, value in pairs})
        else:
            self.go(default)

    def show_shortcuts(self) -> None:
        """The sheet of all shortcuts."""
        from interview_coach.ui.shortcuts_sheet import ShortcutsSheet

        ShortcutsSheet(self).open()

    def toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            # After this paint has reached the screen, not within it.
            QTimer.singleShot(0, self.first_painted.emit)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_icon()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.save_fields()
        self._keep_place()
        self.closing.emit()
        super().closeEvent(event)

    def save_fields(self) -> None:
        """Let every field hand over what was typed in the last moment."""
        for field in self.findChildren(AutosavedField):
            field.flush()

    def _arrange(self) -> None:
        self.setWindowTitle(self.tr("Interview Coach"))
        self.setMinimumSize(*_MINIMUM)
        self._stack = QStackedWidget()
        page = QVBoxLayout()
        page.setSpacing(0)
        page.addWidget(self._stack, 1)
        page.addWidget(self.messages)
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.navigation)
        row.addLayout(page, 1)
        self.setCentralWidget(whole)
        self._draw_icon()

    def _connect(self) -> None:
        desk, press = self.context.desk, self.context.press
        self.navigation.chosen.connect(lambda key: self.go(key))
        for worker in (desk, press):
            worker.trouble.connect(lambda sentence: self.messages.say(sentence, kind="bad"))
        desk.announced.connect(self._spread)
        desk.ready.connect(self._count)
        self._recount = QTimer(self, singleShot=True, interval=0)
        self._recount.timeout.connect(self._count)

    def _declare_shortcuts(self) -> None:
        bound: list[tuple[str, Callable[[], object]]] = [
            ("Alt+Left", self.back),
            ("Ctrl+Z", self.undo.undo),
            ("F1", self.show_shortcuts),
            ("F11", self.toggle_full_screen),
        ]
        for key, screen in self._screens.items():
            if screen.shortcut:
                bound.append((screen.shortcut, partial(self.go, key)))
        for keys, act in bound:
            QShortcut(QKeySequence(keys), self).activated.connect(act)

    def _show(self, key: str, place: dict[str, str]) -> None:
        screen = self._screen(key)
        self._at = (key, place)
        self._stack.setCurrentWidget(screen)
        screen.shown(**place)
        self._mark_place()

    def _screen(self, key: str) -> Screen:
        if key not in self._built:
            screen = self._built[key] = self._screens[key](self.context)
            screen.chrome_changed.connect(self._mark_place)
            self._stack.addWidget(screen)
        return self._built[key]

    def _mark_place(self) -> None:
        """Bring the navigation in step with the screen on show."""
        screen = self.screen_shown
        if screen is not None:
            self.navigation.show_at(screen.under or screen.key)
            self.navigation.fold(screen.wants_rail)

    def _spread(self, change: Change) -> None:
        for screen in self._built.values():
            screen.touched(change)
        self._recount.start()

    def _count(self) -> None:
        if self._counts is not None:
            self.context.desk.ask(self._counts, self.navigation.set_counts, owner=self)

    def _draw_icon(self) -> None:
        tokens = self.context.theme.tokens
        self.setWindowIcon(icons.ring_icon(tokens.color("accent"), tokens.color("line")))

    def _take_place(self) -> None:
        self.resize(*_FIRST_SIZE)
        self.context.settings_store.restore_geometry(self)

    def _keep_place(self) -> None:
        memory, (key, place) = self.context.settings_store, self._at
        memory.keep_geometry(self)
        memory.put("place/key", key)
        memory.put("place/shows", ";".join(f"{name}={value}" for name, value in place.items()))
        memory.save()
