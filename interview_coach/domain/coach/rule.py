"""A rule of the coach: what it looks at, what it found, and the mend it offers."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Generic, TypeVar
from uuid import UUID

_Subject = TypeVar("_Subject", contravariant=True)
_Any = TypeVar("_Any")


class Level(StrEnum):
    """How much weight it has; only what would break a promise blocks."""

    HINT = "hint"
    WARNING = "warning"
    BLOCK = "block"


@dataclass(frozen=True)
class Mend:
    """What one click does about it."""

    text: str = ""
    """The words, put better."""
    second: str = ""
    """What becomes a question of its own."""
    to_closing: bool = False
    """Whether it is kept for the last five minutes."""
    to_front: UUID | None = None
    """The question that is asked first instead."""
    looked_up: bool = False
    """Whether it leaves the plan, as something one can read."""
    to_should: bool = False
    """Whether it is no longer essential."""


@dataclass(frozen=True)
class Finding:
    """What a check found: where, what fills the blanks of its sentence, and the mend."""

    at: UUID | None = None
    """Of a plan: the question below which it is said."""
    known: Mapping[str, str] = field(default_factory=dict)
    mend: Mend | None = None


FOUND = Finding()
"""Found, with nothing more to say about it."""


@dataclass(frozen=True)
class Rule(Generic[_Subject]):
    """One thing that the coach knows; its words stand in ``content/coach.toml``, by id."""

    id: str
    level: Level
    check: Callable[[_Subject], Finding | None]


def findings(rules: Sequence[Rule[_Any]], subject: _Any) -> list[tuple[Rule[_Any], Finding]]:
    """What the rules have to say about the subject, in their order."""
    found = ((rule, rule.check(subject)) for rule in rules)
    return [(rule, finding) for rule, finding in found if finding is not None]
