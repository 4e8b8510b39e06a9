"""What the conversation changed: three criteria (UMass Dartmouth guide), confidence, a decision."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum


class Decision(StrEnum):
    """Where you stand on this path after the talk."""

    UNDECIDED = "undecided"
    PURSUE = "pursue"
    UNSURE = "unsure"
    NOT_FOR_ME = "not_for_me"


@dataclass(eq=False, kw_only=True)
class Reflection:
    """Scores run from 1 to 5; ``None`` means not answered."""

    profession: int | None = None
    profession_words: str = ""
    environment: int | None = None
    environment_words: str = ""
    credentials: int | None = None
    credentials_words: str = ""
    confidence_before: int | None = None
    confidence_after: int | None = None
    decision: Decision = Decision.UNDECIDED
    decision_words: str = ""
    next_test: str = ""
    """The next cheap test of this path, in your words."""
    look_again_on: date | None = None
    """The day on which you asked to be asked again (UMass Dartmouth guide: take your time)."""
    first_look: dict[str, str] = field(default_factory=dict)
    """What you answered before you looked again, by field; both are kept."""
    requirements: list[dict[str, str]] = field(default_factory=list)
    """What the path asks for, a line each: *needed*, *have*, *willing*, *cost*, *time*."""

    @property
    def is_begun(self) -> bool:
        """Whether anything that follows the talk was answered."""
        scores = (self.profession, self.environment, self.credentials, self.confidence_after)
        return any(score is not None for score in scores) or self.is_decided

    @property
    def is_decided(self) -> bool:
        """Whether a decision was taken."""
        return self.decision is not Decision.UNDECIDED
