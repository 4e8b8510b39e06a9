"""The plan as it is shown: each question with its number, its hint, and whether time reaches it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from interview_coach.application import coach
from interview_coach.application.preparing import as_asked
from interview_coach.application.sharpening import behind, wordings
from interview_coach.domain.bank import CLOSING, Kind, Priority
from interview_coach.domain.budget import Fit
from interview_coach.domain.coach.pace import likely_fit
from interview_coach.domain.interview import Outcome, PlannedQuestion
from interview_coach.ui.screens.prepare.page import Prepared
from interview_coach.ui.screens.prepare.tie import finding_words, quoted

_BLANK = re.compile(r"{(\w+)}")


@dataclass(frozen=True)
class Hint:
    """A word about a question, and the mend it offers: fields of the question to set."""

    words: str
    mend: str = ""
    changes: Mapping[str, Any] = field(default_factory=dict)
    sharper: tuple[str, ...] = ()
    """How it could be asked after what was found; its mend is to look at these."""
    advice: coach.Hint | None = None
    """What the coach says, with its reason; its mend is one of the coach's."""


@dataclass(frozen=True)
class PlanLine:
    """One question of the plan."""

    id: UUID
    number: str
    text: str
    theme: str
    theme_words: str
    is_favour: bool
    priority: Priority
    minutes: float
    hint: Hint | None
    beyond: bool = False
    """Whether time is likely up before it."""
    looked_up: bool = False
    behind: str = ""
    """Which finding stands behind it."""
    is_sharpened: bool = False

    @property
    def is_closing(self) -> bool:
        return self.theme == CLOSING


@dataclass(frozen=True)
class Plan:
    """The whole plan in its three parts."""

    main: tuple[PlanLine, ...]
    closing: tuple[PlanLine, ...]
    looked_up: tuple[PlanLine, ...]
    fit: Fit
    not_reached: str = ""
    """What falls off, by name."""

    @property
    def ids(self) -> list[UUID]:
        """The order as it stands."""
        return [line.id for line in (*self.main, *self.closing, *self.looked_up)]

    @property
    def is_empty(self) -> bool:
        return not self.ids


def plan_of(prepared: Prepared) -> Plan:
    """The plan of an interview."""
    interview = prepared.interview
    questions = interview.questions
    rate = prepared.habits.rate
    fit = likely_fit(interview, rate)
    hints = prepared.coach.of_plan(interview, rate)
    time_up = prepared.coach.of_time(interview, rate)
    return Plan(
        main=tuple(
            _line(prepared, question, hints, number=str(at + 1), beyond=at >= fit.count)
            for at, question in enumerate(interview.main_questions)
        ),
        closing=tuple(
            _line(prepared, q, hints)
            for q in questions
            if q.is_closing and q.outcome is not Outcome.LOOKED_UP
        ),
        looked_up=tuple(
            _line(prepared, q, hints) for q in questions if q.outcome is Outcome.LOOKED_UP
        ),
        fit=fit,
        not_reached=time_up.says if time_up else "",
    )


def theme_words(prepared: Prepared) -> dict[str, str]:
    """The themes that a question can have, as they are called."""
    return {theme.key: theme.label for theme in prepared.content.themes if theme.key != "probe"}


def bank_words(prepared: Prepared) -> Callable[[str], str]:
    """How a bank question reads for this person, as it then stands in the plan."""
    content, preparation = prepared.content, prepared.preparation
    return lambda text: as_asked(content, text, preparation.person, preparation.profile)


def blanks(text: str) -> list[str]:
    """The names of the blanks that are still to be filled."""
    return _BLANK.findall(text)


def _line(
    prepared: Prepared,
    question: PlannedQuestion,
    hints: Mapping[UUID, coach.Hint],
    *,
    number: str = "",
    beyond: bool = False,
) -> PlanLine:
    looked_up = question.outcome is Outcome.LOOKED_UP
    return PlanLine(
        id=question.id,
        number=number,
        text=question.text,
        theme=question.theme,
        theme_words=theme_words(prepared).get(question.theme, question.theme),
        is_favour=question.kind is Kind.FAVOUR and not question.is_closing,
        priority=question.priority,
        minutes=question.minutes,
        hint=None if looked_up else _hint(prepared, question, hints.get(question.id)),
        beyond=beyond,
        looked_up=looked_up,
        behind=finding_words(prepared, question),
        is_sharpened=bool(question.sharpened_from),
    )


def _hint(prepared: Prepared, question: PlannedQuestion, advice: coach.Hint | None) -> Hint | None:
    return (
        _blank_hint(prepared, question)
        or _finding_hint(prepared, question)
        or (
            Hint(advice.says, advice.mend_words if advice.mend else "", advice=advice)
            if advice
            else None
        )
    )


def _blank_hint(prepared: Prepared, question: PlannedQuestion) -> Hint | None:
    names = blanks(question.text)
    slots = {slot.name: slot for slot in prepared.content.question_slots}
    slot = next((slots[name] for name in names if name in slots), None)
    if slot is None:
        return None
    return Hint(
        _say("Fill in the braces: {0}.").format(_small(slot.label)),
        _say("Say “{0}”").format(slot.otherwise),
        {"text": question.text.replace(f"{{{slot.name}}}", slot.otherwise)},
    )


def _finding_hint(prepared: Prepared, question: PlannedQuestion) -> Hint | None:
    item = behind(prepared.interview, question)
    if item is None or question.sharpened_from or question.is_closing:
        return None
    interview = prepared.interview
    sharper = wordings(prepared.content, question, item, prepared.person, interview.weighing)
    if not sharper:
        return None
    return Hint(
        _say("You noted “{0}”. Ask what comes after it?").format(quoted(item.finding)),
        _say("Sharpen it…"),
        sharper=sharper,
    )


def _small(text: str) -> str:
    return text[:1].lower() + text[1:]


def _say(text: str) -> str:
    return QCoreApplication.translate("Plan", text)
