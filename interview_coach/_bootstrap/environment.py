"""Makes the .venv of a checkout from the locked dependencies, one start at a time."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from glob import glob

from interview_coach import _bootstrap
from interview_coach._bootstrap import (
    STAMP,
    VENV,
    VENV_PYTHON,
    SetUpError,
    lock_of,
    progress,
    requirements,
    system,
)

_OLDEST_PYTHON = (3, 11)


def prepare(kind: str, chosen: str | None) -> str | None:
    """The Python to go on in, made ready; None when this one will do."""
    if sys.version_info < _OLDEST_PYTHON:
        raise SetUpError(f"Python 3.11 or newer is needed; this is {sys.version.split()[0]}.")
    absent = requirements.lacking(kind, sys.path)
    if not absent:
        return None
    if chosen is not None:
        raise SetUpError(_lacks(absent, chosen, kind))
    try:
        with _one_at_a_time() as turn:
            return _prepare_our_own(kind, turn)
    except OSError as error:
        raise SetUpError(f"{VENV} could not be made: {error.strerror or error}.") from error


def _prepare_our_own(kind: str, turn: int) -> str:
    if _belongs_to_the_person():
        return _python_of_the_person(kind)
    if _bootstrap.wanted(kind) <= _bootstrap.stamped() and os.path.exists(VENV_PYTHON):
        return VENV_PYTHON  # another start made it while this one waited
    remake = not _can_be_kept()
    needs = system.missing(kind, venv=remake)
    if needs:
        system.install(needs)
    if remake:
        _make(turn)
    if not _installed_lines(kind) <= _bootstrap.stamped():
        _install(kind, turn, fresh=remake)
    _stamp(_bootstrap.wanted(kind) | _bootstrap.stamped() | {"libraries"})
    progress.say("ready.")
    return VENV_PYTHON


# --- a .venv that the person made ------------------------------------------------------------


def _belongs_to_the_person() -> bool:
    """A .venv without our stamp is theirs: used if it has everything, and never changed."""
    with contextlib.suppress(OSError):
        return not _bootstrap.is_ours() and bool(os.listdir(VENV))
    return False


def _python_of_the_person(kind: str) -> str:
    folders = glob(os.path.join(VENV, "[Ll]ib", "python3*", "site-packages"))
    folders.append(os.path.join(VENV, "Lib", "site-packages"))
    absent = requirements.lacking(kind, folders)
    if absent:
        raise SetUpError(_lacks(absent, VENV, kind))
    return VENV_PYTHON


def _lacks(absent: list[str], folder: str, kind: str) -> str:
    package = "." if kind == "run" else "'.[test]'"
    return (
        f"your own environment {folder} is left alone, and it lacks {', '.join(absent)}; "
        f"leave it, or run in it: python -m pip install {package}"
    )


# --- our own ---------------------------------------------------------------------------------


def _can_be_kept() -> bool:
    """Whether the .venv is whole and of this Python, so that it needs additions at most."""
    whole = {line for line in _bootstrap.wanted("run") if line.startswith("python ")}
    return whole <= _bootstrap.stamped() and os.path.exists(VENV_PYTHON)


def _make(turn: int) -> None:
    progress.say("making .venv in this folder (once).")
    _throw_away()
    os.mkdir(VENV)
    with open(STAMP, "w", encoding="utf-8"):
        pass
    outcome = _run([sys.executable, "-I", "-m", "venv", VENV], turn)
    if outcome.returncode != 0:
        _throw_away()
        raise SetUpError(f".venv could not be made: {_reason(outcome.stdout)}")


def _install(kind: str, turn: int, *, fresh: bool) -> None:
    """The locked packages, exactly those; a failure leaves what was usable before."""
    known = _bootstrap.stamped()
    progress.say(
        "fetching PySide6 and the rest, some 300 MB (once)." if fresh else "adding what is new."
    )
    _stamp(set())
    outcome = _run(
        [
            *(VENV_PYTHON, "-I", "-m", "pip", "install", "--require-hashes", "--no-deps"),
            *("--only-binary", ":all:", "--no-input", "--disable-pip-version-check"),
            *("--progress-bar", "off", "-r", lock_of(kind)),
        ],
        turn,
    )
    progress.hint()
    if outcome.returncode != 0:
        _throw_away() if fresh else _stamp(known)
        raise SetUpError(f"the packages could not be installed: {_reason(outcome.stdout)}")
    _stamp(_installed_lines(kind) | {line for line in known if line.startswith("libraries")})


def _installed_lines(kind: str) -> set[str]:
    """What the stamp says after the lock of `kind` went in; that of the tests holds the other."""
    kinds = ("run",) if kind == "run" else ("run", "tests")
    lines = set().union(*map(_bootstrap.wanted, kinds))
    return {line for line in lines if not line.startswith("libraries")}


def _stamp(lines: set[str]) -> None:
    beside = f"{STAMP}.new"
    with open(beside, "w", encoding="utf-8") as file:
        file.write("".join(f"{line}\n" for line in sorted(lines)))
    os.replace(beside, STAMP)


def _throw_away() -> None:
    """Remove our .venv; aside first, so that one half removed is never taken for the person's."""
    aside = f"{VENV}.old"
    shutil.rmtree(aside, ignore_errors=True)
    if os.path.isdir(VENV):
        os.rename(VENV, aside)
        shutil.rmtree(aside, ignore_errors=True)


