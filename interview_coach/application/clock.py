"""The one clock: wall time for facts of the calendar, steady time for the conversation."""

import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

# Boot time goes on while the machine sleeps; Linux's monotonic clock does not. On macOS the
# monotonic clock already includes sleep, and on Windows time.monotonic() does.
_STEADY = getattr(time, "CLOCK_BOOTTIME", getattr(time, "CLOCK_MONOTONIC", None))
_BOOT_ID = Path("/proc/sys/kernel/random/boot_id")


class Clock:
    """Tells the time in UTC. ``steady`` never jumps when somebody sets the clock or the zone."""

    def __init__(self) -> None:
        self._boot_id = _boot_id()
        self._anchor(self.now(), self._seconds())

    def now(self) -> datetime:
        """Wall time, as an aware instant in UTC."""
        return datetime.now(UTC)

    def steady(self) -> datetime:
        """Time that includes sleep and ignores every setting of the wall clock."""
        return self._utc + timedelta(seconds=self._seconds() - self._base)

    def mark(self) -> str:
        """The steady clock's reading, to be kept beside ``steady()`` for ``follow``."""
        return f"{self._boot_id}/{self._base:.6f}/{self._utc.isoformat()}"

    def follow(self, mark: str) -> None:
        """Go on from a mark of an earlier run, if the machine has not been restarted since."""
        boot_id, _, rest = mark.partition("/")
        base, _, utc = rest.partition("/")
        if boot_id and boot_id == self._boot_id:
            self._anchor(datetime.fromisoformat(utc), float(base))

    def _anchor(self, utc: datetime, seconds: float) -> None:
        self._utc, self._base = utc, seconds

    def _seconds(self) -> float:
        return time.monotonic() if _STEADY is None else time.clock_gettime(_STEADY)


def _boot_id() -> str:
    try:
        return _BOOT_ID.read_text(encoding="ascii").strip()
    except OSError:
        return ""
