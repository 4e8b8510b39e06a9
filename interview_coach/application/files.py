"""Writing files whole or not at all: the one way in which the program writes for the person."""

import contextlib
import os
import re
import stat
import tempfile
import time
from pathlib import Path

from interview_coach.application.errors import CoachError

STUMP_PREFIX, STUMP_SUFFIX = ".interview-coach-", ".part"
_STUMP = re.compile(r"\.interview-coach-[a-z0-9_]{8}\.part(-journal|-wal|-shm)?")
_STALE_AFTER = 3600.0


def atomic_write(path: Path, data: bytes) -> None:
    """Put the bytes into the file; whatever goes wrong, the old content or the new stands there.

    A device or a pipe only takes them. Raises ``CoachError``, which names the file without folders.
    """
    mode = _mode_of(path)
    if stat.S_ISDIR(mode):
        raise CoachError(f"“{path.name or path}” is a folder; please name a file.")
    try:
        if stat.S_ISREG(mode):
            _replace(Path(os.path.realpath(path)), data, stat.S_IMODE(mode))
        else:
            # Nothing may take its place: root could put a letter where /dev/null was.
            path.write_bytes(data)
    except OSError as problem:
        reason = problem.strerror or type(problem).__name__
        raise CoachError(f"“{path.name}” could not be written: {reason}.") from None


def new_stump(folder: Path) -> Path:
    """An empty file of our own in the folder, readable by nobody else, to be renamed when full."""
    handle, name = tempfile.mkstemp(STUMP_SUFFIX, STUMP_PREFIX, folder)
    os.close(handle)
    return Path(name)


def sweep_stumps(folder: Path) -> None:
    """Remove what a killed run of ours left half written in the folder an hour ago or earlier."""
    before = time.time() - _STALE_AFTER
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if _STUMP.fullmatch(entry.name) and entry.is_file(follow_symlinks=False):
                _remove_if_older(entry, before)


def sync_folder(folder: Path) -> None:
    """Make a rename in the folder survive a power cut, where the system lets us."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        # Some network places refuse it for folders; the file itself is safe already.
        with contextlib.suppress(OSError):
            os.fsync(handle)
    finally:
        os.close(handle)


def _replace(target: Path, data: bytes, mode: int) -> None:
    stump = new_stump(target.parent)
    try:
        _fill(stump, data, mode)
        os.replace(stump, target)
        sync_folder(target.parent)
    finally:
        stump.unlink(missing_ok=True)


def _fill(stump: Path, data: bytes, mode: int) -> None:
    with stump.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    stump.chmod(mode)


def _mode_of(path: Path) -> int:
    """What stands there, or a file of the person's alone, if nothing does."""
    try:
        return path.stat().st_mode
    except OSError:
        return stat.S_IFREG | 0o600


def _remove_if_older(entry: "os.DirEntry[str]", before: float) -> None:
    with contextlib.suppress(OSError):
        if entry.stat(follow_symlinks=False).st_mtime < before:
            os.unlink(entry)
