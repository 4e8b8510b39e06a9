"""They said yes: when and how you meet, as far as it is known."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from PySide6.QtWidgets import QWidget

from interview_coach.application.wording import zone
from interview_coach.domain.interview import Format
from interview_coach.ui.context import Context
from interview_coach.ui.screens.choices import Choices
from interview_coach.ui.screens.dialog import AskingDialog
from interview_coach.ui.widgets import Label, Labelled, Segmented, WhenField
from interview_coach.ui.widgets.when import system_zone

_FIRST_OFFER = 10


@dataclass(frozen=True)
class Agreed:
    """What was agreed on."""

    starts_at: datetime | None
    time_zone: str
    format: Format


class YesDialog(AskingDialog):
    """Asks for the time, which can wait; ``answer`` is the plain data."""

    def __init__(
        self, context: Context, name: str, minutes: int, parent: QWidget | None = None
    ) -> None:
        title = self.tr("{0} said yes").format(name)
        super().__init__(title, self.tr("Arrange it"), parent=parent)
        self.add(Label(self.tr("{0} minutes, as you asked for.").format(minutes), "muted"))
        self.timing = Segmented(
            [("set", self.tr("Day and time")), ("later", self.tr("No time yet"))],
            "set",
            name=self.tr("When"),
        )
        tomorrow = context.clock.now().astimezone(zone(system_zone())) + timedelta(days=1)
        offer = tomorrow.replace(hour=_FIRST_OFFER, minute=0, second=0, tzinfo=None)
        self.when = WhenField(offer, system_zone())
        self.format = Segmented(
            [
                (Format.VIDEO, self.tr("Video")),
                (Format.PHONE, self.tr("Phone")),
                (Format.IN_PERSON, self.tr("In person")),
            ],
            Choices(context).format,
            name=self.tr("How you meet"),
        )
        self.add(Labelled(self.tr("When"), self.timing))
        self.add(self.when)
        self.add(Labelled(self.tr("How you meet"), self.format))
        self.body.addStretch(1)
        self.timing.changed.connect(lambda key: self.when.setEnabled(key == "set"))
        self.timing.setFocus()

    @property
    def answer(self) -> Agreed:
        """What was said."""
        local, zone_name = self.when.value()
        starts_at = None
        if self.timing.value == "set":
            starts_at = local.replace(tzinfo=zone(zone_name)).astimezone(UTC)
        return Agreed(starts_at, zone_name, Format(self.format.value))
