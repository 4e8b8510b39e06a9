"""Taking everything along as one document, and bringing it back."""

from collections.abc import Callable
from dataclasses import dataclass

from interview_coach.application.archive import Archive
from interview_coach.application.keeping import Keeping


@dataclass(frozen=True)
class Archives:
    """Saves and restores everything; the document's format is an adapter's."""

    keeping: Keeping
    write: Callable[[Archive], bytes]
    read: Callable[[bytes], Archive]

    def save(self) -> bytes:
        """Everything that is kept, as one document."""
        return self.write(self.keeping.archive())

    def restore(self, document: bytes) -> Archive:
        """Replace everything by the document's contents. Raises ``CoachError`` if it is not one."""
        archive = self.read(document)
        self.keeping.restore(archive)
        return archive
