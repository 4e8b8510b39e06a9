"""TOML, as far as a pack needs it: writing strings, numbers and lists, and where a key stands."""

import re
from collections.abc import Iterator, Sequence

Value = str | float | Sequence[str]
Keyed = dict[str, int]
"""Lines by the keys that stand on them; the line of the heading is under nothing."""

_SHORT = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t"}
_TO_ESCAPE = re.compile(r'["\\\x00-\x1f\x7f]')
_HIDING = re.compile(
    r'"""(?:\\.|[^\\])*?"{3,5}|\'\'\'.*?\'{3,5}|"(?:\\.|[^"\\\n])*"|\'[^\'\n]*\'|#[^\n]*', re.DOTALL
)
_HEADING = re.compile(r"\s*\[+\s*([\w-]+)\s*\]+\s*")
_KEY = re.compile(r"\s*([\w-]+)\s*=")


def line(key: str, value: Value) -> str:
    """A key with its value."""
    return f"{key} = {_written(value)}"


def _written(value: Value) -> str:
    if isinstance(value, str):
        return f'"{_TO_ESCAPE.sub(_escaped, value)}"'
    if isinstance(value, float | int):
        return repr(float(value))
    return f"[{', '.join(_written(each) for each in value)}]"


def _escaped(found: re.Match[str]) -> str:
    character = found.group()
    return _SHORT.get(character) or f"\\u{ord(character):04X}"


def plain_lines(text: str) -> list[str]:
    """The lines without what a person wrote between quotation marks and in comments."""
    return _HIDING.sub(_hidden, text).split("\n")


def tables(text: str) -> Iterator[tuple[str, Keyed]]:
    """Each heading of a sound text by its name, with the lines of the keys below it."""
    name, keys = "", {"": 1}
    for number, each in enumerate(plain_lines(text), start=1):
        if heading := _HEADING.fullmatch(each):
            yield name, keys
            name, keys = heading.group(1), {"": number}
        elif key := _KEY.match(each):
            keys.setdefault(key.group(1), number)
    yield name, keys


def _hidden(found: re.Match[str]) -> str:
    """What a person wrote, as blank as it can be with the lines still counted."""
    return '"' + "\n" * found.group().count("\n")
