"""Whom the file holds: found as one types, and ticked."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from interview_coach.application.importing import Preview
from interview_coach.ui.context import Context
from interview_coach.ui.screens.import_people.rows import THERE, CardRows, CardTable
from interview_coach.ui.widgets import Button, Card, Label, LineField


class CardsPage(QWidget):
    """``changed`` when more or fewer are chosen."""

    changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.model = CardRows()
        self.search = LineField(
            placeholder=self.tr("Name, organisation, anything…"),
            name=self.tr("Find in the file"),
            clearable=True,
        )
        self.choose = Button(self.tr("Choose all"), small=True)
        self.leave = Button(self.tr("Choose nobody"), small=True)
        self.table = CardTable(self.model, name=self.tr("People in the file"))
        self.nobody = Label(self.tr("Nobody in the file matches this."), "muted")
        self._asked = ""
        self._arrange()
        self.search.edit.textChanged.connect(self._filter)
        self.choose.clicked.connect(lambda: self.model.tick(self.model.rows, True))
        self.leave.clicked.connect(lambda: self.model.tick(self.model.rows, False))
        self.model.ticked.connect(self.changed)

    @property
    def chosen(self) -> frozenset[int]:
        """The places of those who are chosen, shown or not."""
        return frozenset(self.model.chosen)

    def show_preview(self, preview: Preview) -> None:
        """Show everybody, nobody chosen."""
        self.search.set_text("", force=True)
        self.model.show_preview(preview)
        self.table.setColumnHidden(THERE, not preview.duplicates)
        self._name_buttons()

    def _filter(self, words: str) -> None:
        """Looked for where the work is done: a file may hold a hundred thousand."""
        preview = self.model.preview
        if preview is None:
            return
        self._asked = words
        self.context.desk.ask(
            lambda _: preview.filtered(words),
            lambda places: self._show(words, places),
            owner=self,
        )

    def _show(self, words: str, places: list[int]) -> None:
        if words == self._asked:
            self.model.set_rows(places)
            self.table.setVisible(bool(places))
            self.nobody.setVisible(not places)
            self._name_buttons()

    def _name_buttons(self) -> None:
        count = f"{len(self.model.rows):,}"
        self.choose.setText(self.tr("Choose all {0}").format(count))
        self.leave.setText(self.tr("Choose none of them"))
        self.choose.updateGeometry()
        self.leave.updateGeometry()

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.search, 1)
        top.addWidget(self.choose)
        top.addWidget(self.leave)
        box = Card(padding=1, spacing=0)
        box.add(self.table, 1)
        box.add(self.nobody, 1)
        self.nobody.setContentsMargins(16, 16, 16, 16)
        self.nobody.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(12)
        whole.addLayout(top)
        whole.addWidget(box, 1)
