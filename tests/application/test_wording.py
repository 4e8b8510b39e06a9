from datetime import UTC, date, datetime

import pytest

from interview_coach.application.printing import Paper
from interview_coach.application.wording import (
    city,
    clock_time,
    in_words,
    listed,
    long_date,
    pace,
    when,
    zone,
)

TODAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("number", "words"),
    [(0, "zero"), (15, "fifteen"), (20, "twenty"), (25, "twenty-five"), (100, "100")],
)
def test_minutes_in_words(number: int, words: str) -> None:
    assert in_words(number) == words


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (date(2026, 11, 21), "today"),
        (date(2026, 11, 20), "yesterday"),
        (date(2026, 11, 17), "on Tuesday"),
        (date(2026, 11, 2), "on 2 November"),
    ],
)
def test_the_day_of_a_talk(day: date, words: str) -> None:
    assert when(day, TODAY) == words


def test_dates_and_times_follow_the_paper() -> None:
    noon = datetime(2026, 11, 21, 12, 5, tzinfo=UTC)
    assert (long_date(TODAY), long_date(TODAY, Paper.LETTER)) == (
        "21 November 2026", "November 21, 2026"
    )  # fmt: skip
    assert (clock_time(noon), clock_time(noon, Paper.LETTER)) == ("12:05", "12:05 PM")


def test_names_are_listed_as_one_says_them() -> None:
    assert [listed(names) for names in ([], ["A"], ["A", "B"], ["A", "B", "C"])] == [
        "", "A", "A and B", "A, B and C"
    ]  # fmt: skip


def test_an_unknown_zone_is_utc() -> None:
    assert zone("Nowhere/Land").key == "UTC"
    assert city("America/New_York") == "New York"


def test_the_pace_is_shown_as_a_clock_does() -> None:
    assert pace(2 + 1 / 3) == "2:20"
