"""A verified copy of the data file, made in one step by the connection that owns it."""

import errno
import os
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

from interview_coach.application.errors import CoachError, DamagedError
from interview_coach.application.files import STUMP_PREFIX, new_stump, sweep_stumps, sync_folder

_DAMAGED = "The backup could not be made, because the data file is damaged."
_DAMAGE = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def back_up(source: sqlite3.Connection, folder: Path, reason: str) -> Path:
    """Copy everything into a new file in the folder, named after the time and the reason."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        sweep_stumps(folder)
        stump = new_stump(folder)
        try:
            _copy(source, stump)
            return _keep(stump, folder, reason)
        finally:
            stump.unlink(missing_ok=True)
    except (OSError, sqlite3.Error) as problem:
        if getattr(problem, "sqlite_errorcode", 0) & 0xFF in _DAMAGE:
            raise DamagedError(_DAMAGED) from None
        raise CoachError(f"The backup could not be made{_why(problem)}.") from None


def _why(problem: OSError | sqlite3.Error) -> str:
    """The one reason that the person can do something about, else the kind for whoever mends it."""
    of_sqlite = getattr(problem, "sqlite_errorcode", None)
    if of_sqlite == sqlite3.SQLITE_FULL or getattr(problem, "errno", None) == errno.ENOSPC:
        return ", because the disk is full"
    return f" ({type(problem).__name__})"


def drop_all(folder: Path) -> int:
    """Delete every copy in the folder, because of what it still holds; how many those were.

    So does one that was never finished, because the program was killed.
    """
    copies = list(folder.glob("*.db"))
    try:
        for copy in (*copies, *folder.glob("*.db-*"), *folder.glob(f"{STUMP_PREFIX}*")):
            copy.unlink(missing_ok=True)
    except OSError as problem:
        raise CoachError(f"A backup could not be deleted ({type(problem).__name__}).") from None
    if copies:
        sync_folder(folder)
    return len(copies)


def _copy(source: sqlite3.Connection, stump: Path) -> None:
    copy = sqlite3.connect(stump)
    try:
        source.backup(copy)
        copy.execute("PRAGMA journal_mode=DELETE").fetchall()
        if copy.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
            raise DamagedError(_DAMAGED)
    finally:
        copy.close()


def _keep(stump: Path, folder: Path, reason: str) -> Path:
    with stump.open("rb+") as file:
        os.fsync(file.fileno())
    made = datetime.now(UTC).strftime("%Y-%m-%d %H-%M-%S-%f")
    target = folder / f"{made} {reason}.db"
    os.replace(stump, target)
    sync_folder(folder)
    return target
