"""What went wrong in the database, as a sentence for the person and without their data."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError

from interview_coach.application.errors import CoachError, DamagedError

DAMAGED = "The data file is damaged. Please restore it from a backup."
IN_USE = (
    "The data is open in another program, perhaps a second Interview Coach."
    " Please close it there and try again."
)
_SENTENCES = {
    sqlite3.SQLITE_BUSY: IN_USE,
    sqlite3.SQLITE_LOCKED: IN_USE,
    sqlite3.SQLITE_FULL: "The disk is full, so the change could not be saved.",
    sqlite3.SQLITE_READONLY: "The data file is write-protected, so nothing can be saved.",
    sqlite3.SQLITE_PERM: "The data file may not be opened by you.",
    sqlite3.SQLITE_CANTOPEN: "The data file could not be opened.",
    sqlite3.SQLITE_IOERR: "The disk reported an error, so the change could not be saved.",
    sqlite3.SQLITE_CORRUPT: DAMAGED,
    sqlite3.SQLITE_NOTADB: DAMAGED,
}


@contextmanager
def told() -> Iterator[None]:
    """Turn errors of the database inside the block into sentences."""
    try:
        yield
    except DBAPIError as problem:
        raise _error(problem.orig or problem) from None
    except sqlite3.Error as problem:
        raise _error(problem) from None


def _error(problem: BaseException) -> CoachError:
    words = sentence(problem)
    return DamagedError(words) if words == DAMAGED else CoachError(words)


def sentence(problem: BaseException) -> str:
    """What to tell; a driver's own words may quote the person's, so only its type is named."""
    code = getattr(problem, "sqlite_errorcode", None)
    if code is not None and code & 0xFF in _SENTENCES:
        return _SENTENCES[code & 0xFF]
    if code is None and type(problem).__name__ == "OperationalError":
        return "The database server cannot be reached, or it has ended the connection."
    return f"The database could not do this ({type(problem).__name__})."
