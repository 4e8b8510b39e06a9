"""The words of the thank-you, slot by slot: one set for e-mail, letter and card."""

from __future__ import annotations

import re
from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from interview_coach.application.content.letters import LetterSlot
from interview_coach.application.thanking import Draft
from interview_coach.domain.letters import Slot
from interview_coach.domain.notes import NoteLine
from interview_coach.domain.text import fold
from interview_coach.ui.screens.greeting_field import GreetingField
from interview_coach.ui.screens.wrap_up.line_chip import LineChip
from interview_coach.ui.widgets.card import Card
from interview_coach.ui.widgets.column import Column
from interview_coach.ui.widgets.flow import FlowLayout
from interview_coach.ui.widgets.slot_field import SlotField

_LINES = {Slot.OPENING: 2, Slot.SPECIFIC: 4, Slot.WILL_DO: 2, Slot.REFERRAL: 2}
_MOST_CHIPS = 12
_WORD = re.compile(r"\w{4,}")
_MOST = 0.6


class SlotCard(Card):
    """``written`` carries a slot and its words, ``line_wanted`` a captured line."""

    written = Signal(object, str)
    typed = Signal()
    other_wanted = Signal(object)
    line_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=4, parent=parent)
        self.greeting = GreetingField()
        self.slots = {
            slot: self.greeting if slot is Slot.GREETING else SlotField(lines=_LINES.get(slot, 1))
            for slot in Slot
        }
        self.chips: dict[UUID, LineChip] = {}
        self._chip_flow = FlowLayout()
        self._chip_row = QWidget()
        self._arrange()
        for slot, part in self.slots.items():
            part.typed.connect(self.typed)
            part.edited.connect(lambda text, slot=slot: self.written.emit(slot, text))
            part.other_wanted.connect(lambda slot=slot: self.other_wanted.emit(slot))

    def name_slots(self, named: Sequence[LetterSlot]) -> None:
        """Label the slots with the shipped words."""
        for slot in named:
            shown = slot.key == Slot.SPECIFIC
            self.slots[Slot(slot.key)].show_slot(slot, hint_shown=shown)

    def show_draft(self, draft: Draft, *, force: bool = False) -> None:
        """Show the words as they are; a slot that is being typed in is left alone."""
        self.greeting.offer(draft.person, draft.locale)
        for slot, part in self.slots.items():
            part.show_text(draft.slots[slot], draft.phrasings[slot], force=force)
        self._show_chips(draft)

    def show_text(self, slot: Slot, text: str) -> None:
        """Put words into a slot, whatever stands there."""
        self.slots[slot].field.set_text(text, force=True)

    @property
    def words(self) -> dict[Slot, str]:
        """What stands in the fields at this moment."""
        return {slot: part.text for slot, part in self.slots.items()}

    def label(self, slot: Slot) -> str:
        """What a slot is called."""
        return self.slots[slot].label

    def _arrange(self) -> None:
        column = Column(spacing=10, margins=(12, 12, 12, 12))
        for slot in (Slot.GREETING, Slot.OPENING, Slot.SPECIFIC, Slot.WILL_DO, Slot.REFERRAL):
            column.add(self.slots[slot])
        end = QHBoxLayout()
        end.setSpacing(12)
        end.addWidget(self.slots[Slot.CLOSING], 3)
        end.addWidget(self.slots[Slot.SIGNATURE], 2)
        column.add(end)
        column.add_stretch()
        self._chip_row.setLayout(self._chip_flow)
        self.slots[Slot.SPECIFIC].column.addWidget(self._chip_row)
        self.add(column, 1)

    def _show_chips(self, draft: Draft) -> None:
        lines = draft.lines[:_MOST_CHIPS]
        if [(line.id, line.words) for line in lines] != self._chips_shown():
            self._make_chips(lines)
        said = fold(draft.slots[Slot.SPECIFIC])
        for line in lines:
            self.chips[line.id].show_used(says(said, line))
        self._chip_row.setVisible(bool(lines))

    def _chips_shown(self) -> list[tuple[UUID, str]]:
        return [(line_id, chip.text()) for line_id, chip in self.chips.items()]

    def _make_chips(self, lines: Sequence[NoteLine]) -> None:
        self._chip_flow.clear()
        self.chips = {line.id: LineChip(line.words) for line in lines}
        for line in lines:
            chip = self.chips[line.id]
            chip.clicked.connect(lambda _=False, line=line: self.line_wanted.emit(line))
            self._chip_flow.addWidget(chip)
        self._chip_row.updateGeometry()


def says(folded: str, line: NoteLine) -> bool:
    """Whether a sentence says most of what the line says, in whatever order."""
    words = set(_WORD.findall(fold(line.words)))
    return bool(words) and len(words & set(_WORD.findall(folded))) >= _MOST * len(words)