# --- the commands ----------------------------------------------------------------------------


def _run(command: list[str], turn: int) -> subprocess.CompletedProcess[str]:
    """Run to the end, hinting at each package as it comes by."""
    # A child keeps the turn: if this process is killed, the next start waits for the child.
    keep = (turn,) if os.name == "posix" and turn >= 0 else ()
    environment = {**os.environ, "PIP_USER": "0"}
    with subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        pass_fds=keep,
        env=environment,
    ) as process:
        assert process.stdout is not None
        lines = []
        for line in process.stdout:
            lines.append(line)
            if line.startswith("Collecting "):
                progress.hint(line.split("==")[0].removeprefix("Collecting ").strip())
            elif line.startswith("Installing "):
                progress.hint("putting them in place")
    return subprocess.CompletedProcess(command, process.returncode, "".join(lines))


def _reason(output: str) -> str:
    """Why pip or venv gave up, in words for the person."""
    for sign, words in _REASONS:
        if sign in output:
            return words
    errors = [line for line in output.splitlines() if line.strip()]
    return errors[-1].strip() if errors else "no reason was given."


_REASONS = (
    ("No space left on device", "the disk is full."),
    ("DO NOT MATCH THE HASHES", "a file that came is not the one that was expected."),
    ("Temporary failure in name resolution", "there is no way to the network."),
    ("Name or service not known", "there is no way to the network."),
    ("Network is unreachable", "there is no way to the network."),
    ("Connection refused", "the package index does not answer."),
    ("CERTIFICATE_VERIFY_FAILED", "the certificate of the package index is not trusted here."),
    ("No matching distribution found", "the package index does not have a package that is needed."),
)


@contextlib.contextmanager
def _one_at_a_time() -> Iterator[int]:
    """Hold the turn to set up; a second start waits here."""
    turn = os.open(f"{VENV}.lock", os.O_RDWR | os.O_CREAT, 0o644)
    try:
        if not _take(turn, wait=False):
            progress.say("another start is setting up; waiting for it.")
            _take(turn, wait=True)
        yield turn
    finally:
        os.close(turn)


if sys.platform == "win32":
    import msvcrt
    import time

    def _take(turn: int, *, wait: bool) -> bool:
        while True:
            try:
                msvcrt.locking(turn, msvcrt.LK_NBLCK, 1)
                return True
            except OSError:
                if not wait:
                    return False
                time.sleep(0.5)

else:
    import fcntl

    def _take(turn: int, *, wait: bool) -> bool:
        try:
            fcntl.flock(turn, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
        except BlockingIOError:
            return False
        except OSError:
            return True  # a file system without locks: go on without
        return True
