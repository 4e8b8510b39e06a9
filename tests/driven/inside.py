"""Runs the program as the command does; one pipe brings keys, another takes what was seen.

python3 -m tests.driven.inside KEYS SAYS [the program's own words]

Each byte that comes is one key: ASCII letters and Return, and these two besides:
  ENQ  say where the window is and what stands in the notes
  EOT  Ctrl+D
and with TESTS_WATCH=keys, which says what each key cost, before such a key:
  ACK  let the notes be saved now, so that the key comes while they are
  SO   it is for a bare QPlainTextEdit beside the notes
TESTS_WATCH=clock says what the clock shows, each time that it is painted. What is said is one
line each: the monotonic time, a word, and what there is to it.
"""

from __future__ import annotations

import os
import sys
import time
from functools import cached_property
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from interview_coach.ui.main_window import MainWindow
    from interview_coach.ui.window import Program

ENQ, EOT, ACK, SO = "\x05", "\x04", "\x06", "\x0e"
BEAT_MS = 2
_LOOK_ON_MS = 3000
# What was set in one turn of the event loop is laid out and painted before the beat after next.
_TURNS = 3

_keys, _says = 0, 1
_WATCHED = os.environ.get("TESTS_WATCH", "")


def say(word: str, rest: str = "") -> None:
    """One line into the pipe; nothing is kept back, so that a kill loses none."""
    os.write(_says, f"{time.monotonic():.6f} {word} {rest}\n".encode())


class Watch:
    """Sees the window painted and filled, measures the pulse in between, and passes keys on."""

    def __init__(self, window: MainWindow) -> None:
        self.program: Program | None = None
        self._aside, self._filled = False, 0
        window.first_painted.connect(self._begin)

    @property
    def _program(self) -> Program:
        assert self.program is not None
        return self.program

    def _begin(self) -> None:
        say("painted")
        from PySide6.QtCore import QTimer

        self._gap, self._at = 0.0, time.monotonic()
        self._pulse = QTimer(interval=BEAT_MS)
        self._pulse.timeout.connect(self._beat)
        self._pulse.start()

    def take(self, program: Program) -> None:
        """The window is being furnished: keys may come."""
        from PySide6.QtCore import QSocketNotifier, Qt

        self.program = program
        self._pulse.setTimerType(Qt.TimerType.PreciseTimer)
        self._pipe = QSocketNotifier(_keys, QSocketNotifier.Type.Read)
        self._pipe.activated.connect(self._read)
        if _WATCHED == "clock":
            watch_clock()

    def _beat(self) -> None:
        now = time.monotonic()
        self._gap, self._at = max(self._gap, now - self._at), now
        if self._filled < _TURNS and self.program is not None and is_filled(self.program):
            self._filled += 1
            if self._filled == _TURNS:
                say("filled")
                self._pulse.singleShot(_LOOK_ON_MS, self._end)

    def _end(self) -> None:
        self._beat()
        self._pulse.stop()
        say("gap", f"{self._gap:.6f}")

    def _read(self) -> None:
        for key in os.read(_keys, 4096).decode("ascii"):
            self._take(key)

    def _take(self, key: str) -> None:
        if key == ENQ:
            say("state", self._state())
        elif key == ACK:
            live_view(self._program).editor.flush()
        elif key == SO:
            self._aside = True
        else:
            self._press(key)

    def _press(self, key: str) -> None:
        from tests.driven.key import activate, press

        window = self._beside if self._aside else self._program.window
        self._aside = False
        if not window.isActiveWindow() and _WATCHED == "keys":
            activate(window)
        cost = press(window.windowHandle(), key)
        if _WATCHED == "keys":
            say("cost", f"{cost:.7f}")

    @cached_property
    def _beside(self) -> QWidget:
        from tests.driven.bare_pane import bare_window

        return bare_window(live_view(self._program).editor)

    def _state(self) -> str:
        import json

        from PySide6.QtWidgets import QApplication

        window = self._program.window
        focus = QApplication.focusWidget()
        state: dict[str, Any] = {
            "place": window.place,
            "focus": type(focus).__name__,
            "said": window.messages.said,
        }
        if view := live_view(self._program):
            state["text"] = view.editor.toPlainText()
        return json.dumps(state)


def is_filled(program: Program) -> bool:
    """Whether Today shows what the data says, be it that there is none."""
    screen = program.window.screen_shown
    parts = (getattr(screen, name, None) for name in ("start", "due"))
    return any(part is not None and part.isVisible() for part in parts)


def live_view(program: Program) -> Any:
    """The live view, when that is what is on show."""
    view = getattr(program.window.screen_shown, "view", lambda: None)()
    return view if hasattr(view, "clock_panel") else None


def watch_clock() -> None:
    """Say what the ring shows, each time that it is painted."""
    from interview_coach.ui.widgets.clock_ring import ClockRing

    paint = ClockRing.paintEvent

    def painted(self: Any, event: Any) -> None:
        paint(self, event)
        if self._time:
            say("clock", self._time)

    ClockRing.paintEvent = painted  # type: ignore[method-assign]


def main() -> None:
    """Go in by the program's own door."""
    global _keys, _says
    _keys, _says = int(sys.argv[1]), int(sys.argv[2])
    sys.argv[1:] = sys.argv[3:]
    from interview_coach import app
    from interview_coach.__main__ import main as door
    from interview_coach.ui.main_window import MainWindow

    make_program, make_window = app.make_program, MainWindow.__init__
    watching: list[Watch] = []

    def made(self: MainWindow, *arguments: Any, **named: Any) -> None:
        make_window(self, *arguments, **named)
        watching.append(Watch(self))

    def watched(*arguments: Any, **named: Any) -> Program:
        program = make_program(*arguments, **named)
        watching[0].take(program)
        return program

    MainWindow.__init__ = made  # type: ignore[method-assign]
    app.make_program = watched
    door()


if __name__ == "__main__":
    main()
