"""The copies that the program makes by itself, and bringing one back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from interview_coach.application.archiving import Copy
from interview_coach.ui import words
from interview_coach.ui.context import Context
from interview_coach.ui.screens.phrases import capital
from interview_coach.ui.screens.settings.bringing_back import BringingBack
from interview_coach.ui.screens.settings.section import Section
from interview_coach.ui.widgets import Button, Label, Rule

SHOWN = 4
"""How many copies are listed before they are asked for all."""


class CopyLine(QWidget):
    """One copy: when it was made, why, and how large it is."""

    def __init__(self, copy: Copy, now: datetime) -> None:
        super().__init__()
        self.copy = copy
        self.when = words.moment(copy.made_at, now)
        why = self._why()
        facts = QVBoxLayout()
        facts.setSpacing(1)
        facts.addWidget(Label(capital(self.when), strong=True))
        about = self.tr("{0} · {1}").format(why, size_of(copy))
        facts.addWidget(Label(about, "caption", tone="muted"))
        self.button = Button(self.tr("Bring back…"), small=True)
        self.button.setAccessibleName(f"{self.button.text()} {self.when}, {why}")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 8, 0, 8)
        line.setSpacing(8)
        line.addLayout(facts, 1)
        line.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)

    def _why(self) -> str:
        reasons = {
            "before import": self.tr("before people were imported"),
            "before restore": self.tr("before everything was replaced"),
        }
        if self.copy.reason.startswith("before update"):
            return self.tr("before the program was updated")
        return reasons.get(self.copy.reason, self.copy.reason)


class CopiesSection(Section):
    """What stood here before something was risked."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Copies"),
            self.tr(
                "Before an update, an import or a restore, everything is kept here as a backup. "
                "You can bring each of them back."
            ),
            parent=parent,
        )
        self.context = context
        self.bringing_back = BringingBack(context, self)
        self.lines: list[CopyLine] = []
        self._copies: Sequence[Copy] = ()
        self._all = False
        self._nothing = Label(self.tr("There is none yet."), "muted")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self._more = Button("", "ghost")
        self._more.clicked.connect(self._show_all)
        self.add(self._nothing)
        self.add(self._rows)
        self.body.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)

    def show_copies(self, copies: Sequence[Copy]) -> None:
        """Show which there are."""
        self._copies = copies
        shown = copies if self._all else copies[:SHOWN]
        self._nothing.setVisible(not copies)
        self._more.setVisible(len(copies) > len(shown))
        self._more.setText(self.tr("Show {0} more").format(len(copies) - len(shown)))
        if [line.copy for line in self.lines] != list(shown):
            self._rebuild(shown)

    def _rebuild(self, shown: Sequence[Copy]) -> None:
        while item := self._rows.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        now = self.context.clock.now()
        self.lines = [CopyLine(copy, now) for copy in shown]
        for number, line in enumerate(self.lines):
            if number:
                self._rows.addWidget(Rule())
            self._rows.addWidget(line)
            line.button.clicked.connect(lambda _=False, line=line: self._offer(line))

    def _offer(self, line: CopyLine) -> None:
        self.bringing_back.offer(line.copy.path, self.tr("the copy of {0}").format(line.when))

    def _show_all(self) -> None:
        self._all = True
        self.show_copies(self._copies)


def size_of(copy: Copy) -> str:
    """How large it is, as the person's locale writes it, "471 kB" or "1.2 MB"."""
    decimals = 1 if copy.size >= 1_000_000 else 0
    return QLocale().formattedDataSize(copy.size, decimals, QLocale.DataSizeFormat.DataSizeSIFormat)
