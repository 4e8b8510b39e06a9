"""The dependencies that pyproject.toml names, and which of them a folder of packages lacks."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable

from interview_coach._bootstrap import ROOT

_REQUIREMENT = re.compile(r"(?P<name>[\w.-]+)(\[[\w,.-]*\])?\s*(?P<range>[^;]*)")
_INSTALLED = re.compile(r"(?P<name>.+?)-(?P<version>\d[^-]*)(-py[\d.]+)?\.(dist|egg)-info")


def requirements(kind: str) -> list[str]:
    """The requirements of `kind` as pyproject.toml writes them."""
    import tomllib

    with open(os.path.join(ROOT, "pyproject.toml"), "rb") as file:
        project = tomllib.load(file)["project"]
    found: list[str] = project["dependencies"]
    return found if kind == "run" else found + project["optional-dependencies"]["test"]


def lacking(kind: str, folders: Iterable[str]) -> list[str]:
    """The names that are not installed in `folders`, or in a version out of range."""
    have = installed(folders)
    return [
        name
        for name, allowed in map(split, requirements(kind))
        if name not in have or not allows(allowed, have[name])
    ]


def installed(folders: Iterable[str]) -> dict[str, str]:
    """Name and version of each distribution, read off the names of the metadata folders."""
    found: dict[str, str] = {}
    for folder in folders:
        try:
            entries = os.listdir(folder or ".")
        except OSError:
            continue
        for match in filter(None, map(_INSTALLED.fullmatch, entries)):
            found.setdefault(normal(match["name"]), match["version"])
    return found


def split(requirement: str) -> tuple[str, str]:
    """`PySide6>=6.8,!=6.12.0` as its plain name and its range."""
    match = _REQUIREMENT.match(requirement)
    assert match is not None, requirement
    return normal(match["name"]), match["range"].strip()


def allows(allowed: str, version: str) -> bool:
    """Whether a range such as `>=2,<3` takes a version."""
    return all(_holds(clause.strip(), version) for clause in allowed.split(",") if clause.strip())


def normal(name: str) -> str:
    """A distribution's name as every index writes it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def _holds(clause: str, version: str) -> bool:
    match = re.fullmatch(r"(>=|<=|==|!=|>|<)\s*([\d.]+)", clause)
    assert match is not None, clause
    have, bound = _release(version), _release(match[2])
    return {
        ">=": have >= bound,
        "<=": have <= bound,
        "==": have == bound,
        "!=": have != bound,
        ">": have > bound,
        "<": have < bound,
    }[match[1]]


def _release(version: str) -> tuple[int, ...]:
    """The numbers a version begins with, so that 2 and 2.0 are one."""
    numbers = [int(part) for part in re.match(r"[\d.]*", version)[0].split(".") if part]  # type: ignore[index]
    while numbers and numbers[-1] == 0:
        numbers.pop()
    return tuple(numbers)
