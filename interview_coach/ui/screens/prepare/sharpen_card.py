"""A keener wording of a question: proposed from what was found, changed as one likes, then used."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from interview_coach.ui.widgets.button import Button
from interview_coach.ui.widgets.card import Card
from interview_coach.ui.widgets.fields import TextField
from interview_coach.ui.widgets.flow import FlowLayout
from interview_coach.ui.widgets.label import Label


class SharpenCard(Card):
    """``used`` carries the wording; ``closed`` says that the question stays as it is."""

    used = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=12, spacing=8, parent=parent)
        self.set_ground("sunken")
        self._proposed: tuple[str, ...] = ()
        self._at = 0
        self.now = Label("", "caption", tone="muted")
        self.wording = TextField(name=self.tr("The question in its new words"), lines=2, most=6)
        self.use = Button(self.tr("Ask it like this"), "primary", small=True)
        self.another = Button(self.tr("Another wording"), small=True)
        self.leave = Button(self.tr("Leave it as it is"), "ghost", small=True)
        self._arrange()
        self.use.clicked.connect(self._use)
        self.another.clicked.connect(self._propose_next)
        self.leave.clicked.connect(self.closed)

    def propose(self, wordings: Sequence[str], now: str) -> None:
        """Begin with the first of these, beside how it reads now."""
        self._proposed, self._at = tuple(wordings), 0
        self.now.setText(self.tr("It reads now: “{0}”").format(now))
        self.another.setVisible(len(self._proposed) > 1)
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _arrange(self) -> None:
        self.add(self.now)
        self.add(Label(self.tr("In its new words"), "eyebrow"))
        self.add(self.wording)
        flow = FlowLayout(spacing=6, line_spacing=6)
        for button in (self.use, self.another, self.leave):
            flow.addWidget(button)
        self.add(flow)

    def _propose_next(self) -> None:
        self._at = (self._at + 1) % len(self._proposed)
        self._show()

    def _show(self) -> None:
        self.wording.set_text(self._proposed[self._at] if self._proposed else "", force=True)

    def _use(self) -> None:
        if text := self.wording.text().strip():
            self.used.emit(text)
