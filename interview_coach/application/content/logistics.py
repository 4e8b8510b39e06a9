"""The practical things to see to."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from interview_coach.application.content.tables import rows

LOGISTICS_SLOTS = frozenset({"name", "minutes", "their_time", "my_time", "leave_at", "place"})


class LogisticsLine(NamedTuple):
    """A practical thing to see to, for some formats of meeting."""

    key: str
    formats: tuple[str, ...]
    stage: str
    text: str
    hint: str = ""
    sources: tuple[str, ...] = ()


def read_logistics(table: Mapping[str, Any]) -> dict[str, Any]:
    """What ``logistics.toml`` says."""
    return {"logistics": rows(LogisticsLine, table["lines"])}
