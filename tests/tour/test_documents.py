"""The documents of the tour: every kind there is, each under a name of its own."""

from pathlib import Path
from typing import get_args
from uuid import UUID

from interview_coach.application.printing import Content
from interview_coach.application.services import Services
from interview_coach.tour import documents
from tests.driven.folders import services_on


def a_talk_that_was(services: Services) -> UUID:
    """The sample's last conversation, with somebody to write to on paper."""
    services.sample.load()
    row = next(row for row in services.reading.interviews() if row.ended_at is not None)
    services.people.change(row.person_id, {"postal_address": "1 Harbor Square\nNew York"})
    return row.id


def test_every_kind_of_document_is_left_behind_under_its_own_name(tmp_path: Path) -> None:
    with services_on(tmp_path / "data") as services:
        talk = a_talk_that_was(services)
        made = [*documents.of_own_size(services, talk), *documents.on_sheets(services, talk)]
        text, draft = (data for _, data in documents.messages(services, talk))
    names = [name for name, _ in made]
    assert len(names) == len(set(names)) == 8 + 4 + 1 + 13
    assert {type(content) for _, content in made} == set(get_args(Content))
    assert b"Subject: " in text
    assert b"X-Unsent: 1" in draft
