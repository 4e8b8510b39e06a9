"""The content of the research checklist."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from interview_coach.application.content.tables import rows


class ResearchGroup(NamedTuple):
    """A heading of the research checklist."""

    key: str
    label: str


class ResearchPrompt(NamedTuple):
    """One thing to look up; `core` ones count towards being ready."""

    key: str
    group: str
    prompt: str
    hint: str
    core: bool
    question: str = ""
    """What to ask when reading gave no answer, with `{slots}`; empty where only reading should."""
    theme: str = ""
    quick: str = ""
    """An answer that is often true, to give with one click."""


def read_research(table: Mapping[str, Any]) -> dict[str, Any]:
    """What ``research.toml`` says."""
    return {
        "research_groups": rows(ResearchGroup, table["groups"]),
        "research": rows(ResearchPrompt, table["prompts"]),
        "follow_ups": {theme: tuple(said) for theme, said in table["follow_ups"].items()},
    }
