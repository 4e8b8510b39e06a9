"""What one can do with the thank-you as it stands: save, print, copy, send, mark as sent."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from interview_coach.application.printing import CardSize
from interview_coach.domain.letters import Form
from interview_coach.ui.widgets.button import Button
from interview_coach.ui.widgets.choice import Choice

_ON_PAPER = (Form.LETTER, Form.CARD)


class LetterActions(QWidget):
    """A row of buttons, those that suit the form."""

    size_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card_size = Choice(
            [
                (CardSize.A6, self.tr("A6")),
                (CardSize.FIVE_BY_SEVEN, self.tr("5 × 7 in")),
                (CardSize.A5, self.tr("A5")),
            ],
            name=self.tr("Size of the card"),
        )
        self.copy = Button("", icon="copy")
        self.copy.setAccessibleName(self.tr("Copy the text"))
        self.copy.set_tip(self.tr("Copy the text"))
        self.save_text = Button(self.tr("Save as text"))
        self.save = Button(self.tr("Save PDF"))
        self.print = Button(self.tr("Print…"))
        self.mail = Button(self.tr("Open in mail"))
        self.mail.set_tip(self.tr("Open in your mail program"))
        self.sent = Button(self.tr("Mark sent"), "primary")
        policy = QSizePolicy.Policy.Fixed
        self.card_size.setSizePolicy(policy, policy)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.card_size)
        row.addStretch(1)
        for button in self._buttons():
            row.addWidget(button)
        self.card_size.changed.connect(self.size_changed)

    def show_for(self, form: Form, *, sent: bool, allowed: bool) -> None:
        """Offer what suits the form; nothing leaves the program unless it is ``allowed``."""
        on_paper = form in _ON_PAPER
        self.card_size.setVisible(form is Form.CARD)
        for button in (self.save, self.print):
            button.setVisible(on_paper)
        for button in (self.save_text, self.mail):
            button.setVisible(not on_paper)
        self.sent.setVisible(not sent)
        for button in self._buttons():
            button.setEnabled(allowed)

    def _buttons(self) -> tuple[Button, ...]:
        return (self.copy, self.save_text, self.save, self.print, self.mail, self.sent)
