"""All that happened with somebody, the latest first, read a page at a time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from interview_coach.application.ports import Kind
from interview_coach.application.services import Services
from interview_coach.application.tie_reading import TimelineRow
from interview_coach.ui.context import Context
from interview_coach.ui.screens.person.section import PersonSection
from interview_coach.ui.screens.tie_parts import clear, day_of, left
from interview_coach.ui.screens.tie_words import timeline_detail, timeline_words
from interview_coach.ui.theme import theme
from interview_coach.ui.widgets import Button, Label

FIRST, MORE = 12, 50


@dataclass(frozen=True)
class Moments:
    """What happened with somebody, as far as it was read, and how much there is."""

    person_id: UUID
    rows: tuple[TimelineRow, ...]
    count: int


def read_moments(services: Services, person_id: UUID, most: int) -> Moments:
    """The latest moments; runs where the data is."""
    ties = services.reading.ties
    rows = tuple(ties.timeline(person_id, limit=most))
    return Moments(person_id, rows, ties.timeline_length(person_id))


class TimelineCard(PersonSection):
    """``noting`` when something is to be added; a touch can be taken out again."""

    noting = Signal()
    wants_interview = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("What happened"))
        self._most = FIRST
        self._shown: object = None
        self.note = Button(self.tr("Note something"), icon="plus", small=True)
        self.add(left(self.note))
        self.lines: list[MomentLine] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.add(self._rows)
        self.more = Button("", "ghost", small=True)
        self.more.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.add(self.more)
        self.more.hide()
        self.note.clicked.connect(self.noting)
        self.more.clicked.connect(self._show_more)

    def look(self, person_id: UUID) -> None:
        """Read again; as many as were shown of the same person."""
        if person_id != self.person_id:
            self.person_id, self._most = person_id, FIRST
        most = self._most
        self.context.desk.ask(
            lambda services: read_moments(services, person_id, most), self._show, owner=self
        )

    def _show(self, moments: Moments) -> None:
        if moments.person_id != self.person_id:
            return
        now = self.context.clock.now()
        rest = moments.count - len(moments.rows)
        self.more.setVisible(rest > 0)
        self.more.setText(self.tr("Earlier: {0} more").format(rest))
        shown = (moments, now.date())
        if shown != self._shown:
            self._shown = shown
            self._rebuild(moments.rows, now)

    def _rebuild(self, rows: Sequence[TimelineRow], now: datetime) -> None:
        clear(self._rows)
        self.lines = []
        year = now.year
        for row in rows:
            if row.at.year != year:
                year = row.at.year
                head = Label(str(year), "eyebrow")
                head.setContentsMargins(0, 10, 0, 4)
                self._rows.addWidget(head)
            line = MomentLine(row, now)
            line.opened.connect(self.wants_interview.emit)
            line.removed.connect(self._remove)
            self.lines.append(line)
            self._rows.addWidget(line)

    def _show_more(self) -> None:
        self._most += MORE
        if self.person_id is not None:
            self.look(self.person_id)

    def _remove(self, row: TimelineRow) -> None:
        touch_id = row.touch_id
        if touch_id is None:
            return
        self.note.setFocus(Qt.FocusReason.OtherFocusReason)
        self.context.desk.ask(
            lambda services: services.keeping.delete(Kind.TOUCH, touch_id),
            lambda _: self.context.undo.push(
                self.tr("“{0}” was taken out.").format(timeline_words(row)),
                lambda services: services.keeping.put_back(Kind.TOUCH, touch_id),
                say=True,
            ),
            owner=self,
        )


class MomentLine(QWidget):
    """The day on the left, what happened beside it, and what can be done with it."""

    opened = Signal(object)
    removed = Signal(object)

    def __init__(self, row: TimelineRow, now: datetime) -> None:
        super().__init__()
        self.row = row
        said = timeline_words(row)
        whole = f"{day_of(row.at, now)}, {said}"
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 4, 0, 4)
        line.setSpacing(12)
        day = self.day = Label(_day_below_year(row, now), "caption", tone="muted", wrap=False)
        day.setFixedWidth(theme().scaled(88))
        day.setContentsMargins(0, 2, 0, 0)
        line.addWidget(day, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(said))
        if detail := timeline_detail(row).strip():
            words.addWidget(Label(detail, "caption", tone="muted"))
        line.addLayout(words, 1)
        if row.interview_id is not None:
            self._add_button(self.tr("Open"), self.tr("Open the interview: {0}").format(whole), "")
        elif row.touch_id is not None:
            self._add_button("", self.tr("Take out: {0}").format(whole), "close")

    def _add_button(self, text: str, name: str, icon: str) -> None:
        button = self.button = Button(text, "ghost", icon=icon, small=True)
        button.setAccessibleName(name)
        if icon:
            button.set_tip(name)
        line = self.layout()
        assert line is not None
        line.addWidget(button)
        line.setAlignment(button, Qt.AlignmentFlag.AlignTop)
        if self.row.interview_id is not None:
            button.clicked.connect(lambda: self.opened.emit(self.row.interview_id))
        else:
            button.clicked.connect(lambda: self.removed.emit(self.row))


def _day_below_year(row: TimelineRow, now: datetime) -> str:
    """Another year stands above its days already, and would not fit beside them."""
    if row.at.year == now.year:
        return day_of(row.at, now)
    here = row.at.astimezone()
    return QLocale().toString(QDate(here.year, here.month, here.day), "ddd d MMM")
