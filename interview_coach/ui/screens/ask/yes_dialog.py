"""They said yes: when and how you meet, as far as it is known."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from PySide6.QtWidgets import QWidget

from interview_coach.application.meeting import FIRST_HOUR, LAST_HOUR
from interview_coach.application.wording import city, zone
from interview_coach.domain.interview import Format
from interview_coach.domain.person import Person
from interview_coach.ui import words
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
        self, context: Context, person: Person, minutes: int, parent: QWidget | None = None
    ) -> None:
        title = self.tr("{0} said yes").format(person.short_name)
        super().__init__(title, self.tr("Arrange it"), parent=parent)
        self._person = person
        self.add(Label(self.tr("{0} minutes, as you asked for.").format(minutes), "muted"))
        self.timing = Segmented(
            [("set", self.tr("Day and time")), ("later", self.tr("No time yet"))],
            "set",
            name=self.tr("When"),
        )
        tomorrow = context.clock.now().astimezone(zone(system_zone())) + timedelta(days=1)
        offer = tomorrow.replace(hour=_FIRST_OFFER, minute=0, second=0, tzinfo=None)
        self.when = WhenField(offer, system_zone())
        self.theirs = Label("", "caption")
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
        self.add(self.theirs)
        self.add(Labelled(self.tr("How you meet"), self.format))
        self.body.addStretch(1)
        self.timing.changed.connect(lambda key: self.when.setEnabled(key == "set"))
        for field in (self.timing, self.when):
            field.changed.connect(self._show_theirs)
        self._show_theirs()
        self.timing.setFocus()

    @property
    def answer(self) -> Agreed:
        """What was said."""
        local, zone_name = self.when.value()
        starts_at = None
        if self.timing.value == "set":
            starts_at = local.replace(tzinfo=zone(zone_name)).astimezone(UTC)
        return Agreed(starts_at, zone_name, Format(self.format.value))

    def _show_theirs(self) -> None:
        """Their clock, where it is another; outside their working hours it says so."""
        at, theirs = self.answer.starts_at, self._person.time_zone
        is_other = bool(theirs) and theirs != self.answer.time_zone
        self.theirs.setVisible(at is not None and is_other)
        if at is None or not is_other:
            return
        there, here = at.astimezone(zone(theirs)), self.when.value()[0]
        hour = words.time_of_day(there)
        if there.date() != here.date():
            hour = f"{words.day(there.date(), here.date() - timedelta(days=9))}, {hour}"
        said = self.tr("{0} for {1} in {2}").format(hour, self._person.short_name, city(theirs))
        is_decent = FIRST_HOUR <= there.hour < LAST_HOUR
        late = self.tr("{0}: outside 8 to 18, when people like to be asked").format(said)
        self.theirs.setText(said if is_decent else late)
        self.theirs.set_tone("muted" if is_decent else "warn")
