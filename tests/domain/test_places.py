"""What is near: the same place, however it is written, or a thing for those around."""

import pytest

from interview_coach.domain.event import Event, Mode, Reach
from interview_coach.domain.places import shares_place

HOME = "12 Alder Street\n97201 Portland, OR\nmaya@example.org"


@pytest.mark.parametrize(
    ("place", "near"),
    [
        ("Portland", True),
        ("City Library, PORTLAND", True),
        ("Hall 3 (Portland)", True),
        ("Portland 97205", True),
        ("Portland Street, Boston", False),
        ("12 Main Street, OR", False),
        ("", False),
    ],
)
def test_a_place_is_known_by_a_part_of_it(place: str, near: bool) -> None:
    assert shares_place(place, HOME) is near


@pytest.mark.parametrize(
    ("event", "near"),
    [
        (Event(place="City Library, Portland"), True),
        (Event(reach=Reach.LOCAL), True),
        (Event(place="Boston", mode=Mode.IN_PERSON), False),
        (Event(reach=Reach.LOCAL, mode=Mode.ONLINE), False),
    ],
)
def test_near_is_what_is_at_home_or_for_those_around(event: Event, near: bool) -> None:
    assert event.is_near(HOME) is near
