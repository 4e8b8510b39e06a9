"""What the conversation changed: three criteria (UMass Dartmouth guide), confidence, a decision."""

from dataclasses import dataclass
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

    @property
    def is_begun(self) -> bool:
        """Whether anything that follows the talk was answered."""
        scores = (self.profession, self.environment, self.credentials, self.confidence_after)
        return any(score is not None for score in scores) or self.is_decided

    @property
    def is_decided(self) -> bool:
        """Whether a decision was taken."""
        return self.decision is not Decision.UNDECIDED
