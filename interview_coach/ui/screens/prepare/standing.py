"""How far each step of Prepare has come."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from interview_coach.domain.interview import Format
from interview_coach.ui.screens.prepare.page import Prepared
from interview_coach.ui.widgets.steps import Step

ORDER = ("purpose", "person", "research", "questions", "introduction", "ready")


def steps(prepared: Prepared) -> list[Step]:
    """The six steps, ticked where nothing is missing, with what is in them."""
    found, core = core_research(prepared)
    planned = len(prepared.interview.main_questions)
    counts = {"research": f"{found}/{core}", "questions": str(planned) if planned else ""}
    return [
        Step(key, step_words(key), done=_is_done(prepared, key), count=counts.get(key, ""))
        for key in ORDER
    ]


def core_research(prepared: Prepared) -> tuple[int, int]:
    """How many of the core checklist have an answer, and how many there are."""
    core = {prompt.key for prompt in prepared.content.research if prompt.core}
    found = {item.key for item in prepared.interview.research if item.is_found}
    return len(core & found), len(core)


def first_open_step(prepared: Prepared) -> str:
    """The first step in which something is missing."""
    missing = {r.step for r in prepared.preparation.requirements if not r.done}
    return next((step for step in ORDER if step in missing), "ready")


def step_words(step: str) -> str:
    """The name of a step."""
    said = {
        "purpose": _say("Purpose"),
        "person": _say("Person"),
        "research": _say("Research"),
        "questions": _say("Questions"),
        "introduction": _say("Introduction"),
        "ready": _say("Ready"),
    }
    return said[step]


def missing_words(key: str, format_: Format) -> str:
    """What to do about a requirement that is not met; where one meets goes by the format."""
    places = {
        Format.IN_PERSON: _say("Note where you meet"),
        Format.PHONE: _say("Note the number to call"),
        Format.VIDEO: _say("Note the link to the call"),
    }
    said = {
        "purpose": _say("Choose what the talk is for"),
        "aim": _say("Say in one sentence what you want to know"),
        "when": _say("Agree on a time"),
        "place": places[format_],
        "person": _say("Note what they do, or where"),
        "research": _say("Look up half of the core checklist"),
        "questions": _say("Plan at least four questions"),
        "introduction": _say("Write your introduction"),
        "sheet": _say("Print the preparation sheet"),
    }
    return said[key]


def _is_done(prepared: Prepared, step: str) -> bool:
    requirements = prepared.preparation.requirements
    if step == "ready":
        return all(requirement.done for requirement in requirements)
    if step == "research":
        found, core = core_research(prepared)
        return found == core
    # Questions show how many there are; a plan is never finished.
    return step != "questions" and all(r.done for r in requirements if r.step == step)


def _say(text: str) -> str:
    return QCoreApplication.translate("Prepare", text)
