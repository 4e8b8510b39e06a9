"""To whom the yearly word goes: ticked by a click or a key, found by their names."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout

from interview_coach.application.reading import PersonRow
from interview_coach.ui import words
from interview_coach.ui.context import Context
from interview_coach.ui.row_model import Field, Index, RowModel
from interview_coach.ui.screens.update.look import Offered, UpdateLook, met, offer
from interview_coach.ui.screens.update.page import UpdatePage
from interview_coach.ui.widgets import Button, Card, Label, LineField, Table
from interview_coach.ui.widgets.tick_cell import CHECKED, UNCHECKED, show_boxes


class ChoosingRows(RowModel[PersonRow]):
    """People with a box each; who has it already keeps the tick."""

    def __init__(self, fields: Sequence[Field[PersonRow]]) -> None:
        super().__init__([Field("", lambda row: ""), *fields])
        self.chosen: frozenset[UUID] = frozenset()

    def choose(self, chosen: frozenset[UUID]) -> None:
        """Tick these."""
        self.chosen = chosen
        if self.rows:
            last = self.index(len(self.rows) - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if index.column() == 0:
            on = self.rows[index.row()].id in self.chosen
            if role == Qt.ItemDataRole.CheckStateRole:
                return CHECKED if on else UNCHECKED
            if role == Qt.ItemDataRole.AccessibleTextRole:
                return self.tr("chosen") if on else self.tr("not chosen")
        return super().data(index, role)


class ChoosingTable(Table):
    """``toggled`` carries the person; Space and Enter do what a click does."""

    toggled = Signal(object)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() in keys and self.currentIndex().isValid():
            self.toggled.emit(self.chosen_row())
        else:
            super().keyPressEvent(event)


class WhomPage(UpdatePage):
    """Who is discreet is not offered; who has had it stays."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._chosen: frozenset[UUID] = frozenset()
        self._sent: frozenset[UUID] = frozenset()
        self._more = 0
        self.search = LineField(
            placeholder=self.tr("Name, organisation, anything…"),
            name=self.tr("Search people"),
            clearable=True,
        )
        self.everybody = Button(self.tr("Add everybody you are in touch with"), small=True)
        self.choose = Button("", small=True)
        self.leave = Button(self.tr("Choose none of them"), small=True)
        self.model = ChoosingRows(self._fields())
        self.table = ChoosingTable(self.model, name=self.tr("To whom it goes"))
        self.said = Label("", "caption", tone="muted")
        self.next = Button(self.tr("Next: write and send"), "primary")
        self._arrange()
        self._connect()

    @property
    def chosen(self) -> frozenset[UUID]:
        """To whom it goes."""
        return self._chosen

    def fill(self, looked: UpdateLook) -> None:
        lines = looked.view.run.lines if looked.view else []
        self._chosen = frozenset(line.person_id for line in lines)
        self._sent = frozenset(line.person_id for line in lines if line.sent_at)
        self.model.choose(self._chosen)
        if not self.model.rows:
            self.look_for(self.search.text())
        self._say()

    def look_for(self, search: str) -> None:
        """Offer those who are found by these words."""
        self.ask(
            lambda services: offer(services, search),
            lambda offered: self._offer(search, offered),
        )

    def _offer(self, search: str, offered: Offered) -> None:
        if search == self.search.text():
            self._more = offered.count - len(offered.rows)
            self.model.set_rows(offered.rows)
            self._say()

    def _say(self) -> None:
        said = self.tr("It goes to {0}.").format(len(self._chosen))
        if self._more > 0:
            said = f"{said} {self.tr('{0} more are found by their names.').format(self._more)}"
        self.said.setText(said)
        self.choose.setText(self.tr("Choose all {0}").format(len(self.model.rows)))
        self.choose.updateGeometry()
        for button in (self.choose, self.leave):
            button.setEnabled(bool(self.model.rows))

    def _toggle(self, row: PersonRow | None) -> None:
        if row is not None:
            self._address(self._chosen ^ {row.id})

    def _choose_shown(self, on: bool) -> None:
        """Everybody who is found, or none of them; the others stay as they were."""
        shown = {row.id for row in self.model.rows}
        self._address(self._chosen | shown if on else self._chosen - shown)

    def _address(self, ids: frozenset[UUID]) -> None:
        """Who has it already is not taken off."""
        run_id = self.looked.run_id if self.looked else None
        self._chosen = ids = ids | self._sent
        self.model.choose(ids)
        if run_id is not None:
            self.ask(lambda services: services.updates.address_update(run_id, list(ids)))

    def _add_everybody(self) -> None:
        run_id, chosen = self.looked.run_id if self.looked else None, self._chosen
        today = self.context.clock.now().astimezone().date()
        if run_id is not None:
            self.ask(
                lambda services: services.updates.address_update(
                    run_id, [*chosen, *met(services, today)]
                )
            )
            self.context.undo.push(
                self.tr("Everybody you are in touch with was added"),
                lambda services: services.updates.address_update(run_id, list(chosen)),
                say=True,
            )

    def _fields(self) -> list[Field[PersonRow]]:
        return [
            Field(self.tr("Name"), lambda row: row.name, strong=True),
            Field(self.tr("Organisation"), lambda row: row.organisation),
            Field(self.tr("Last in touch"), self._last, width=150),
            Field("", self._mark, lambda row: "good" if self._mark(row) else "", width=90),
        ]

    def _mark(self, row: PersonRow) -> str:
        return self.tr("✓ sent") if row.id in self._sent else ""

    def _last(self, row: PersonRow) -> str:
        moments = [each for each in (row.last_touch_at, row.last_interview_at) if each]
        return words.ago(max(moments), self.context.clock.now()) if moments else "—"

    def _connect(self) -> None:
        self.search.edit.textChanged.connect(self.look_for)
        self.choose.clicked.connect(lambda: self._choose_shown(True))
        self.leave.clicked.connect(lambda: self._choose_shown(False))
        self.everybody.clicked.connect(self._add_everybody)
        self.table.clicked.connect(lambda index: self._toggle(self.model.row_at(index)))
        self.table.toggled.connect(self._toggle)
        self.next.clicked.connect(lambda: self.step_wanted.emit("send"))

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.search, 1)
        for button in (self.choose, self.leave):
            head.addWidget(button)
        show_boxes(self.table)
        card = Card(padding=1)
        card.add(self.table, 1)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self.said, 1)
        foot.addWidget(self.everybody)
        foot.addWidget(self.next)
        self.body.addLayout(head)
        self.body.addWidget(card, 1)
        self.body.addLayout(foot)
