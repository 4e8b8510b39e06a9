"""The plain account of an import: read, came in, put together, left out and why."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from interview_coach.application.importing import ImportAccount
from interview_coach.ui.screens.import_people.phrases import account_lines, reason_lines
from interview_coach.ui.widgets import Card, Label


class AccountPage(QWidget):
    """What became of everything that was read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = Label("")
        self.reasons = Label("", "caption", tone="muted")
        card = Card(spacing=12)
        card.add(self.lines)
        card.add(self.reasons)
        card.add(
            Label(
                self.tr(
                    "It can be taken back as a whole: with Undo, or by Import… until the next one."
                ),
                "muted",
            )
        )
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(card)
        whole.addStretch(1)

    def show_account(self, account: ImportAccount) -> None:
        """Say it in lines that add up."""
        self.lines.setText("\n".join(account_lines(account)))
        self.reasons.setText("\n".join(reason_lines(account.reasons)))
        self.reasons.setVisible(bool(account.reasons))
