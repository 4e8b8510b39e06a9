"""Use cases are tested on the real database, in a folder of the test's own."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from interview_coach.app import Workspace, open_services
from interview_coach.application.changes import Change
from interview_coach.application.services import Services
from interview_coach.paths import Paths
from tests.clock import SetClock


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


@pytest.fixture
def announced() -> list[Change]:
    return []


@pytest.fixture
def services(
    tmp_path: Path, new_data: Path, clock: SetClock, announced: list[Change]
) -> Iterator[Services]:
    shutil.copytree(new_data, tmp_path / "data")
    opened = open_services(Workspace(Paths(tmp_path / "data")), announced.append, clock)
    announced.clear()
    yield opened.services
    opened.close()
