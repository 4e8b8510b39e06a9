"""When you meet, for how long, and how."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from interview_coach.application.wording import city, zone
from interview_coach.domain.interview import DEFAULT, LONGEST, SHORTEST, Format, Interview
from interview_coach.domain.person import Person
from interview_coach.ui import words
from interview_coach.ui.screens.prepare.page import Prepared
from interview_coach.ui.screens.prepare.stepper import Stepper, WholeMinutes
from interview_coach.ui.widgets.button import Button
from interview_coach.ui.widgets.card import Card
from interview_coach.ui.widgets.fields import AUTOSAVE_MS, Labelled, LineField
from interview_coach.ui.widgets.flow import FlowLayout
from interview_coach.ui.widgets.label import Label
from interview_coach.ui.widgets.segmented import Segmented
from interview_coach.ui.widgets.when import WhenField, system_zone

DAY_BEGINS, DAY_ENDS = 8, 18
"""The hours in which people like to be asked for a talk; our estimate."""


class MeetingCard(Card):
    """``changed`` carries the interview's fields that the person has set."""

    changed = Signal(dict)
    person_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(spacing=16, parent=parent)
        self._prepared: Prepared | None = None
        self.when = WhenField()
        self.set_time = Button(self.tr("Set a time"), icon="clock")
        self.no_time = Button(self.tr("Leave the time open"), "ghost", small=True)
        self.clocks = Label("", "caption", tone="muted")
        self.ask_zone = Button(self.tr("Set their time zone"), "ghost", small=True)
        self.minutes = Stepper(
            WholeMinutes(), SHORTEST, LONGEST, 5, name=self.tr("Minutes you ask for")
        )
        self.longer = Label(
            self.tr(
                "Twenty gets more yeses; some ask for thirty to sixty. Keep what suits this "
                "person. (St. Olaf guide, alumni-network article)"
            ),
            "caption",
            tone="warn",
        )
        self.format = Segmented(
            [
                (str(Format.VIDEO), self.tr("Video")),
                (str(Format.PHONE), self.tr("Phone")),
                (str(Format.IN_PERSON), self.tr("In person")),
            ],
            name=self.tr("How you meet"),
        )
        self.place = LineField(self.tr("Link to the call"))
        # Days and times change with every key; one write follows when it rests.
        self._rest = QTimer(self, singleShot=True, interval=AUTOSAVE_MS)
        self._arrange()
        self._connect()

    def fill(self, prepared: Prepared, *, is_new: bool) -> None:
        """Show the appointment of an interview."""
        self._prepared = prepared
        interview, person = prepared.interview, prepared.person
        self._show_when(interview, is_new=is_new)
        self._show_clocks(interview, person)
        self.minutes.set_value(interview.planned_minutes)
        self.longer.setVisible(interview.planned_minutes > DEFAULT)
        self.format.set_value(str(interview.format))
        self._name_place(interview.format)
        self.place.set_text(interview.place, force=is_new)

    def flush(self) -> None:
        """Keep what was changed in the last moment."""
        self.minutes.flush()
        if self._rest.isActive():
            self._rest.stop()
            self._tell_when()

    def _arrange(self) -> None:
        self.add(self._when_part())
        row = FlowLayout(spacing=24, line_spacing=12)
        row.addWidget(Labelled(self.tr("Minutes you ask for"), self.minutes))
        row.addWidget(Labelled(self.tr("How you meet"), self.format))
        self.add(row)
        self.add(self.longer)
        self.add(self.place)

    def _when_part(self) -> QVBoxLayout:
        part = QVBoxLayout()
        part.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("When and how"), "body", strong=True), 1)
        head.addWidget(self.no_time)
        part.addLayout(head)
        row = QHBoxLayout()
        row.addWidget(self.set_time)
        row.addStretch(1)
        part.addLayout(row)
        part.addWidget(self.when)
        below = FlowLayout(spacing=4, line_spacing=4)
        self.clocks.setMinimumHeight(self.ask_zone.sizeHint().height())
        below.addWidget(self.clocks)
        below.addWidget(self.ask_zone)
        part.addLayout(below)
        return part

    def _connect(self) -> None:
        self._rest.timeout.connect(self._tell_when)
        self.when.changed.connect(self._rest.start)
        self.set_time.clicked.connect(self._begin_time)
        self.no_time.clicked.connect(lambda: self.changed.emit({"starts_at": None}))
        self.ask_zone.clicked.connect(self.person_wanted)
        self.minutes.changed.connect(
            lambda minutes: self.changed.emit({"planned_minutes": round(minutes)})
        )
        self.format.changed.connect(lambda key: self.changed.emit({"format": Format(key)}))
        self.place.edited.connect(lambda text: self.changed.emit({"place": text}))

    def _begin_time(self) -> None:
        self.when.set_value(_next_morning(datetime.now().astimezone()), system_zone())
        self._tell_when()
        self.when.show()
        self.when.setFocus()

    def _tell_when(self) -> None:
        local, zone_name = self.when.value()
        instant = local.replace(tzinfo=zone(zone_name)).astimezone(UTC)
        self.changed.emit({"starts_at": instant, "time_zone": zone_name})

    def _show_when(self, interview: Interview, *, is_new: bool) -> None:
        at = interview.starts_at
        for part in (self.when, self.no_time):
            part.setVisible(at is not None)
        self.set_time.setVisible(at is None)
        if at is not None and (is_new or not self._is_editing()):
            self.when.set_value(at.astimezone(zone(interview.time_zone)), interview.time_zone)

    def _is_editing(self) -> bool:
        focus = QApplication.focusWidget()
        return self._rest.isActive() or (focus is not None and self.when.isAncestorOf(focus))

    def _show_clocks(self, interview: Interview, person: Person) -> None:
        at, theirs = interview.starts_at, person.time_zone
        self.ask_zone.setVisible(at is not None and not theirs)
        self.clocks.setVisible(at is not None)
        if at is None:
            return
        if not theirs:
            self.clocks.setText(self.tr("{0}’s own clock is not known.").format(person.short_name))
            self.clocks.set_tone("muted")
            return
        here, there = at.astimezone(zone(interview.time_zone)), at.astimezone(zone(theirs))
        late = not DAY_BEGINS <= there.hour < DAY_ENDS
        self.clocks.set_tone("warn" if late else "muted")
        self.clocks.setText(self._clock_words(here, there, person))

    def _clock_words(self, here: datetime, there: datetime, person: Person) -> str:
        time = words.time_of_day(there)
        if here.utcoffset() == there.utcoffset():
            return self.tr("{0} for {1}, too.").format(time, person.short_name)
        if there.date() != here.date():
            time = f"{words.day(there.date(), here.date() - timedelta(days=9))}, {time}"
        return self.tr("{0} for you is {1} for {2} in {3}.").format(
            words.time_of_day(here), time, person.short_name, city(person.time_zone)
        )

    def _name_place(self, format_: Format) -> None:
        said = {
            Format.IN_PERSON: (self.tr("Where you meet"), self.tr("Street and house, or a café")),
            Format.PHONE: (self.tr("Number to call"), "+1 212 555 0181"),
            Format.VIDEO: (self.tr("Link to the call"), "https://"),
        }
        name, example = said[format_]
        self.place.label.setText(name)
        self.place.edit.setAccessibleName(name)
        self.place.edit.setPlaceholderText(example)


def _next_morning(now: datetime) -> datetime:
    """Ten o'clock on the next working day."""
    day = now + timedelta(days=1)
    while day.weekday() >= 5:
        day += timedelta(days=1)
    return day.replace(hour=10, minute=0, second=0, microsecond=0)
