"""The day as it stands: what comes next, and what else these days hold."""

from datetime import timedelta
from uuid import UUID

import pytest

from interview_coach.application.services import Services
from tests.clock import SetClock


@pytest.fixture
def talks(services: Services, clock: SetClock) -> dict[str, UUID]:
    return {
        name: services.preparing.arrange_interview(
            name, clock.now() + timedelta(days=days), "Europe/Berlin"
        )
        for name, days in (("Ann", 3), ("Bo", 1), ("Cem", 9), ("Dee", 2), ("Eve", 7.1))
    }


def test_what_else_these_days_hold_stands_in_its_order(services, talks):
    view = services.today.look()
    assert view.next is not None
    assert view.next.name == "Bo"
    assert [row.name for row in view.also] == ["Dee", "Ann"]


def test_a_talk_that_was_held_is_not_to_come(services, talks, clock: SetClock):
    services.interviewing.start(talks["Dee"], clock.now())
    services.interviewing.end(talks["Dee"], clock.now())
    assert [row.name for row in services.today.look().also] == ["Ann"]
