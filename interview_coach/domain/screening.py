"""What to have at hand should a talk become a job interview: as for a screening interview."""

from dataclasses import dataclass

from interview_coach.domain.interview import Interview
from interview_coach.domain.profile import Profile

STORIES = 3
"""Short stories that carry one through a screening interview."""
RESUME = ("resume_near", "resume_and_cards")
"""The lines of the logistics that put the résumé within reach, one to each format."""


@dataclass(frozen=True)
class Screening:
    """What the St. Olaf guide would have one bring."""

    pitch: bool
    """Whether the introduction was said aloud."""
    stories: int
    why_field: bool
    skills: bool
    resume: bool

    @classmethod
    def of(cls, profile: Profile, interview: Interview) -> "Screening":
        """What you wrote down, and what is ready for this talk."""
        return cls(
            pitch=interview.introduction_rehearsed_at is not None,
            stories=sum(bool(story.strip()) for story in profile.stories),
            why_field=bool(profile.why_field.strip()),
            skills=bool(profile.skills.strip()),
            resume=any(key in RESUME for key in interview.logistics_done),
        )

    @property
    def stories_to_come(self) -> int:
        """How many stories are not written yet."""
        return max(0, STORIES - self.stories)

    @property
    def things(self) -> tuple[bool, ...]:
        """Each of the five, whether it is there."""
        return self.pitch, not self.stories_to_come, self.why_field, self.skills, self.resume

    @property
    def ready(self) -> int:
        """How many of them are there."""
        return sum(self.things)
