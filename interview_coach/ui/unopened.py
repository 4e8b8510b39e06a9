"""What the window shows when the data could not be opened: why, and the ways on there are."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal

from interview_coach.application.archiving import Copy
from interview_coach.ui import words
from interview_coach.ui.widgets.button import Button
from interview_coach.ui.widgets.empty import EmptyState


class Unopened(EmptyState):
    """One may try again or, where damage is the reason, bring back the newest sound copy."""

    tried_again = Signal()
    wanted_back = Signal(object)

    def __init__(self, sentence: str, copy: Copy | None, now: datetime) -> None:
        when = words.moment(copy.made_at, now) if copy else ""
        again = self.tr("Try again")
        back = self.tr("Bring back the copy of {0}").format(when)
        super().__init__(
            self.tr("Your data could not be opened"), sentence, back if copy else again
        )
        self.sentence, self.copy = sentence, copy
        self.again = Button(again) if copy else self.button
        self.again.clicked.connect(self.tried_again)
        if copy:
            self._offer(copy)

    def begin(self) -> None:
        """The copy is on its way."""
        self._let(False)
        self.words.setText(self.tr("Bringing everything back…"))

    def give_up(self, sentence: str) -> None:
        """It could not be brought back."""
        self._let(True)
        self.words.setText(sentence)

    def _offer(self, copy: Copy) -> None:
        kept = self.tr("The file as it is now is kept among the backups.")
        self.words.setText(f"{self.sentence}\n{kept}")
        self.column.insertWidget(
            self.column.count() - 1, self.again, 0, Qt.AlignmentFlag.AlignHCenter
        )
        self.chosen.connect(lambda: self.wanted_back.emit(copy))

    def _let(self, may: bool) -> None:
        for button in (self.button, self.again):
            button.setEnabled(may)
