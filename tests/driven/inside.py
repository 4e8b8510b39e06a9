"""Runs the program as the command does; one pipe brings keys, another takes what was seen.

python3 -m tests.driven.inside KEYS SAYS [the program's own words]

Each byte that comes is one key: ASCII letters and Return, and these two besides:
  ENQ  say where the window is and what stands in the notes
  EOT  Ctrl+D
What is said is one line each: the monotonic time, a word, and what there is to it.
"""

from __future__ import annotations

import os
import sys
import time
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from interview_coach.ui.window import Program

ENQ, EOT = "\x05", "\x04"
BEAT_MS = 2
_LOOK_ON_MS = 100

_keys, _says = 0, 1


def say(word: str, rest: str = "") -> None:
    """One line into the pipe; nothing is kept back, so that a kill loses none."""
    os.write(_says, f"{time.monotonic():.6f} {word} {rest}\n".encode())


class Watch:
    """Sees the window painted and filled, measures the pulse in between, and passes keys on."""

    def __init__(self, program: Program) -> None:
        self._program = program
        program.window.first_painted.connect(self._begin)

    def _begin(self) -> None:
        say("painted")
        from PySide6.QtCore import QSocketNotifier, Qt, QTimer

        self._gap, self._at = 0.0, time.monotonic()
        self._pulse = QTimer(interval=BEAT_MS)
        self._pulse.setTimerType(Qt.TimerType.PreciseTimer)
        self._pulse.timeout.connect(self._beat)
        self._pulse.start()
        self._pipe = QSocketNotifier(_keys, QSocketNotifier.Type.Read)
        self._pipe.activated.connect(self._read)
        self._filled = False

    def _beat(self) -> None:
        now = time.monotonic()
        self._gap, self._at = max(self._gap, now - self._at), now
        if not self._filled and self._program.desk.is_idle:
            self._filled = True
            self._paint()
            say("filled", self._program.window.place[0])
            self._pulse.singleShot(_LOOK_ON_MS, self._end)

    def _paint(self) -> None:
        """Wait for nothing: all that is to be painted is painted now, and more than that."""
        from PySide6.QtCore import QCoreApplication

        QCoreApplication.sendPostedEvents()
        self._program.window.repaint()

    def _end(self) -> None:
        self._beat()
        self._pulse.stop()
        say("gap", f"{self._gap:.6f}")

    def _read(self) -> None:
        for key in os.read(_keys, 4096).decode("ascii"):
            if key == ENQ:
                say("state", self._state())
            else:
                self._press(key)

    def _press(self, key: str) -> None:
        press_key(self._program.window, key)

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


def press_key(window: Any, key: str) -> None:
    """As the platform's window system would bring it: to the focus, by way of the shortcuts."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    handle = window.windowHandle()
    if key == "\n":
        QTest.keyClick(handle, Qt.Key.Key_Return)
    elif key == EOT:
        QTest.keyClick(handle, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    else:
        QTest.keyClick(handle, key)


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
        say("clock", self._time)

    ClockRing.paintEvent = painted  # type: ignore[method-assign]


def main() -> None:
    """Go in by the program's own door."""
    global _keys, _says
    _keys, _says = int(sys.argv[1]), int(sys.argv[2])
    sys.argv[1:] = sys.argv[3:]
    from interview_coach import app
    from interview_coach.__main__ import main as door

    make_program = app.make_program
    watching: list[Watch] = []

    def watched(*arguments: Any, **named: Any) -> Program:
        program = make_program(*arguments, **named)
        watching.append(Watch(program))
        if os.environ.get("TESTS_WATCH_CLOCK"):
            program.window.first_painted.connect(watch_clock)
        return program

    app.make_program = watched
    door()


if __name__ == "__main__":
    main()
