"""A list of events, pasted from a page or a letter: one a line."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from interview_coach.ui.screens.dialog import AskingDialog
from interview_coach.ui.widgets import Label, TextField


class PasteEventsDialog(AskingDialog):
    """``text`` is what was pasted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Paste a list of events"), self.tr("Add them"), parent=parent)
        self.field = TextField(self.tr("One event a line"), lines=8)
        self.add(self.field)
        self.add(
            Label(self.tr("A day written as 2026-12-03 is taken over."), "caption", tone="muted")
        )
        self.yes.setEnabled(False)
        self.field.edit.textChanged.connect(lambda: self.yes.setEnabled(bool(self.text)))
        self.field.setFocus()

    @property
    def text(self) -> str:
        """The lines."""
        return self.field.text().strip()
