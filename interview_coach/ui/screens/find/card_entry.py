"""Cards after an event, one after the other: a name, an organisation, one line, and Enter."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from interview_coach.ui.screens.find.events_seen import BusinessCard
from interview_coach.ui.widgets import Label, LineField
from interview_coach.ui.widgets.pair import Pair


class CardEntry(QWidget):
    """``written`` carries a card; the fields are empty again for the next one."""

    written = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = LineField(self.tr("Name on the card"))
        self.organisation = LineField(self.tr("Organisation"))
        self.line = LineField(self.tr("One line"), placeholder=self.tr("what you talked about"))
        self.fields = (self.name, self.organisation, self.line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(Pair(*self.fields, shares=(3, 3, 4)))
        column.addWidget(
            Label(self.tr("Enter keeps the card and begins the next."), "caption", tone="muted")
        )
        for field in self.fields:
            field.submitted.connect(lambda _: self.hand_over())

    def hand_over(self) -> None:
        """Give away what stands here; without a name there is nothing yet."""
        card = BusinessCard(*(field.text().strip() for field in self.fields))
        if not card.name:
            self.name.setFocus()
            return
        for field in self.fields:
            field.set_text("", force=True)
        self.written.emit(card)
        self.name.setFocus()
