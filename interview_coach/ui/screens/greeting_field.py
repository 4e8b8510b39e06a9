"""The greeting of a letter: its words, and the forms of address to choose from."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from interview_coach.application.locales import Locale
from interview_coach.domain.person import Address, Person
from interview_coach.ui.widgets.quiet_button import QuietButton
from interview_coach.ui.widgets.slot_field import SlotField


class GreetingField(SlotField):
    """``address_chosen`` carries the form of address, which is kept with the person."""

    address_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.address = QuietButton(self.tr("Form of address"))
        self.menu = QMenu(self)
        self.head.insertWidget(1, self.address)
        self.address.clicked.connect(self._unfold)

    def offer(self, person: Person, locale: Locale) -> None:
        """Offer every way in which the language greets them."""
        self.menu.clear()
        ways = locale.ways_to_greet(person)
        for form, words in ways.items():
            action = self.menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(words == locale.salutation(person))
            action.triggered.connect(lambda _=False, form=form: self._choose(form))
        self.address.setVisible(len(ways) > 1)

    def _choose(self, form: Address) -> None:
        self.field.flush()
        self.address_chosen.emit(form)

    def _unfold(self) -> None:
        self.menu.popup(self.address.mapToGlobal(QPoint(0, self.address.height() + 2)))
