"""A driven window, as its driver has it: start it, type, look, freeze it, kill it."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Thread
from typing import Any, NamedTuple, Self

from interview_coach._bootstrap import ROOT
from tests.driven import keyboard
from tests.driven.inside import ENQ
from tests.driven.keyboard import Keyboard

PATIENCE = 30.0


class Said(NamedTuple):
    """One line of the window's: when, the word, and the rest."""

    at: float
    word: str
    rest: str


def surroundings(**more: str) -> dict[str, str]:
    """The environment of a person's start: bytecode is kept, and Qt has a place to paint."""
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    return environment | {"PYTHONPATH": ROOT} | more


class DrivenProcess:
    """A program with a pipe for keys and one for what it says."""

    def __init__(self, module: str, *words: str, **environment: str) -> None:
        keys, self._keys = os.pipe()
        self._says, says = os.pipe()
        self.started_at = time.monotonic()
        self.process = subprocess.Popen(
            [sys.executable, "-m", module, str(keys), str(says), *words],
            pass_fds=(keys, says),
            env=surroundings(**environment),
            cwd=ROOT,
        )
        os.close(keys)
        os.close(says)
        self.said: list[Said] = []
        self._lines: SimpleQueue[Said] = SimpleQueue()
        Thread(target=self._listen, daemon=True).start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.kill()
        os.close(self._keys)

    def type(self, key: str) -> float:
        """Press a key; when that was."""
        at = time.monotonic()
        os.write(self._keys, key.encode("ascii"))
        return at

    def wait_for(self, word: str, patience: float = PATIENCE) -> Said:
        """The next line with this word."""
        deadline = time.monotonic() + patience
        while (left := deadline - time.monotonic()) > 0:
            try:
                said = self._lines.get(timeout=left)
            except Empty:
                break
            self.said.append(said)
            if said.word == word:
                return said
            if said.word == "gone":
                raise EOFError(f"the window is gone; “{word}” was waited for")
        raise TimeoutError(f"the window did not say “{word}” in {patience} s")

    def listen_for(self, seconds: float) -> list[Said]:
        """All that is said in this time."""
        began = len(self.said)
        with suppress(TimeoutError):
            self.wait_for("silence", seconds)
        return self.said[began:]

    def send(self, number: signal.Signals) -> float:
        """Send a signal; when that was."""
        at = time.monotonic()
        self.process.send_signal(number)
        return at

    def kill(self) -> float:
        """kill -9, and wait until it is dead; when that was."""
        at = self.send(signal.SIGKILL)
        self.process.wait()
        return at

    def _listen(self) -> None:
        with os.fdopen(self._says, encoding="utf-8") as lines:
            for line in lines:
                at, word, rest = line.rstrip("\n").split(" ", 2)
                self._lines.put(Said(float(at), word, rest))
        self._lines.put(Said(time.monotonic(), "gone", ""))


class DrivenWindow(DrivenProcess):
    """The real program on a data folder; on an X server it has the focus, and real keys."""

    keyboard: Keyboard | None = None

    def __init__(self, folder: Path, *, plainly: bool = False, **environment: str) -> None:
        """``plainly``: without words, the folder named by the environment."""
        words = () if plainly else ("--data-dir", str(folder))
        place = {"INTERVIEW_COACH_HOME": str(folder)} if plainly else {}
        super().__init__("tests.driven.inside", *words, **place, **environment)

    def state(self) -> dict[str, Any]:
        """Where the window is, what has the focus, what was said, and the notes on show."""
        self.type(ENQ)
        state: dict[str, Any] = json.loads(self.wait_for("state").rest)
        return state

    def wait_until(
        self, wanted: Callable[[dict[str, Any]], bool], patience: float = PATIENCE
    ) -> dict[str, Any]:
        """Look again and again until the state is as wanted."""
        deadline = time.monotonic() + patience
        while not wanted(state := self.state()):
            if time.monotonic() > deadline:
                raise TimeoutError(f"the window stayed at {state['place']} ({state['focus']})")
            time.sleep(0.02)
        return state

    def __exit__(self, *error: object) -> None:
        super().__exit__(*error)
        if self.keyboard is not None:
            self.keyboard.close()

    def press(self, key: str) -> float:
        """As a person does, if the window is on an X server; when that was."""
        return self.keyboard.type(key) if self.keyboard is not None else self.type(key)

    def wait_for_notes(self, patience: float = PATIENCE) -> dict[str, Any]:
        """Until the live view is there and keys go into its notes."""
        self.wait_for("painted")
        if keyboard.is_here():
            self.keyboard = Keyboard(self.process.pid)
        return self.wait_until(
            lambda state: state["focus"] == "NotesEditor" and "text" in state, patience
        )
