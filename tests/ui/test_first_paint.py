"""What the program has imported when its window is first painted, on the way of a real start."""

import os
import subprocess
import sys

import pytest

from interview_coach._bootstrap import ROOT

LOOK = """
import os, sys
import PySide6.QtWidgets
bare = set(sys.modules)
from interview_coach import cli
from interview_coach.ui.main_window import MainWindow

make = MainWindow.__init__

def made(self, *arguments):
    make(self, *arguments)
    self.first_painted.connect(seen)

def seen():
    names = {"PySide6.QtCore.Qt"} if "Qt" in vars(PySide6.QtCore) else set()
    print(*sorted((set(sys.modules) - bare) | names), flush=True)
    os._exit(0)

MainWindow.__init__ = made
cli.main([])
"""
# Some of these PySide6 brings itself; none may come on top of it.
DENIED = (
    *("sqlalchemy", "alembic", "reportlab", "sqlite3", "PySide6.QtSvg", "PySide6.QtPrintSupport"),
    "PySide6.QtCore.Qt",  # A namespace of a hundred enumerations, made when first named.
    *("logging", "argparse", "asyncio", "email", "importlib.metadata", "subprocess", "tomllib"),
    *("interview_coach.domain", "interview_coach.storage", "interview_coach.documents"),
    *("interview_coach.application.services", "interview_coach.ui.screens"),
)


@pytest.fixture(scope="module")
def imported(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    home = tmp_path_factory.mktemp("home")
    ran = subprocess.run(
        [sys.executable, "-c", LOOK],
        env=os.environ | {"INTERVIEW_COACH_HOME": str(home)},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return set(ran.stdout.split())


@pytest.mark.parametrize("module", DENIED)
def test_the_window_is_painted_before_it_is_imported(imported: set[str], module: str) -> None:
    assert {name for name in imported if name == module or name.startswith(f"{module}.")} == set()


def test_the_empty_window_needs_few_modules_of_ours(imported: set[str]) -> None:
    ours = {name for name in imported if name.startswith("interview_coach")}
    assert len(ours) < 20
