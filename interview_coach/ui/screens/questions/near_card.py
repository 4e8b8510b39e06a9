"""The pack of one's field, offered above the bank until it is there or one passes it over."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from interview_coach.application.content.questions import Pack
from interview_coach.ui.memory import Memory
from interview_coach.ui.widgets import Button, Card, Label
from interview_coach.ui.widgets.quiet_button import QuietButton

_PASSED = "packs/passed"


class NearCard(Card):
    """``added`` carries the pack's name and its title."""

    added = Signal(str, str)

    def __init__(self, memory: Memory, parent: QWidget | None = None) -> None:
        super().__init__(padding=12, parent=parent)
        self._memory = memory
        self._pack: Pack | None = None
        self.words = Label("")
        self.later = QuietButton(self.tr("Not now"))
        self.add_button = Button(self.tr("Add"), "primary", small=True)
        self._arrange()
        self.later.clicked.connect(self._pass)
        self.add_button.clicked.connect(self._add)
        self.hide()

    def offer(self, pack: Pack | None) -> None:
        """Offer this pack, if it was not passed over before."""
        self._pack = pack
        self.setVisible(pack is not None and pack.name not in self._passed())
        if pack is not None:
            one = self.tr("There is a pack for your field: {0}, 1 question.")
            many = self.tr("There is a pack for your field: {0}, {1} questions.")
            count = len(pack.questions)
            self.words.setText((one if count == 1 else many).format(pack.title, count))
            name = self.tr("Add the pack {0}").format(pack.title)
            self.add_button.setAccessibleName(name)

    def _add(self) -> None:
        if self._pack is not None:
            self.hide()
            self.added.emit(self._pack.name, self._pack.title)

    def _pass(self) -> None:
        if self._pack is not None:
            self._memory.put(_PASSED, " ".join([*self._passed(), self._pack.name]))
            self.hide()

    def _passed(self) -> list[str]:
        return self._memory.text(_PASSED).split()

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.words, 1)
        row.addWidget(self.later, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.add(row)
