"""The content of the thank-you: its forms, its parts, and what a wording may name."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from interview_coach.application.content.tables import rows
from interview_coach.application.phrasing import read_wordings


class LetterForm(NamedTuple):
    """A form that a thank-you can take, and what suits it."""

    key: str
    label: str
    words_min: int
    words_max: int
    target_hours: int
    still: str


class LetterSlot(NamedTuple):
    """A part of the thank-you, in the order it is written."""

    key: str
    label: str
    hint: str
    optional: bool = False


class LetterField(NamedTuple):
    """A `$field` that a wording may use: what stands there, and an example of it."""

    key: str
    meaning: str
    example: str


def read_letters(table: Mapping[str, Any]) -> dict[str, Any]:
    """What ``letters.toml`` says."""
    return {
        "letter_forms": rows(LetterForm, table["forms"]),
        "letter_fields": rows(LetterField, table["fields"]),
        "letter_slots": rows(LetterSlot, table["slots"]),
        "more_slots": rows(LetterSlot, table["more_slots"]),
        "wordings": read_wordings(table["wordings"], "en"),
    }
