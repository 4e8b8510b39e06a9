"""The columns that the tables are made of."""

from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Date,
    DateTime,
    Dialect,
    Enum,
    ForeignKey,
    Integer,
    MetaData,
    Text,
    TypeDecorator,
    Uuid,
    false,
)

_NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}
metadata = MetaData(naming_convention=_NAMES)
versions = MetaData()
"""Tables about the database itself, which no use case sees."""


class Instant(TypeDecorator[datetime]):
    """An aware moment, kept and handed out in UTC."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """In UTC; a moment without a zone is a mistake of ours."""
        if value is not None and value.tzinfo is None:
            raise ValueError("a moment needs its time zone")
        return value and value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Aware again, where the database keeps no zone."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


def words(*names: str) -> list[Column[Any]]:
    """Texts that are never missing, only empty."""
    return [Column(name, Text, nullable=False) for name in names]


def added_words(*names: str) -> list[Column[Any]]:
    """The same in a table that had rows already: there they are empty."""
    return [Column(name, Text, nullable=False, server_default="") for name in names]


def added_flag(name: str) -> Column[Any]:
    """A yes or no in a table that had rows already: no."""
    return Column(name, Boolean, nullable=False, server_default=false())


def added_number(name: str) -> Column[Any]:
    """A whole number in a table that had rows already: none."""
    return Column(name, Integer, nullable=False, server_default="0")


def added_list(name: str) -> Column[Any]:
    """A list of plain values in a table that had rows already: empty."""
    return Column(name, JSON, nullable=False, server_default="[]")


def added_names(name: str) -> Column[Any]:
    """Plain values by their names in a table that had rows already: none."""
    return Column(name, JSON, nullable=False, server_default="{}")


def day(name: str, *, required: bool = False) -> Column[Any]:
    """A day of the calendar."""
    return Column(name, Date, nullable=not required)


def number(name: str) -> Column[Any]:
    """A whole number that is never missing."""
    return Column(name, Integer, nullable=False)


def instant(name: str, *, required: bool = False) -> Column[Any]:
    """A moment."""
    return Column(name, Instant, nullable=not required)


def choice(name: str, kind: type[StrEnum]) -> Column[Any]:
    """One of the words of the kind."""
    values = Enum(kind, values_callable=_values, native_enum=False, length=20)
    return Column(name, values, nullable=False)


def _values(kind: type[StrEnum]) -> list[str]:
    return [member.value for member in kind]


def identity() -> Column[Any]:
    """The row's own id."""
    return Column("id", Uuid, primary_key=True)


def part_of(target: str, *, column: str = "", key: bool = False) -> Column[Any]:
    """What is erased together with the thing it belongs to."""
    column = column or target.split(".")[0].rstrip("s") + "_id"
    owner = link(target, "CASCADE")
    return Column(column, Uuid, owner, nullable=False, primary_key=key, index=not key)


def mention(name: str, target: str) -> Column[Any]:
    """A reference that is forgotten when the thing is erased."""
    return Column(name, Uuid, link(target, "SET NULL"), index=True)


def link(target: str, on_delete: str) -> ForeignKey:
    """The reference itself."""
    # Checked at the end of the transaction, so that rows may come in any order.
    return ForeignKey(target, ondelete=on_delete, deferrable=True, initially="DEFERRED")


def place() -> Column[Any]:
    """The position in the list that holds the row."""
    return number("place")
