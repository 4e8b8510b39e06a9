"""One key as the platform's window system brings it: to the focus, by way of the shortcuts."""

from __future__ import annotations

import time

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

EOT = "\x04"


def activate(window: QWidget) -> None:
    """Let the window have the keyboard, with what goes with that: the cursor, the input method."""
    window.activateWindow()
    QCoreApplication.processEvents()


def press(window: QWindow, key: str) -> float:
    """Press and release it; seconds until it was in the text and on the screen."""
    code: Qt.Key | str = Qt.Key.Key_Return if key == "\n" else key
    held = Qt.KeyboardModifier.NoModifier
    if key == EOT:
        code, held = Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier
    began = time.perf_counter()
    QTest.keyPress(window, code, held)
    QCoreApplication.processEvents()
    cost = time.perf_counter() - began
    QTest.keyRelease(window, code, held)
    return cost
