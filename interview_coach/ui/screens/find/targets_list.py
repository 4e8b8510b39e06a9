"""What you aim at: roles, organisations and places, in your order."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from interview_coach.domain.target import Target, TargetKind
from interview_coach.ui.row_model import Field, RowModel
from interview_coach.ui.screens.find.words import VERDICT_TONES, kind_words, verdict_words
from interview_coach.ui.screens.fitted_table import FittedTable
from interview_coach.ui.widgets import Button, LineField
from interview_coach.ui.widgets.choice import Choice


class _Ordered(FittedTable):
    """Alt with up or down moves the row."""

    moved = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in steps:
            self.moved.emit(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)


class TargetsList(QWidget):
    """``added`` carries kind and name, ``chosen`` a target, ``arranged`` the ids in their order."""

    added = Signal(str, str)
    chosen = Signal(object)
    removed = Signal(object)
    arranged = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chosen: UUID | None = None
        self.kind = Choice(
            [(kind, kind_words(kind)) for kind in TargetKind],
            TargetKind.ORGANISATION,
            name=self.tr("What kind of target"),
        )
        self.field = LineField(placeholder=self.tr("Name, and Enter"), name=self.tr("A new target"))
        self.model = RowModel[Target](
            (
                Field(self.tr("What I aim at"), lambda row: row.name, strong=True),
                Field(
                    "",
                    lambda row: verdict_words(row.verdict) if row.verdict else "",
                    tone=lambda row: VERDICT_TONES[row.verdict],
                ),
            )
        )
        self.table = _Ordered(self.model, {0: 62, 1: 38}, (), name=self.tr("What I aim at"))
        self.up, self.down = self._arrow("up"), self._arrow("down")
        self._arrange()
        self._connect()

    @property
    def chosen_id(self) -> UUID | None:
        """The target that is chosen."""
        return self._chosen

    def show_targets(self, targets: Sequence[Target]) -> None:
        """Show these; the same one stays chosen."""
        self.table.blockSignals(True)
        self.model.set_rows(targets)
        ids = [target.id for target in targets]
        number = ids.index(self._chosen) if self._chosen in ids else 0
        if ids:
            self.table.choose(number)
        self.table.blockSignals(False)
        self._chosen = ids[number] if ids else None
        self.up.setEnabled(bool(ids) and number > 0)
        self.down.setEnabled(bool(ids) and number < len(ids) - 1)
        self.table.setVisible(bool(ids))
        for button in (self.up, self.down):
            button.setVisible(len(ids) > 1)

    def choose(self, target_id: UUID | None) -> None:
        """Choose a target; shown with the next look."""
        self._chosen = target_id

    def _choose(self, target: Target | None) -> None:
        if target is not None and target.id != self._chosen:
            self._chosen = target.id
            self.chosen.emit(target.id)

    def _move(self, by: int) -> None:
        ids = [target.id for target in self.model.rows]
        if self._chosen not in ids:
            return
        here = ids.index(self._chosen)
        there = here + by
        if 0 <= there < len(ids):
            ids[here], ids[there] = ids[there], ids[here]
            self.arranged.emit(ids)

    def _add(self, name: str) -> None:
        if name.strip():
            self.field.set_text("", force=True)
            self.added.emit(self.kind.value, name)

    def _arrow(self, way: str) -> Button:
        words = self.tr("Move up") if way == "up" else self.tr("Move down")
        button = Button(kind="ghost", icon=f"arrow-{way}", small=True)
        button.setAccessibleName(words)
        button.set_tip(f"{words} (Alt {'↑' if way == 'up' else '↓'})")
        return button

    def _connect(self) -> None:
        self.field.submitted.connect(self._add)
        self.table.chosen.connect(self._choose)
        self.table.removed.connect(self.removed)
        self.table.moved.connect(self._move)
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self.kind, 1)
        head.addWidget(self.up)
        head.addWidget(self.down)
        column.addLayout(head)
        column.addWidget(self.field)
        column.addWidget(self.table, 1)
        column.addStretch(0)
