import pytest

from interview_coach.domain.budget import how_many_fit, usable_minutes


@pytest.mark.parametrize(
    ("planned", "usable"), [(10, 4.5), (15, 9.5), (20, 13), (30, 19.5), (45, 29.25), (60, 39)]
)
def test_usable_minutes_as_the_practice_page_has_them(planned: int, usable: float) -> None:
    assert usable_minutes(planned) == pytest.approx(usable)


@pytest.mark.parametrize(
    ("minutes", "available", "count"),
    [
        ([], 13, 0),
        ([3, 2, 2, 2, 2, 2], 13, 6),
        ([3, 2, 2, 2, 2, 2, 2], 13, 6),
        ([20], 13, 0),
        ([3, 2, 2, 2], 9.5, 4),
        ([1], -3, 0),
    ],
)
def test_questions_fit_in_their_order(minutes: list[float], available: float, count: int) -> None:
    assert how_many_fit(minutes, available) == count
