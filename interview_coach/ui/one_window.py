"""One window for one data folder: a second start calls the first to the front, and ends."""

from __future__ import annotations

import time
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QLockFile, QObject, Signal
from PySide6.QtWidgets import QWidget

_PATIENCE = 0.8
"""Seconds within which a window that lives answers a call."""
_STARTING = 10.0
"""Seconds within which a window that has only taken the folder begins to listen."""
_LOOK_AGAIN = 0.01


class OneWindow(QObject):
    """Holds the folder for this process; ``called`` says that another start wants the window.

    A call is an empty file in a folder of its own, which the one called takes away: that works
    alike on every system, and leaves nothing behind that could be mistaken for an answer.
    """

    called = Signal()

    def __init__(self, lock: Path, calls: Path) -> None:
        super().__init__()
        self._call = calls / "call"
        self._place = lock
        self._lock = QLockFile(str(lock))
        # What a killed process left is known by its number; age alone says nothing.
        self._lock.setStaleLockTime(0)

    def claim(self) -> bool:
        """Take the folder, and listen from now on; ``False`` when another window has it."""
        if not self._lock.tryLock(0):
            return False
        self._call.parent.mkdir(mode=0o700, exist_ok=True)
        self._watcher = QFileSystemWatcher([str(self._call.parent)], self)
        self._watcher.directoryChanged.connect(self._answer)
        # A call from before there was anybody to hear it.
        self._call.unlink(missing_ok=True)
        return True

    def call(self) -> bool:
        """Call the window that has the folder; whether it answered."""
        try:
            # The first may have taken the folder just now, and nothing more.
            self._call.parent.mkdir(mode=0o700, exist_ok=True)
            self._call.touch()
        except OSError:
            return False
        until = time.monotonic() + self._patience()
        while self._call.exists():
            if time.monotonic() > until:
                self._call.unlink(missing_ok=True)
                return False
            time.sleep(_LOOK_AGAIN)
        return True

    def _patience(self) -> float:
        """More for a window that comes into being, as when an icon is clicked twice."""
        try:
            age = time.time() - self._place.stat().st_mtime
        except OSError:
            return _PATIENCE
        return _STARTING if 0 <= age < _STARTING else _PATIENCE

    def _answer(self) -> None:
        if self._call.exists():
            self._call.unlink(missing_ok=True)
            self.called.emit()


def bring_forward(window: QWidget) -> None:
    """Put the window before all others, even when it was put away."""
    # No name in Qt is asked for: while the window starts, its other thread makes them, and two
    # threads that do so at once end the process.
    if window.isMinimized():
        back = window.showMaximized if window.isMaximized() else window.showNormal
        back()
    window.show()
    window.raise_()
    window.activateWindow()
