"""A pack of questions on the shelf: what it is for, and one button to have it, or not."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from interview_coach.application.question_packs import Offer
from interview_coach.ui.widgets import Button, Card, Chip, FlowLayout, Label


class PackCard(Card):
    """``added`` and ``removed`` carry the pack's name."""

    added = Signal(str)
    removed = Signal(str)

    def __init__(self, offer: Offer, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.offer = offer
        name, title = offer.pack.name, offer.pack.title
        if offer.there:
            self.button = Button(self.tr("Remove"), small=True)
            self.button.clicked.connect(lambda: self.removed.emit(name))
            self.button.setAccessibleName(self.tr("Remove the pack {0}").format(title))
        else:
            kind = "primary" if offer.is_near else "plain"
            self.button = Button(self.tr("Add"), kind, small=True)
            self.button.clicked.connect(lambda: self.added.emit(name))
            self.button.setAccessibleName(self.tr("Add the pack {0}").format(title))
        self._arrange()

    def _arrange(self) -> None:
        head = FlowLayout(spacing=10, line_spacing=4)
        head.addWidget(Label(self.offer.pack.title, strong=True))
        if self.offer.is_near:
            head.addWidget(Chip(self.tr("your field"), "accent"))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addLayout(head)
        words.addWidget(Label(self.offer.pack.about or self.tr("Brought in from a file.")))
        words.addWidget(Label(self._count(), "caption", tone="muted"))
        whole = QHBoxLayout()
        whole.setSpacing(16)
        whole.addLayout(words, 1)
        whole.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.add(whole)

    def _count(self) -> str:
        there, all_ = self.offer.there, len(self.offer.pack.questions)
        if there and there < all_:
            return self.tr("{0} of {1} questions are in your bank").format(there, all_)
        if there == 1:
            return self.tr("1 question, in your bank")
        if there:
            return self.tr("{0} questions, in your bank").format(there)
        return self.tr("1 question") if all_ == 1 else self.tr("{0} questions").format(all_)
