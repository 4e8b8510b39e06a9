"""The content of the sheet for a decision."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from interview_coach.application.content.tables import row


class WeighingWords(NamedTuple):
    """What is offered to compare, and how the sheet is put into one question."""

    question: str
    """Key of the bank's question that asks about a decision."""
    turns_on: str
    then_on: str
    matters: tuple[str, ...]
    verbs: str = ""
    """With which an option may begin; in a question they end in *-ing*."""


def read_weighing(table: Mapping[str, Any]) -> dict[str, Any]:
    """What ``weighing.toml`` says."""
    return {"weighing": row(WeighingWords, table)}
