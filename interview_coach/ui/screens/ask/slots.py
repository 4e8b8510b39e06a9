"""The parts of a request: one set for all ways, of which each way shows its own."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from interview_coach.application.ask_drafts import MAILED, AskDraft, AskSlot
from interview_coach.domain.asking import OutreachChannel
from interview_coach.ui.screens.address_field import AddressField
from interview_coach.ui.screens.ask.words import SUBJECT, WINDOWS, slot_words
from interview_coach.ui.screens.greeting_field import GreetingField
from interview_coach.ui.widgets.card import Card
from interview_coach.ui.widgets.column import Column
from interview_coach.ui.widgets.slot_field import SlotField

_LINES: Mapping[str, int] = {
    AskSlot.TIE: 2,
    AskSlot.WHO: 2,
    AskSlot.WHY: 3,
    AskSlot.ASK: 3,
    AskSlot.COLLEAGUE: 2,
    AskSlot.VOICEMAIL: 5,
}
_REACHED: Mapping[OutreachChannel, str] = {
    OutreachChannel.EMAIL: "email",
    OutreachChannel.FRIEND: "email",
    OutreachChannel.PHONE: "phone",
    OutreachChannel.LETTER: "postal_address",
    OutreachChannel.LINKEDIN: "link",
}
"""What one has to know of somebody to ask them so."""
_ORDER = (SUBJECT, *AskSlot, WINDOWS)


class AskSlots(Card):
    """``written`` carries a part's key and its words, to be kept; ``typed`` comes at each key."""

    written = Signal(str, str)
    typed = Signal()
    other_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=4, parent=parent)
        self.greeting = GreetingField()
        self.fields = {
            key: self.greeting
            if key == AskSlot.GREETING
            else SlotField(lines=_LINES.get(key, 1), wraps=key == SUBJECT)
            for key in map(str, _ORDER)
        }
        self.column = Column(spacing=10, margins=(12, 12, 12, 12))
        self._channel: OutreachChannel | None = None
        self.address = AddressField()
        self.column.add(self.address)
        for field in self.address.fields.values():
            field.label.set_role("eyebrow")
        for key, part in self.fields.items():
            self.column.add(part)
            part.typed.connect(self.typed)
            part.edited.connect(lambda text, key=key: self.written.emit(key, text))
            part.other_wanted.connect(lambda key=key: self.other_wanted.emit(key))
        self.column.add_stretch()
        self.add(self.column, 1)

    def show_draft(self, draft: AskDraft, *, force: bool = False) -> None:
        """Show the words as they are; a part that is being typed in is left alone."""
        self._turn_to(draft.outreach.channel, draft)
        self.address.show_for(draft.person, _REACHED.get(draft.outreach.channel, ""))
        self.greeting.offer(draft.person, draft.locale)
        for slot in draft.shape.slots:
            phrasings = draft.phrasings.get(slot, ())
            self.fields[slot].show_text(draft.slots.get(slot, ""), phrasings, force=force)
        self.fields[SUBJECT].show_text(draft.subject, draft.subjects, force=force)
        self.fields[WINDOWS].show_text(draft.outreach.slots.get(WINDOWS, ""), (), force=force)

    @property
    def words(self) -> dict[AskSlot, str]:
        """What stands in the parts on show at this moment."""
        return {
            slot: self.fields[slot].text for slot in AskSlot if not self.fields[slot].isHidden()
        }

    @property
    def subject(self) -> str:
        """The subject as it stands."""
        return self.fields[SUBJECT].text

    def _turn_to(self, channel: OutreachChannel, draft: AskDraft) -> None:
        if channel is self._channel:
            return
        self._channel = channel
        shown: Mapping[str, bool] = {
            SUBJECT: channel in MAILED,
            WINDOWS: channel is OutreachChannel.PHONE,
            **{slot: slot in draft.shape.slots for slot in AskSlot},
        }
        for key, part in self.fields.items():
            part.show_slot(slot_words(key, channel))
            part.setVisible(shown[key])
