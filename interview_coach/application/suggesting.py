"""Which questions suit what a talk is for: the purpose weighs the themes."""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Protocol, TypeVar

from interview_coach.domain.bank import CLOSING, BankQuestion, Priority
from interview_coach.domain.interview import Purpose

WEIGHT: Mapping[Purpose, tuple[str, ...]] = {
    Purpose.UNDECIDED: (),
    Purpose.REFINE_GOALS: ("path", "advice", "skills"),
    Purpose.ROLE: ("role", "skills", "entry"),
    Purpose.ORGANISATION: ("organisation", "role", "path"),
    Purpose.MARKET: ("industry", "entry", "advice"),
    Purpose.DECISION: ("advice", "organisation", "path"),
}
"""The themes that a purpose asks for, the one it asks for most first; our estimate."""
MOST = 6
"""Questions in a first draft of a plan, besides those of the last five minutes."""
_OF_THE_PURPOSE = 2
"""How many of them are less than essential, but what the talk is for."""
_ASIDE = ("opening", "probe", CLOSING)
_PATH = "path"
_KNOWN = frozenset({"org", "role", "field"})
"""Blanks that are filled without asking."""


class Themed(Protocol):
    """Anything with a theme."""

    @property
    def theme(self) -> str: ...


T = TypeVar("T", bound=Themed)


def suited(rows: Iterable[T], purpose: Purpose) -> list[T]:
    """What suits the purpose first; the rest in the order it had."""
    themes = WEIGHT[purpose]
    return sorted(rows, key=lambda row: _rank(row.theme, themes))


def essentials(
    bank: Sequence[BankQuestion], purpose: Purpose, minutes: float
) -> list[BankQuestion]:
    """A first draft: the path early, then what the talk is for, then what any talk needs."""
    asked = [q for q in bank if q.theme not in _ASIDE and q.deleted_at is None]
    musts = suited((q for q in asked if q.priority is Priority.MUST), purpose)
    path = [q for q in musts if q.theme == _PATH][:1]
    others = [q for q in musts if q not in path]
    themes = WEIGHT[purpose]
    own = [q for q in others if q.theme in themes[:1]]
    more = [q for q in asked if _adds(q, themes)][: _OF_THE_PURPOSE if themes else 0]
    rest = [q for q in others if q not in own]
    return _within([*path, *own, *more, *rest], minutes)[:MOST]


def _adds(question: BankQuestion, themes: Sequence[str]) -> bool:
    """Whether it is of the purpose's first theme, and can be asked as it stands."""
    blanks = set(re.findall(r"{(\w+)}", question.text))
    suits = question.theme in themes[:1] and question.priority is Priority.SHOULD
    return suits and blanks <= _KNOWN


def _within(questions: Iterable[BankQuestion], minutes: float) -> list[BankQuestion]:
    """Those that fit, in their order; one that is too long makes room for the next."""
    taken: list[BankQuestion] = []
    for question in questions:
        if sum(q.minutes for q in taken) + question.minutes <= minutes + 0.1:
            taken.append(question)
    return taken


def _rank(theme: str, themes: Sequence[str]) -> int:
    return themes.index(theme) if theme in themes else len(themes)
