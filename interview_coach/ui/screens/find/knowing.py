"""Who else could be asked: people in whom the words of a target were found."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from interview_coach.application.tie_reading import KnowsRow
from interview_coach.ui.text import tip
from interview_coach.ui.widgets import Chip, FlowLayout, Label, LineField


class Knowing(QWidget):
    """``searched`` carries the words to look for, ``asked`` a person to note as asked."""

    searched = Signal(str)
    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = LineField(
            self.tr("Who else could ask?"), placeholder=self.tr("a subject, a place, a name")
        )
        self.found = FlowLayout(spacing=6, line_spacing=6)
        self.nobody = Label("", "caption", tone="muted")
        self._is_short = self._are_found = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.search)
        column.addLayout(self.found)
        column.addWidget(self.nobody)
        self.search.edited.connect(self.searched)

    def look_for(self, words: str) -> None:
        """Propose words to look for."""
        self.search.set_text(words, force=True)

    def show_knowing(self, rows: Sequence[KnowsRow]) -> None:
        """Who may know, each with the words in which that was found."""
        self.found.clear()
        for row in rows:
            chip = Chip(row.name, "accent", clickable=True)
            chip.setToolTip(tip(row.why))
            chip.setAccessibleName(self.tr("Ask {0}: {1}").format(row.name, row.why))
            chip.clicked.connect(lambda _=False, person=row.person_id: self.asked.emit(person))
            self.found.addWidget(chip)
        self._are_found = bool(rows)
        self.nobody.setText(
            self.tr("Click a name to note that you asked.")
            if rows
            else self.tr("Nobody comes up who was not asked; ask who knows somebody who does.")
        )
        self._show_words()

    def set_short(self, *, short: bool) -> None:
        """Where it is short, names that were found speak for themselves."""
        self._is_short = short
        self._show_words()

    def _show_words(self) -> None:
        self.nobody.setHidden(self._is_short and self._are_found)
