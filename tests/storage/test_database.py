"""Opening, refusing, sharing and closing the data file."""

import errno
import os
import re
import sqlite3
import stat
import subprocess
import sys
import threading
import time
from hashlib import sha256
from pathlib import Path
from uuid import UUID

import pytest

from interview_coach import storage
from interview_coach.application.errors import CoachError
from interview_coach.application.files import new_stump
from interview_coach.storage import Database, failures, sqlite_file
from tests.builders import a_person

OTHER_PROGRAM = """
import sys, pathlib
from interview_coach import storage
from interview_coach.application.errors import CoachError
try:
    storage.open(pathlib.Path(sys.argv[1])).close()
except CoachError as problem:
    print(problem)
"""

READING_PROGRAM = """
import sys, pathlib
from interview_coach import storage
database = storage.open(pathlib.Path(sys.argv[1]))
database.reading.interviews(), database.reading.habits()
print(*(name for name in ("sqlalchemy.orm", "alembic") if name in sys.modules))
database.close()
"""

TYPING_PROGRAM = """
import sys, pathlib
from interview_coach import storage
from tests.builders import a_note, a_person, an_interview
database = storage.open(pathlib.Path(sys.argv[1]))
person = a_person()
interview = an_interview(person)
with database.work() as work:
    work.people.add(person)
    work.interviews.add(interview)
print(interview.id, flush=True)
for number in range(10**6):
    with database.work() as work:
        work.notes.save([a_note(interview, str(number), number)])
    print(number, flush=True)
"""


def everything_in(folder: Path) -> dict[str, str]:
    return {file.name: sha256(file.read_bytes()).hexdigest() for file in folder.iterdir()}


def pragma(database: Database, name: str) -> object:
    (value,) = sqlite_file.driver(database.engine).execute(f"PRAGMA {name}").fetchone()
    return value


def keep(database: Database, name: str) -> None:
    with database.work() as work:
        work.people.add(a_person(name))


def test_a_new_file_is_made_with_its_folder_for_the_person_alone(path):
    database = storage.open(path)
    try:
        assert database.is_new
        for file in path.parent.iterdir():
            assert stat.S_IMODE(file.stat().st_mode) == 0o600, file
        assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    finally:
        database.close()
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_the_safeguards_hold(safeguards, database):
    wanted = {
        "journal_mode": "wal",
        "locking_mode": "exclusive",
        "synchronous": 2,
        "foreign_keys": 1,
        "secure_delete": 1,
        "trusted_schema": 0,
        "cell_size_check": 1,
        "application_id": sqlite_file.APPLICATION_ID,
    }
    assert {name: pragma(database, name) for name in wanted} == wanted


def test_what_was_kept_is_there_at_the_next_opening(path):
    first = storage.open(path)
    keep(first, "Dana Whitfield")
    first.close()

    second = storage.open(str(path))
    assert not second.is_new
    assert [row.name for row in second.reading.people()] == ["Dana Whitfield"]
    second.close()


def test_closing_twice_does_not_open_it_again(path):
    database = storage.open(path)
    database.close()
    database.close()

    storage.open(path).close()


def test_a_first_look_needs_neither_the_orm_nor_alembic(path):
    look = subprocess.run(
        [sys.executable, "-c", READING_PROGRAM, path], capture_output=True, text=True, check=True
    )

    assert look.stdout.split() == []


def test_an_address_may_name_the_file(path):
    storage.open(f"sqlite:///{path}").close()

    assert path.exists()


@pytest.mark.parametrize(
    "address", ["sqlite://", "sqlite:///:memory:", "what://", "nosuch://host/name"]
)
def test_an_address_that_cannot_be_used_is_told(address):
    with pytest.raises(CoachError):
        storage.open(address)


FOREIGN = {
    "empty": b"",
    "text": b"First Name,Last Name\n" * 20,
    "short": b"SQLite format 3\0",
    "noise": bytes(range(256)) * 16,
}


@pytest.mark.parametrize("kind", FOREIGN)
def test_a_foreign_file_is_refused_and_not_touched(path, kind):
    path.parent.mkdir()
    path.write_bytes(FOREIGN[kind])
    before = everything_in(path.parent)

    with pytest.raises(CoachError, match="data file"):
        storage.open(path)

    assert everything_in(path.parent) == before


def test_another_programs_database_is_refused_and_not_touched(path):
    path.parent.mkdir()
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE people (name)")
    other.close()
    before = everything_in(path.parent)

    with pytest.raises(CoachError, match="not a data file of Interview Coach"):
        storage.open(path)

    assert everything_in(path.parent) == before


def test_a_file_with_our_mark_and_nothing_of_ours_is_damaged(path):
    path.parent.mkdir()
    other = sqlite3.connect(path)
    other.execute(f"PRAGMA application_id={sqlite_file.APPLICATION_ID}")
    other.execute("CREATE TABLE people (name)")
    other.close()

    with pytest.raises(CoachError, match=re.escape(failures.DAMAGED)):
        storage.open(path)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such pipes")
def test_a_pipe_in_the_files_place_is_not_waited_for(path):
    path.parent.mkdir()
    os.mkfifo(path)

    with pytest.raises(CoachError, match="not a data file"):
        storage.open(path)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows protects files otherwise")
def test_a_protected_file_is_not_taken_for_a_bad_disk(path, monkeypatch):
    storage.open(path).close()
    path.chmod(0o400)
    if os.geteuid() == 0:
        # Root may write all the same.
        monkeypatch.setattr(Path, "open", _refused)

    with pytest.raises(CoachError, match="could not be opened: Permission denied"):
        storage.open(path)


