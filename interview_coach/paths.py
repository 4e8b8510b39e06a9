"""Where a person's data lies on this machine; the only module that knows appdirs."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import appdirs

from interview_coach.application.errors import CoachError

HOME_VARIABLE = "INTERVIEW_COACH_HOME"


@dataclass(frozen=True)
class Paths:
    """One folder, and the name of everything in it."""

    data: Path

    @classmethod
    def choose(cls, data_dir: str | None, environ: Mapping[str, str] = os.environ) -> Paths:
        """The folder asked for, else that of INTERVIEW_COACH_HOME, else the platform's own."""
        folder = data_dir or environ.get(HOME_VARIABLE) or _user_data_folder()
        return cls(Path(folder).expanduser().absolute())

    @property
    def database(self) -> Path:
        """Everything the person keeps."""
        return self.data / "interviews.db"

    @property
    def settings(self) -> Path:
        """Choices: appearance, paper, window."""
        return self.data / "settings.json"

    @property
    def backups(self) -> Path:
        """Copies made before anything risky."""
        return self.data / "backups"

    @property
    def log(self) -> Path:
        """What went wrong, without a word of anybody's."""
        return self.data / "interview-coach.log"

    @property
    def lock(self) -> Path:
        """Held while one window has the data open."""
        return self.data / "interview-coach.lock"

    @property
    def calls(self) -> Path:
        """Where a second start leaves its call for the window that is open."""
        return self.data / "calls"

    def prepare(self) -> None:
        """Make the folder, for its owner only, and be sure that it can be written to."""
        # From here on, whatever anybody makes in this process is for its owner only.
        os.umask(0o077)
        try:
            self.data.mkdir(mode=0o700, parents=True, exist_ok=True)
            with tempfile.TemporaryFile(dir=self.data):
                pass
        except OSError as error:
            raise CoachError(
                f"The folder {self.data} cannot be written to ({error.strerror or error}). "
                f"Choose another one with --data-dir or {HOME_VARIABLE}."
            ) from error


def _user_data_folder() -> str:
    folder: str = appdirs.user_data_dir("interview-coach", appauthor=False)
    return folder
