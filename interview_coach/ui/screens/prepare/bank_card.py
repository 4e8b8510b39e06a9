"""The bank beside the plan: search, themes, and the list to choose from."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import NamedTuple
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from interview_coach.application.reading import BankRow
from interview_coach.application.services import Services
from interview_coach.domain.text import fold
from interview_coach.ui.screens.pack_choice import EVERY, Options, key_of, packs_among
from interview_coach.ui.screens.prepare.bank_list import SIDE, BankList
from interview_coach.ui.widgets.card import Card
from interview_coach.ui.widgets.chip import Chip
from interview_coach.ui.widgets.choice import Choice
from interview_coach.ui.widgets.fields import LineField
from interview_coach.ui.widgets.flow import FlowLayout
from interview_coach.ui.widgets.label import Label


class FoundInBank(NamedTuple):
    """Questions that were looked for, and the packs of the whole bank."""

    rows: list[BankRow]
    packs: Options


def look_in(services: Services, theme: str) -> FoundInBank:
    """Look in the bank; where the data is."""
    found = services.reading.bank(theme=theme)
    every = services.reading.bank() if theme else found
    return FoundInBank(found, packs_among(services, every))


class BankCard(Card):
    """``asked`` carries the theme to look in; ``added`` the question to plan."""

    asked = Signal(str)
    added = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(spacing=10, parent=parent)
        self.search = LineField(name=self.tr("Find in the question bank"), clearable=True)
        self.pack = Choice([], name=self.tr("Pack"))
        self.pack.hide()
        self._options: Options = []
        self._found: list[BankRow] = []
        self.themes: dict[str, Chip] = {}
        self._flow = FlowLayout(spacing=6, line_spacing=6)
        self.list = BankList()
        self.nothing = Label(
            self.tr("Nothing like that in the bank. Write it as your own question."), "muted"
        )
        self.nothing.hide()
        self._arrange()
        self._connect()

    @property
    def theme(self) -> str:
        """The theme that is chosen, or nothing."""
        return next((key for key, chip in self.themes.items() if chip.isChecked()), "")

    def set_themes(self, themes: Sequence[tuple[str, str]]) -> None:
        """Offer these themes, once."""
        if self.themes:
            return
        for key, words in themes:
            chip = self.themes[key] = Chip(words, checkable=True)
            chip.clicked.connect(lambda _, key=key: self._choose(key))
            self._flow.addWidget(chip)

    def reset(self) -> None:
        """Look for everything again: another interview comes."""
        self.search.set_text("", force=True)
        self.pack.set_value(EVERY)
        for chip in self.themes.values():
            chip.setChecked(False)

    def show_rows(self, rows: Sequence[BankRow]) -> None:
        """Show what was found."""
        self._found = [row for row in rows if row.theme != "probe"]
        if not self.theme and not self.search.text():
            words = self.tr("Find in {0} questions").format(len(self._found))
            self.search.edit.setPlaceholderText(words)
        self._show()

    def set_packs(self, options: Options) -> None:
        """Offer the packs of the bank, where there are several."""
        if options != self._options:
            self._options = options
            self.pack.set_options(options, self.pack.value)
            self.pack.setVisible(bool(options))

    def _show(self) -> None:
        """What was found of the pack that is chosen, by the words that can be read here."""
        known = {key for key, _ in self._options}
        wanted = self.pack.value if self.pack.value in known else EVERY
        self.pack.set_value(wanted)
        of_pack = (row for row in self._found if wanted in (EVERY, key_of(row.origin)))
        offered = [row for row in of_pack if self._has_words(row)]
        self.list.rows.set_rows(offered)
        self.nothing.setVisible(not offered)

    def _has_words(self, row: BankRow) -> bool:
        shown = fold(f"{self.list.rows.text(row)}\n{row.hint}")
        return all(word in shown for word in fold(self.search.text()).split())

    def set_words(self, words: Callable[[str], str]) -> None:
        """How a question reads for the person of this interview."""
        self.list.rows.set_words(words)

    def set_planned(self, planned: Collection[UUID]) -> None:
        """Mark what is in the plan already."""
        self.list.rows.set_planned(planned)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        down = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Down
        if down and event.type() == QEvent.Type.KeyPress:
            self.list.take_focus()
            return True
        return super().eventFilter(watched, event)

    def _arrange(self) -> None:
        above = QVBoxLayout()
        above.setSpacing(12)
        above.setContentsMargins(SIDE, 0, SIDE, 4)
        above.addWidget(self.search)
        above.addWidget(self.pack)
        above.addLayout(self._flow)
        above.addWidget(self.nothing)
        self.add(above)
        self.add(self.list, 1)
        # The ground of an entry reaches a little beyond its words.
        self.body.setContentsMargins(16 - SIDE, 16, 16 - SIDE, 8)

    def _connect(self) -> None:
        self.search.edited.connect(lambda _: self._ask())
        self.search.edit.installEventFilter(self)
        self.pack.changed.connect(lambda _: self._narrow())
        self.list.added.connect(self.added)

    def _choose(self, key: str) -> None:
        """One theme at a time; the same again shows all."""
        for each, chip in self.themes.items():
            if each != key:
                chip.setChecked(False)
        self._ask()

    def _narrow(self) -> None:
        self._show()
        self.list.scrollToTop()

    def _ask(self) -> None:
        self.asked.emit(self.theme)
