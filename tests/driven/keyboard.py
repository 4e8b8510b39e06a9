"""A real keyboard, of an X server by xdotool: keys come to the focus like anybody's."""

from __future__ import annotations

import os
import shutil
import subprocess
import time

from tests.driven.inside import EOT

_NAMES = {" ": "space", "\n": "Return", "@": "at", "!": "exclam", "?": "question", EOT: "ctrl+d"}
_PATIENCE = 10.0


def is_here() -> bool:
    """Whether windows open on an X server that xdotool can reach."""
    on_x = os.environ.get("QT_QPA_PLATFORM", "").startswith("xcb")
    return on_x and bool(os.environ.get("DISPLAY")) and shutil.which("xdotool") is not None


class Keyboard:
    """Types into the window of one process."""

    def __init__(self, pid: int) -> None:
        self._window = _window_of(pid)
        self._tool = subprocess.Popen(["xdotool", "-"], stdin=subprocess.PIPE, text=True)
        self._do(f"windowfocus --sync {self._window}")

    def type(self, key: str) -> float:
        """Press a key; when that was."""
        at = time.monotonic()
        self._do(f"key {_NAMES.get(key, key)}")
        return at

    def close(self) -> None:
        """No more keys."""
        assert self._tool.stdin is not None
        self._tool.stdin.close()
        self._tool.wait()

    def _do(self, words: str) -> None:
        assert self._tool.stdin is not None
        self._tool.stdin.write(words + "\n")
        self._tool.stdin.flush()


def _window_of(pid: int) -> str:
    deadline = time.monotonic() + _PATIENCE
    while time.monotonic() < deadline:
        found = subprocess.run(
            ["xdotool", "search", "--onlyvisible", "--pid", str(pid), "--name", "Interview Coach"],
            capture_output=True,
            text=True,
            check=False,
        ).stdout.split()
        if found:
            return found[0]
        time.sleep(0.05)
    raise TimeoutError("the window is not on the X server")
