"""Where a practice takes place: in memory, so that nothing of it is stored."""

from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from typing import Generic, TypeVar
from uuid import UUID

from interview_coach.domain.interview import Interview
from interview_coach.domain.notes import NoteLine, Privacy
from interview_coach.domain.person import Person

_T = TypeVar("_T")


class PracticeRoom:
    """What the talk that counts has of the stored data: its interview, its person, its notes."""

    def __init__(self, interview: Interview, person: Person) -> None:
        self.interviews, self.people = Only(interview), Only(person)
        self.notes = PracticeNotes(interview)

    @contextmanager
    def entered(self) -> Iterator["PracticeRoom"]:
        """As a unit of work."""
        yield self


class Only(Generic[_T]):
    """The one there is."""

    def __init__(self, item: _T) -> None:
        self._item = item

    def get(self, item_id: UUID, /) -> _T:
        return self._item


class PracticeNotes:
    """The note lines of a practice."""

    def __init__(self, interview: Interview) -> None:
        self._interview = interview
        self._lines: dict[UUID, NoteLine] = {}

    def of(self, interview_id: UUID) -> list[NoteLine]:
        return sorted(self._lines.values(), key=lambda line: line.rank)

    def hidden(self) -> list[NoteLine]:
        return [line for line in self._lines.values() if line.privacy is not Privacy.NORMAL]

    def save(self, lines: Iterable[NoteLine]) -> None:
        self._lines |= {line.id: line for line in lines}

    def remove(self, line_ids: Collection[UUID]) -> None:
        for line_id in line_ids:
            self._lines.pop(line_id, None)

    def gave_referral(self, line_ids: Collection[UUID]) -> bool:
        return any(each.note_id in line_ids for each in self._interview.all_referrals)
