"""What every test stands on: Qt without a screen, dressed as the program is."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

os.environ["QT_QPA_PLATFORM"] = "offscreen"
# As the window does it: what the worker does must not keep the window waiting.
sys.setswitchinterval(0.0001)
gc.disable()

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from interview_coach.ui.theme import Theme


@pytest.hookimpl(trylast=True)
def pytest_runtest_teardown() -> None:
    """As the window does it, too: garbage is collected on this thread, never on a worker."""
    gc.collect(1)


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """The one application of the test run is made as the program makes its own."""
    return ["tests", "-style", "fusion"]


@pytest.fixture(scope="session")
def _one_look(qapp: QApplication) -> Theme:
    from interview_coach.ui.theme import Theme

    return Theme(qapp)


@pytest.fixture
def look(qapp: QApplication, _one_look: Theme) -> Theme:
    """The theme, light, applied to the one application of the test run."""
    from interview_coach.ui.theme import theme

    if theme() is not _one_look or _one_look.scheme != "light":
        _one_look.apply(qapp, "light")
    return _one_look


@pytest.fixture(scope="session", autouse=True)
def _made_once() -> Iterator[None]:
    """What the program makes anew at each start is made once in a run, which opens a thousand.

    The shipped content is read once, a statement is compiled once, and no test waits for the disk.
    """
    from sqlalchemy import Engine

    from interview_coach import app
    from interview_coach.storage import sqlite_file

    kept: dict[str, Any] = {}
    make = sqlite_file.create_engine

    def engine(*words: Any, **options: Any) -> Engine:
        made = make(*words, **options)
        # Compiled statements are looked up by their dialect.
        made.dialect = kept.setdefault("dialect", made.dialect)
        made._compiled_cache = kept.setdefault("statements", made._compiled_cache)
        return made

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(app, "load_content", cache(app.load_content))
        patch.setattr(sqlite_file, "create_engine", engine)
        waits = "PRAGMA synchronous=FULL"
        rest = [pragma for pragma in sqlite_file._SAFEGUARDS if pragma != waits]
        patch.setattr(sqlite_file, "_SAFEGUARDS", (*rest, "PRAGMA synchronous=OFF"))
        yield


@pytest.fixture(scope="session")
def new_data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder as the first start leaves it, made once and copied for each test."""
    from interview_coach.app import Workspace, open_services
    from interview_coach.paths import Paths
    from tests.clock import SetClock

    folder = tmp_path_factory.mktemp("new") / "data"
    open_services(Workspace(Paths(folder)), clock=SetClock()).close()
    return folder
