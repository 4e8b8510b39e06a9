"""Who led to whom, and what you asked and gave."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from interview_coach.ui.context import Context
from interview_coach.ui.screens.person.section import PersonSection
from interview_coach.ui.screens.person.seen import Page
from interview_coach.ui.screens.tie_parts import chain_flow, clear
from interview_coach.ui.screens.tie_words import give_and_take_words
from interview_coach.ui.widgets import Label


class ChainCard(PersonSection):
    """``wants_person`` when somebody on the way is to be looked at."""

    wants_person = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("Who led to whom"))
        self._way = QVBoxLayout()
        self.add(self._way)
        self.balance = Label("", "muted")
        self.add(self.balance)
        self._shown: object = None

    def show_page(self, page: Page) -> None:
        """Show the way to them and on from them."""
        person = page.person
        shown = (person.id, person.short_name, person.how_known, page.chain)
        if shown != self._shown:
            self._shown = shown
            clear(self._way)
            self._way.addLayout(chain_flow(person, page.chain, self.wants_person.emit))
        self.balance.setText(give_and_take_words(page.balance.asks, page.balance.gives))
