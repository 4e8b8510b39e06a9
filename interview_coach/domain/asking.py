"""Asking for a talk: the draft, the seven days, the one nudge, and the answer."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from uuid import UUID, uuid4

REPLY_AFTER = timedelta(days=7)
"""How long an answer may take before one asks once more (Carleton; a week at least)."""
_OTHERS_AFTER, _SATURDAY = 3, 5
"""Working days of silence after which somebody else there may be asked (Dalton, cited by SFU)."""


class OutreachChannel(StrEnum):
    """How one asks; ``FRIEND`` asks somebody you know whom *they* know."""

    EMAIL = "email"
    PHONE = "phone"
    LETTER = "letter"
    LINKEDIN = "linkedin"
    CHAT = "chat"
    FRIEND = "friend"


class OutreachAnswer(StrEnum):
    """What they said."""

    NONE = ""
    YES = "yes"
    NO = "no"


class AskState(StrEnum):
    """How a request stands."""

    DRAFT = "draft"
    WAITING = "waiting"
    NUDGE_DUE = "nudge_due"
    QUIET = "quiet"
    """Asked, nudged once, and left in peace."""
    YES = "yes"
    NO = "no"


@dataclass(eq=False, kw_only=True)
class Outreach:
    """One request to one person, from its draft to its answer."""

    id: UUID = field(default_factory=uuid4)
    person_id: UUID
    channel: OutreachChannel = OutreachChannel.EMAIL
    slots: dict[str, str] = field(default_factory=dict)
    """What you worded yourself; the rest is proposed anew each time."""
    minutes: int = 20
    made_at: datetime = field(default_factory=lambda: datetime.now(UTC))
    asked_at: datetime | None = None
    nudged_at: datetime | None = None
    answer: OutreachAnswer = OutreachAnswer.NONE
    answered_at: datetime | None = None
    interview_id: UUID | None = None

    @property
    def is_open(self) -> bool:
        """Whether no answer has come."""
        return self.answer is OutreachAnswer.NONE

    @property
    def nudge_due_at(self) -> datetime | None:
        """When to ask once more; never a third time."""
        if self.asked_at is None or self.nudged_at is not None or not self.is_open:
            return None
        return self.asked_at + REPLY_AFTER

    def state(self, now: datetime) -> AskState:
        """How it stands at this moment."""
        if not self.is_open:
            return AskState(self.answer.value)
        if self.asked_at is None:
            return AskState.DRAFT
        if self.nudged_at is not None:
            waited = now - self.nudged_at
            return AskState.WAITING if waited < REPLY_AFTER else AskState.QUIET
        return AskState.WAITING if now - self.asked_at < REPLY_AFTER else AskState.NUDGE_DUE

    def others_may_be_asked(self, now: datetime) -> bool:
        """Whether it has been silent long enough to ask somebody else in the same place."""
        if self.asked_at is None or not self.is_open:
            return False
        begin, days = self.asked_at.date(), (now.date() - self.asked_at.date()).days
        since = (begin + timedelta(days=number) for number in range(1, min(days, 7) + 1))
        return sum(day.weekday() < _SATURDAY for day in since) >= _OTHERS_AFTER

    def write(self, slot: str, text: str) -> None:
        """Word the slot yourself; with nothing, leave it empty."""
        self.slots = {**self.slots, slot: text}

    def forget(self, slot: str) -> None:
        """Leave the slot to what is proposed."""
        self.slots = {name: text for name, text in self.slots.items() if name != slot}

    def ask(self, at: datetime) -> None:
        """It went out."""
        self.asked_at = at

    def nudge(self, at: datetime) -> None:
        """It was asked once more; a second nudge changes nothing."""
        if self.nudged_at is None:
            self.nudged_at = at

    def reply(self, answer: OutreachAnswer, at: datetime) -> None:
        """They answered; without an answer, the request is open again."""
        self.answer = answer
        self.answered_at = at if answer else None
        if answer is not OutreachAnswer.YES:
            self.interview_id = None
