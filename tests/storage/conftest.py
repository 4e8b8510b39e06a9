"""A real database in a folder of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from interview_coach import storage
from interview_coach.storage import Database, sqlite_file

SHIPPED = sqlite_file._SAFEGUARDS
"""Before the run is spared the waiting for the disk."""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "interviews.db"


@pytest.fixture
def database(path: Path) -> Iterator[Database]:
    database = storage.open(path)
    yield database
    database.close()


@pytest.fixture
def safeguards(monkeypatch: pytest.MonkeyPatch) -> None:
    """The data file as a person has it: what is kept has reached the disk."""
    monkeypatch.setattr(sqlite_file, "_SAFEGUARDS", SHIPPED)
