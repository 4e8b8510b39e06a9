"""What is wrong with a pack in a file: every place of it, to be mended and read again."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from interview_coach.application.pack_faults import PackError
from interview_coach.ui.context import Context
from interview_coach.ui.screens.dialog import AskingDialog
from interview_coach.ui.screens.sending import copy
from interview_coach.ui.widgets import Button, Card, Column, Label

_WIDTH, _BESIDE, _TALLEST = 600, 28, 340


class FaultsDialog(AskingDialog):
    """Line by line; whoever wrote the file mends it beside this, and reads it again from here."""

    def __init__(self, context: Context, refused: PackError, parent: QWidget | None = None) -> None:
        super().__init__(
            self._heading(len(refused.told) + refused.more), self._again_words(), parent=parent
        )
        self.context, self.refused = context, refused
        self.copy_button = Button(self.tr("Copy the list"), "ghost", icon="copy")
        self.no.setText(self.tr("Close"))
        self._arrange()
        self.copy_button.clicked.connect(lambda: copy(context, str(refused)))

    def _heading(self, count: int) -> str:
        if count == 1:
            return self.tr("One thing in this pack is to be mended")
        return self.tr("{0} things in this pack are to be mended").format(count)

    def _again_words(self) -> str:
        return self.tr("Read it again")

    def _arrange(self) -> None:
        words = self.tr("Nothing came in from {0}. Mend it in the file, and read it again.")
        self.add(Label(words.format(self.refused.file)))
        column = Column(margins=(16, 14, 16, 14))
        column.add(self._lines())
        column.setAccessibleName(self.tr("What is to be mended"))
        box = Card(padding=1)
        box.add(column, 1)
        self.add(box)
        inside = _WIDTH - 2 * _BESIDE - 2
        tall = column.body.totalHeightForWidth(inside)
        box.setFixedHeight(min(tall + 2, _TALLEST))
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(Label(self._rest(), "muted"), 1)
        foot.addWidget(self.copy_button, 0, Qt.AlignmentFlag.AlignTop)
        self.add(foot)
        self.resize(_WIDTH, 0)

    def _lines(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        top = Qt.AlignmentFlag.AlignTop
        for row, fault in enumerate(self.refused.told):
            line = self.tr("Line {0}").format(fault.line)
            grid.addWidget(Label(line, "muted", wrap=False), row, 0, top)
            grid.addWidget(Label(f"{fault.words}."), row, 1, top)
        return grid

    def _rest(self) -> str:
        if self.refused.more:
            return self.tr("… and {0} more").format(self.refused.more)
        if not self.refused.is_all:
            return self.tr("What follows this place could not be read yet.")
        return ""
