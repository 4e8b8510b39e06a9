"""A second look at a talk: asked again another day, and what the path asks for, line by line."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from interview_coach.application.changes import Announce, Change
from interview_coach.application.ports import Work
from interview_coach.domain.reflection import REQUIREMENT
from interview_coach.domain.text import clean_line


@dataclass(frozen=True)
class Reflecting:
    """The use cases beside the scores and words of a reflection."""

    work: Work
    announce: Announce

    def look_again(self, interview_id: UUID, on: date | None) -> None:
        """Be asked again on this day, with both answers kept; ``None``: it stands as it is."""
        with self.work() as work:
            reflection = work.interviews.get(interview_id).reflection
            if on is None:
                reflection.let_stand()
            else:
                reflection.look_again(on)
        self.announce(Change.INTERVIEWS)

    def require(self, interview_id: UUID, lines: Sequence[Mapping[str, str]]) -> None:
        """What the path asks for, in place of what was said of it before."""
        told = [_cleaned(line) for line in lines]
        with self.work() as work:
            work.interviews.get(interview_id).reflection.requirements = list(filter(None, told))
        self.announce(Change.INTERVIEWS)


def _cleaned(line: Mapping[str, str]) -> dict[str, str]:
    """Only what is known of a requirement, and nothing that is empty."""
    said = {name: clean_line(line.get(name, "")) for name in REQUIREMENT}
    return {name: words for name, words in said.items() if words}
