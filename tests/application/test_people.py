"""People: what is known of them is kept as it was said, and made safe on its way in."""

from datetime import date
from uuid import uuid4

import pytest

from interview_coach.application.errors import CoachError
from interview_coach.application.services import Services


def test_everything_about_a_tie_can_be_said(services: Services) -> None:
    person_id = services.people.add("Ravi Menon", circle="alumni", tags=["advice"])
    services.people.change(
        person_id,
        {
            "tags": [" advice\n", "mentor", "", "advice"],
            "common_ground": "The same school\nand the same teacher\0",
            "cadence_days": 90,
            "not_before": date(2027, 1, 7),
            "is_discreet": True,
        },
    )
    person = services.people.get(person_id)
    assert person.tags == ["advice", "mentor"]
    assert person.common_ground == "The same school\nand the same teacher"
    assert (person.circle, person.cadence_days) == ("alumni", 90)
    row = services.reading.person(person_id)
    assert (row.tags, row.not_before, row.is_discreet) == (
        ("advice", "mentor"),
        date(2027, 1, 7),
        True,
    )


def test_somebody_who_is_gone_is_told_of_in_a_sentence(services: Services) -> None:
    with pytest.raises(CoachError, match="no longer there"):
        services.reading.person(uuid4())
