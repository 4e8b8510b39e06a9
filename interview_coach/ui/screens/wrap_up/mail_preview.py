"""The thank-you as the plain message it will be."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QWidget

from interview_coach.application.mail import Email
from interview_coach.ui.widgets.card import Card
from interview_coach.ui.widgets.column import Column
from interview_coach.ui.widgets.label import Label
from interview_coach.ui.widgets.rule import Rule


class MailPreview(Card):
    """To, subject and text, to be read and marked but not changed here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=4, parent=parent)
        self._to, self._subject, self.text = Label(""), Label("", strong=True), Label("")
        for label in (self._to, self._subject, self.text):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        head = QFormLayout()
        head.setHorizontalSpacing(12)
        head.setVerticalSpacing(6)
        head.addRow(Label(self.tr("To"), tone="muted", wrap=False), self._to)
        head.addRow(Label(self.tr("Subject"), tone="muted", wrap=False), self._subject)
        column = Column(spacing=16, margins=(20, 20, 20, 20))
        column.add(head)
        column.add(Rule())
        column.add(self.text)
        column.add_stretch()
        self.add(column, 1)

    def show_email(self, email: Email) -> None:
        """Show the message."""
        self._to.setText(email.to or self.tr("no address known yet"))
        self._to.set_tone("" if email.to else "warn")
        self._subject.setText(email.subject)
        self.text.setText(email.body)

    def clear(self) -> None:
        """Show nothing."""
        self.text.setText("")
