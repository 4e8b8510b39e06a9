"""Dataclasses to plain JSON values and back, led by their type hints."""

from collections.abc import Callable, Iterable
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import UTC, date, datetime
from functools import cache
from types import NoneType, UnionType
from typing import Any, TypeVar, get_args, get_origin, get_type_hints
from uuid import UUID

from interview_coach.domain.text import clean

_T = TypeVar("_T")
_UNLIMITED = 10**9
_LARGEST = 10**9
_FIRST_YEAR, _LAST_YEAR = 1900, 2200
_PLAIN = {str, int, float, bool, NoneType}


class MisfitError(Exception):
    """A value is not what it should be; says where, as steps from the outside in, and what."""

    def __init__(self, what: str, where: tuple[str, ...] = ()) -> None:
        super().__init__(what)
        self.what, self.where = what, where

    def inside(self, step: str) -> "MisfitError":
        """The same, seen from one step further out."""
        return MisfitError(self.what, (step, *self.where))


def encode(value: Any) -> Any:
    """The value in terms of JSON; moments are written in UTC."""
    if type(value) in _PLAIN:
        return value
    if is_dataclass(value) and not isinstance(value, type):
        return {name: encode(getattr(value, name)) for name in _names(type(value))}
    if isinstance(value, list | tuple):
        return [encode(each) for each in value]
    if isinstance(value, dict):
        return {str(key): encode(each) for key, each in value.items()}
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat()
    if isinstance(value, date):
        return value.isoformat()
    return str(value)


def decode(kind: Any, value: Any) -> Any:
    """The JSON value as a value of the kind. Raises ``MisfitError``."""
    if kind is str:
        return clean(_expect(str, value), _UNLIMITED)
    if is_dataclass(kind) and isinstance(kind, type):
        return _object(kind, value)
    origin = get_origin(kind)
    if origin is UnionType:
        return _optional(kind, value)
    if origin is list:
        return _list(get_args(kind)[0], value)
    if origin is dict:
        inner = get_args(kind)[1]
        return {clean(key): decode(inner, each) for key, each in _expect(dict, value).items()}
    return _scalar(kind, value)


@cache
def needed(kind: Any) -> frozenset[str]:
    """The fields of a dataclass that have no default."""
    return frozenset({field.name for field in fields(kind) if not _has_default(field)})


def _object(kind: Any, value: Any) -> Any:
    given, hints = _expect(dict, value), _hints(kind)
    if unknown := given.keys() - hints.keys():
        raise MisfitError("is not known here", (min(unknown),))
    if missing := needed(kind) - given.keys():
        raise MisfitError("is missing", (min(missing),))
    return kind(**{name: _inside(name, hints[name], each) for name, each in given.items()})


def _list(kind: Any, value: Any) -> list[Any]:
    given = _expect(list, value)
    return [_inside(str(at), kind, each) for at, each in enumerate(given, start=1)]


def _inside(step: str, kind: Any, value: Any) -> Any:
    try:
        return decode(kind, value)
    except MisfitError as misfit:
        raise misfit.inside(step) from None


def _optional(kind: Any, value: Any) -> Any:
    (inner,) = (each for each in get_args(kind) if each is not NoneType)
    return None if value is None else decode(inner, value)


def _scalar(kind: type, value: Any) -> Any:
    if kind is bool:
        return _expect(bool, value)
    if kind in (int, float):
        return _number(kind, value)
    return _parsed(kind, _expect(str, value))


def _number(kind: type, value: Any) -> Any:
    if isinstance(value, bool) or not isinstance(value, int | kind):
        raise MisfitError("is not a number" if kind is float else "is not a whole number")
    if _is_too_large(value):
        raise MisfitError("is too large a number")
    return kind(value)


def _is_too_large(number: Any) -> bool:
    return bool(abs(number) > _LARGEST)


def _parsed(kind: type, text: str) -> Any:
    try:
        return _PARSERS.get(kind, kind)(text)
    except ValueError:
        raise MisfitError(f"is not {_WORDS.get(kind, 'one of the known words')}") from None


def _moment(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError("no zone")
    if not _FIRST_YEAR <= moment.year <= _LAST_YEAR:
        raise ValueError("no time of ours")
    return moment.astimezone(UTC)


def _expect(kind: type[_T], value: Any) -> _T:
    if not isinstance(value, kind):
        raise MisfitError(f"is not {_WORDS[kind]}")
    return value


def _has_default(field: "Field[Any]") -> bool:
    return field.default is not MISSING or field.default_factory is not MISSING


@cache
def _names(kind: Any) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind))


@cache
def _hints(kind: Any) -> dict[str, Any]:
    return get_type_hints(kind)


_PARSERS: dict[type, Callable[[str], Any]] = {datetime: _moment, date: date.fromisoformat}
_WORDS: dict[type, str] = {
    dict: "a set of named values",
    list: "a list",
    str: "text",
    bool: "true or false",
    UUID: "an identifier",
    datetime: "a moment with its time zone",
    date: "a day",
}


def spoken(where: Iterable[str]) -> str:
    """Where something is, in words: *people 3, email*."""
    steps: list[str] = []
    for step in where:
        if step.isdigit() and steps:
            steps[-1] += f" {step}"
        else:
            steps.append(step.replace("_", " "))
    return ", ".join(steps)
