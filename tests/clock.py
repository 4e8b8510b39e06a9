"""A clock that is advanced, never slept on."""

from datetime import UTC, datetime, timedelta

from interview_coach.application.clock import Clock

FRIDAY_AT_TWO = datetime(2026, 11, 20, 14, 0, tzinfo=UTC)


class SetClock(Clock):
    """Stands still until told otherwise; wall and steady time can be moved apart."""

    def __init__(self, at: datetime = FRIDAY_AT_TWO) -> None:
        self.wall = at
        self.seconds = 1000.0
        super().__init__()

    def now(self) -> datetime:
        return self.wall

    def advance(self, **time: float) -> None:
        """Let time pass for everybody."""
        step = timedelta(**time)
        self.wall += step
        self.seconds += step.total_seconds()

    def set_wall(self, **time: float) -> None:
        """Somebody sets the machine's clock."""
        self.wall += timedelta(**time)

    def _seconds(self) -> float:
        return self.seconds
