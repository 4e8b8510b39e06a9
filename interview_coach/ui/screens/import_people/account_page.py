"""The plain account of an import: read, came in, put together, left out and why."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from interview_coach.application.importing import ImportAccount
from interview_coach.ui.screens.import_people.phrases import account_lines, reason_lines
from interview_coach.ui.screens.tie_parts import left
from interview_coach.ui.widgets import Button, Card, Label


class AccountPage(QWidget):
    """What became of everything that was read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = Label("")
        self.reasons = Label("", "caption", tone="muted")
        self.note = Label("", "muted")
        self.undo = Button(self.tr("Undo this import"), icon="undo", small=True)
        card = Card(spacing=12)
        card.add(self.lines)
        card.add(self.reasons)
        card.add(self.note)
        card.add(left(self.undo))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(card)
        whole.addStretch(1)

    def show_account(self, account: ImportAccount) -> None:
        """Say it in lines that add up."""
        self.lines.setText("\n".join(account_lines(account)))
        self.reasons.setText("\n".join(reason_lines(account.reasons)))
        self.reasons.setVisible(bool(account.reasons))
        self.note.setText(self.tr("It can be undone as a whole, here or by Import… later on."))
        for part in (self.note, self.undo):
            part.setVisible(account.batch_id is not None)

    def show_undone(self) -> None:
        """As if it had not been."""
        self.lines.setText(self.tr("The import was undone: your people are as they were before."))
        for part in (self.reasons, self.note, self.undo):
            part.hide()
