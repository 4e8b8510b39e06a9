"""A person's fields as text, and text as the value of a field: for tables that come and go."""

from collections.abc import Callable
from dataclasses import fields
from datetime import date
from enum import Enum
from types import UnionType
from typing import Any, get_args, get_type_hints

from interview_coach.domain.person import Address, Person
from interview_coach.domain.text import clean, clean_line

NAMES = tuple(
    field.name
    for field in fields(Person)
    if not field.name.endswith(("_id", "_at")) and field.name != "id"
)
"""What a person may say of themselves and you of them; not what ties them to other things."""
PASSAGES = frozenset(
    {
        *("postal_address", "notes", "common_ground", "cares_about", "could_offer"),
        "next_questions",
    }
)
"""The fields that keep line breaks."""

_YES, _NO = "yes", ""
_JOIN = "; "


def as_text(value: Any) -> str:
    """The value of a field in a cell."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return _YES if value else _NO
    if isinstance(value, list):
        return _JOIN.join(each.replace("\\", "\\\\").replace(";", "\\;") for each in value)
    return value.value if isinstance(value, Enum) else str(value)


def from_text(name: str, text: str) -> Any:
    """The value that the cell of a field says; ``None`` where it says nothing that fits."""
    if name in PASSAGES:
        return clean(text)
    try:
        return _PARSERS[_KINDS[name]](text)
    except ValueError:
        return None


def _kind(hint: Any) -> Any:
    return get_args(hint)[0] if isinstance(hint, UnionType) else hint


def _listed(text: str) -> list[str]:
    said, escaped = [""], False
    for char in text:
        if char == ";" and not escaped:
            said.append("")
        elif char != "\\" or escaped:
            said[-1] += char
        escaped = char == "\\" and not escaped
    return list(dict.fromkeys(filter(None, map(clean_line, said))))


_KINDS = {name: _kind(hint) for name, hint in get_type_hints(Person).items() if name in NAMES}
_PARSERS: dict[Any, Callable[[str], Any]] = {
    str: clean_line,
    bool: lambda text: text.strip().casefold() in ("yes", "true", "1", "ja", "oui", "sí"),
    int: int,
    date: lambda text: date.fromisoformat(text.strip()),
    Address: lambda text: Address(text.strip()),
    list[str]: _listed,
}
