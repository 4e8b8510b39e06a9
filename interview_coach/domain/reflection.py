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


LOOKED_AT = (
    *("profession", "profession_words", "environment", "environment_words"),
    *("credentials", "credentials_words", "confidence_after", "decision", "decision_words"),
)
"""What may read otherwise after a night."""
REQUIREMENT = ("needed", "have", "willing", "cost", "time")
"""What is said of one thing that the path asks for."""


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

    def is_to_look_again(self, today: date) -> bool:
        """Whether the day has come on which you wanted to be asked again."""
        return self.look_again_on is not None and self.look_again_on <= today

    def look_again(self, on: date) -> None:
        """Be asked again on this day; what is answered so far is kept beside it."""
        self.look_again_on = on
        self.first_look = self.first_look or self._answered()

    def let_stand(self) -> None:
        """You have looked again, or need not; a first look that says the same goes."""
        self.look_again_on = None
        if self.first_look == self._answered():
            self.first_look = {}

    def at_first(self, name: str) -> str:
        """What this field said at the first look, when it says something else now."""
        first = self.first_look.get(name, "")
        return first if first != self._answered().get(name, "") else ""

    def _answered(self) -> dict[str, str]:
        told = {name: getattr(self, name) for name in LOOKED_AT}
        return {name: str(value) for name, value in told.items() if _is_told(value)}


def _is_told(value: object) -> bool:
    return value not in (None, "", Decision.UNDECIDED)
