"""What is chosen above the table: a field, an organisation, a theme, and only what is at odds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from interview_coach.application.answers import Only
from interview_coach.ui.theme import theme
from interview_coach.ui.widgets import Button, Chip, Choice, FlowLayout

_FIELDS = 5
_WIDEST_CHOICE = 130


class Filters(QWidget):
    """``changed`` after each choice, ``earlier_wanted`` when the latest talks are not enough."""

    changed = Signal()
    earlier_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._field = ""
        self.fields: dict[str, Chip] = {}
        self.organisation = Choice(
            [("", self.tr("All organisations"))], name=self.tr("Organisation")
        )
        self.theme = Choice([("", self.tr("All themes"))], name=self.tr("Theme"))
        self.earlier = Button("", "ghost", small=True)
        self.at_odds = Chip("", checkable=True)
        self._chips = FlowLayout()
        self._arrange()
        self.organisation.changed.connect(lambda _: self.changed.emit())
        self.theme.changed.connect(lambda _: self.changed.emit())
        self.at_odds.clicked.connect(lambda _: self.changed.emit())
        self.earlier.clicked.connect(self.earlier_wanted)

    @property
    def only(self) -> Only:
        """All that is chosen."""
        at_odds = self.at_odds.isChecked()
        return Only(self._field, self.organisation.value, self.theme.value, at_odds)

    def offer(self, fields: Sequence[str], organisations: Sequence[str], more: int) -> None:
        """What there is to choose from, and how many earlier talks wait."""
        self.organisation.set_options(
            [("", self.tr("All organisations")), *((name, name) for name in organisations)]
        )
        self.earlier.setText(self.tr("Earlier talks ({0})").format(more))
        self.earlier.setVisible(more > 0)
        self._show_fields(fields[:_FIELDS])

    def offer_themes(self, themes: Mapping[str, str]) -> None:
        """The themes of what is on show; the chosen one stays, also where nothing is of it."""
        chosen = {self.theme.value: self.theme.box.currentText()} if self.theme.value else {}
        self.theme.set_options([("", self.tr("All themes")), *(chosen | dict(themes)).items()])

    def offer_odds(self, count: int) -> None:
        """How much is at odds; when the last of it was taken back, all is shown again."""
        self.at_odds.setText(self.tr("At odds ({0})").format(count))
        if not count and self.at_odds.isChecked():
            self.at_odds.setChecked(False)
            self.changed.emit()

    def _show_fields(self, names: Sequence[str]) -> None:
        """Fields as chips, and one for all of them; none where nobody has a tag."""
        offered = [*names, ""] if names else []
        if list(self.fields) != offered:
            for chip in self.fields.values():
                self._chips.removeWidget(chip)
                chip.deleteLater()
            self.fields = {name: self._chip(name) for name in offered}
        for name, chip in self.fields.items():
            chip.setChecked(name == self._field)

    def _chip(self, name: str) -> Chip:
        chip = Chip(name or self.tr("All fields"), checkable=True)
        chip.clicked.connect(lambda: self._choose_field(name))
        self._chips.addWidget(chip)
        return chip

    def _choose_field(self, name: str) -> None:
        self._field = name
        for other, chip in self.fields.items():
            chip.setChecked(other == name)
        self.changed.emit()

    def _arrange(self) -> None:
        chips = QWidget()
        chips.setLayout(self._chips)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(chips, 1, Qt.AlignmentFlag.AlignVCenter)
        for choice in (self.organisation, self.theme):
            choice.box.widest = theme().scaled(_WIDEST_CHOICE)
        for part in (self.at_odds, self.earlier, self.organisation, self.theme):
            row.addWidget(part)
