"""The copies among the backups: which there are, which are sound, and one opened to be read."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from interview_coach.application.archiving import Copy
from interview_coach.application.errors import CoachError, DamagedError
from interview_coach.application.files import STUMP_PREFIX
from interview_coach.storage import database, sqlite_file

_PREFIX = f"{STUMP_PREFIX}copy-"


def copies(folder: Path) -> list[Copy]:
    """Every copy in the folder, the newest first; not what was put aside because of damage."""
    found = (_described(path) for path in folder.glob("*.db"))
    sound = (copy for copy in found if copy.reason != sqlite_file.SET_ASIDE)
    return sorted(sound, key=lambda copy: copy.made_at, reverse=True)


def newest_sound(folder: Path) -> Copy | None:
    """The copy to bring back when the data file cannot be read."""
    return next((copy for copy in copies(folder) if _is_sound(copy.path)), None)


@contextmanager
def opened(copy: Path, folder: Path) -> Iterator[database.Database]:
    """A copy of the copy, made in the folder, so that an old one may be brought up to date."""
    for left in folder.glob(f"{_PREFIX}*"):
        shutil.rmtree(left, ignore_errors=True)
    with TemporaryDirectory(prefix=_PREFIX, dir=folder) as place:
        own = _own(copy, Path(place))
        try:
            data = database.open(own)
        except DamagedError:
            raise _damaged(copy) from None
        try:
            yield data
        except DamagedError:
            raise _damaged(copy) from None
        finally:
            data.close()


def _own(copy: Path, place: Path) -> Path:
    """The person's file is read, and never touched; so is the log of one that was not closed."""
    own = place / copy.name
    try:
        for end in ("", "-wal"):
            if (beside := copy.with_name(copy.name + end)).exists():
                shutil.copyfile(beside, own.with_name(own.name + end))
    except OSError as problem:
        reason = problem.strerror or type(problem).__name__
        raise CoachError(f"“{copy.name}” could not be read: {reason}.") from None
    if not own.with_name(f"{own.name}-wal").exists() and not _is_whole(own):
        raise _damaged(copy)
    return own


def _damaged(copy: Path) -> CoachError:
    return CoachError(
        f"“{copy.name}” is damaged, or not of Interview Coach, so nothing was brought back."
    )


def _described(path: Path) -> Copy:
    """What its name tells; of a file named by somebody else, when it was written."""
    about = path.stat()
    stamp, reason = path.stem[:26], path.stem[27:]
    try:
        made_at = datetime.strptime(stamp, "%Y-%m-%d %H-%M-%S-%f").replace(tzinfo=UTC)
    except ValueError:
        made_at, reason = datetime.fromtimestamp(about.st_mtime, UTC), path.stem
    return Copy(path, made_at, reason, about.st_size)


def _is_sound(path: Path) -> bool:
    """Whether this program can bring it back."""
    try:
        sqlite_file.inspect(path)
    except CoachError:
        return False
    return _is_whole(path)


def _is_whole(path: Path) -> bool:
    address = f"{path.absolute().as_uri()}?immutable=1"
    try:
        with closing(sqlite3.connect(address, uri=True)) as connection:
            return connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    except sqlite3.Error:
        return False
