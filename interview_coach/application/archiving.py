"""Taking everything along as one document, and bringing it back."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from interview_coach.application.archive import Archive
from interview_coach.application.keeping import Keeping


@dataclass(frozen=True)
class Archives:
    """Saves and restores everything; the document's format is an adapter's."""

    keeping: Keeping
    back_up: Callable[[str], Path | None]
    write: Callable[[Archive], bytes]
    read: Callable[[bytes], Archive]

    def save(self) -> bytes:
        """Everything that is kept, as one document."""
        return self.write(self.keeping.archive())

    def restore(self, document: bytes) -> Archive:
        """Replace everything by the document's contents, and keep a copy of what was there.

        Raises ``CoachError`` if it is not one, or if the copy cannot be made.
        """
        archive = self.read(document)
        self.back_up("before restore")
        self.keeping.restore(archive)
        return archive
