"""What one can do with the thank-you as it stands: save, print, copy, send, mark as sent."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from interview_coach.domain.letters import Form
from interview_coach.ui.screens.wrap_up.paper_options import PaperOptions
from interview_coach.ui.widgets.button import Button
from interview_coach.ui.widgets.menu_button import MenuButton


class LetterActions(QWidget):
    """A row of buttons, those that suit the form; what is wanted less often is in a menu."""

    copy_wanted = Signal()
    text_wanted = Signal()
    envelope_wanted = Signal()
    guide_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.options = PaperOptions()
        self.more = MenuButton(icon="more")
        self.more.setAccessibleName(self.tr("More to print, and copy"))
        self.more.set_tip(self.tr("More to print, and copy"))
        self.copy_text = self.more.add(self.tr("Copy the text"), self.copy_wanted.emit)
        self.save_text = self.more.add(self.tr("Save as plain text…"), self.text_wanted.emit)
        self._rule = self.more.add_rule()
        self.envelope = self.more.add(self.tr("Envelope…"), self.envelope_wanted.emit)
        self.guide = self.more.add(
            self.tr("Guide sheet to lay under the card…"), self.guide_wanted.emit
        )
        self.copy = Button("", icon="copy")
        self.copy.setAccessibleName(self.tr("Copy the text"))
        self.copy.set_tip(self.tr("Copy the text"))
        self.save_mail = Button(self.tr("Save…"))
        self.save_mail.set_tip(self.tr("Save as a file that mail programs open as a draft"))
        self.save = Button(self.tr("Save PDF…"))
        self.print = Button(self.tr("Print…"))
        self.mail = Button(self.tr("Open in mail"))
        self.mail.set_tip(self.tr("Open in your mail program"))
        self.sent = Button(self.tr("Mark as sent"), "primary")
        self._arrange()

    def show_for(self, form: Form, *, sent: bool, allowed: bool) -> None:
        """Offer what suits the form; nothing leaves the program unless it is ``allowed``."""
        is_mail = form is Form.EMAIL
        for button in (self.save, self.print):
            button.setVisible(not is_mail)
        for button in (self.copy, self.save_mail, self.mail):
            button.setVisible(is_mail)
        for action in (self.copy_text, self._rule, self.envelope):
            action.setVisible(not is_mail)
        self.guide.setVisible(form is Form.CARD)
        self.sent.setVisible(not sent)
        for button in self._buttons():
            button.setEnabled(allowed or button is self.more)
        for action in (self.copy_text, self.save_text):
            action.setEnabled(allowed)

    def _arrange(self) -> None:
        policy = QSizePolicy.Policy.Fixed
        self.options.setSizePolicy(policy, policy)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.options)
        row.addStretch(1)
        for button in self._buttons():
            row.addWidget(button)

    def _buttons(self) -> tuple[Button, ...]:
        return (
            self.more,
            self.copy,
            self.save_mail,
            self.save,
            self.print,
            self.mail,
            self.sent,
        )
