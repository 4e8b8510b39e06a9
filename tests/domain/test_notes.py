import pytest

from interview_coach.domain.notes import (
    Mark,
    NoteLine,
    Privacy,
    gives_name,
    mark_of,
    may_be_repeated,
    names_given,
)


@pytest.mark.parametrize(
    ("text", "kept", "mark"),
    [
        ("half the week is vendor calls", False, Mark.PLAIN),
        ("half the week is vendor calls", True, Mark.KEEP),
        ("@Lucía Prado", False, Mark.REFERRAL),
        ("  @Lucía Prado", True, Mark.REFERRAL),
        ("!read the report", False, Mark.TO_DO),
        ("?how is it funded", False, Mark.ASK_NEXT),
        ("write to ann@example.org", False, Mark.PLAIN),
        ("mail a@b.c, or find us @example.org at @ 5", False, Mark.PLAIN),
        ("Talk to @Peter Hale about night shifts", False, Mark.REFERRAL),
        ("Talk to @Peter Hale about night shifts", True, Mark.REFERRAL),
        ("! write to @Peter Hale", False, Mark.TO_DO),
        ("", False, Mark.PLAIN),
    ],
)
def test_the_first_sign_marks_the_line(text: str, kept: bool, mark: Mark) -> None:
    assert mark_of(text, kept=kept) is mark


@pytest.mark.parametrize(
    ("line", "name", "detail"),
    [
        (
            "@Lucía Prado, State Archives — rights desk",
            "Lucía Prado",
            "State Archives — rights desk",
        ),
        ("@Tom Adeyemi — moved to policy", "Tom Adeyemi", "moved to policy"),
        ("@ Jean-Luc O'Brien (Acme)", "Jean-Luc O'Brien", "Acme"),
        ("@Mei", "Mei", ""),
        ("@Peter Hale about night shifts", "Peter Hale", "about night shifts"),
        ("Talk to @Peter Hale about night shifts", "Peter Hale", "about night shifts"),
        ("also @Mina Sol, head of ward", "Mina Sol", "head of ward"),
        ("ask @Dr. Maria dos Santos. She knows", "Dr. Maria dos Santos", "She knows"),
        ("! write to @Jo Lind's office (by May)", "Jo Lind", "office (by May)"),
    ],
)
def test_a_referral_line_is_a_name_and_what_was_said(line: str, name: str, detail: str) -> None:
    assert names_given(line) == [(name, detail)]


def test_a_line_may_give_several_names_or_none() -> None:
    assert names_given("@Ana Lee and @Bo Ruiz, Acme") == [("Ana Lee", ""), ("Bo Ruiz", "Acme")]
    assert names_given("@") == names_given("write to a@b.c") == []


def test_a_line_with_a_name_keeps_its_mark_and_is_not_repeated() -> None:
    to_do = NoteLine(text="! write to @Peter Hale", mark=Mark.TO_DO, kept=True)
    assert gives_name(to_do.text)
    assert not may_be_repeated(to_do)


def test_privacy_goes_around() -> None:
    steps = [Privacy.NORMAL]
    for _ in range(3):
        steps.append(steps[-1].next)
    assert steps == [Privacy.NORMAL, Privacy.PRIVATE, Privacy.CONFIDENTIAL, Privacy.NORMAL]


def test_the_words_of_a_line_come_without_its_sign() -> None:
    assert NoteLine(text="! send the essay").words == "send the essay"
