"""Files are written whole or not at all."""

import os
import stat
import time
from pathlib import Path

import pytest

from interview_coach.application import files
from interview_coach.application.errors import CoachError
from interview_coach.application.files import atomic_write, new_stump, sweep_stumps


def test_a_new_file_is_the_persons_alone(tmp_path):
    atomic_write(tmp_path / "letter.pdf", b"%PDF")

    assert (tmp_path / "letter.pdf").read_bytes() == b"%PDF"
    assert stat.S_IMODE((tmp_path / "letter.pdf").stat().st_mode) == 0o600
    assert len(list(tmp_path.iterdir())) == 1


def test_an_existing_file_keeps_its_mode(tmp_path):
    target = tmp_path / "letter.pdf"
    target.write_bytes(b"old")
    target.chmod(0o644)

    atomic_write(target, b"new")

    assert target.read_bytes() == b"new"
    assert stat.S_IMODE(target.stat().st_mode) == 0o644


def test_a_link_stays_a_link(tmp_path):
    (tmp_path / "real.pdf").write_bytes(b"old")
    link = tmp_path / "link.pdf"
    link.symlink_to("real.pdf")

    atomic_write(link, b"new")

    assert link.is_symlink()
    assert (tmp_path / "real.pdf").read_bytes() == b"new"


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_a_failed_write_leaves_the_old_file_and_no_stump(tmp_path, monkeypatch, step):
    target = tmp_path / "letter.pdf"
    target.write_bytes(b"old")

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(files.os, step, fail)
    with pytest.raises(CoachError, match=r"“letter\.pdf” could not be written: No space left"):
        atomic_write(target, b"secret")

    assert [(each.name, each.read_bytes()) for each in tmp_path.iterdir()] == [
        ("letter.pdf", b"old")
    ]


def test_a_full_disk_leaves_the_old_file(tmp_path):
    resource = pytest.importorskip("resource")
    target = tmp_path / "letter.pdf"
    target.write_bytes(b"old")
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (3000, limits[1]))
    try:
        with pytest.raises(CoachError, match=r"letter\.pdf"):
            atomic_write(target, b"x" * 5000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)

    assert target.read_bytes() == b"old"
    assert len(list(tmp_path.iterdir())) == 1


@pytest.mark.skipif(os.name == "nt", reason="Pipes have no place among files there.")
def test_a_pipe_takes_the_words_and_stays_a_pipe(tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDWR)
    try:
        atomic_write(pipe, b"words")
        assert os.read(reader, 99) == b"words"
    finally:
        os.close(reader)
    assert stat.S_ISFIFO(pipe.stat().st_mode)


def test_a_folder_is_not_taken_for_a_file(tmp_path):
    (tmp_path / "letters").mkdir()

    with pytest.raises(CoachError, match=r"^“letters” is a folder; please name a file"):
        atomic_write(tmp_path / "letters", b"words")

    assert (tmp_path / "letters").is_dir()


def test_a_folder_that_is_not_there_is_told_by_the_files_name_alone(tmp_path):
    with pytest.raises(CoachError, match=r"^“a\.txt” could not be written: No such") as told:
        atomic_write(tmp_path / "nowhere" / "a.txt", b"secret")

    assert "secret" not in str(told.value)


def aged(path: Path, seconds: float) -> Path:
    path.touch()
    then = time.time() - seconds
    os.utime(path, (then, then))
    return path


def test_only_our_own_old_stumps_are_swept(tmp_path):
    old, young = aged(new_stump(tmp_path), 4000), new_stump(tmp_path)
    foreign = [aged(tmp_path / name, 9000) for name in ("film.part", ".interview-coach-notes.part")]

    sweep_stumps(tmp_path)
    sweep_stumps(tmp_path / "nowhere")

    assert not old.exists()
    assert set(tmp_path.iterdir()) == {young, *foreign}
