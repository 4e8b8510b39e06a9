import pytest

from interview_coach.domain.bank import THEMES
from interview_coach.domain.coach.questions import QUESTION_RULES
from interview_coach.domain.coach.rule import findings
from interview_coach.domain.coach.sharpening import MOST, lead, sharpened
from interview_coach.domain.interview import PlannedQuestion

DANA = ("Dana Whitfield", "Dana", "Ms Whitfield")


@pytest.mark.parametrize(
    ("finding", "said"),
    [
        ("A new room opened in May. It seats forty.", "I read that a new room opened in May."),
        ("Its budget has doubled", "I read that its budget has doubled."),
        ("Harborview opened a digital desk.", "I read that Harborview opened a digital desk."),
        ("The St. Olaf archive moved", "I read that the St. Olaf archive moved."),
        ("A mobile library", "I read about a mobile library."),
        ("2,400 staff; three branches", "I read this: 2,400 staff; three branches."),
        ("United Way funds a desk\nand more", "I read this: United Way funds a desk."),
        ("three-year endowment", "I read this: three-year endowment."),
        ("the endowment ends in May", "I read that the endowment ends in May."),
        ("A limited budget", "I read about a limited budget."),
        ("Its plans for a new wing", "I read about its plans for a new wing."),
        ("A library founded in 1902", "I read about a library founded in 1902."),
        ("  ", ""),
    ],
)
def test_what_was_read_is_said_as_one_says_it(finding: str, said: str) -> None:
    assert lead(finding) == said


@pytest.mark.parametrize(
    ("finding", "said"),
    [
        ("Taught history, then joined the archive", "you taught history, then joined the archive"),
        ("Dana has led the rights desk since 2021", "you have led the rights desk since 2021"),
        ("She teaches cataloguing", "you teach cataloguing"),
        ("Ms Whitfield is head of access", "you are head of access"),
    ],
)
def test_what_they_did_is_said_to_their_face(finding: str, said: str) -> None:
    assert lead(finding, DANA) == f"I read that {said}."


def test_what_is_theirs_is_yours() -> None:
    assert lead("Her talk on attics", DANA) == "I read about your talk on attics."
    assert lead("His book won a prize", DANA) == "I read that your book won a prize."


def test_what_would_need_grammar_is_not_turned_round() -> None:
    assert lead("Left her first post in 2019", DANA).startswith("I read this: Left her")


def test_a_long_finding_ends_at_a_word() -> None:
    said = lead("word " * 80)
    assert len(said) < MOST + 20
    assert said.endswith("word.")


def test_each_follow_up_is_proposed_once_and_ones_own_question_last() -> None:
    own = "How did people take it?"
    proposed = sharpened("A mobile library", ("What came of it?", own), own)
    assert proposed == (
        "I read about a mobile library. What came of it?",
        "I read about a mobile library. How did people take it?",
    )


def test_a_sharpened_question_has_nothing_against_it() -> None:
    for text in sharpened("A new room opened in May", ("What has that changed?",), ""):
        for theme in THEMES:
            question = PlannedQuestion(text=text, theme=theme)
            assert list(findings(QUESTION_RULES, question)) == []
