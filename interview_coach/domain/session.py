"""The twenty-minute conversation as a pure state machine.

Time is a parameter everywhere: ``now`` is an aware instant, and what remains is computed from
instants, never counted down. So a frozen program, a closed lid or a kill cost no accuracy.
"""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID, uuid4

from interview_coach.domain.budget import opening_minutes

FINAL_MINUTES = timedelta(minutes=5)
"""The closing protocol opens when this much is left (St. Olaf guide: "final five minutes")."""

ZERO = timedelta(0)


class State(StrEnum):
    """Where the conversation is."""

    READY = "ready"
    RUNNING = "running"
    PAUSED = "paused"
    ENDED = "ended"


class Phase(StrEnum):
    """Which part of the time it is."""

    OPENING = "opening"
    QUESTIONS = "questions"
    FINAL = "final"
    OVERTIME = "overtime"


class OfferedBy(StrEnum):
    """Who proposed to go on for longer."""

    THEM = "them"
    ME = "me"


@dataclass(eq=False, kw_only=True)
class Pause:
    """A time that does not count: the door rang, the line dropped."""

    id: UUID = field(default_factory=uuid4)
    began_at: datetime
    ended_at: datetime | None = None


@dataclass(eq=False, kw_only=True)
class Extension:
    """More time, stamped with who offered it."""

    id: UUID = field(default_factory=uuid4)
    at: datetime
    minutes: int
    offered_by: OfferedBy = OfferedBy.THEM


@dataclass(eq=False, kw_only=True)
class Session:
    """The conversation itself: when it began, what interrupted and what lengthened it, its end."""

    planned_minutes: int = 20
    started_at: datetime | None = None
    started_mark: str = ""
    """The steady clock's own reading at the start, so that a restart finds the same time."""
    ended_at: datetime | None = None
    question_id: UUID | None = None
    """The question in hand."""
    question_since: int = 0
    """Seconds into the conversation when the question in hand was taken up."""
    job_interview_at: datetime | None = None
    """When the talk became a job interview; ``None`` while it has not."""
    talking: int = 0
    """How often you noticed that you were the one who talked (St. Olaf guide)."""
    pauses: list[Pause] = field(default_factory=list)
    extensions: list[Extension] = field(default_factory=list)

    @property
    def state(self) -> State:
        """Ready, running, paused or ended."""
        if self.started_at is None:
            return State.READY
        if self.ended_at is not None:
            return State.ENDED
        return State.PAUSED if self.open_pause else State.RUNNING

    @property
    def open_pause(self) -> Pause | None:
        """The pause that has not ended yet."""
        return next((pause for pause in self.pauses if pause.ended_at is None), None)

    @property
    def is_job_interview(self) -> bool:
        """Whether the talk has become a job interview."""
        return self.job_interview_at is not None

    @property
    def length(self) -> timedelta:
        """Planned time and what was added to it."""
        return timedelta(minutes=self.planned_minutes + sum(e.minutes for e in self.extensions))

    @property
    def opening(self) -> timedelta:
        """What the greeting and your introduction take at its beginning."""
        return timedelta(minutes=opening_minutes(self.planned_minutes))

    def start(self, now: datetime, mark: str = "") -> None:
        """Begin; a second start changes nothing."""
        if self.started_at is None:
            self.started_at, self.started_mark = now, mark

    def pause(self, now: datetime) -> None:
        """Stop the clock."""
        if self.state is State.RUNNING:
            self.pauses.append(Pause(began_at=self._in_order(now)))

    def resume(self, now: datetime) -> None:
        """Let the clock go on."""
        if pause := self.open_pause:
            pause.ended_at = self._in_order(now)

    def extend(self, minutes: int, now: datetime, offered_by: OfferedBy = OfferedBy.THEM) -> None:
        """Add the minutes that were offered."""
        if self.state in (State.RUNNING, State.PAUSED):
            self.extensions.append(Extension(at=now, minutes=minutes, offered_by=offered_by))

    def end(self, now: datetime) -> None:
        """End for good; a pause ends with it."""
        if self.state in (State.RUNNING, State.PAUSED):
            self.resume(now)
            self.ended_at = self._in_order(now)

    def _in_order(self, now: datetime) -> datetime:
        """Now, or when the last thing happened: a restart may find the clock set back."""
        happened = [self.started_at or now, *(p.ended_at or p.began_at for p in self.pauses)]
        return max(now, *happened)

    def elapsed(self, now: datetime) -> timedelta:
        """Time talked so far, pauses left out."""
        if self.started_at is None:
            return ZERO
        until = self.ended_at or now
        paused = sum(((p.ended_at or until) - p.began_at for p in self.pauses), ZERO)
        return max(ZERO, until - self.started_at - paused)

    def remaining(self, now: datetime) -> timedelta:
        """Time left; negative once the time is over."""
        return self.length - self.elapsed(now)

    def phase(self, now: datetime) -> Phase:
        """Opening, questions, the final five minutes, or overtime."""
        left = self.remaining(now)
        if left < ZERO:
            return Phase.OVERTIME
        if left <= FINAL_MINUTES:
            return Phase.FINAL
        return Phase.OPENING if self.elapsed(now) < self.opening else Phase.QUESTIONS

    def seconds(self, now: datetime) -> int:
        """Whole seconds talked so far: the stamp of a note line."""
        return int(self.elapsed(now).total_seconds())
