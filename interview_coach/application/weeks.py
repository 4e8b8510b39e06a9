"""The use cases around your week: how it stands, and what you set yourself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING

from interview_coach.application.changes import Announce, Change
from interview_coach.application.habits import MOST, Week, Weekly, week_of

if TYPE_CHECKING:
    from interview_coach.application.clock import Clock
    from interview_coach.application.content import Content
    from interview_coach.application.content.first_steps import SmallStep
    from interview_coach.application.ports import Work
    from interview_coach.application.reading import Reading


@dataclass(frozen=True)
class Weeks:
    """The use cases around your week."""

    work: Work
    reading: Reading
    announce: Announce
    clock: Clock
    content: Content

    def look(self, first_day: int) -> Week:
        """This week, which begins on ``first_day``: 1 is Monday, 7 is Sunday."""
        now = self.clock.now()
        today = now.astimezone().date()
        row = self.reading.week(_start_of(week_of(today, first_day)))
        kind = _kind(row.kind)
        tip = row.answers.get("tip", "")
        is_quiet = not any(row.people.values())
        return Week(
            goal=row.goal,
            kind=kind,
            done=row.people.get(kind, 0),
            line=(tip or self._quiet_line(today)) if is_quiet else "",
            own=is_quiet and bool(tip),
            step=self._step(row.answers, today),
            asked_first=row.first_run_at is not None,
        )

    def set(self, goal: int, kind: Weekly) -> None:
        """Set yourself so many a week; 0 is nothing."""
        with self.work() as work:
            work.profile.weekly_goal = min(goal, MOST) or None
            work.profile.weekly_kind = kind
        self.announce(Change.PROFILE)

    def _quiet_line(self, today: date) -> str:
        """Another one each week, the same one all week."""
        lines = self.content.quiet_lines
        return lines[today.isocalendar().week % len(lines)]

    def _step(self, answers: Mapping[str, str], today: date) -> SmallStep | None:
        if "step" not in answers:
            return None
        from interview_coach.application.first_steps import step_on

        return step_on(today, self.content.first_steps, answers)


def _start_of(day: date) -> datetime:
    """The first moment of the day where you are."""
    return datetime.combine(day, time()).astimezone().astimezone(UTC)


def _kind(word: str) -> Weekly:
    return Weekly(word) if word in set(Weekly) else Weekly.ASKED
