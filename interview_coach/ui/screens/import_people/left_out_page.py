"""Who or what of the file does not come in, and why."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from interview_coach.application.contacts import ReadAccount, Skipped
from interview_coach.ui.row_model import Field, RowModel
from interview_coach.ui.screens.import_people.phrases import reason_lines, reason_words
from interview_coach.ui.widgets import Card, Label, Table


class LeftOutPage(QWidget):
    """The reasons with their counts, then the lines themselves."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reasons = Label("")
        self.model: RowModel[Skipped] = RowModel(
            (
                Field(_say("Line"), lambda each: f"{each.line:,}", width=90),
                Field(_say("Why it is left out"), lambda each: reason_words(each.reason)),
            )
        )
        self.table = Table(self.model, name=self.tr("What is left out"))
        self._box = Card(padding=1, spacing=0)
        self._box.add(self.table, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(12)
        whole.addWidget(self.reasons)
        # A thousandth of the room, so that without a table the words stand at the top.
        whole.addWidget(self._box, 1000)
        whole.addStretch(1)

    def show_account(self, account: ReadAccount) -> None:
        """Say what was left out."""
        lines = reason_lines(account.reasons)
        self.reasons.setText("\n".join(lines) or self.tr("Nothing: every contact can come in."))
        self.model.set_rows(account.listed)
        self._box.setVisible(bool(account.listed))


def _say(text: str) -> str:
    return QCoreApplication.translate("Import", text)
