"""The question bank: the shipped questions, and those you write yourself."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import NAMESPACE_URL, UUID, uuid5

from interview_coach.application.changes import Announce, Change
from interview_coach.application.content import Content
from interview_coach.application.content.questions import GENERAL, BankEntry
from interview_coach.application.editing import change_fields
from interview_coach.application.errors import CoachError
from interview_coach.application.ports import Work
from interview_coach.domain.bank import BankQuestion, Kind, Priority
from interview_coach.domain.text import clean_line

_FIELDS = dict.fromkeys(("text", "theme", "kind", "priority", "minutes", "hint"), False)


@dataclass(frozen=True)
class QuestionBank:
    """The use cases around the bank."""

    work: Work
    announce: Announce
    content: Content

    def stock(self) -> None:
        """Put the shipped questions into an empty bank."""
        with self.work() as work:
            for entry in self.content.questions:
                work.bank.add(shipped(entry))
        self.announce(Change.QUESTIONS)

    def get(self, question_id: UUID) -> BankQuestion:
        """One question, as a snapshot."""
        with self.work() as work:
            return work.bank.get(question_id)

    def add(self, text: str, theme: str = "path") -> UUID:
        """Your own question. Raises ``CoachError`` when it has no words."""
        text = clean_line(text)
        if not text:
            raise CoachError("A question needs words.")
        question = BankQuestion(text=text, theme=theme)
        with self.work() as work:
            work.bank.add(question)
            question_id = question.id
        self.announce(Change.QUESTIONS)
        return question_id

    def change(self, question_id: UUID, changes: Mapping[str, Any]) -> None:
        """Set fields of a question; interviews that hold a copy keep theirs."""
        with self.work() as work:
            change_fields(work.bank.get(question_id), changes, _FIELDS)
        self.announce(Change.QUESTIONS)


def shipped_id(key: str) -> UUID:
    """The id of a shipped question, the same in every bank."""
    return uuid5(NAMESPACE_URL, f"interview-coach/question/{key}")


def shipped(entry: BankEntry, pack: str = GENERAL) -> BankQuestion:
    """The bank's question for a shipped entry."""
    return question_of(entry, pack, shipped_id(entry.key))


def question_of(entry: BankEntry, pack: str, question_id: UUID) -> BankQuestion:
    """A question of the bank as a pack has it."""
    return BankQuestion(
        id=question_id,
        key=entry.key,
        text=entry.text,
        theme=entry.theme,
        kind=Kind(entry.kind),
        priority=Priority(entry.priority),
        minutes=entry.minutes,
        hint=entry.hint,
        sources=" ".join(entry.sources),
        pack=pack,
    )
