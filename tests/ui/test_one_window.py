"""A second start calls the first window to the front; one that was killed calls nobody."""

import inspect
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from threading import Timer

import pytest
from PySide6.QtCore import QLockFile
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from interview_coach.ui.one_window import OneWindow, bring_forward
from tests.driven.folders import make_sample
from tests.driven.outside import DrivenWindow


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


def second_start(folder: Path) -> subprocess.CompletedProcess[str]:
    words = [sys.executable, "-m", "interview_coach", "--data-dir", str(folder)]
    return subprocess.run(words, capture_output=True, text=True, timeout=30, check=False)


@pytest.mark.alone
def test_a_second_start_calls_the_window_that_is_open_and_ends_well(folder: Path) -> None:
    make_sample(folder)
    with DrivenWindow(folder) as window:
        window.wait_for("filled")
        began = time.monotonic()
        second = second_start(folder)
        assert (second.returncode, second.stderr) == (0, "")
        assert time.monotonic() - began < 5
        assert not (folder / "calls" / "call").exists()


def test_a_window_that_was_killed_leaves_the_way_free(qtbot: QtBot, folder: Path) -> None:
    folder.mkdir()
    lock, calls = folder / "lock", folder / "calls"
    claim = (
        "import sys, time, pathlib; from interview_coach.ui.one_window import OneWindow;"
        "from PySide6.QtCore import QCoreApplication; app = QCoreApplication([]);"
        "one = OneWindow(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]));"
        "print(one.claim(), flush=True); time.sleep(60)"
    )
    words = [sys.executable, "-c", claim, str(lock), str(calls)]
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True) as first:
        assert first.stdout is not None
        assert first.stdout.readline() == "True\n"
        assert not OneWindow(lock, calls).claim()
        os.kill(first.pid, signal.SIGKILL)
    assert lock.exists()
    again = OneWindow(lock, calls)
    assert again.claim()
    again.deleteLater()


@pytest.mark.alone
def test_a_window_that_stands_still_is_not_waited_for_long(qtbot: QtBot, folder: Path) -> None:
    folder.mkdir()
    first = OneWindow(folder / "lock", folder / "calls")
    assert first.claim()
    long_ago = time.time() - 60
    os.utime(folder / "lock", (long_ago, long_ago))
    began = time.monotonic()
    # Nothing processes events here, so the first cannot answer.
    assert not OneWindow(folder / "lock", folder / "calls").call()
    assert time.monotonic() - began < 2
    assert not (folder / "calls" / "call").exists()


def test_a_window_that_has_only_taken_the_folder_is_waited_for(qtbot: QtBot, folder: Path) -> None:
    folder.mkdir()
    lock = QLockFile(str(folder / "lock"))
    assert lock.tryLock(0)
    late = Timer(1.0, lambda: (folder / "calls" / "call").unlink())
    late.start()
    assert OneWindow(folder / "lock", folder / "calls").call()


def test_a_call_from_before_anybody_listened_is_taken(qtbot: QtBot, folder: Path) -> None:
    call = folder / "calls" / "call"
    call.parent.mkdir(parents=True)
    call.touch()
    assert OneWindow(folder / "lock", folder / "calls").claim()
    assert not call.exists()


def test_calling_it_forward_makes_no_name_in_qt() -> None:
    """Another thread makes them while the window starts; two at once end the process."""
    assert "Qt." not in inspect.getsource(bring_forward)
    assert "import" not in inspect.getsource(bring_forward)


@pytest.mark.qt_log_ignore("does not support raise")
def test_a_window_that_was_put_away_comes_back_as_it_was(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.showMaximized()
    window.showMinimized()
    bring_forward(window)
    assert window.isMaximized()
    assert not window.isMinimized()


@pytest.mark.qt_log_ignore("does not support raise")
def test_a_window_that_was_put_away_comes_back(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.showMinimized()
    bring_forward(window)
    assert window.isVisible()
    assert not window.isMinimized()
