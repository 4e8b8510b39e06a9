"""Precision matters more than reach: a hint that is wrong is worse than none."""

import pytest

from tests.coach.corpus import PRECISION, RECALL, Score, messages, questions, scores

QUESTIONS, MESSAGES = list(questions()), list(messages())
ON_QUESTIONS = {score.rule: score for score in scores(QUESTIONS)}
ON_MESSAGES = {score.rule: score for score in scores(MESSAGES)}


def test_the_corpus_is_large_and_mostly_well_as_it_is():
    assert len(QUESTIONS) >= 200
    assert len(MESSAGES) >= 60
    assert sum(not case.wanted for case in QUESTIONS) >= len(QUESTIONS) / 3


def test_the_rules_that_read_are_all_tried():
    assert ON_QUESTIONS.keys() == {"R1", "R2", "R3", "R4", "R6", "R10", "R18", "R21"}
    assert ON_MESSAGES.keys() == {"R1", "R2", "R10", "R11", "R12", "R13", "R14", "R15"}


@pytest.mark.parametrize(
    "score",
    [*ON_QUESTIONS.values(), *ON_MESSAGES.values()],
    ids=[*(f"questions-{r}" for r in ON_QUESTIONS), *(f"messages-{r}" for r in ON_MESSAGES)],
)
def test_a_rule_is_seldom_wrong_and_misses_little(score: Score):
    assert score.precision >= PRECISION, score.false
    assert score.recall >= RECALL, score.missed
