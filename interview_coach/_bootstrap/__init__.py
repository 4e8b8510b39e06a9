"""From a fresh checkout to a Python that has everything; once set up, a compare and an exec.

Only the standard library, and little of it: this runs before every start.
"""

from __future__ import annotations

import os
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
LOCKS = os.path.join(ROOT, "resources", "locks")
VENV = os.path.join(ROOT, ".venv")
VENV_PYTHON = os.path.join(
    VENV, *(("Scripts", "python.exe") if os.name == "nt" else ("bin", "python"))
)
# Also the sign that we made this .venv; empty while it is being made.
STAMP = os.path.join(VENV, "interview-coach.stamp")


class SetUpError(Exception):
    """Why there is no Python to run in, in one sentence for the person."""


def ensure(kind: str) -> None:
    """Go on in a Python that has what `kind` ("run" or "tests") needs, or stop with a sentence."""
    _forget_the_current_folder()
    _forget_other_qts()
    if not os.path.isfile(lock_of(kind)):
        return  # installed from a wheel: pip has seen to everything
    try:
        python = _python_for(kind)
    except SetUpError as problem:
        sys.exit(f"Interview Coach: {problem}")
    except KeyboardInterrupt:
        sys.exit("\nInterview Coach: stopped; the next start takes it up again.")
    if python is not None:
        _become(python)


def lock_of(kind: str) -> str:
    """The file with the exact dependencies of `kind`."""
    return os.path.join(LOCKS, "run.txt" if kind == "run" else "test.txt")


def wanted(kind: str) -> set[str]:
    """The lines a stamp must have for `kind` to run from our .venv."""
    lines = {_python_line(), _lock_line(kind)}
    if sys.platform == "linux":
        lines.add("libraries of a window" if needs_window(kind) else "libraries")
    return lines


def needs_window(kind: str) -> bool:
    """Whether this start will open a window on a real screen."""
    display = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    off_screen = os.environ.get("QT_QPA_PLATFORM") in ("offscreen", "minimal", "vnc")
    return kind == "run" and bool(display) and not off_screen


def stamped() -> set[str]:
    """What our .venv is known to have; nothing when it is missing or half made."""
    try:
        with open(STAMP, encoding="utf-8") as file:
            return set(file.read().splitlines())
    except OSError:
        return set()


def is_ours() -> bool:
    """Whether the .venv in the checkout was made here and not by the person."""
    return os.path.exists(STAMP)


def _python_for(kind: str) -> str | None:
    """The Python to go on in; None to stay in this one."""
    inside = _same(sys.prefix, VENV) and is_ours()
    if inside and {_python_line(), _lock_line(kind)} <= stamped():
        return None
    if inside:
        return _python_outside()
    chosen = _chosen_environment()
    if chosen is None and wanted(kind) <= stamped() and os.path.exists(VENV_PYTHON):
        return VENV_PYTHON
    from interview_coach._bootstrap import environment

    return environment.prepare(kind, chosen)


def _python_outside() -> str:
    """The Python that our .venv was made with, and is mended from."""
    outside: str = getattr(sys, "_base_executable", sys.executable)
    return outside


def _chosen_environment() -> str | None:
    """The environment the person is in, if any, and if it is not our own .venv."""
    here = sys.prefix if sys.prefix != sys.base_prefix else None
    for folder in (here, os.environ.get("VIRTUAL_ENV"), os.environ.get("CONDA_PREFIX")):
        if folder and not (_same(folder, VENV) and is_ours()):
            return folder
    return None


def _python_line() -> str:
    machine = os.uname().machine if hasattr(os, "uname") else ""
    return f"python {sys.implementation.cache_tag} {sys.platform} {machine}".rstrip()


def _lock_line(kind: str) -> str:
    # Told apart, not secured: pip checks the hashes, and hashlib would cost each start 3 ms.
    import zlib

    with open(lock_of(kind), "rb") as file:
        text = file.read()
    return f"{kind} {len(text)} {zlib.crc32(text):08x}"


def _same(one: str, other: str) -> bool:
    return os.path.realpath(one) == os.path.realpath(other)


def _forget_the_current_folder() -> None:
    """Import nothing from the folder the person happens to stand in."""
    try:
        here = os.getcwd()
    except OSError:
        return
    safe = getattr(sys.flags, "safe_path", False)
    if not safe and sys.path and sys.path[0] == here != ROOT:
        del sys.path[0]


def _forget_other_qts() -> None:
    """Load no plugin of another Qt; ours brings its own."""
    for name in ("QT_PLUGIN_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH", "QML_IMPORT_PATH"):
        os.environ.pop(name, None)


def _become(python: str) -> None:
    """Start again in that Python, with the same words."""
    command = [python, *sys.orig_argv[1:]]
    if os.name == "nt":  # exec returns to the prompt at once there
        import subprocess

        sys.exit(subprocess.call(command))
    os.execv(python, command)
