"""One event or group: what it is, when and where, and how many cards changed hands."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from interview_coach.domain.event import Event, Mode, Reach
from interview_coach.ui.screens.find.words import mode_options, reach_options
from interview_coach.ui.screens.prepare.stepper import Stepper, WholeMinutes
from interview_coach.ui.widgets import Check, DayEdit, Labelled, LineField, TextField
from interview_coach.ui.widgets.choice import Choice
from interview_coach.ui.widgets.fields import AutosavedField
from interview_coach.ui.widgets.flow import FlowLayout
from interview_coach.ui.widgets.pair import Pair

_MOST_CARDS = 999


class _Count(WholeMinutes):
    """A plain number."""

    def textFromValue(self, value: float) -> str:
        return str(round(value))


class EventForm(QWidget):
    """``changed`` carries the event's id and its new fields."""

    changed = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._id: UUID | None = None
        self.fields: dict[str, AutosavedField] = {
            "name": LineField(self.tr("Name")),
            "place": LineField(self.tr("Place")),
            "link": LineField(self.tr("Page on the web"), placeholder="https://"),
            "notes": TextField(self.tr("Notes"), lines=2),
        }
        self.kind = Choice([], label=self.tr("What it is"))
        self.mode = Choice(mode_options(), label=self.tr("How people meet"))
        self.reach = Choice(reach_options(), label=self.tr("Where they come from"))
        self.dated = Check(self.tr("On a day"))
        self.day = DayEdit()
        self.day.setAccessibleName(self.tr("Day"))
        self.joined = Check(self.tr("I belong to it"))
        self.given = _stepper(self.tr("Cards I gave"))
        self.got = _stepper(self.tr("Cards I got"))
        self._arrange()
        self._connect()

    @property
    def event_id(self) -> UUID | None:
        """Which one is shown."""
        return self._id

    def show_event(self, event: Event, kinds: Sequence[tuple[str, str]], today: date) -> None:
        """Show it; fields of the same one that are being edited are left alone."""
        same = event.id == self._id
        if not same:
            self.flush()
            self._id = event.id
        for name, field in self.fields.items():
            field.set_text(getattr(event, name), force=not same)
        self.kind.set_options([("", self.tr("Not said")), *kinds], event.kind)
        self.mode.set_value(event.mode)
        self.reach.set_value(event.reach)
        self._show_day(event.on, today)
        self.joined.setChecked(event.joined)
        self.given.set_value(event.cards_given)
        self.got.set_value(event.cards_got)

    def flush(self) -> None:
        """Keep what was typed in the last moment."""
        for field in self.fields.values():
            field.flush()
        for stepper in (self.given, self.got):
            stepper.flush()

    def _show_day(self, on: date | None, today: date) -> None:
        self.dated.setChecked(on is not None)
        self.day.setVisible(on is not None)
        if not self.day.hasFocus():
            shown = on or today
            self.day.blockSignals(True)
            self.day.setDate(QDate(shown.year, shown.month, shown.day))
            self.day.blockSignals(False)

    def _tell(self, **changes: Any) -> None:
        if self._id is not None:
            self.changed.emit(self._id, changes)

    def _tell_text(self, name: str, words: str) -> None:
        if name != "name" or words.strip():
            self._tell(**{name: words})

    def _tell_day(self) -> None:
        day = self.day.date()
        on = date(day.year(), day.month(), day.day()) if self.dated.isChecked() else None
        self._tell(on=on)

    def _connect(self) -> None:
        for name, field in self.fields.items():
            field.edited.connect(lambda words, name=name: self._tell_text(name, words))
        self.kind.changed.connect(lambda key: self._tell(kind=key))
        self.mode.changed.connect(lambda key: self._tell(mode=Mode(key)))
        self.reach.changed.connect(lambda key: self._tell(reach=Reach(key)))
        self.dated.clicked.connect(self._tell_day)
        self.day.dateChanged.connect(lambda _: self._tell_day())
        self.joined.clicked.connect(lambda on: self._tell(joined=on))
        self.given.changed.connect(lambda count: self._tell(cards_given=round(count)))
        self.got.changed.connect(lambda count: self._tell(cards_got=round(count)))

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(Pair(self.fields["name"], self.kind, shares=(3, 2)))
        when = QHBoxLayout()
        when.setSpacing(12)
        when.addWidget(self.dated)
        when.addWidget(self.day)
        when.addStretch(1)
        column.addLayout(when)
        column.addWidget(Pair(self.fields["place"], self.mode, shares=(3, 2)))
        column.addWidget(Pair(self.fields["link"], self.reach, shares=(3, 2)))
        column.addWidget(self.joined)
        cards = FlowLayout(spacing=24, line_spacing=10)
        cards.addWidget(Labelled(self.tr("Cards I gave"), self.given))
        cards.addWidget(Labelled(self.tr("Cards I got"), self.got))
        column.addLayout(cards)
        column.addWidget(self.fields["notes"])


def _stepper(name: str) -> Stepper:
    return Stepper(_Count(), 0, _MOST_CARDS, 1, name=name)
