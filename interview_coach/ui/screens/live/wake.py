"""Keeps the screen awake during a conversation, where the platform lets us."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusMessage


class Wake:
    """Held from start to end; every way is local to the machine, none asks a network."""

    def __init__(self) -> None:
        self._held = False
        self._cookie: int | None = None
        self._helper: subprocess.Popen[bytes] | None = None

    def hold(self, held: bool) -> None:
        """Keep the screen awake, or let it go."""
        if held == self._held:
            return
        self._held = held
        if sys.platform == "win32":
            _windows(held)
        elif sys.platform == "darwin":
            self._mac(held)
        else:
            self._linux(held)

    def _mac(self, held: bool) -> None:
        if held:
            self._helper = subprocess.Popen(["/usr/bin/caffeinate", "-d"])
        elif self._helper is not None:
            self._helper.terminate()
            self._helper.wait()
            self._helper = None

    def _linux(self, held: bool) -> None:
        """By the desktop's own service for it, over the session bus, without waiting for it."""
        from PySide6.QtDBus import QDBusConnection, QDBusPendingCallWatcher

        bus = QDBusConnection.sessionBus()
        if not bus.isConnected():
            return
        if held:
            words: list[object] = ["interview-coach", "A conversation is running"]
            self._asked = QDBusPendingCallWatcher(bus.asyncCall(_call("Inhibit", words), 2000))
            self._asked.finished.connect(self._keep_cookie)
        elif self._cookie is not None:
            bus.asyncCall(_call("UnInhibit", [self._cookie]), 2000)
            self._cookie = None

    def _keep_cookie(self) -> None:
        arguments = self._asked.reply().arguments()
        if not self._asked.isError() and arguments:
            self._cookie = arguments[0]


def _call(method: str, arguments: list[object]) -> QDBusMessage:
    from PySide6.QtDBus import QDBusMessage

    name = "org.freedesktop.ScreenSaver"
    message = QDBusMessage.createMethodCall(name, "/org/freedesktop/ScreenSaver", name, method)
    message.setArguments(arguments)
    return message


def _windows(held: bool) -> None:
    import ctypes

    continuous, display, system = 0x80000000, 0x00000002, 0x00000001
    state = continuous | display | system if held else continuous
    ctypes.windll.kernel32.SetThreadExecutionState(state)  # type: ignore[attr-defined]
