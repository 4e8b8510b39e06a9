"""The question bank's content: themes, slots, and the packs of questions that ship."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from interview_coach.application.content.tables import row, rows

GENERAL = "general"
"""The pack that is in every bank from the start."""


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
    """A question offered by a pack; without a key where the pack does not ship."""

    text: str
    theme: str = "path"
    kind: str = "question"
    priority: str = "should"
    minutes: float = 2.0
    hint: str = ""
    sources: tuple[str, ...] = ()
    key: str = ""
    open: bool = True


class Pack(NamedTuple):
    """Questions for one purpose, under the name of whoever made them."""

    title: str
    by: str = ""
    about: str = ""
    questions: tuple[BankEntry, ...] = ()
    fields: tuple[str, ...] = ()
    """Words of a field of interest for which it is offered first."""
    key: str = ""
    """Stable, for a pack that ships; others go by their title."""

    @property
    def name(self) -> str:
        """What its questions in the bank remember it by."""
        return self.key or self.title


def read_questions(table: Mapping[str, Any]) -> dict[str, Any]:
    """What ``questions.toml`` says, which all packs share."""
    return {
        "source_names": table["sources"],
        "themes": rows(Theme, table["themes"]),
        "question_slots": rows(QuestionSlot, table["slots"]),
    }


def read_pack(table: Mapping[str, Any], key: str = "") -> Pack:
    """A pack as its file says it."""
    pack = row(Pack, table["pack"])
    return pack._replace(key=key, questions=rows(BankEntry, table["questions"]))
