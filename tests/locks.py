"""The locked dependencies: whether they agree with pyproject.toml, and how they are made.

python3 -m tests.locks          says what does not agree, exit 1; needs no network
python3 -m tests.locks --make   makes them again, with uv
"""

from __future__ import annotations

import hashlib
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from interview_coach import _bootstrap
from interview_coach._bootstrap import requirements

KINDS = ("run", "tests")
# 6.12.0 loses a reference to None with each void call on Python 3.11.
HELD = ("pyside6==6.11.3",)
_STAMP = "# pyproject.toml: "
_FOREIGN = re.compile(r"://|^\s*-|\s@\s|(^|\s)[./~]", re.MULTILINE)


def problems() -> list[str]:
    """Each way in which the locks do not fit pyproject.toml, in a sentence; none is well."""
    found = [problem for kind in KINDS for problem in _problems_of(kind)]
    run, tests = (locked(_text(kind)) for kind in KINDS)
    found += [
        f"test.txt does not hold {n} {v} of run.txt" for n, v in run.items() if tests.get(n) != v
    ]
    return found


def locked(text: str) -> dict[str, str]:
    """Name and version of each package in a lock."""
    pairs = re.findall(r"^([\w.-]+)==(\S+)", text, re.MULTILINE)
    return {requirements.normal(name): version for name, version in pairs}


def make() -> None:
    """Resolve anew, the tests on top of what runs."""
    run = _compile([], HELD)
    _write("run", run)
    _write("tests", _compile(["--extra", "test"], [f"{n}=={v}" for n, v in locked(run).items()]))


def _problems_of(kind: str) -> list[str]:
    text = _text(kind)
    name = Path(_bootstrap.lock_of(kind)).name
    versions = locked(text)
    found = []
    if not text.startswith(_stamp(kind)):
        found.append(f"{name} was made from other requirements than pyproject.toml has now")
    for wanted, allowed in map(requirements.split, requirements.requirements(kind)):
        if wanted not in versions:
            found.append(f"{name} lacks {wanted}")
        elif not requirements.allows(allowed, versions[wanted]):
            found.append(f"{name} has {wanted} {versions[wanted]}, out of {allowed}")
    found += [f"{name} has {n} without a hash" for n in versions if not _hashes(text, n)]
    if _FOREIGN.search(re.sub(r"^\s+--hash=sha256:[0-9a-f]{64}", "", text, flags=re.MULTILINE)):
        found.append(f"{name} names a host, an option or a path")
    return found


def _hashes(text: str, name: str) -> bool:
    pattern = rf"^{re.escape(name)}==[^\n]*\\\n\s+--hash=sha256:[0-9a-f]{{64}}"
    return re.search(pattern, text, re.MULTILINE | re.IGNORECASE) is not None


def _compile(options: list[str], held: tuple[str, ...] | list[str]) -> str:
    with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8") as constraints:
        constraints.write("\n".join(held))
        constraints.flush()
        command = [
            *("uv", "pip", "compile", "pyproject.toml", "--universal", "--python-version", "3.11"),
            *("--generate-hashes", "--no-annotate", "--no-header", "--only-binary", ":all:"),
            *("--quiet", "--constraint", constraints.name, *options),
        ]
        done = subprocess.run(command, cwd=_bootstrap.ROOT, stdout=subprocess.PIPE, check=True)
    return done.stdout.decode()


def _stamp(kind: str) -> str:
    lines = "\n".join(sorted(requirements.requirements(kind)))
    return f"{_STAMP}{hashlib.sha256(lines.encode()).hexdigest()}\n"


def _text(kind: str) -> str:
    return Path(_bootstrap.lock_of(kind)).read_text(encoding="utf-8")


def _write(kind: str, text: str) -> None:
    lock = Path(_bootstrap.lock_of(kind))
    lock.parent.mkdir(parents=True, exist_ok=True)
    lock.write_text(_stamp(kind) + text, encoding="utf-8", newline="\n")


def main() -> None:
    """Check, or make when told to."""
    if "--make" in sys.argv[1:]:
        make()
    sys.exit("\n".join(problems()) or None)


if __name__ == "__main__":
    main()
