"""What went wrong inside the program: kinds and places of errors, without a word of anybody's."""

import contextlib
import os
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

LARGEST = 256 * 1024
"""Bytes after which the log begins anew."""


@dataclass(frozen=True)
class BugLog:
    """A small text file for its owner only."""

    path: Path

    def note(self, description: str) -> None:
        """Add one error; that it cannot be written is no reason for another."""
        entry = f"{datetime.now(UTC).isoformat(timespec='seconds')} {description}\n"
        with contextlib.suppress(OSError):
            full = self.path.exists() and self.path.stat().st_size > LARGEST
            flags = os.O_WRONLY | os.O_CREAT | (os.O_TRUNC if full else os.O_APPEND)
            with os.fdopen(os.open(self.path, flags, 0o600), "a", encoding="utf-8") as log:
                log.write(entry)
