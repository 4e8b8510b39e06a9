"""What is at odds with the answer in hand: whose it is, what you make of it, and the way there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from interview_coach.application.at_odds import Odds
from interview_coach.ui.screens.wrap_up.keyed_rows import KeyedRows
from interview_coach.ui.widgets import Button, Label, LineField


class OddsRow(QWidget):
    """``seen`` when the other side is wanted, ``reworded`` and ``removed`` with the odds."""

    seen = Signal(object)
    reworded = Signal(object, str)
    removed = Signal(object)

    def __init__(self, odds: Odds) -> None:
        super().__init__()
        self.odds = odds
        self.words = Label("", tone="warn")
        self.note = LineField(
            placeholder=self.tr("What do you make of it?"),
            name=self.tr("What you make of the two answers"),
        )
        self.go = Button(self.tr("Go there"), small=True)
        self.remove = Button(kind="ghost", icon="close", small=True)
        self.remove.set_tip(self.tr("They do go together"))
        self._arrange()
        self.go.clicked.connect(lambda: self.seen.emit(self.odds))
        self.remove.clicked.connect(lambda: self.removed.emit(self.odds))
        self.note.edited.connect(lambda text: self.reworded.emit(self.odds, text))

    def show_odds(self, odds: Odds) -> None:
        """Show the other side of it."""
        self.odds = odds
        said = self.tr("At odds with {0}: “{1}”").format(odds.other.name, odds.other.text)
        self.words.setText(said)
        self.note.set_text(odds.words)
        self.go.setAccessibleName(self.tr("Go to the answer of {0}").format(odds.other.name))
        self.remove.setAccessibleName(self.tr("Not at odds with {0}").format(odds.other.name))

    def _arrange(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.note, 1)
        line.addWidget(self.go)
        line.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.words)
        column.addLayout(line)


class OddsList(QWidget):
    """A row for each."""

    seen = Signal(object)
    reworded = Signal(object, str)
    removed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.rows: KeyedRows[Odds, OddsRow] = KeyedRows(column, self._make, OddsRow.show_odds)

    def show_odds(self, odds: Sequence[Odds]) -> None:
        """Show these; what is being typed beside one stays."""
        self.rows.show(odds)
        self.setVisible(bool(odds))

    def _make(self, odds: Odds) -> OddsRow:
        row = OddsRow(odds)
        row.seen.connect(self.seen)
        row.reworded.connect(self.reworded)
        row.removed.connect(self.removed)
        return row
