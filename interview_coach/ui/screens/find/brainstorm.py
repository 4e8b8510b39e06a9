"""The brainstorm: circle by circle, one name a line, as fast as they come to mind."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from interview_coach.application.finding import Written
from interview_coach.application.ports import Kind
from interview_coach.application.reading import PersonRow
from interview_coach.ui.context import Context
from interview_coach.ui.row_model import Field, RowModel
from interview_coach.ui.screens.find.circle import FEW, CirclesSeen, look_around
from interview_coach.ui.screens.find.names_field import NamesField
from interview_coach.ui.screens.find.page import FindPage
from interview_coach.ui.screens.fitted_table import FittedTable
from interview_coach.ui.screens.phrases import STAGE_TONES, stage_words
from interview_coach.ui.widgets import (
    Button,
    Card,
    Column,
    FlowLayout,
    Label,
    SlimBar,
    Step,
    StepList,
)

_SIDE = 190
_TICK_MS = 1000


class BrainstormPage(FindPage):
    """Circles down the left; the names of the chosen one on the right."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.seen: CirclesSeen | None = None
        self._circle = ""
        self._fresh: list[UUID] = []
        self._left = 0
        self.circles = StepList()
        self.circles.setAccessibleName(self.tr("Circles of people you know"))
        self.title = Label("", "eyebrow")
        self.prompt = Label("", "question")
        self.field = NamesField(self.tr("A name"), self.tr("A name, and Enter"))
        self.hint = Label(
            self.tr(
                "One name a line; a dash adds a few words: Dana Whitfield – archivist. A list can "
                "be pasted as it is."
            ),
            "caption",
            tone="muted",
        )
        self.doubles = Label("", "caption", tone="warn")
        self.minute = Button("", "ghost", icon="clock", small=True)
        self.bar = SlimBar()
        self.model = RowModel[PersonRow](
            (
                Field(self.tr("Name"), lambda row: row.name, strong=True),
                Field(self.tr("A few words"), self._words),
                Field(
                    self.tr("Stage"),
                    lambda row: stage_words(row.stage),
                    tone=lambda row: STAGE_TONES[row.stage],
                ),
            )
        )
        self.table = FittedTable(
            self.model, {0: 36, 1: 40, 2: 24}, (2,), name=self.tr("Names so far"), lines=1
        )
        self.stuck = Label("", "muted")
        self.following = Button("", "plain", icon="arrow-right")
        self.aims = Button(self.tr("Begin with organisations instead"), "ghost")
        self._arrange()
        self._connect()

    def go_to(self, **place: str) -> None:
        if circle := place.get("circle"):
            self._circle = circle
        self.field.setFocus()

    def refresh(self) -> None:
        circle = self._circle
        self.ask(lambda services: look_around(services, circle), self._show)

    def leave(self) -> None:
        """A name without its Enter is a name all the same."""
        self.field.hand_over()
        self._clock.stop()
        super().leave()

    def _show(self, seen: CirclesSeen) -> None:
        if self._circle and seen.circle.key != self._circle:
            return
        self.seen, self._circle = seen, seen.circle.key
        steps = [
            Step(each.key, each.label, count=str(seen.counts[each.key] or ""))
            for each in seen.circles
        ]
        self.circles.set_steps(steps)
        self.circles.set_value(seen.circle.key)
        self.title.setText(seen.circle.label)
        self.prompt.setText(seen.circle.prompt)
        self.model.set_rows(seen.newest_first(self._fresh))
        self._comfort(seen)
        if not self._clock.isActive():
            self._offer_minute(seen.circle.seconds)

    def _words(self, row: PersonRow) -> str:
        """What was written behind the dash, or noted since."""
        return self.seen.words.get(row.id, "") if self.seen else ""

    def _comfort(self, seen: CirclesSeen) -> None:
        """Kind words where few came to mind, and the next circle in any case."""
        few = len(seen.people) < FEW
        self.table.setVisible(bool(seen.people))
        self.stuck.setVisible(few)
        self.aims.setVisible(few)
        self.stuck.setText(seen.kind_word)
        self.following.setText(self.tr("Next: {0}").format(seen.following.label))
        self.following.updateGeometry()

    def _choose(self, circle: str) -> None:
        self.field.hand_over()
        self._clock.stop()
        self._circle = circle
        self.doubles.hide()
        self.refresh()
        self.field.setFocus()

    def _write(self, names: str) -> None:
        circle = self._circle
        self.ask(lambda services: services.find.brainstorm(circle, names), self._note)

    def _note(self, written: Written) -> None:
        self._fresh = [*reversed(written.added), *self._fresh]
        there = ", ".join(double.name for double in written.doubles)
        self.doubles.setText(self.tr("Among your people already: {0}").format(there))
        self.doubles.setVisible(bool(there))
        if len(written.added) > 1:
            self._offer_undo(written.added)

    def _offer_undo(self, added: tuple[UUID, ...]) -> None:
        """A whole list can be taken back in one go."""
        now = self.context.clock.now()
        self.context.undo.push(
            self.tr("{0} names were added.").format(len(added)),
            lambda services: services.people.delete_many(added, now),
            say=True,
        )

    def _remove(self, row: PersonRow) -> None:
        self.ask(
            lambda services: services.keeping.delete(Kind.PERSON, row.id),
            lambda _: self.context.undo.push(
                self.tr("{0} was deleted.").format(row.name),
                lambda services: services.keeping.put_back(Kind.PERSON, row.id),
                say=True,
            ),
        )

    # A minute for a circle

    def _offer_minute(self, seconds: int) -> None:
        self.bar.hide()
        self.minute.setText(self.tr("Take {0} seconds for this circle").format(seconds))
        self.minute.updateGeometry()

    def _toggle_minute(self) -> None:
        if self._clock.isActive() or self.seen is None:
            self._clock.stop()
            self._offer_minute(self.seen.circle.seconds if self.seen else 60)
            return
        self._left = self.seen.circle.seconds
        self._clock.start()
        self.bar.set_value(0)
        self.bar.show()
        self.minute.setText(self.tr("Stop the clock"))
        self.minute.updateGeometry()
        self.field.setFocus()

    def _tick(self) -> None:
        if self.seen is None:
            return
        self._left -= 1
        whole = self.seen.circle.seconds
        self.bar.set_value((whole - self._left) / whole)
        if self._left <= 0:
            self._clock.stop()
            self.minute.setText(self.tr("Stay as long as names come, or look at the next circle"))
            self.minute.updateGeometry()

    def _connect(self) -> None:
        self._clock = QTimer(self, interval=_TICK_MS)
        self._clock.timeout.connect(self._tick)
        self.circles.changed.connect(self._choose)
        self.field.written.connect(self._write)
        self.minute.clicked.connect(self._toggle_minute)
        self.table.removed.connect(self._remove)
        self.table.opened.connect(
            lambda row: self.context.navigate("person", person_id=str(row.id))
        )
        self.following.clicked.connect(
            lambda: self._choose(self.seen.following.key if self.seen else "")
        )
        self.aims.clicked.connect(lambda: self.wanted.emit("who"))

    def _arrange(self) -> None:
        side = Column(margins=(0, 0, 4, 0))
        side.add(self.circles)
        side.add_stretch()
        side.setFixedWidth(_SIDE + 14)
        self.circles.setFixedWidth(_SIDE)
        card = Card(padding=20, spacing=10)
        card.add(self.title)
        card.add(self.prompt)
        card.add(self.field)
        card.add(self.hint)
        card.add(self.doubles)
        card.add(self._clock_row())
        card.add(self.table, 1)
        card.add(self.stuck)
        card.add(self._foot())
        card.body.addStretch(0)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(side)
        row.addWidget(card, 1)
        self.body.addLayout(row, 1)
        for part in (self.doubles, self.bar, self.stuck):
            part.hide()

    def _clock_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.minute)
        row.addWidget(self.bar, 1)
        row.addStretch(0)
        return row

    def _foot(self) -> QWidget:
        """The one below the other where they have no room side by side."""
        foot = QWidget()
        row = FlowLayout(foot)
        row.addWidget(self.following)
        row.addWidget(self.aims)
        return foot
