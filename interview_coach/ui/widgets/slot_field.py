"""One thing a thank-you says: its label, its words, and other ways to word it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from interview_coach.application.content.letters import LetterSlot
from interview_coach.ui.widgets.fields import LineField, TextField, WrappedField
from interview_coach.ui.widgets.label import ElidedLabel, Label
from interview_coach.ui.widgets.quiet_button import QuietButton
from interview_coach.ui.words import tip


class SlotField(QWidget):
    """Emits what was typed; ``other_wanted`` asks for the next wording."""

    edited = Signal(str)
    typed = Signal()
    """At each key; ``edited`` follows when it is time to keep the words."""
    other_wanted = Signal()

    def __init__(
        self, *, lines: int = 1, wraps: bool = False, parent: QWidget | None = None
    ) -> None:
        """``wraps``: one line, which goes on in a second where it is long."""
        super().__init__(parent)
        self.field: LineField | TextField = _field(lines, wraps=wraps)
        self._label = Label("", "eyebrow")
        self._hint = ElidedLabel("", "caption", tone="muted")
        self._hint.hide()
        self._hint_shown = False
        self.other = QuietButton(self.tr("Reword"))
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.addWidget(self._label, 1)
        self.head.addWidget(self.other)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(4)
        self.column.addLayout(self.head)
        self.column.addWidget(self._hint)
        self.column.addWidget(self.field)
        self.field.edited.connect(self.edited)
        self.field.edit.textChanged.connect(lambda *_: self.typed.emit())
        self.other.clicked.connect(self.other_wanted)

    @property
    def label(self) -> str:
        """What the slot is called."""
        return self._label.text()

    @property
    def text(self) -> str:
        """The words as they stand in the field."""
        return self.field.text()

    def show_slot(self, slot: LetterSlot, *, hint_shown: bool = False) -> None:
        """Name the slot, and say what belongs there."""
        self._label.setText(slot.label)
        self._hint.setText(slot.hint)
        self._hint_shown = hint_shown
        self._label.setToolTip(tip(slot.hint))
        self.field.edit.setPlaceholderText(slot.hint)
        self.field.edit.setAccessibleName(slot.label)
        self.field.edit.setAccessibleDescription(slot.hint)
        self.other.setAccessibleName(self.tr("Other wording: {0}").format(slot.label))
        self.other.setToolTip(self.tr("Another wording"))

    def show_text(self, text: str, phrasings: tuple[str, ...], *, force: bool = False) -> None:
        """Show the words, unless the person is typing them."""
        self.field.set_text(text, force=force)
        # An empty field says the hint itself.
        self._hint.setVisible(self._hint_shown and bool(self.text))
        self.other.setVisible(bool(set(phrasings) - {text}))


def _field(lines: int, *, wraps: bool) -> LineField | TextField:
    if wraps:
        return WrappedField()
    return LineField() if lines == 1 else TextField(lines=lines, most=9)


def next_wording(wordings: tuple[str, ...], now: str) -> str:
    """The one after what stands there; the first when that is none of them."""
    place = wordings.index(now) + 1 if now in wordings else 0
    return wordings[place % len(wordings)] if wordings else now
