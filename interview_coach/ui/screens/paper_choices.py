"""What one prints thank-yous on, remembered from one to the next."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import QCoreApplication

from interview_coach.application.printing import CardSize, EnvelopeSize, Fold, Hand, Paper
from interview_coach.ui.memory import Memory

_SIZE, _FOLD, _HAND = "thank_you/card", "thank_you/fold", "thank_you/hand"
_WINDOW, _ENVELOPE = "thank_you/window", "thank_you/envelope"
Kind = TypeVar("Kind", bound=StrEnum)


@dataclass(frozen=True)
class PaperChoices:
    """The card and how large one writes on it; the letter's envelope."""

    size: CardSize
    fold: Fold = Fold.FLAT
    hand: Hand = Hand.LARGE
    window: bool = False
    """Whether letters go into envelopes with a window."""


def read_choices(memory: Memory, paper: Paper) -> PaperChoices:
    """What was chosen last; at first a card as it is usual where that paper is."""
    usual = CardSize.FIVE_BY_SEVEN if paper is Paper.LETTER else CardSize.A6
    return PaperChoices(
        size=_kept(memory, _SIZE, usual),
        fold=_kept(memory, _FOLD, Fold.FLAT),
        hand=_kept(memory, _HAND, Hand.LARGE),
        window=memory.flag(_WINDOW),
    )


def keep_choices(memory: Memory, choices: PaperChoices) -> None:
    """Remember them."""
    memory.put(_SIZE, choices.size.value)
    memory.put(_FOLD, choices.fold.value)
    memory.put(_HAND, choices.hand.value)
    memory.put(_WINDOW, choices.window)


def read_envelope(memory: Memory, usual: EnvelopeSize) -> EnvelopeSize:
    """The envelope that was chosen last beside one for which ``usual`` is usual."""
    return _kept(memory, f"{_ENVELOPE}/{usual.value}", usual)


def keep_envelope(memory: Memory, usual: EnvelopeSize, chosen: EnvelopeSize) -> None:
    """Remember it."""
    memory.put(f"{_ENVELOPE}/{usual.value}", chosen.value)


def card_words(size: CardSize) -> str:
    """What the size of a card is called."""
    said = {
        CardSize.A6: _say("A6"),
        CardSize.FIVE_BY_SEVEN: _say("5 × 7 in"),
        CardSize.A5: _say("A5"),
        CardSize.A2: _say("A2 note card"),
    }
    return said[size]


def card_measure(size: CardSize) -> str:
    """Its name and its sides."""
    said = {
        CardSize.A6: _say("A6, 105 × 148 mm"),
        CardSize.FIVE_BY_SEVEN: _say("5 × 7 in, 127 × 178 mm"),
        CardSize.A5: _say("A5, 148 × 210 mm"),
        CardSize.A2: _say("A2 note card, 108 × 140 mm"),
    }
    return said[size]


def envelope_words(size: EnvelopeSize) -> str:
    """What the size of an envelope is called, and its sides."""
    said = {
        EnvelopeSize.C6: _say("C6, 162 × 114 mm"),
        EnvelopeSize.DL: _say("DL, 220 × 110 mm"),
        EnvelopeSize.NUMBER_10: _say("No. 10, 9½ × 4⅛ in"),
        EnvelopeSize.A7: _say("A7, 7¼ × 5¼ in"),
    }
    return said[size]


def _kept(memory: Memory, key: str, usual: Kind) -> Kind:
    kind, kept = type(usual), memory.text(key)
    return kind(kept) if kept in set(kind) else usual


def _say(text: str) -> str:
    return QCoreApplication.translate("Paper", text)
