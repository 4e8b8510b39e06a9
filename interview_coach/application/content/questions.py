"""The question bank's content: themes, slots, and the questions that ship."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from interview_coach.application.content.tables import rows


class Theme(NamedTuple):
    """A subject that questions are sorted by; `listed` ones are offered as filters."""

    key: str
    label: str
    listed: bool = True


class QuestionSlot(NamedTuple):
    """A `{name}` in a question, and the words that stand there while it is unknown."""

    name: str
    label: str
    otherwise: str


class BankEntry(NamedTuple):
    """A question offered by the bank."""

    key: str
    text: str
    theme: str
    open: bool
    kind: str
    priority: str
    minutes: float
    hint: str = ""
    sources: tuple[str, ...] = ()


def read_questions(table: Mapping[str, Any]) -> dict[str, Any]:
    """What ``questions.toml`` says."""
    return {
        "source_names": table["sources"],
        "themes": rows(Theme, table["themes"]),
        "question_slots": rows(QuestionSlot, table["slots"]),
        "questions": rows(BankEntry, table["questions"]),
    }
