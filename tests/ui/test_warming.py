"""After the start: Qt's classes made by the window's thread alone, and modules imported early."""

from __future__ import annotations

import gc
import subprocess
import sys
import threading

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from interview_coach._bootstrap import ROOT
from interview_coach.ui import starting
from interview_coach.ui.collecting import Collecting, collect
from interview_coach.ui.starting import Starting

WARMED = """
import sys
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication
from PySide6 import QtCore, QtGui, QtWidgets
from interview_coach.ui.warming import Warming

def made():
    return {name for module in (QtCore, QtGui, QtWidgets) for name in vars(module)}

class Watch(Warming):
    def _import(self):
        before = made()
        super()._import()
        late.extend(made() - before)

late = []
application = QApplication([])
root = QObject()
warming = Watch(["interview_coach.ui.screens.people", "interview_coach.ui.screens.live"], root)
warming.finished.connect(application.quit)
QTimer.singleShot(20_000, application.quit)
warming.begin()
application.exec()
assert "interview_coach.ui.screens.live" in sys.modules, "it was imported"
print(len(made()), late)
"""


def test_no_class_of_qt_is_left_for_another_thread_to_make() -> None:
    ran = subprocess.run(
        [sys.executable, "-c", WARMED], cwd=ROOT, capture_output=True, text=True, check=True
    )
    count, late = ran.stdout.split(maxsplit=1)
    assert int(count) > 500
    assert late.strip() == "[]"


@pytest.fixture
def steps(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What happened, with neither import nor rest to wait for."""
    happened: list[str] = []

    class Warmed(QObject):
        def __init__(self, modules: list[str], parent: QObject) -> None:
            super().__init__(parent)
            happened.extend(modules)

        def begin(self) -> None:
            happened.append("begun")

    monkeypatch.setattr(starting, "_IDLE_MS", 0)
    monkeypatch.setattr("interview_coach.ui.warming.Warming", Warmed)
    return happened


def test_after_the_last_step_what_is_wanted_next_is_made_ready(
    steps: list[str], qtbot: QtBot
) -> None:
    one, two = (lambda: steps.append("dressed")), (lambda: steps.append("filled"))
    start = Starting(one, two, warm=["people", "live"])
    start.begin()
    qtbot.waitUntil(lambda: "begun" in steps)
    assert steps == ["dressed", "filled", "people", "live", "begun"]


def test_what_another_thread_leaves_behind_ends_on_the_windows_thread(qtbot: QtBot) -> None:
    ended: list[str] = []

    class Knot(QTimer):
        def __init__(self) -> None:
            super().__init__()
            self.me = self

        def __del__(self) -> None:
            ended.append(threading.current_thread().name)

    gc.enable()
    owner = QObject()
    Collecting(owner)
    worker = threading.Thread(target=lambda: [[] for _ in range(100_000)], name="worker")
    Knot()
    worker.start()
    worker.join()
    kept = [[] for _ in range(2_000)]
    collect()
    assert ended == ["MainThread"]
    assert len(kept) == 2_000
