"""The labelled questions and messages, in the order in which the rules met them."""

import tomllib
from collections.abc import Iterator
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
from tests.coach.case import Case

FOLDER = Path(__file__).parent
PRECISION, RECALL = 0.95, 0.8
TUNED, UNSEEN, LATER, ONCE_FRESH, AUTHOR = "", "unseen_", "later_", "once_fresh_", "author_"
"""What the rules were written with, and what mended them, four times."""
FRESH = "fresh_"
"""What they have never seen."""
MENDED = (TUNED, UNSEEN, LATER, ONCE_FRESH, AUTHOR)


def questions(part: str = TUNED) -> Iterator[Case]:
    """The questions, each as a must in a plan of its own."""
    for line in _read(f"{part}questions.txt").splitlines():
        if line.strip() and not line.startswith("#"):
            labels, _, text = line.partition(" | ")
            yield Case(text, frozenset(labels.replace("-", "").split()), _said_of(text))


def _said_of(text: str) -> frozenset[str]:
    question = PlannedQuestion(text=text, priority=Priority.MUST, bank_id=uuid4())
    said = {rule.id for rule, _ in findings(QUESTION_RULES, question)}
    return frozenset(said | ({"R6"} if asks_a_favour_early(Plan([question])) else set()))


def messages(part: str = TUNED) -> Iterator[Case]:
    """The requests and thank-yous."""
    for each in tomllib.loads(_read(f"{part}messages.toml")).get("messages", ()):
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


def _read(name: str) -> str:
    """The text of a part; empty while there is none that the rules have not seen."""
    file = FOLDER / name
    return file.read_text("utf-8") if file.exists() else ""
