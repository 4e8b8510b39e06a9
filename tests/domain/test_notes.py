import pytest

from interview_coach.domain.notes import Mark, NoteLine, Privacy, mark_of, referral_parts


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
        ("@", "", ""),
    ],
)
def test_a_referral_line_is_a_name_and_what_was_said(line: str, name: str, detail: str) -> None:
    assert referral_parts(line) == (name, detail)


def test_privacy_goes_around() -> None:
    steps = [Privacy.NORMAL]
    for _ in range(3):
        steps.append(steps[-1].next)
    assert steps == [Privacy.NORMAL, Privacy.PRIVATE, Privacy.CONFIDENTIAL, Privacy.NORMAL]


def test_the_words_of_a_line_come_without_its_sign() -> None:
    assert NoteLine(text="! send the essay").words == "send the essay"
