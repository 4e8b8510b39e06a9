"""The start behind the first painting: what is imported then, and what is left out of it."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from threading import Thread

from PySide6.QtCore import QObject, QTimer, Signal

_FIRST = "interview_coach.ui.furnishing"
_BETWEEN_MS, _IDLE_MS = 1, 1500


class Starting(QObject):
    """Imports what the window is made of on a thread of its own, then goes on in the window's:
    each step in a turn of its own, so that none keeps the person waiting.

    ``warm`` names what will be wanted next; it is imported when the window has been idle a while.
    """

    _imported = Signal()

    def __init__(self, *steps: Callable[[], None], warm: Sequence[str]) -> None:
        super().__init__()
        self._steps, self._warm = list(steps), warm
        self._turn = QTimer(self, singleShot=True, interval=_BETWEEN_MS)
        self._turn.timeout.connect(self._step)
        self._imported.connect(self._turn.start)

    def begin(self) -> None:
        """The empty window is on the screen."""
        Thread(target=self._import, name="imports", daemon=True).start()

    def _import(self) -> None:
        try:
            import_module(_FIRST)
        finally:
            # What could not be imported is met again, and told, on the window's thread.
            self._imported.emit()

    def _step(self) -> None:
        self._steps.pop(0)()
        if self._steps:
            self._turn.start()
        else:
            QTimer.singleShot(_IDLE_MS, Thread(target=self._warm_up, daemon=True).start)

    def _warm_up(self) -> None:
        # From now on the worker gives way at once when a key arrives. Before, window and worker
        # stand in each other's way all the time, and each change of hands would cost the start.
        sys.setswitchinterval(0.0001)
        try:
            for name in self._warm:
                import_module(name)
        finally:
            # What the start has left stays, so it need not be looked at again and again.
            gc.freeze()
            gc.enable()
