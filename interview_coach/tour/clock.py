"""The tour's own time: it begins on an afternoon of the sample, and passes when told to."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from interview_coach.application.clock import Clock

HOME_ZONE = "America/Los_Angeles"
"""Where the sample's owner lives."""


class TourClock(Clock):
    """Begins two hours and ten minutes before two in the afternoon, and goes on when told to."""

    def __init__(self) -> None:
        self._ahead = timedelta(0)
        super().__init__()
        here = ZoneInfo(HOME_ZONE)
        start = datetime.now(here).replace(hour=11, minute=50, second=0, microsecond=0)
        self._ahead = start - super().now()
        self._anchor(self.now(), self._seconds())

    def now(self) -> datetime:
        return super().now() + self._ahead

    def advance(self, **passed: float) -> None:
        """Let time pass."""
        self._ahead += timedelta(**passed)
        self._anchor(self.steady() + timedelta(**passed), self._seconds())
