"""The locks against pyproject.toml."""

import shutil
from pathlib import Path

import pytest

from interview_coach import _bootstrap
from interview_coach._bootstrap import requirements
from tests import locks


@pytest.fixture
def copy(tmp_path, monkeypatch):
    """A pyproject.toml and its locks that a test may spoil."""
    shutil.copytree(_bootstrap.LOCKS, tmp_path / "locks")
    shutil.copy(Path(_bootstrap.ROOT) / "pyproject.toml", tmp_path)
    monkeypatch.setattr(_bootstrap, "LOCKS", str(tmp_path / "locks"))
    monkeypatch.setattr(requirements, "ROOT", str(tmp_path))
    return tmp_path


def replace(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_the_locks_agree_with_pyproject():
    assert locks.problems() == []


def test_a_new_requirement_asks_for_a_new_lock(copy):
    replace(copy / "pyproject.toml", '"alembic', '"unheard-of>=6",\n    "alembic')

    assert "run.txt lacks unheard-of" in locks.problems()
    assert (
        "run.txt was made from other requirements than pyproject.toml has now" in locks.problems()
    )


def test_a_version_out_of_its_range_is_found(copy):
    replace(copy / "locks" / "run.txt", "pyside6==6.11.3", "pyside6==6.12.0")

    assert "run.txt has pyside6 6.12.0, out of >=6.8,!=6.12.0" in locks.problems()


def test_the_tests_run_on_the_versions_that_people_get(copy):
    replace(copy / "locks" / "test.txt", "appdirs==1.4.4", "appdirs==1.4.3")

    assert "test.txt does not hold appdirs 1.4.4 of run.txt" in locks.problems()


@pytest.mark.parametrize(
    "line",
    [
        "--index-url https://packages.example/simple",
        "--find-links wheels",
        "extra @ file:///wheels/extra.whl",
        "./extra.whl",
        "# from /home/ann/extra",
    ],
)
def test_a_host_an_option_or_a_path_is_found(copy, line):
    lock = copy / "locks" / "run.txt"
    lock.write_text(lock.read_text(encoding="utf-8") + line + "\n", encoding="utf-8")

    assert "run.txt names a host, an option or a path" in locks.problems()


def test_a_package_without_a_hash_is_found(copy):
    lock = copy / "locks" / "run.txt"
    lock.write_text(lock.read_text(encoding="utf-8") + "extra==1.0\n", encoding="utf-8")

    assert "run.txt has extra without a hash" in locks.problems()


def test_the_version_of_pyside_that_kills_the_process_is_refused():
    allowed = dict(map(requirements.split, requirements.requirements("run")))["pyside6"]

    assert not requirements.allows(allowed, "6.12.0")
