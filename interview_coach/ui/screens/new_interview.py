"""A new interview: only who and when are asked, and the time can wait."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from uuid import UUID

from PySide6.QtWidgets import QWidget

from interview_coach.application.services import Services
from interview_coach.application.wording import zone
from interview_coach.domain.text import fold
from interview_coach.ui.context import Context
from interview_coach.ui.screens.choices import Choices
from interview_coach.ui.screens.dialog import AskingDialog
from interview_coach.ui.screens.who import OFFERED, Known, WhoField
from interview_coach.ui.widgets import Labelled, Segmented, WhenField
from interview_coach.ui.widgets.when import system_zone

_FIRST_OFFER = 10
"""The hour that a new interview is proposed for, tomorrow."""


@dataclass(frozen=True)
class NewInterview:
    """With whom, by id or by a new name, and when, if that is known."""

    person: UUID | str
    starts_at: datetime | None
    time_zone: str


class NewInterviewDialog(AskingDialog):
    """Asks who and when; ``answer`` is the plain data."""

    def __init__(
        self, context: Context, known: Known | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("New interview"), self.tr("Prepare it"), parent=parent)
        self.who = WhoField(context, known)
        self.timing = Segmented(
            [("set", self.tr("Day and time")), ("later", self.tr("No time yet"))],
            "set",
            name=self.tr("When"),
        )
        self.when = WhenField(self._first_offer(context), system_zone())
        self.add(self.who)
        self.add(Labelled(self.tr("When"), self.timing))
        self.add(self.when)
        self.body.addStretch(1)
        self._allow()
        self.who.changed.connect(self._allow)
        self.timing.changed.connect(lambda key: self.when.setEnabled(key == "set"))
        (self.who if known is None else self.timing).setFocus()

    @property
    def answer(self) -> NewInterview:
        """What was said."""
        local, zone_name = self.when.value()
        starts_at = None
        if self.timing.value == "set":
            starts_at = local.replace(tzinfo=zone(zone_name)).astimezone(UTC)
        return NewInterview(self.who.person, starts_at, zone_name)

    def _allow(self) -> None:
        self.yes.setEnabled(bool(self.who.person))

    def _first_offer(self, context: Context) -> datetime:
        tomorrow = context.clock.now().astimezone(zone(system_zone())) + timedelta(days=1)
        return tomorrow.replace(hour=_FIRST_OFFER, minute=0, second=0, tzinfo=None)


def who(services: Services, person: UUID | str) -> UUID | str:
    """A name typed faster than it was looked up may be somebody known; runs where the data is."""
    if not isinstance(person, str):
        return person
    rows = services.reading.people(person, limit=OFFERED)
    same = [row.id for row in rows if fold(row.name) == fold(person)]
    return same[0] if len(same) == 1 else person


def begin_interview(
    context: Context, owner: QWidget, known: Known | None = None
) -> NewInterviewDialog:
    """Ask who and when, keep the interview, and go on to preparing it."""
    dialog = NewInterviewDialog(context, known, owner.window())
    choices = Choices(context)

    def keep() -> None:
        new = dialog.answer
        context.desk.ask(
            lambda services: services.preparing.arrange_interview(
                who(services, new.person),
                new.starts_at,
                new.time_zone,
                minutes=choices.minutes,
                format=choices.format,
            ),
            prepare,
            owner=owner,
        )

    def prepare(interview_id: UUID) -> None:
        context.navigate("interview", interview_id=str(interview_id), stage="prepare")

    dialog.accepted.connect(keep)
    dialog.open()
    return dialog
