"""Asking a question in keener words or in its first ones, or letting a finding be; with undo."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QCoreApplication

from interview_coach.application.services import Services
from interview_coach.application.sharpening import Wording, behind
from interview_coach.ui.screens.prepare.page import Page


def word(page: Page, question_id: UUID, text: str) -> None:
    """Take the keener wording; without one, that of before."""
    interview_id = page.interview_id
    said = _say("The question was sharpened") if text else _say("The question is as it was")

    def change(services: Services) -> Wording:
        if text:
            return services.sharpening.sharpen(interview_id, question_id, text)
        return services.sharpening.as_it_was(interview_id, question_id)

    def offer_back(stood: Wording) -> None:
        page.context.undo.push(
            said,
            lambda services: services.sharpening.put_back(interview_id, question_id, stood),
            say=True,
        )

    page.ask(change, offer_back)


def untie(page: Page, question_id: UUID) -> None:
    """Let what was found stand for itself; the question is left alone."""
    assert page.prepared is not None
    interview_id = page.interview_id
    interview = page.prepared.interview
    question = interview.question(question_id)
    item = behind(interview, question) if question else None
    if item is None:
        return
    key = item.key
    page.ask(lambda services: services.preparing.found(interview_id, key, {"question_id": None}))
    page.context.undo.push(
        _say("The finding no longer stands behind the question"),
        lambda services: services.preparing.found(interview_id, key, {"question_id": question_id}),
        say=True,
    )


def _say(text: str) -> str:
    return QCoreApplication.translate("Prepare", text)
