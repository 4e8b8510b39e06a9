"""Which text of the content has which fields; what reads a text is imported when it is wanted."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

Table = Mapping[str, Any]


def _questions(table: Table) -> dict[str, Any]:
    from interview_coach.application.content.questions import read_questions

    return read_questions(table)


def _research(table: Table) -> dict[str, Any]:
    from interview_coach.application.content.research import read_research

    return read_research(table)


def _weighing(table: Table) -> dict[str, Any]:
    from interview_coach.application.content.weighing import read_weighing

    return read_weighing(table)


def _closing(table: Table) -> dict[str, Any]:
    from interview_coach.application.content.closing import read_closing

    return read_closing(table)


def _letters(table: Table) -> dict[str, Any]:
    from interview_coach.application.content.letters import read_letters

    return read_letters(table)


def _reflection(table: Table) -> dict[str, Any]:
    from interview_coach.application.content.reflection import read_reflection

    return read_reflection(table)


def _logistics(table: Table) -> dict[str, Any]:
    from interview_coach.application.content.logistics import read_logistics

    return read_logistics(table)


def _locales(table: Table) -> dict[str, Any]:
    from interview_coach.application.locales import read_locales

    return {"locales": read_locales(table)}


def _paper(table: Table) -> dict[str, Any]:
    from interview_coach.application.locales import AMERICAN
    from interview_coach.application.printing import Words

    # What a language does not say itself is said in American English.
    words = {key: Words(key, {**table[AMERICAN], **texts}) for key, texts in table.items()}
    return {"paper_words": words}


def _circles(table: Table) -> dict[str, Any]:
    from interview_coach.application.tie_content import read_circles

    return read_circles(table)


def _first_steps(table: Table) -> dict[str, Any]:
    from interview_coach.application.content.first_steps import read_first_steps

    return read_first_steps(table)


def _leads(table: Table) -> dict[str, Any]:
    from interview_coach.application.tie_content import read_leads

    return read_leads(table)


def _coach(table: Table) -> dict[str, Any]:
    from interview_coach.application.coach_words import read_coach

    return read_coach(table)


def _outreach(table: Table) -> dict[str, Any]:
    from interview_coach.application.tie_content import read_outreach

    return read_outreach(table)


SUBJECTS: Mapping[str, tuple[tuple[str, ...], Callable[[Table], dict[str, Any]]]] = {
    "questions": (("source_names", "themes", "question_slots"), _questions),
    "research": (("research_groups", "research", "follow_ups"), _research),
    "weighing": (("weighing",), _weighing),
    "closing": (("closing", "closing_lines", "ask_them", "careful_thanks"), _closing),
    "letters": (
        ("letter_forms", "letter_fields", "letter_slots", "more_slots", "wordings"),
        _letters,
    ),
    "locales": (("locales",), _locales),
    "paper": (("paper_words",), _paper),
    "logistics": (("logistics",), _logistics),
    "circles": (("circles", "sources", "tags", "event_kinds", "encouragement"), _circles),
    "first_steps": (("first_questions", "first_steps", "quiet_lines"), _first_steps),
    "leads": (("lead_plans",), _leads),
    "outreach": (("outreach_wordings",), _outreach),
    "coach": (("coach_words",), _coach),
    "reflection": (("criteria", "confidence", "decisions", "remember"), _reflection),
}
"""The fields of each text, and what reads them out of its tables."""
