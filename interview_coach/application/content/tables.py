"""Rows out of the tables of a TOML text."""

from collections.abc import Mapping, Sequence
from typing import Any, TypeVar

Row = TypeVar("Row")


def rows(kind: type[Row], tables: Sequence[Mapping[str, Any]]) -> tuple[Row, ...]:
    """A row of this kind for each table."""
    return tuple(row(kind, table) for table in tables)


def row(kind: type[Row], table: Mapping[str, Any]) -> Row:
    """One row; what is a list in the text does not change any more."""
    return kind(**{key: _frozen(value) for key, value in table.items()})


def _frozen(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value
