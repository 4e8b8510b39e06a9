"""Your choices for this machine, as the screens read and change them."""

from __future__ import annotations

from typing import Any

from interview_coach import settings
from interview_coach.domain.interview import LONGEST, SHORTEST, Format
from interview_coach.paths import Paths
from interview_coach.settings import Settings
from interview_coach.ui.context import Context


class Choices:
    """Appearance and defaults, read from the settings' file and written back at the desk."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self.paths = Paths(context.settings_store.folder)
        self.now: Settings = settings.load(self.paths.settings)

    def look_again(self) -> None:
        """Read what was chosen elsewhere meanwhile."""
        self.now = settings.load(self.paths.settings)

    @property
    def minutes(self) -> int:
        """How long a new interview is planned for."""
        return min(LONGEST, max(SHORTEST, self.now.planned_minutes))

    @property
    def format(self) -> Format:
        """How a new interview is held."""
        known = {format_.value for format_ in Format}
        return Format(self.now.format) if self.now.format in known else Format.VIDEO

    def choose(self, **choices: Any) -> None:
        """Keep some choices."""
        self.now, path = self.now.with_choice(**choices), self.paths.settings
        # Others write the same file: only these choices are changed in what stands there by then.
        self._context.desk.ask(
            lambda _: settings.save(path, settings.load(path).with_choice(**choices))
        )
