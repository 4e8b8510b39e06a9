"""Finds the files that come with the program, in a wheel or in a checkout."""

from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


@cache
def resources_folder() -> Path:
    """The folder of everything shipped: content, fonts, icons, styles, translations."""
    in_the_wheel = _PACKAGE / "_resources"
    return in_the_wheel if in_the_wheel.is_dir() else _PACKAGE.parent / "resources"


def resource_path(*parts: str) -> Path:
    """Where one shipped file lies, such as `resource_path("content", "bank.toml")`."""
    return resources_folder().joinpath(*parts)


def read_text(*parts: str) -> str:
    """The words of one shipped file."""
    return resource_path(*parts).read_text(encoding="utf-8")


def read_bytes(*parts: str) -> bytes:
    """One shipped file as it is."""
    return resource_path(*parts).read_bytes()
