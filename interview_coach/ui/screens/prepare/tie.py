"""What stands between a finding and a question, in words for either side."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from interview_coach.application.sharpening import behind
from interview_coach.domain.interview import Outcome, PlannedQuestion, ResearchItem
from interview_coach.ui.screens.prepare.page import Prepared

_LONGEST_QUOTE = 60


def question_words(prepared: Prepared, item: ResearchItem | None) -> str:
    """Which question a checklist entry answers, sharpens or became."""
    question = prepared.interview.question(item.question_id) if item else None
    if item is None or question is None:
        return ""
    if question.outcome is Outcome.LOOKED_UP:
        return _say("Answers “{0}”, so it left the plan").format(quoted(question.text))
    return _planned_words(item, question).format(_place(prepared, question))


def finding_words(prepared: Prepared, question: PlannedQuestion) -> str:
    """Which finding stands behind a question that it answered or sharpened."""
    item = behind(prepared.interview, question)
    if item is None or not (question.sharpened_from or question.outcome is Outcome.LOOKED_UP):
        return ""
    return _say("From your research: “{0}”").format(quoted(item.finding))


def quoted(text: str) -> str:
    """The beginning of a text, in one line."""
    quote = " ".join(text.split()).rstrip(".")
    if len(quote) > _LONGEST_QUOTE:
        quote = quote[: _LONGEST_QUOTE - 1].rstrip(" ,;:.") + "…"
    return quote


def _planned_words(item: ResearchItem, question: PlannedQuestion) -> str:
    if not item.is_found:
        return _say("To be asked: {0}")
    return _say("Sharpens {0}") if question.sharpened_from else _say("Stands behind {0}")


def _place(prepared: Prepared, question: PlannedQuestion) -> str:
    """The question by its number in the plan, as long as it has one."""
    numbers = {q.id: at for at, q in enumerate(prepared.interview.main_questions, start=1)}
    if question.id in numbers:
        return _say("question {0}, “{1}”").format(numbers[question.id], quoted(question.text))
    return f"“{quoted(question.text)}”"


def _say(text: str) -> str:
    return QCoreApplication.translate("Prepare", text)
