"""The labelled questions and messages, and how each rule does on them."""

import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

from interview_coach.application.ask_drafts import EMAIL_WORDS, LINKEDIN_LIMIT
from interview_coach.domain.bank import Priority
from interview_coach.domain.coach.messages import REQUEST_RULES, THANKS_RULES, Message
from interview_coach.domain.coach.plans import Plan, asks_a_favour_early
from interview_coach.domain.coach.questions import QUESTION_RULES
from interview_coach.domain.coach.rule import findings
from interview_coach.domain.interview import PlannedQuestion
from interview_coach.domain.text import word_count

FOLDER = Path(__file__).parent
PRECISION, RECALL = 0.95, 0.8
TUNED, UNSEEN, LATER, FRESH = "", "unseen_", "later_", "fresh_"
"""What the rules were written with; what mended them, twice; and what they have never seen."""


@dataclass(frozen=True)
class Case:
    """A text, the rules that should speak, and those that do."""

    text: str
    wanted: frozenset[str]
    said: frozenset[str]


@dataclass(frozen=True)
class Score:
    """How a rule does: rightly said, wrongly said, and not said."""

    rule: str
    hits: int
    false: tuple[str, ...]
    missed: tuple[str, ...]

    @property
    def precision(self) -> float:
        return self.hits / (self.hits + len(self.false)) if self.hits else 0.0

    @property
    def recall(self) -> float:
        return self.hits / (self.hits + len(self.missed)) if self.hits else 0.0


def questions(part: str = TUNED) -> Iterator[Case]:
    """The questions, each as a must in a plan of its own."""
    for line in (FOLDER / f"{part}questions.txt").read_text("utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            labels, _, text = line.partition(" | ")
            yield Case(text, frozenset(labels.replace("-", "").split()), _said_of(text))


def _said_of(text: str) -> frozenset[str]:
    question = PlannedQuestion(text=text, priority=Priority.MUST, bank_id=uuid4())
    said = {rule.id for rule, _ in findings(QUESTION_RULES, question)}
    return frozenset(said | ({"R6"} if asks_a_favour_early(Plan([question])) else set()))


def messages(part: str = TUNED) -> Iterator[Case]:
    """The requests and thank-yous."""
    for each in tomllib.loads((FOLDER / f"{part}messages.toml").read_text("utf-8"))["messages"]:
        rules = THANKS_RULES if each["channel"] == "thanks" else REQUEST_RULES
        message = Message(
            each["text"],
            minutes=each.get("minutes", 20),
            over=_over(each["channel"], each["text"]),
            unnamed=list(filter(None, [each.get("unnamed")])),
            specific=each.get("specific", ""),
        )
        said = frozenset(rule.id for rule, _ in findings(rules, message))
        yield Case(each["text"], frozenset(each.get("rules", ())), said)


def _over(channel: str, text: str) -> int:
    if channel == "linkedin":
        return max(0, len(text) - LINKEDIN_LIMIT)
    return max(0, word_count(text) - EMAIL_WORDS) if channel == "email" else 0


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
    )
