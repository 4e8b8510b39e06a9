"""The start behind the first painting: what is imported then, and what is left out of it."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from importlib import import_module
from threading import Thread
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

_NEXT = ("interview_coach.ui.furnishing",)
_QUIET_MS = 3000


class Starting(QObject):
    """Imports what the window is made of on a thread of its own, then goes on in the window's."""

    _imported = Signal()

    def __init__(self, go_on: Callable[[], None]) -> None:
        super().__init__()
        # The window is furnished in a turn of its own, and painted in the next.
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(go_on)
        self._imported.connect(self._turn.start)

    def begin(self) -> None:
        """The empty window is on the screen."""
        _ask_no_sources()
        Thread(target=self._import, name="imports", daemon=True).start()
        QTimer.singleShot(_QUIET_MS, _collect_again)

    def _import(self) -> None:
        try:
            for name in _NEXT:
                import_module(name)
        finally:
            # What could not be imported is met again, and told, on the window's thread.
            self._imported.emit()


def _ask_no_sources() -> None:
    """Spare each import the reading of its source: PySide6 would look there for a switch that
    changes how its names are spelt, which nothing here uses."""
    feature: Any = sys.modules.get("shibokensupport.feature")
    if hasattr(feature, "_mod_uses_pyside"):
        feature._mod_uses_pyside = lambda module: False


def _collect_again() -> None:
    """The start is over; what it left stays, so it need not be looked at again."""
    gc.freeze()
    gc.enable()
