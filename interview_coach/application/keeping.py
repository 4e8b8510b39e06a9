"""Keeping what was written: the bin for thirty days, and the archive that holds everything."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from interview_coach.application.archive import TIES, Archive
from interview_coach.application.changes import Announce, Change
from interview_coach.application.clock import Clock
from interview_coach.application.ports import Kind, Work
from interview_coach.application.reading import BinRow, Reading

BIN_DAYS = 30
"""How long deleted things can be taken back."""


@dataclass(frozen=True)
class Keeping:
    """The use cases around deleting, taking back, and taking along."""

    work: Work
    reading: Reading
    announce: Announce
    clock: Clock
    drop_copies: Callable[[], int]
    """Deletes the copies of the data that were made before updates and imports."""

    def delete(self, kind: Kind, item_id: UUID) -> None:
        """Put something into the bin."""
        with self.work() as work:
            work.item(kind, item_id).deleted_at = self.clock.now()
        self._announce_all()

    def put_back(self, kind: Kind, item_id: UUID) -> None:
        """Take something out of the bin, with all that belongs to it."""
        with self.work() as work:
            work.item(kind, item_id).deleted_at = None
        self._announce_all()

    def erase(self, kind: Kind, item_id: UUID) -> None:
        """Remove something for good."""
        with self.work() as work:
            work.erase(kind, item_id)
        self._announce_all()

    def forget(self, person_id: UUID, *, with_copies: bool) -> None:
        """Remove a person for good, and, when asked, the copies that still hold them."""
        self.erase(Kind.PERSON, person_id)
        if with_copies:
            self.drop_copies()

    def empty_old(self) -> int:
        """Erase what has lain in the bin for thirty days; how many things that were."""
        before = self.clock.now() - timedelta(days=BIN_DAYS)
        old = [row for row in self.reading.bin() if row.deleted_at < before]
        for row in old:
            self._erase_quietly(row)
        return len(old)

    def _erase_quietly(self, row: BinRow) -> None:
        with self.work() as work:
            work.erase(row.kind, row.id)

    def archive(self) -> Archive:
        """Everything that is kept."""
        with self.work() as work:
            interviews = tuple(work.interviews.all())
            return Archive(
                profile=work.profile,
                people=tuple(work.people.all()),
                interviews=interviews,
                notes={
                    interview.id: tuple(work.notes.of(interview.id)) for interview in interviews
                },
                bank=tuple(work.bank.all()),
                wordings=tuple(work.wordings.all()),
                **{name: tuple(getattr(work, name).all()) for name in TIES},
            )

    def restore(self, archive: Archive) -> None:
        """Replace everything that is kept by the archive, in one step."""
        with self.work() as work:
            work.clear()
            work.replace_profile(archive.profile)
            for person in archive.people:
                work.people.add(person)
            for question in archive.bank:
                work.bank.add(question)
            for wording in archive.wordings:
                work.wordings.add(wording)
            for interview in archive.interviews:
                work.interviews.add(interview)
                work.notes.save(archive.notes.get(interview.id, ()))
            for name in TIES:
                for item in getattr(archive, name):
                    getattr(work, name).add(item)
        self._announce_all()

    def _announce_all(self) -> None:
        for change in Change:
            self.announce(change)
