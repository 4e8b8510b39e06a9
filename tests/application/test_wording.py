import pytest

from interview_coach.application.wording import city, in_words, listed, pace, zone


@pytest.mark.parametrize(
    ("number", "words"),
    [(0, "zero"), (15, "fifteen"), (20, "twenty"), (25, "twenty-five"), (100, "100")],
)
def test_minutes_in_words(number: int, words: str) -> None:
    assert in_words(number) == words


def test_names_are_listed_as_one_says_them() -> None:
    assert [listed(names) for names in ([], ["A"], ["A", "B"], ["A", "B", "C"])] == [
        "", "A", "A and B", "A, B and C"
    ]  # fmt: skip


def test_an_unknown_zone_is_utc() -> None:
    assert zone("Nowhere/Land").key == "UTC"
    assert city("America/New_York") == "New York"


def test_the_pace_is_shown_as_a_clock_does() -> None:
    assert pace(2 + 1 / 3) == "2:20"
