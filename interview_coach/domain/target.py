"""What you aim at, and who of your people can lead there (St. Olaf guide)."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from uuid import UUID, uuid4


class TargetKind(StrEnum):
    """What kind of thing it is."""

    ROLE = "role"
    ORGANISATION = "organisation"
    PLACE = "place"


class Verdict(StrEnum):
    """What you think of it after hearing about it."""

    OPEN = ""
    PURSUE = "pursue"
    UNSURE = "unsure"
    STRIKE_OFF = "strike_off"


class AnswerState(StrEnum):
    """What one of your people says to it."""

    ASKED = "asked"
    KNOWS_SOMEONE = "knows_someone"
    NO = "no"


@dataclass(eq=False, kw_only=True)
class Answer:
    """One person's answer to one target."""

    id: UUID = field(default_factory=uuid4)
    person_id: UUID
    state: AnswerState = AnswerState.ASKED
    words: str = ""


@dataclass(eq=False, kw_only=True)
class Target:
    """A role, an organisation or a place, with what people said to it."""

    id: UUID = field(default_factory=uuid4)
    kind: TargetKind = TargetKind.ORGANISATION
    name: str = ""
    notes: str = ""
    verdict: Verdict = Verdict.OPEN
    reason: str = ""
    position: int = 0
    answers: list[Answer] = field(default_factory=list)
    deleted_at: datetime | None = None

    def answer_of(self, person_id: UUID) -> Answer | None:
        """What this person said, if they were asked."""
        return next((each for each in self.answers if each.person_id == person_id), None)

    def note_answer(self, person_id: UUID, state: AnswerState | None, words: str = "") -> None:
        """What the person says now; ``None`` forgets that they were asked."""
        answer = self.answer_of(person_id)
        if state is None:
            self.answers = [each for each in self.answers if each is not answer]
        elif answer is None:
            self.answers.append(Answer(person_id=person_id, state=state, words=words))
        else:
            answer.state, answer.words = state, words
