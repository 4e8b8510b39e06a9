"""The SQLite file: looked at before it is touched, made whole, and opened with every safeguard."""

import contextlib
import os
import sqlite3
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

# Made here, the dialect spares its asynchronous driver; create_engine would import it later.
import sqlalchemy.dialects.sqlite  # noqa: F401
from sqlalchemy import Connection, Engine, StaticPool, create_engine, event

from interview_coach.application.errors import CoachError, DamagedError
from interview_coach.application.files import new_stump, sync_folder
from interview_coach.storage import revisions, schema
from interview_coach.storage.failures import DAMAGED

APPLICATION_ID = 0x49_43_6F_61
"""*ICoa*, in the file's header: how we know our own file."""

SET_ASIDE = "damaged"
"""What the name of a file says that was put aside because it could not be read."""

_MAGIC = b"SQLite format 3\0"
_NOT_OURS = b"?"
_WAIT_FOR_LOCK = 1.0

_SAFEGUARDS = (
    "PRAGMA locking_mode=EXCLUSIVE",
    "PRAGMA trusted_schema=OFF",
    "PRAGMA cell_size_check=ON",
    "PRAGMA foreign_keys=ON",
    "PRAGMA secure_delete=ON",
    "PRAGMA synchronous=FULL",
)


def engine(path: Path) -> Engine:
    """An engine on the file, which is made if it does not exist and refused if it is not ours."""
    if path.exists():
        inspect(path)
    else:
        make(path)
    return _engine(lambda: connect(path))


def inspect(path: Path) -> None:
    """Refuse, without touching it, what is not a data file of ours or comes from the future."""
    header = _header(path)
    name = f"“{path.name}”"
    if not header:
        raise DamagedError(
            f"{name} is empty, so it is no data file. Please restore it from a backup,"
            " or move it away to begin anew."
        )
    if not header.startswith(_MAGIC) or header[68:72] != APPLICATION_ID.to_bytes(4, "big"):
        raise DamagedError(f"{name} is not a data file of Interview Coach, so it was not opened.")
    stored, opens_from = _glance(path)
    if revisions.is_too_new(stored, opens_from):
        raise CoachError(too_new(name, stored))
    if not stored and not path.with_name(f"{path.name}-wal").exists():
        raise DamagedError(DAMAGED)


def too_new(name: str, stored: str) -> str:
    """The sentence for data of a later program."""
    return (
        f"{name} was written by a newer Interview Coach (its data has version {stored}, this"
        f" program knows {revisions.NEWEST}). Please update the program; nothing was changed."
    )


def make(path: Path) -> None:
    """A new file, complete from the moment it has its name."""
    for leftover in ("-wal", "-journal"):
        if path.with_name(path.name + leftover).exists():
            raise CoachError(
                f"“{path.name}” is missing, but “{path.name}{leftover}” is still there."
                " Please put the file back, or move both away to begin anew."
            )
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    stump = new_stump(path.parent)
    try:
        _fill(stump)
        _name(stump, path)
    finally:
        stump.unlink(missing_ok=True)


def set_aside(path: Path, folder: Path) -> None:
    """Put a file that cannot be read into the folder, with the log beside it; never delete it."""
    aside = folder / f"{datetime.now(UTC):%Y-%m-%d %H-%M-%S-%f} {SET_ASIDE}.db"
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        # The log first: a log without its file would be taken for one whose file is missing.
        for end in ("-wal", "-shm", "-journal", ""):
            with contextlib.suppress(FileNotFoundError):
                os.rename(path.with_name(path.name + end), aside.with_name(aside.name + end))
        sync_folder(path.parent)
    except OSError as problem:
        reason = problem.strerror or type(problem).__name__
        raise CoachError(f"“{path.name}” could not be put aside: {reason}.") from None


def connect(path: Path) -> sqlite3.Connection:
    """The one connection: it owns the file until it is closed."""
    connection = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode=rw",
        uri=True,
        timeout=_WAIT_FOR_LOCK,
        isolation_level=None,
        check_same_thread=False,
    )
    try:
        for pragma in _SAFEGUARDS:
            connection.execute(pragma)
        (journal,) = connection.execute("PRAGMA journal_mode=WAL").fetchone()
        if journal != "wal":
            raise CoachError(f"“{path.name}” cannot be written safely in its folder.")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("COMMIT")
    except BaseException:
        connection.close()
        raise
    return connection


def driver(engine: Engine) -> sqlite3.Connection:
    """The driver's own connection, for what only SQLite knows."""
    raw = engine.raw_connection()
    try:
        connection = raw.driver_connection
        assert isinstance(connection, sqlite3.Connection)
        return connection
    finally:
        raw.close()


def checkpoint(engine: Engine) -> None:
    """Bring everything into the file itself and empty the log beside it."""
    driver(engine).execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def _header(path: Path) -> bytes:
    if path.exists() and not (path.is_file() or path.is_dir()):
        # Whoever opens a pipe waits for somebody to write.
        return _NOT_OURS
    try:
        # Opened for writing, and not written: SQLite would take a protected file for a bad disk.
        with path.open("rb+") as file:
            return file.read(100)
    except OSError as problem:
        reason = problem.strerror or type(problem).__name__
        raise CoachError(f"“{path.name}” could not be opened: {reason}.") from None


def _glance(path: Path) -> tuple[str, str]:
    """The stored versions, read so that neither a lock nor a file comes into being."""
    connection = sqlite3.connect(f"{path.absolute().as_uri()}?immutable=1", uri=True)
    try:
        (stored,) = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        (opens_from,) = connection.execute("SELECT value FROM about").fetchone()
        return str(stored), str(opens_from)
    except (sqlite3.Error, TypeError):
        # After a crash the truth may lie in the log alone: opening it for real will tell.
        return "", ""
    finally:
        connection.close()


def _fill(stump: Path) -> None:
    new = _engine(lambda: sqlite3.connect(stump, isolation_level=None))
    try:
        with new.begin() as connection:
            connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
            schema.create(connection)
    finally:
        new.dispose()


def _name(stump: Path, path: Path) -> None:
    """Give the file its name, unless somebody else has made one meanwhile."""
    try:
        os.link(stump, path)
    except FileExistsError:
        inspect(path)
    except OSError:
        # No hard links in this place.
        if not path.exists():
            os.rename(stump, path)
    with contextlib.suppress(OSError):
        sync_folder(path.parent)


def _engine(creator: Callable[[], sqlite3.Connection]) -> Engine:
    # SQLite before 3.51.3 can damage a log that two connections share, so there is one.
    made = create_engine("sqlite://", creator=creator, poolclass=StaticPool, hide_parameters=True)
    event.listen(made, "begin", _begin)
    return made


def _begin(connection: Connection) -> None:
    left = connection.connection.driver_connection
    if left is not None and left.in_transaction:
        # A COMMIT that was refused leaves its transaction open, and nobody else ends it.
        left.rollback()
    # The driver would start transactions late and never for DDL.
    connection.exec_driver_sql("BEGIN IMMEDIATE")
