"""The system packages that a bare Linux lacks: the libraries Qt loads, and Python's own venv."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from typing import NamedTuple

from interview_coach._bootstrap import SetUpError, needs_window
from interview_coach._bootstrap.progress import say


class Need(NamedTuple):
    """Something that must be there, and the Debian packages that bring it, newest name first."""

    what: str
    packages: tuple[str, ...]


QT = (
    Need("libglib-2.0.so.0", ("libglib2.0-0t64", "libglib2.0-0")),
    Need("libgthread-2.0.so.0", ("libglib2.0-0t64", "libglib2.0-0")),
    Need("libGL.so.1", ("libgl1",)),
    Need("libEGL.so.1", ("libegl1",)),
    Need("libxkbcommon.so.0", ("libxkbcommon0",)),
    Need("libdbus-1.so.3", ("libdbus-1-3",)),
    Need("libfontconfig.so.1", ("libfontconfig1",)),
    Need("libbrotlidec.so.1", ("libbrotli1",)),
    Need("libgssapi_krb5.so.2", ("libgssapi-krb5-2",)),
)
WINDOW = (
    Need("libX11-xcb.so.1", ("libx11-xcb1",)),
    Need("libxcb-cursor.so.0", ("libxcb-cursor0",)),
    Need("libxcb-icccm.so.4", ("libxcb-icccm4",)),
    Need("libxcb-image.so.0", ("libxcb-image0",)),
    Need("libxcb-keysyms.so.1", ("libxcb-keysyms1",)),
    Need("libxcb-randr.so.0", ("libxcb-randr0",)),
    Need("libxcb-render-util.so.0", ("libxcb-render-util0",)),
    Need("libxcb-shape.so.0", ("libxcb-shape0",)),
    Need("libxcb-xkb.so.1", ("libxcb-xkb1",)),
    Need("libxkbcommon-x11.so.0", ("libxkbcommon-x11-0",)),
    Need("libwayland-cursor.so.0", ("libwayland-cursor0",)),
    Need("libwayland-egl.so.1", ("libwayland-egl1",)),
)


def missing(kind: str, *, venv: bool) -> list[Need]:
    """What this machine lacks to run `kind`, and to make a venv if one is to be made."""
    if sys.platform != "linux":
        return []
    libraries = QT + WINDOW if needs_window(kind) else QT
    needs = [need for need in libraries if not _loads(need.what)]
    return needs + ([_venv_package()] if venv and not _has_venv() else [])


def install(needs: list[Need]) -> None:
    """Get them by apt, as root or by sudo when the person agrees; else say what to install."""
    if shutil.which("apt-get") is None:
        names = ", ".join(need.what for need in needs)
        raise SetUpError(f"install these with your package manager, then start again: {names}.")
    if sys.platform != "win32" and os.geteuid() == 0:
        _apt([], needs)
    elif _can_ask() and _agreed(needs):
        _apt(["sudo"], needs)
    else:
        raise SetUpError(f"this machine lacks what it needs; {_how_to_install(needs)}")


def _loads(library: str) -> bool:
    import ctypes

    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _has_venv() -> bool:
    from importlib.util import find_spec

    return find_spec("venv") is not None and find_spec("ensurepip") is not None


def _venv_package() -> Need:
    version = f"python{sys.version_info[0]}.{sys.version_info[1]}"
    of_the_system = os.path.realpath("/usr/bin/python3") == os.path.realpath(sys.executable)
    return Need("Python's venv", ("python3-venv",) if of_the_system else (f"{version}-venv",))


def _packages(needs: list[Need]) -> list[str]:
    """One name for each need, the first that apt knows, none twice."""
    return list(dict.fromkeys(_known_name(need.packages) for need in needs))


def _known_name(names: tuple[str, ...]) -> str:
    for name in names[:-1]:
        known = subprocess.run(["apt-cache", "show", name], capture_output=True, check=False)
        if known.returncode == 0 and known.stdout:
            return name
    return names[-1]


def _can_ask() -> bool:
    return shutil.which("sudo") is not None and sys.stdin.isatty() and sys.stderr.isatty()


def _agreed(needs: list[Need]) -> bool:
    say(f"this machine lacks {', '.join(_packages(needs))}.")
    print("Install them now with sudo apt-get? [y/N] ", end="", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip().lower() in ("y", "yes")


def _how_to_install(needs: list[Need]) -> str:
    sudo = "sudo " if shutil.which("sudo") else ""
    who = "run" if sudo else "as root, run"
    names = " ".join(_packages(needs))
    return f"{who}: {sudo}apt-get update && {sudo}apt-get install -y {names}"


def _apt(prefix: list[str], needs: list[Need]) -> None:
    # sudo drops the environment, so apt's is given on its own command line.
    apt = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q"]
    say("asking apt which packages there are.")
    _run([*apt, "update"])  # one broken source must not stop the others
    names = _packages(needs)
    say(f"installing {' '.join(names)} with apt.")
    outcome = _run([*apt, "install", "-y", "--no-install-recommends", *names])
    if outcome.returncode != 0:
        raise SetUpError(f"apt-get could not install {' '.join(names)}{_complaint(outcome)}")


def _run(command: list[str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False
    )


def _complaint(outcome: subprocess.CompletedProcess[str]) -> str:
    lines = [line for line in outcome.stderr.splitlines() if line.startswith("E:")]
    return f": {lines[0][2:].strip()}" if lines else "."
