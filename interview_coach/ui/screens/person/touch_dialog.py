"""A touch is noted: what happened, which way, when, and a line about it."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from typing import Any, NamedTuple
from uuid import UUID

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QWidget

from interview_coach.application.wording import zone
from interview_coach.domain.touch import Channel, Direction, Favour, TouchKind
from interview_coach.ui.context import Context
from interview_coach.ui.screens.dialog import AskingDialog
from interview_coach.ui.screens.phrases import today_in
from interview_coach.ui.screens.tie_words import channel_options, favour_options, kind_words
from interview_coach.ui.widgets import Choice, Labelled, LineField, Segmented
from interview_coach.ui.widgets.day import DayEdit
from interview_coach.ui.widgets.pair import Pair
from interview_coach.ui.widgets.when import system_zone

_OUT = (
    *(TouchKind.WROTE, TouchKind.CALLED, TouchKind.MET, TouchKind.ASKED, TouchKind.ANSWERED),
    *(TouchKind.THANKED, TouchKind.CONGRATULATED, TouchKind.SENT_SOMETHING, TouchKind.GAVE),
    *(TouchKind.CONNECTED, TouchKind.TOLD_BACK),
)
_IN = (
    *(TouchKind.WROTE, TouchKind.CALLED, TouchKind.MET, TouchKind.ANSWERED, TouchKind.GOT),
    *(TouchKind.ASKED, TouchKind.THANKED, TouchKind.CONGRATULATED, TouchKind.SENT_SOMETHING),
)
_KINDS = {Direction.OUT: _OUT, Direction.IN: _IN}
_WITH_FAVOUR = frozenset({TouchKind.ASKED, TouchKind.GOT, TouchKind.GAVE})
_NOON = time(12)


class NewTouch(NamedTuple):
    """What was said of a moment."""

    kind: TouchKind
    fields: dict[str, Any]


class TouchDialog(AskingDialog):
    """``answer`` is the plain data."""

    def __init__(self, context: Context, name: str, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("What happened?"), self.tr("Note it"), parent=parent)
        self._now = context.clock.now()
        self.way = Segmented(
            [("out", self.tr("From you")), ("in", self.tr("From {0}").format(name))],
            "out",
            name=self.tr("Who turned to whom"),
        )
        self.kind = Choice([], label=self.tr("What"))
        self.channel = Choice(
            [("", self.tr("Does not matter")), *channel_options()], label=self.tr("How")
        )
        self.favour = Choice(
            [("", self.tr("Does not matter")), *favour_options()], label=self.tr("What for")
        )
        self.day = DayEdit()
        self._today = today_in(system_zone(), self._now)
        self.day.setDate(QDate(self._today.year, self._today.month, self._today.day))
        self.day.setMaximumDate(self.day.date())
        self.words = LineField(
            self.tr("A line about it"), placeholder=self.tr("What was said, sent or promised")
        )
        self._arrange()
        self._offer()
        self.way.changed.connect(lambda _: self._offer())
        self.kind.changed.connect(lambda _: self._fit_favour())
        self.way.segment("out").setFocus()

    @property
    def answer(self) -> NewTouch:
        """What was said."""
        kind = TouchKind(self.kind.value)
        fields: dict[str, Any] = {
            "direction": Direction(self.way.value),
            "channel": Channel(self.channel.value),
            "favour": Favour(self.favour.value if kind in _WITH_FAVOUR else ""),
            "words": self.words.text(),
        }
        day = self.day.date()
        on = date(day.year(), day.month(), day.day())
        if on != self._today:
            fields["at"] = noon(on)
        return NewTouch(kind, fields)

    def _offer(self) -> None:
        direction = Direction(self.way.value)
        kinds = _KINDS[direction]
        kept = self.kind.value if self.kind.value in kinds else kinds[0].value
        self.kind.set_options([(kind.value, kind_words(kind, direction)) for kind in kinds], kept)
        self._fit_favour()

    def _fit_favour(self) -> None:
        self.favour.setEnabled(self.kind.value in _WITH_FAVOUR)

    def _arrange(self) -> None:
        self.add(self.way)
        self.add(Pair(self.kind, self.favour))
        self.add(Pair(Labelled(self.tr("When"), self.day), self.channel))
        self.add(self.words)
        self.body.addStretch(1)


def note_touch(context: Context, owner: QWidget, person_id: UUID, name: str) -> TouchDialog:
    """Ask what happened, and keep it."""
    dialog = TouchDialog(context, name, owner.window())

    def keep() -> None:
        new = dialog.answer
        context.desk.ask(
            lambda services: services.warm.note_touch(person_id, new.kind, **new.fields)
        )

    dialog.accepted.connect(keep)
    dialog.open()
    return dialog


def noon(day: date) -> datetime:
    """A day without an hour: its noon, so that it is the same day in the zones nearby."""
    return datetime.combine(day, _NOON, zone(system_zone())).astimezone(UTC)
