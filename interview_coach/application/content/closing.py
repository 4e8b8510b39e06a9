"""The content of the closing: its steps, the lines between them, and a talk that turns."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from interview_coach.application.content.tables import rows

CLOSING_SLOTS = frozenset({"minutes", "number", "left", "referral", "name", "specific", "field"})


class ClosingStep(NamedTuple):
    """One of the five steps that end an interview."""

    key: str
    title: str
    say: str
    at_seconds_left: int
    source: str
    otherwise: str = ""
    question: str = ""
    """Key of the bank's question that asks the same."""


class ClosingLine(NamedTuple):
    """A line that may stand between the steps; `drop` 1 goes first when time is short."""

    key: str
    title: str
    say: str
    at_seconds_left: int
    question: str = ""
    drop: int = 0


def read_closing(table: Mapping[str, Any]) -> dict[str, Any]:
    """What ``closing.toml`` says."""
    return {
        "closing": rows(ClosingStep, table["steps"]),
        "closing_lines": rows(ClosingLine, table["lines"]),
        "ask_them": tuple(table["job"]["ask_them"]),
        "careful_thanks": tuple(table["job"]["thanks"]),
    }
