"""When something is: a day, a time and the time zone they are meant in."""

from __future__ import annotations

from datetime import date, datetime
from datetime import time as clock
from functools import cache

from PySide6.QtCore import QDate, QEvent, QObject, QTime, QTimeZone, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QWheelEvent
from PySide6.QtWidgets import QTimeEdit, QWidget

from interview_coach.ui.widgets.choice import Choice
from interview_coach.ui.widgets.day import DayEdit
from interview_coach.ui.widgets.fields import Labelled
from interview_coach.ui.widgets.flow import FlowLayout
from interview_coach.ui.words import time_format

_QUARTER = 15


class _Time(QTimeEdit):
    """A time of day; up and down go by quarters of an hour on the minutes.

    What is clicked is chosen, so that typing replaces it, as it does after Tab.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setDisplayFormat(time_format())
        self.lineEdit().setTextMargins(8, 0, 8, 0)
        self.lineEdit().installEventFilter(self)
        self.setMinimumWidth(self.fontMetrics().horizontalAdvance("00:00 AM") + 28)

    def stepBy(self, steps: int) -> None:
        if self.currentSection() != QTimeEdit.Section.MinuteSection:
            super().stepBy(steps)
            return
        self.setTime(self.time().addSecs(steps * _QUARTER * 60))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.SelectAll):
            self.setSelectedSection(QTimeEdit.Section.HourSection)
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_click = event.type() == QEvent.Type.MouseButtonRelease
        if is_click and not self.lineEdit().hasSelectedText():
            self.setSelectedSection(self.currentSection())
        return super().eventFilter(watched, event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class WhenField(QWidget):
    """Day, time and zone; ``changed`` when the person has changed one of them."""

    changed = Signal()

    def __init__(
        self,
        when: datetime | None = None,
        zone: str = "",
        *,
        label: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.day, self.time = DayEdit(), _Time()
        self.zone = Choice(zone_options(), label=self.tr("Time zone"))
        self.zone.box.widest = 180
        row = FlowLayout(self, spacing=8, line_spacing=8)
        row.addWidget(Labelled(label or self.tr("Day"), self.day))
        row.addWidget(Labelled(self.tr("Time"), self.time))
        row.addWidget(self.zone)
        self.setFocusProxy(self.day)
        self.set_value(when or _now(), zone or system_zone())
        self.day.dateChanged.connect(self._tell)
        self.time.timeChanged.connect(self._tell)
        self.zone.changed.connect(self._tell)

    def value(self) -> tuple[datetime, str]:
        """The local date and time, without a zone of its own, and the zone's name."""
        day, time = self.day.date(), self.time.time()
        # Without a zone on purpose: it is what the calendar on the wall says there.
        when = datetime.combine(_python(day), clock(time.hour(), time.minute()))
        return when, self.zone.value

    def set_value(self, when: datetime, zone: str) -> None:
        """Show a moment, without a signal."""
        self.blockSignals(True)
        self.day.setDate(QDate(when.year, when.month, when.day))
        self.time.setTime(QTime(when.hour, when.minute))
        if self.zone.box.findData(zone) < 0:
            self.zone.box.addItem(_readable(zone), zone)
        self.zone.set_value(zone)
        self.blockSignals(False)

    def _tell(self) -> None:
        self.changed.emit()


def _now() -> datetime:
    time = QTime.currentTime()
    return datetime.combine(_python(QDate.currentDate()), clock(time.hour(), time.minute()))


def _python(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())


def system_zone() -> str:
    """The name of this machine's time zone."""
    return bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii") or "UTC"


@cache
@cache
def zone_options() -> tuple[tuple[str, str], ...]:
    """Every place with a time zone, by region, as (name, words)."""
    # A bare system has no zone files of its own; the tzdata package brings them.
    from zoneinfo import available_timezones

    regions = ("Africa/", "America/", "Asia/", "Atlantic/", "Australia/", "Europe/", "Pacific/")
    names = sorted(zone for zone in available_timezones() if zone.startswith(regions))
    return tuple((name, _readable(name)) for name in ["UTC", *names])


def _readable(zone: str) -> str:
    """The city first, which is what one looks for: "Los Angeles — America"."""
    region, _, city = zone.rpartition("/")
    place = city.replace("_", " ")
    is_place = region not in ("", "Etc")
    return f"{place} — {region.replace('_', ' ')}" if is_place else place
