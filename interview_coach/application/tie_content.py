"""The content about ties: circles, sources, events, planners, and what is written to people."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, NamedTuple

from interview_coach.application.phrasing import read_wordings

_EITHER = ("formal", "friendly")


class Circle(NamedTuple):
    """A circle of acquaintance, with what to think of in the brainstorm."""

    key: str
    label: str
    prompt: str
    seconds: int
    discreet: bool = False
    """Left out while a search is nobody's business at work."""


class Named(NamedTuple):
    """A key with its name: a source, or a kind of event."""

    key: str
    label: str
    suggest: str = ""
    """What to look for while there is nothing of this kind."""


class Tag(NamedTuple):
    """A suggested tag; tags are free."""

    text: str
    offers: bool = False
    """Whether it says what a relation offers, in either direction."""


class PlanPrompt(NamedTuple):
    """One question of a small planner."""

    key: str
    prompt: str
    hint: str = ""


class LeadPlan(NamedTuple):
    """A kind of lead with its planner."""

    key: str
    label: str
    hint: str
    prompts: tuple[PlanPrompt, ...]


def read_circles(table: Mapping[str, Any]) -> dict[str, Any]:
    """What ``circles.toml`` says."""
    return {
        "circles": tuple(Circle(**row) for row in table["circles"]),
        "sources": tuple(Named(**row) for row in table["sources"]),
        "tags": tuple(Tag(**row) for row in table["tags"]),
        "event_kinds": tuple(Named(**row) for row in table["event_kinds"]),
        "encouragement": tuple(table["encouragement"]["lines"]),
    }


def read_leads(table: Mapping[str, Any]) -> dict[str, Any]:
    """What ``leads.toml`` says."""
    return {"lead_plans": tuple(_plan(row) for row in table["kinds"])}


def _plan(row: Mapping[str, Any]) -> LeadPlan:
    prompts = tuple(PlanPrompt(**prompt) for prompt in row["prompts"])
    return LeadPlan(**{**row, "prompts": prompts})


def read_outreach(table: Mapping[str, Any]) -> dict[str, Any]:
    """What ``outreach.toml`` says; a wording that suits both manners stands there for each."""
    wordings = tuple(
        replace(wording, formality=manner, language=row.get("language", "en"))
        for row, wording in zip(
            table["wordings"], read_wordings(table["wordings"], "en"), strict=True
        )
        for manner in (_EITHER if wording.formality == "any" else (wording.formality,))
    )
    return {"outreach_wordings": wordings}
