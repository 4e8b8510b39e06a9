"""Whether a name stands in a text: as a whole or in part, and not where the word is another."""

import pytest

from interview_coach.domain.leave import named_without_leave

DANA = "Dr. Dana Whitfield"


@pytest.mark.parametrize(
    ("name", "text"),
    [
        (DANA, "Dana Whitfield told me about you."),
        (DANA, "dana whitfield told me about you."),
        (DANA, "Dear Tom,\n\nDana told me about you."),
        (DANA, "I come to you through Ms. Whitfield."),
        (DANA, "Dana’s advice was to write to you."),
        ("Zoë Łodzka", "Zoe suggested that I write."),
        ("李明", "我是李明先生介绍的。"),
        ("April Stone", "Last week April told me about you."),
        ("Will Young", "It was Will who told me."),
    ],
)
def test_a_name_stands_there(name: str, text: str) -> None:
    assert named_without_leave(text, [name]) == name


@pytest.mark.parametrize(
    ("name", "text"),
    [
        (DANA, "Somebody who knows you told me about you."),
        (DANA, "The danaide of Whitfieldshire."),
        ("April Stone", "Would the last week of April suit you? April 4 would be best."),
        ("May Page", "Dear Tom,\n\nMay I call you in May? Page three moved me."),
        ("Will Young", "Dear Tom,\nWill you be there? Young people often ask."),
        ("", "Nobody."),
    ],
)
def test_it_is_another_word(name: str, text: str) -> None:
    assert not named_without_leave(text, [name])


def test_a_name_shared_with_whom_it_goes_to_counts_as_a_whole_only() -> None:
    names, others = ["John Whitfield"], ["Dana Whitfield", "Maya Ortiz"]
    assert not named_without_leave("Dear Ms Whitfield, may I call you?", names, others)
    assert named_without_leave("Dear Ms Whitfield, John told me of you.", names, others)
    assert named_without_leave("Dear Dana, john whitfield told me.", names, others)


def test_each_who_may_not_be_named_is_looked_for() -> None:
    assert named_without_leave("Tom told me.", ["Dana Whitfield", "Tom Adeyemi"]) == "Tom Adeyemi"
