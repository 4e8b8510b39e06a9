"""What will be wanted next, made ready while the person looks at the first screen."""

from __future__ import annotations

import gc
import sys
import time
from collections.abc import Iterator, Sequence
from importlib import import_module
from threading import Event, Thread

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from interview_coach.ui.collecting import Collecting

_BETWEEN_MS, _TURN = 5, 0.003
_QT = ("PySide6.QtCore", "PySide6.QtGui", "PySide6.QtWidgets")


class Warming(QObject):
    """Makes all of Qt's classes in short turns of the window's thread, then imports ``modules`` on
    a thread of its own.

    PySide6 makes a class when it is first asked for, and two threads that do so at once end the
    process: none may be left to make when another thread imports what asks for them.
    """

    finished = Signal()

    def __init__(self, modules: Sequence[str], parent: QObject) -> None:
        super().__init__(parent)
        self._modules, self._classes = modules, _classes()
        self._stop = Event()
        self._thread = Thread(target=self._import, name="warming", daemon=True)
        self._turn = QTimer(self, interval=_BETWEEN_MS)
        self._turn.timeout.connect(self._make_some)
        self.finished.connect(self._settle)

    def begin(self) -> None:
        """The start is over."""
        # From now on the worker gives way at once when a key arrives. Before, window and worker
        # stand in each other's way all the time, and each change of hands would cost the start.
        sys.setswitchinterval(0.0001)
        self._turn.start()

    def _make_some(self) -> None:
        until = time.monotonic() + _TURN
        while time.monotonic() < until:
            if next(self._classes, None) is None:
                self._turn.stop()
                self._begin_importing()
                return

    def _begin_importing(self) -> None:
        if application := QCoreApplication.instance():
            application.aboutToQuit.connect(self._give_up)
        self._thread.start()

    def _import(self) -> None:
        try:
            for name in self._modules:
                if self._stop.is_set():
                    return
                import_module(name)
        finally:
            self.finished.emit()

    def _give_up(self) -> None:
        """The program ends, and no thread of ours may be at work then."""
        self._stop.set()
        self._thread.join()

    def _settle(self) -> None:
        # What the start has left stays, so it need not be looked at again and again.
        gc.freeze()
        Collecting(self)


def _classes() -> Iterator[str]:
    """The names of all that Qt's modules hold, each made by then."""
    for module in map(import_module, _QT):
        for name in dir(module):
            getattr(module, name)
            yield name
