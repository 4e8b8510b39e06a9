"""The content of the reflection: criteria, confidence, decisions."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from interview_coach.application.content.tables import row, rows


class Criterion(NamedTuple):
    """A criterion of the reflection, with words for 1 to 5."""

    key: str
    title: str
    question: str
    anchors: tuple[str, ...]


class Confidence(NamedTuple):
    """How sure someone feels, asked before and after, with words for 1 to 5."""

    ahead: str
    before: str
    after: str
    anchors: tuple[str, ...]


class Decision(NamedTuple):
    """What someone may decide after a talk."""

    key: str
    label: str
    hint: str


def read_reflection(table: Mapping[str, Any]) -> dict[str, Any]:
    """What ``reflection.toml`` says."""
    return {
        "criteria": rows(Criterion, table["criteria"]),
        "confidence": row(Confidence, table["confidence"]),
        "decisions": rows(Decision, table["decisions"]),
        "remember": tuple(table["remember"]["prompts"]),
    }
