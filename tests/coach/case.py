"""A labelled case, and how each rule does on many of them."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Case:
    """A text, or what something is about; the rules that should speak, and those that do."""

    text: str
    wanted: frozenset[str]
    said: frozenset[str]


@dataclass(frozen=True)
class Score:
    """How a rule does: rightly said, wrongly said, not said, and rightly kept to itself."""

    rule: str
    hits: int
    false: tuple[str, ...]
    missed: tuple[str, ...]
    silent: int

    @property
    def precision(self) -> float:
        return self.hits / (self.hits + len(self.false)) if self.hits else 0.0

    @property
    def recall(self) -> float:
        return self.hits / (self.hits + len(self.missed)) if self.hits else 0.0


def scores(cases: Iterable[Case]) -> list[Score]:
    """Each rule that is wanted or said, R1 first."""
    cases = list(cases)
    rules = set().union(*(case.wanted | case.said for case in cases))
    return [_score(rule, cases) for rule in sorted(rules, key=lambda rule: int(rule[1:]))]


def _score(rule: str, cases: list[Case]) -> Score:
    return Score(
        rule,
        sum(rule in case.wanted & case.said for case in cases),
        tuple(case.text for case in cases if rule in case.said - case.wanted),
        tuple(case.text for case in cases if rule in case.wanted - case.said),
        sum(rule not in case.wanted | case.said for case in cases),
    )


def together(tables: Iterable[list[Score]]) -> list[Score]:
    """The same of several tables; a rule that looks at several things is one rule."""
    found: dict[str, Score] = {}
    for score in (score for table in tables for score in table):
        has = found.get(score.rule, Score(score.rule, 0, (), (), 0))
        found[score.rule] = Score(
            score.rule,
            has.hits + score.hits,
            has.false + score.false,
            has.missed + score.missed,
            has.silent + score.silent,
        )
    return sorted(found.values(), key=lambda score: int(score.rule[1:]))
