"""The content of the first start: five questions, what each answer sets, and small steps."""

from collections.abc import Mapping
from typing import Any, NamedTuple


class FirstChoice(NamedTuple):
    """One answer, and what it sets."""

    key: str
    text: str
    sets: Mapping[str, Any] = {}


class FirstQuestion(NamedTuple):
    """One question with its choices, and the line that belongs to it."""

    key: str
    text: str
    why: str
    choices: tuple[FirstChoice, ...]
    field: str = ""
    label: str = ""
    example: str = ""

    def choice(self, key: str) -> FirstChoice | None:
        """The answer of this key."""
        return next((each for each in self.choices if each.key == key), None)


class SmallStep(NamedTuple):
    """Something small to do, of five to fifteen minutes."""

    key: str
    text: str
    minutes: int
    source: str
    suits: tuple[str, ...] = ()
    opens: str = ""


def read_first_steps(table: Mapping[str, Any]) -> dict[str, Any]:
    """What ``first_steps.toml`` says."""
    return {
        "first_questions": tuple(_question(row) for row in table["questions"]),
        "first_steps": tuple(
            SmallStep(**{**row, "suits": tuple(row.get("suits", ()))}) for row in table["steps"]
        ),
        "quiet_lines": tuple(table["quiet"]["lines"]),
    }


def _question(row: Mapping[str, Any]) -> FirstQuestion:
    choices = tuple(FirstChoice(**choice) for choice in row["choices"])
    return FirstQuestion(**{**row, "choices": choices})
