from interview_coach.application.remembering import as_text, remembered, rewritten
from interview_coach.domain.notes import Mark, NoteLine, Privacy

TALK = NoteLine(text="nobody hires for tools", at_seconds=95, rank=4.0)


def line(text: str, rank: float = 5.0, **details: object) -> NoteLine:
    return NoteLine(text=text, rank=rank, **details)  # type: ignore[arg-type]


def test_each_line_of_the_text_becomes_a_note_line_behind_those_of_the_talk() -> None:
    changed, removed = rewritten([TALK], "She laughed\n\n!send the paper\n")
    assert [(each.text, each.mark) for each in changed] == [
        ("She laughed", Mark.PLAIN),
        ("!send the paper", Mark.TO_DO),
    ]
    assert all(each.rank > TALK.rank and each.at_seconds is None for each in changed)
    assert removed == []


def test_a_reworded_line_keeps_its_star_and_its_lock() -> None:
    kept = line("@Lucia", kept=True, privacy=Privacy.PRIVATE)
    changed, removed = rewritten([TALK, kept], "@Lucía Prado, State Archives")
    assert changed == [kept]
    assert (kept.kept, kept.privacy, kept.mark) == (True, Privacy.PRIVATE, Mark.REFERRAL)
    assert removed == []


def test_a_line_put_in_between_does_not_take_over_its_neighbours() -> None:
    first, last = line("one", 5.0), line("three", 6.0)
    changed, removed = rewritten([first, last], "one\ntwo\nthree")
    assert removed == []
    assert {each.id for each in changed} >= {last.id}
    assert first.text == "one"
    assert last.text == "three"


def test_what_is_no_longer_in_the_text_is_dropped() -> None:
    gone, stays = line("one", 5.0), line("two", 6.0)
    changed, removed = rewritten([gone, stays], "two")
    assert removed == [gone.id]
    assert all(each.id == stays.id for each in changed)


def test_the_same_text_again_changes_nothing() -> None:
    lines = [TALK, line("one", 5.0), line("two", 6.0)]
    assert rewritten(lines, as_text(lines)) == ([], [])


def test_a_blank_line_of_the_talk_is_not_remembered_afterwards() -> None:
    blank = NoteLine(text="", rank=3.0)
    assert remembered([blank, TALK]) == []
    assert rewritten([blank, TALK], "") == ([], [])


def test_a_line_that_was_moved_keeps_its_lock() -> None:
    secret = line("she leaves in May", 5.0, privacy=Privacy.CONFIDENTIAL)
    other, third = line("two", 6.0), line("three", 7.0)
    changed, removed = rewritten([secret, other, third], "two\nthree\nshe leaves in May")
    assert removed == []
    assert secret in changed
    assert secret.privacy is Privacy.CONFIDENTIAL


def test_nothing_that_is_remembered_is_ever_cut() -> None:
    text = "\n".join(f"line {n} {'x' * 90}" for n in range(1000))
    changed, _ = rewritten([], text)
    assert as_text(changed) == text
