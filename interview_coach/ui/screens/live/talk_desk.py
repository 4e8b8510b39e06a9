"""Where a talk is asked: the stored one at the desk, a practised one here and at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject

from interview_coach.application.interviewing import Talk
from interview_coach.ui.context import Context

T = TypeVar("T")


class TalkDesk:
    """As the desk, for what is done during a conversation."""

    def __init__(self, context: Context) -> None:
        self.context = context
        self.practised: Talk | None = None
        """A talk in memory that is asked instead of the stored one."""

    def ask(
        self,
        job: Callable[[Talk], T],
        then: Callable[[T], None],
        *,
        owner: QObject,
        failed: Callable[[str], None] | None = None,
        broken: Callable[[], None] | None = None,
    ) -> None:
        """Have the talk do something; ``then`` takes what came of it."""
        if self.practised is not None:
            then(job(self.practised))
            return
        self.context.desk.ask(
            lambda services: job(services.interviewing),
            then,
            owner=owner,
            failed=failed,
            broken=broken,
        )
