"""Taking everything along as one document, and bringing it back from one or from a copy."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from interview_coach.application.archive import Archive
from interview_coach.application.errors import CoachError, DamagedError
from interview_coach.application.keeping import Keeping

LARGEST = 256 * 1024 * 1024
"""Bytes of the largest archive that is read: far beyond a working life of notes."""

_DATA_FILE = b"SQLite format 3\0"


class Copy(NamedTuple):
    """A copy of the data file that was made before something was risked."""

    path: Path
    made_at: datetime
    reason: str
    size: int


@dataclass(frozen=True)
class Archives:
    """Saves and restores everything; the document's format is an adapter's."""

    keeping: Keeping
    back_up: Callable[[str], Path | None]
    begin_anew: Callable[[], None]
    """Sets a damaged data file aside and goes on with an empty one."""
    write: Callable[[Archive], bytes]
    read: Callable[[bytes], Archive]
    read_copy: Callable[[Path], bytes]
    """What is in a copy of the data file, as an archive."""
    copies: Callable[[], Sequence[Copy]]
    """The copies that can be brought back, the newest first."""

    def save(self) -> bytes:
        """Everything that is kept, as one document."""
        return self.write(self.keeping.archive())

    def document_in(self, path: Path) -> bytes:
        """The archive in a file that is one, or that is a copy of the data file.

        Raises ``CoachError`` where it cannot be read or is too large or damaged.
        """
        return document_in(path, self.read_copy)

    def restore(self, document: bytes) -> Archive:
        """Replace everything by the document's contents, and keep a copy of what was there.

        Raises ``CoachError`` if it is not one, or if the copy cannot be made.
        """
        archive = self.read(document)
        try:
            self.back_up("before restore")
        except DamagedError:
            self.begin_anew()
        self.keeping.restore(archive)
        return archive


def document_in(path: Path, read_copy: Callable[[Path], bytes]) -> bytes:
    """The archive in a file, which is told from a copy of the data by what it begins with."""
    document = _read(path)
    if document.startswith(_DATA_FILE):
        return read_copy(path)
    if len(document) > LARGEST:
        raise CoachError(f"“{path.name}” is too large to be an archive.")
    return document


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(LARGEST + 1)
    except OSError as problem:
        reason = problem.strerror or type(problem).__name__
        raise CoachError(f"“{path.name}” cannot be read: {reason}.") from None
