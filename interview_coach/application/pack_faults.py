"""What is wrong with a pack in a file: all of it at once, so that it is mended in one go."""

from collections.abc import Iterable
from typing import NamedTuple

from interview_coach.application.errors import CoachError

MOST_TOLD = 20
"""What is told of a file one by one; the rest is counted."""


class Fault(NamedTuple):
    """One thing that is wrong, and where."""

    line: int
    words: str


class PackError(CoachError):
    """The file is refused; ``is_all`` is not true when what follows could not be read."""

    def __init__(self, file: str, faults: Iterable[Fault], *, is_all: bool = True) -> None:
        self.file, self.is_all = file, is_all
        every = sorted(faults)
        self.told, self.more = every[:MOST_TOLD], len(every[MOST_TOLD:])
        lines = [f"{file}, line {fault.line}: {fault.words}." for fault in self.told]
        if self.more:
            lines.append(f"… and {self.more} more.")
        if not is_all:
            lines.append("What follows could not be read yet.")
        super().__init__("\n".join(lines))