def _refused(path, mode="r", **_):
    if "+" in mode or "w" in mode:
        raise PermissionError(errno.EACCES, "Permission denied")
    return open(path, mode)


def test_a_folder_in_the_files_place_is_told(path):
    path.mkdir(parents=True)

    with pytest.raises(CoachError, match=r"interviews\.db"):
        storage.open(path)


def test_a_log_without_its_file_is_not_taken_for_a_new_start(path):
    path.parent.mkdir()
    path.with_name(f"{path.name}-wal").write_bytes(b"all that was typed last")

    with pytest.raises(CoachError, match="missing"):
        storage.open(path)

    assert not path.exists()


def change_versions(path: Path, stored: str, opens_from: str) -> None:
    storage.open(path).close()
    raw = sqlite3.connect(path)
    raw.execute("PRAGMA journal_mode=DELETE")
    with raw:
        raw.execute("UPDATE alembic_version SET version_num = ?", [stored])
        raw.execute("UPDATE about SET value = ?", [opens_from])
    raw.close()


def test_a_newer_file_is_refused_in_a_sentence_and_not_touched(path):
    change_versions(path, "9007", "9005")
    before = everything_in(path.parent)

    with pytest.raises(CoachError, match=r"newer Interview Coach.*9007.*nothing was changed"):
        storage.open(path)

    assert everything_in(path.parent) == before


def test_a_newer_file_that_we_may_open_is_opened(path):
    change_versions(path, "9007", "0001")

    database = storage.open(path)
    keep(database, "Dana Whitfield")
    assert database.check() == []
    database.close()


@pytest.mark.alone
def test_a_second_program_is_told_in_time_even_by_another_path(database, path, tmp_path):
    keep(database, "Dana Whitfield")
    link = tmp_path / "link.db"
    link.symlink_to(path)
    began = time.monotonic()

    other = subprocess.run(
        [sys.executable, "-c", OTHER_PROGRAM, link], capture_output=True, text=True, timeout=20
    )

    assert other.stdout.strip() == failures.IN_USE, other.stderr
    assert time.monotonic() - began < 3
    keep(database, "Ravi Menon")
    assert database.check() == []


def test_another_thread_than_the_one_that_opened_it_may_work(database):
    worker = threading.Thread(target=keep, args=(database, "Dana Whitfield"))
    worker.start()
    worker.join()

    assert database.reading.person_count() == 1


def test_threads_take_turns(database):
    workers = [threading.Thread(target=keep, args=(database, f"A {each}")) for each in range(8)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()

    assert database.reading.person_count() == 8


def test_damage_is_told_calmly(path):
    database = storage.open(path)
    for each in range(200):
        keep(database, f"Person {each}")
    database.close()
    content = bytearray(path.read_bytes())
    content[4096:] = b"\xff" * (len(content) - 4096)
    path.write_bytes(content)

    with pytest.raises(CoachError, match="damaged"):
        storage.open(path)


def test_errors_of_the_database_do_not_quote_what_was_written(database):
    person = a_person("Confidential Name")
    with database.work() as work:
        work.people.add(person)

    with pytest.raises(CoachError) as told, database.work() as work:
        work.people.add(a_person("Confidential Twin", id=person.id))

    assert "Confidential" not in str(told.value)
    assert told.value.__suppress_context__


def test_a_kill_while_typing_loses_nothing_that_was_saved(path):
    typing = subprocess.Popen(
        [sys.executable, "-c", TYPING_PROGRAM, path], stdout=subprocess.PIPE, text=True
    )
    with typing:
        interview_id = UUID(typing.stdout.readline().strip())
        while (last := int(typing.stdout.readline())) < 50:
            pass
        typing.kill()

    database = storage.open(path)
    with database.work() as work:
        numbers = [int(line.text) for line in work.notes.of(interview_id)]
    assert numbers == list(range(len(numbers)))
    assert len(numbers) > last
    assert database.check() == []
    database.close()


def test_a_killed_creation_leaves_no_half_file(path, monkeypatch):
    def fail(connection: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(sqlite_file.schema, "create", fail)
    with pytest.raises(KeyboardInterrupt):
        storage.open(path)

    assert not path.exists()
    assert list(path.parent.iterdir()) == []


def test_a_backup_is_a_whole_sound_file_of_its_own(database, tmp_path):
    keep(database, "Dana Whitfield")

    backup = database.back_up(tmp_path / "backups", "by hand")

    assert backup.name.endswith("by hand.db")
    assert stat.S_IMODE(backup.stat().st_mode) == 0o600
    assert [file.name for file in backup.parent.iterdir()] == [backup.name]
    copy = storage.open(backup)
    assert [row.name for row in copy.reading.people()] == ["Dana Whitfield"]
    assert copy.check() == []
    copy.close()


def test_what_a_killed_backup_left_goes_with_the_backups(database, tmp_path):
    folder = tmp_path / "backups"
    database.back_up(folder, "by hand")
    half, old = new_stump(folder), new_stump(folder)
    os.utime(old, (0, 0))

    database.back_up(folder, "again")
    assert half.exists()
    assert not old.exists()
    assert storage.drop_backups(folder) == 2
    assert list(folder.iterdir()) == []


def test_a_backup_says_when_the_disk_is_full(database, tmp_path, monkeypatch):
    def fill(*_):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("interview_coach.storage.backup._copy", fill)
    with pytest.raises(CoachError, match="because the disk is full"):
        database.back_up(tmp_path / "backups")
