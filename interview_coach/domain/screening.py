"""What to have at hand should a talk become a job interview: as for a screening interview."""

from collections.abc import Iterable
from dataclasses import dataclass

from interview_coach.domain.profile import Profile

STORIES = 3
"""Short stories that carry one through a screening interview."""
RESUME = ("resume_near", "resume_and_cards")
"""The lines of the logistics that put the résumé within reach, one to each format."""


@dataclass(frozen=True)
class Screening:
    """Four things the St. Olaf guide would have one bring."""

    stories: int
    why_field: bool
    skills: bool
    resume: bool

    @classmethod
    def of(cls, profile: Profile, logistics_done: Iterable[str]) -> "Screening":
        """What you wrote down, and whether the résumé lies within reach for this talk."""
        return cls(
            stories=sum(bool(story.strip()) for story in profile.stories),
            why_field=bool(profile.why_field.strip()),
            skills=bool(profile.skills.strip()),
            resume=any(key in RESUME for key in logistics_done),
        )

    @property
    def things(self) -> tuple[bool, ...]:
        """Each of the four, whether it is there."""
        return self.stories >= STORIES, self.why_field, self.skills, self.resume

    @property
    def ready(self) -> int:
        """How many of them are there."""
        return sum(self.things)
