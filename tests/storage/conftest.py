"""A real database in a folder of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from interview_coach import storage
from interview_coach.storage import Database


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "interviews.db"


@pytest.fixture
def database(path: Path) -> Iterator[Database]:
    database = storage.open(path)
    yield database
    database.close()
