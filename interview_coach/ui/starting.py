"""The start behind the first painting: what is imported then, and what is left out of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from importlib import import_module
from threading import Thread

from PySide6.QtCore import QObject, QTimer, Signal

_FIRST = "interview_coach.ui.furnishing"
_BETWEEN_MS, _IDLE_MS = 1, 1500


class Starting(QObject):
    """Imports what the window is made of on a thread of its own, then goes on in the window's:
    each step in a turn of its own, so that none keeps the person waiting.

    ``warm`` names the modules that will be wanted next, made ready a moment after the last step.
    """

    _imported = Signal()

    def __init__(self, *steps: Callable[[], None], warm: Sequence[str]) -> None:
        super().__init__()
        self._steps, self._warm = list(steps), warm
        self._turn = QTimer(self, singleShot=True, interval=_BETWEEN_MS)
        self._turn.timeout.connect(self._step)
        self._imported.connect(self._turn.start)
        self._rest = QTimer(self, singleShot=True, interval=_IDLE_MS)
        self._rest.timeout.connect(self._warm_up)

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
            self._rest.start()

    def _warm_up(self) -> None:
        from interview_coach.ui.warming import Warming

        Warming(self._warm, self).begin()
