"""The window: navigation on the left, one screen at a time, messages at the foot."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QMainWindow

# The empty window is painted first and needs no more than this; ``furnish`` imports the rest.
if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QPaintEvent
    from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

    from interview_coach.application.changes import Change
    from interview_coach.application.clock import Clock
    from interview_coach.ui.background import Desk
    from interview_coach.ui.context import Context
    from interview_coach.ui.memory import Memory
    from interview_coach.ui.messages import Messages
    from interview_coach.ui.navigation import Navigation
    from interview_coach.ui.screen import Screen
    from interview_coach.ui.theme import Theme
    from interview_coach.ui.undo import UndoStack

Screens = Mapping[str, "Callable[[], type[Screen]]"]
Counts = Callable[[Any], Mapping[str, int]]
_MINIMUM = (900, 600)
_FIRST_SIZE = (1180, 760)
_BACK_DEPTH = 50
_Place = tuple[str, dict[str, str]]


class MainWindow(QMainWindow):
    """Shown empty, at its place and on its ground, and furnished when that is on the screen."""

    first_painted = Signal()
    closing = Signal()
    navigation: Navigation
    _stack: QStackedWidget
    _page: QVBoxLayout

    def __init__(self, settings_store: Memory) -> None:
        super().__init__()
        self._memory = settings_store
        self._screens: Screens = {}
        self._wanted: _Place | None = None
        self._built: dict[str, Screen] = {}
        self._been: list[_Place] = []
        self._at: _Place = ("", {})
        self._shown: Screen | None = None
        self._is_painted = self._is_furnished = False
        self.setWindowTitle(self.tr("Interview Coach"))
        self._take_place()

    def furnish(
        self,
        *,
        desk: Desk[Any],
        press: Desk[Any],
        theme: Theme,
        clock: Clock,
        screens: Screens,
        counts: Counts | None = None,
    ) -> None:
        """Put in what the window is for."""
        from interview_coach.ui.navigation import Navigation

        self._desk, self._press, self._theme, self._clock = desk, press, theme, clock
        self._screens, self._counts = screens, counts
        self._is_furnished = True
        self.setPalette(QPalette())
        self.navigation = Navigation()
        self._arrange()
        self._connect()
        self._declare_shortcuts()
        self._draw_icon()

    @property
    def is_painted(self) -> bool:
        """Whether it has been on the screen yet."""
        return self._is_painted

    @cached_property
    def messages(self) -> Messages:
        """The bar at the foot, made when the window is painted or something is said."""
        from interview_coach.ui.messages import Messages

        bar = Messages()
        bar.float_over(self._stack)
        return bar

    @cached_property
    def undo(self) -> UndoStack:
        """What can be taken back."""
        from interview_coach.ui.undo import UndoStack

        return UndoStack(self._desk, self.messages, self)

    @cached_property
    def context(self) -> Context:
        """What every screen is given."""
        from interview_coach.ui.context import Context

        return Context(
            desk=self._desk,
            press=self._press,
            messages=self.messages,
            theme=self._theme,
            settings_store=self._memory,
            undo=self.undo,
            navigate=self.go,
            clock=self._clock,
        )

    @property
    def screen_shown(self) -> Screen | None:
        """The screen one is at."""
        return self._shown

    @property
    def place(self) -> _Place:
        """The key of the screen one is at, and what it shows."""
        return self._at

    def go(self, key: str, /, **place: str) -> None:
        """Show a screen, built when first asked for; what it is to show comes as words.

        Before the window is painted it is only noted; the worker imports it after that.
        """
        if not self._is_painted:
            self._want(key, place)
            return
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
        memory = self._memory
        pairs = (part.partition("=") for part in memory.text("place/shows").split(";") if part)
        key = memory.text("place/key") or default
        self._want(key, {name: value for name, _, value in pairs})

    def _want(self, key: str, place: dict[str, str]) -> None:
        """Have the worker import the screen, before all else that it does, and go there then."""
        if key not in self._screens:
            key, place = next(iter(self._screens)), {}
        self._wanted = (key, place)
        self.navigation.show_at(key)
        self._desk.ask_first(self._screens[key], lambda _: self._build_wanted())

    def show_shortcuts(self) -> None:
        """The sheet of all shortcuts."""
        from interview_coach.ui.shortcuts_sheet import ShortcutsSheet

        ShortcutsSheet(self).open()

    def search(self) -> None:
        """The sheet in which everything is found."""
        from interview_coach.ui.search_sheet import Reach, SearchSheet

        reach = Reach(
            self.context, self, self.note_someone, self.show_shortcuts, self.toggle_full_screen
        )
        SearchSheet(reach).open()

    def note_someone(self) -> None:
        """Write down somebody you have just met, wherever one is."""
        from interview_coach.ui.screens.quick_note import note_someone

        note_someone(self.context, self)

    def toggle_full_screen(self) -> None:
        from PySide6.QtCore import Qt

        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            # After this paint has reached the screen, not within it.
            QTimer.singleShot(0, self.first_painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._is_furnished:
            self.save_fields()
            if not self._may_close():
                event.ignore()
                return
            self._keep_place()
        self.closing.emit()
        super().closeEvent(event)

    def _may_close(self) -> bool:
        """Not silently over words that could not be stored."""
        words = "\n".join(filter(None, (each.unsaved() for each in self._built.values())))
        if not words:
            return True
        from interview_coach.ui.screens.leaving import may_lose

        return may_lose(words, self)

    def save_fields(self) -> None:
        """Let every field hand over what was typed in the last moment."""
        from interview_coach.ui.widgets.fields import AutosavedField

        for field in self.findChildren(AutosavedField):
            field.flush()

    def _arrange(self) -> None:
        from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

        self._stack = QStackedWidget()
        self._page = QVBoxLayout()
        self._page.setSpacing(0)
        self._page.addWidget(self._stack, 1)
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.navigation)
        row.addLayout(self._page, 1)
        self.setCentralWidget(whole)

    def _connect(self) -> None:
        from interview_coach.ui.search_idle import IndexWhenIdle
        from interview_coach.ui.search_key import FreeSearchKey

        FreeSearchKey(self)
        IndexWhenIdle(self._desk, self)
        self._theme.changed.connect(self._draw_icon)
        self.navigation.chosen.connect(lambda key: self.go(key))
        self.navigation.searched.connect(self.search)
        for worker in (self._desk, self._press):
            worker.trouble.connect(lambda sentence: self.messages.say(sentence, kind="bad"))
        self._desk.announced.connect(self._spread)
        self._desk.ready.connect(self._count)
        self._recount = QTimer(self, singleShot=True, interval=0)
        self._recount.timeout.connect(self._count)

    def _declare_shortcuts(self) -> None:
        from PySide6.QtGui import QKeySequence, QShortcut

        from interview_coach.ui.navigation import PLACES

        bound: list[tuple[str, Callable[[], object]]] = [
            ("Alt+Left", self.back),
            ("Ctrl+Z", self.undo.undo),
            ("Ctrl+K", self.search),
            ("Ctrl+Shift+N", self.note_someone),
            ("F1", self.show_shortcuts),
            ("F11", self.toggle_full_screen),
        ]
        bound += [(place.shortcut, partial(self.go, place.key)) for place in PLACES]
        for keys, act in bound:
            QShortcut(QKeySequence(keys), self).activated.connect(act)

    def _show(self, key: str, place: dict[str, str]) -> None:
        screen = self._shown = self._screen(key)
        if self._at != (key, place) and "messages" in vars(self):
            self.messages.turn_page()
        self._at = (key, place)
        self._stack.setCurrentWidget(screen)
        screen.shown(**place)
        self._mark_place()

    def _build_wanted(self) -> None:
        """Its screen is imported: build it, and show it in a turn of its own, so that neither
        turn keeps a key waiting."""
        if self._wanted is not None and self._shown is None:
            self._make(self._wanted[0])
            QTimer.singleShot(1, self._show_wanted)

    def _show_wanted(self) -> None:
        if self._wanted is not None and self._shown is None:
            key, place = self._wanted
            self.go(key, **place)

    def _screen(self, key: str) -> Screen:
        screen = self._make(key)
        if self._stack.indexOf(screen) < 0:
            self._stack.addWidget(screen)
        return screen

    def _make(self, key: str) -> Screen:
        if key not in self._built:
            screen = self._built[key] = self._screens[key]()(self.context)
            screen.chrome_changed.connect(self._mark_place)
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
            self._desk.ask(self._counts, self.navigation.set_counts, owner=self)

    def _draw_icon(self) -> None:
        from interview_coach.ui import icons

        tokens = self._theme.tokens
        self.setWindowIcon(icons.ring_icon(tokens.color("accent"), tokens.color("line")))

    def _take_place(self) -> None:
        self.setMinimumSize(*_MINIMUM)
        self.resize(*_FIRST_SIZE)
        if ground := self._memory.text("window/ground"):
            self.setPalette(QPalette(QColor(ground)))
        self._memory.restore_geometry(self)

    def _keep_place(self) -> None:
        memory, (key, place) = self._memory, self._at
        memory.keep_geometry(self)
        memory.put("window/ground", self._theme.tokens.bg)
        memory.put("place/key", key)
        memory.put("place/shows", ";".join(f"{name}={value}" for name, value in place.items()))
        memory.save()
