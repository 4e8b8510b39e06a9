"""Precision matters more than reach: a hint that is wrong is worse than none."""

import pytest

from tests.coach.corpus import (
    FRESH,
    LATER,
    PRECISION,
    RECALL,
    TUNED,
    UNSEEN,
    Score,
    messages,
    questions,
    scores,
)

PARTS = (TUNED, UNSEEN, LATER, FRESH)
QUESTIONS = {part: list(questions(part)) for part in PARTS}
MESSAGES = {part: list(messages(part)) for part in PARTS}
PRECISION_UNSEEN, RECALL_UNSEEN = 0.9, 0.6
"""On what the rules were never mended with; each rule has but a few cases there."""


def scored(*parts: str) -> list[object]:
    """Each rule on each of the parts."""
    return [
        pytest.param(score, id=f"{part}{kind}-{score.rule}")
        for part in parts
        for kind, cases in (("questions", QUESTIONS[part]), ("messages", MESSAGES[part]))
        for score in scores(cases)
    ]


def test_the_corpus_is_large_and_mostly_well_as_it_is():
    assert len(QUESTIONS[TUNED]) >= 200
    assert len(MESSAGES[TUNED]) >= 60
    assert sum(map(len, QUESTIONS.values())) >= 600
    for part in PARTS:
        assert sum(not case.wanted for case in QUESTIONS[part]) >= len(QUESTIONS[part]) / 3


def test_the_rules_that_read_are_all_tried():
    in_messages = {score.rule for score in scores(MESSAGES[TUNED])}
    assert in_messages == {"R1", "R2", "R10", "R11", "R12", "R13", "R14", "R15"}
    for part in PARTS:
        in_questions = {score.rule for score in scores(QUESTIONS[part])}
        assert in_questions == {"R1", "R2", "R3", "R4", "R6", "R10", "R18", "R21"}


@pytest.mark.parametrize("score", scored(TUNED, UNSEEN, LATER))
def test_a_rule_is_seldom_wrong_and_misses_little(score: Score):
    assert score.precision >= PRECISION, score.false
    assert score.recall >= RECALL, score.missed


@pytest.mark.parametrize("score", scored(FRESH))
def test_a_rule_does_well_on_what_it_has_never_seen(score: Score):
    assert score.precision >= PRECISION_UNSEEN, score.false
    assert score.recall >= RECALL_UNSEEN, score.missed


def test_of_what_was_never_seen_four_in_five_are_found():
    found = [score for cases in (QUESTIONS, MESSAGES) for score in scores(cases[FRESH])]
    hits = sum(score.hits for score in found)
    assert hits >= RECALL * (hits + sum(len(score.missed) for score in found))
