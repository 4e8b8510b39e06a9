from uuid import UUID, uuid4

from hypothesis import given
from hypothesis import strategies as st

from interview_coach.application.interviewing import TypedLine
from interview_coach.domain.notes import Privacy
from interview_coach.ui.screens.live.line_book import LineBook, Seen, Stamp

FIRST, LATER = Stamp(40, uuid4()), Stamp(135, uuid4())


def blocks(*texts: str) -> list[Seen]:
    return [Seen(0, text) for text in texts]


def test_a_new_line_gets_its_minute_and_its_question() -> None:
    book = LineBook()
    numbers, changed, _ = book.take(0, 0, blocks("started in reference"), FIRST)
    assert [(line.at_seconds, line.question_id) for line in changed] == [
        (FIRST.at_seconds, FIRST.question_id)
    ]
    _, again, _ = book.take(0, 0, [Seen(numbers[0], "started in reference, moved")], LATER)
    assert again[0].at_seconds == FIRST.at_seconds


def test_a_blank_line_has_no_minute_until_it_has_words() -> None:
    book = LineBook()
    numbers, changed, _ = book.take(0, 0, blocks(""), FIRST)
    assert changed[0].at_seconds is None
    _, changed, _ = book.take(0, 0, [Seen(numbers[0], "now")], LATER)
    assert changed[0].at_seconds == LATER.at_seconds


def test_only_what_was_changed_is_stored() -> None:
    book = LineBook()
    numbers, _, _ = book.take(0, 0, blocks("a", "b", "c"), FIRST)
    _, changed, removed = book.take(1, 1, [Seen(numbers[1], "b2")], LATER)
    assert [line.text for line in changed] == ["b2"]
    assert removed == []


def test_a_line_in_between_ranks_in_between() -> None:
    book = LineBook()
    numbers, before, _ = book.take(0, 0, blocks("a", "c"), FIRST)
    _, changed, _ = book.take(1, 1, blocks("b"), LATER)
    assert before[0].rank < changed[0].rank < before[1].rank
    assert numbers


def test_a_split_line_keeps_its_minute_on_the_half_with_words() -> None:
    book = LineBook()
    numbers, _, _ = book.take(0, 0, blocks("words"), FIRST)
    split = [Seen(numbers[0], ""), Seen(numbers[0], "words")]
    after, changed, _ = book.take(0, 0, split, LATER)
    assert after[1] == numbers[0]
    kept = book.line(after[1])
    assert kept is not None
    assert kept.at_seconds == FIRST.at_seconds
    assert changed[0].text == ""


def test_the_new_half_of_a_kept_and_private_line_is_only_private() -> None:
    book = LineBook()
    numbers, _, _ = book.take(0, 0, blocks("one two"), FIRST)
    number = numbers[0]
    halves = [
        Seen(number, "one", True, Privacy.PRIVATE),
        Seen(number, "two", True, Privacy.PRIVATE),
    ]
    after, _, _ = book.take(0, 0, halves, LATER)
    first, second = (book.line(number) for number in after)
    assert first is not None
    assert first.kept
    assert first.privacy is Privacy.PRIVATE
    assert second is not None
    assert not second.kept
    assert second.privacy is Privacy.PRIVATE


def test_a_removed_line_is_dropped() -> None:
    book = LineBook()
    _, stored, _ = book.take(0, 0, blocks("a", "b"), FIRST)
    _, changed, removed = book.take(1, 0, [], LATER)
    assert removed == [stored[1].id]
    assert changed == []


Edit = tuple[int, int, list[str]]


@given(
    st.lists(
        st.tuples(
            st.integers(0, 6), st.integers(0, 4), st.lists(st.text("ab", max_size=2), max_size=4)
        )
    )
)
def test_what_is_stored_is_always_what_stands_in_the_pane(edits: list[Edit]) -> None:
    book = LineBook()
    pane: list[Seen] = []
    stored: dict[UUID, TypedLine] = {}
    for start, length, texts in edits:
        first = min(start, len(pane))
        tail = max(0, len(pane) - first - length)
        seen = [Seen(0, text) for text in texts]
        numbers, changed, removed = book.take(first, tail, seen, FIRST)
        made = [Seen(n, text) for n, text in zip(numbers, texts, strict=True)]
        pane[first : len(pane) - tail] = made
        stored |= {line.id: line for line in changed}
        for line_id in removed:
            del stored[line_id]
    in_order = sorted(stored.values(), key=lambda line: line.rank)
    assert [line.text for line in in_order] == [seen.text for seen in pane]
    assert len({line.rank for line in in_order}) == len(in_order)
