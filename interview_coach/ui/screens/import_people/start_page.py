"""Where a file is chosen, and where the last import can still be taken back."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from interview_coach.application.import_store import Batch
from interview_coach.ui.screens.import_people.drop_area import DropArea
from interview_coach.ui.screens.tie_parts import left
from interview_coach.ui.widgets import Button, Label
from interview_coach.ui.words import ago


class StartPage(QWidget):
    """``wanted`` asks for a file; ``undone`` takes the last import back."""

    wanted = Signal()
    undone = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.trouble = Label("", tone="bad")
        self.button = Button(self.tr("Choose a file…"), "primary")
        self.last = Label("")
        self.back = Button(self.tr("Undo that import"), small=True)
        self.area = DropArea()
        self.area.add(Label(self.tr("Drop a file here"), "section"))
        self.area.add(
            Label(
                self.tr(
                    "LinkedIn’s Connections.csv or the ZIP it comes in, contacts of Google or"
                    " Outlook, any table with a column of names (.csv), or contact cards (.vcf)."
                )
            )
        )
        self.area.add(left(self.button))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.trouble)
        column.addWidget(self.area)
        column.addWidget(
            Label(
                self.tr("First you see who is in it. Nobody comes in before you choose them."),
                "muted",
            )
        )
        column.addStretch(1)
        column.addWidget(self.last)
        column.addLayout(left(self.back))
        for part in (self.trouble, self.last, self.back):
            part.hide()
        self.button.clicked.connect(self.wanted)
        self.back.clicked.connect(self.undone)

    def say(self, sentence: str) -> None:
        """Why nothing was read."""
        self._tell(sentence, "bad")

    def say_kindly(self, sentence: str) -> None:
        """What was done."""
        self._tell(sentence, "")

    def _tell(self, sentence: str, tone: str) -> None:
        self.trouble.setText(sentence)
        self.trouble.set_tone(tone)
        self.trouble.show()

    def show_last(self, batch: Batch | None, now: datetime) -> None:
        """The import that can be taken back, if there is one."""
        for part in (self.last, self.back):
            part.setVisible(batch is not None)
        if batch is not None:
            one = self.tr("Last time: {0}, {1}. 1 person came in.")
            many = self.tr("Last time: {0}, {1}. {2} people came in.")
            said = one if batch.added == 1 else many
            self.last.setText(said.format(batch.file, ago(batch.at, now), f"{batch.added:,}"))
