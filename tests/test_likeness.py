"""Two letters that say the same are noticed, and two that do not are left alone."""

import tomllib
from pathlib import Path
from time import perf_counter

import pytest

from interview_coach.likeness import most_alike

LETTERS = Path(__file__).parents[1] / "resources" / "content" / "letters.toml"
ONE = "Thank you for the twenty minutes you gave me today. I will move appraisal to the start."
MOVED = "I will move appraisal to the start! Thank you for the TWENTY minutes you gave me today."
OTHER = "It was a pleasure to hear how the archive chooses; next week I write to Lucía Prado."


def sentences() -> list[str]:
    wordings = tomllib.loads(LETTERS.read_text("utf-8"))["wordings"]
    return [wording["text"] for wording in wordings if len(wording["text"]) > 60]


def test_the_nearest_is_told_with_its_share_of_equal_words() -> None:
    assert most_alike(ONE, [OTHER, MOVED], 70) == (1, 100.0)


def test_letters_without_a_sentence_in_common_are_not_alike() -> None:
    texts = sentences()
    half = len(texts) // 2
    letters = [" ".join(texts[at : at + 5]) for at in range(half, len(texts) - 5)]
    assert letters
    assert most_alike(" ".join(texts[:5]), letters, 70) is None


def test_nothing_is_like_nothing() -> None:
    assert most_alike("", [], 70) is None
    assert most_alike("Thank you.", [""], 70) is None


@pytest.mark.alone
def test_two_thousand_letters_are_compared_in_a_moment() -> None:
    texts = sentences()
    letters = [" ".join(texts[at % 9 : at % 9 + 6]) + f" Number {at}." for at in range(2000)]
    most_alike(ONE, letters, 70)
    began = perf_counter()
    most_alike(" ".join(texts[:6]), letters, 70)
    assert perf_counter() - began < 0.5
