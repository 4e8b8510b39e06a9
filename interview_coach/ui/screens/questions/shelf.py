"""The shelf of packs: added with one click, and removed with one."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from interview_coach.application.question_packs import Brought, Offer, Removed
from interview_coach.ui.context import Context
from interview_coach.ui.screens.questions.pack_card import PackCard
from interview_coach.ui.screens.questions.phrases import added_words, removed_words
from interview_coach.ui.screens.tie_parts import clear
from interview_coach.ui.widgets import Button, Column, Label

_SIZE = QSize(640, 690)


class PackShelf(QDialog):
    """A card for each pack; what was done here can be undone in the window."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Question packs"))
        self.cards: dict[str, PackCard] = {}
        self.said = Label("", "caption", tone="muted")
        self.close_button = Button(self.tr("Close"))
        self._column = Column(spacing=12, margins=(0, 0, 8, 0))
        self._arrange()
        self.close_button.clicked.connect(self.accept)
        self._look("")

    def _look(self, wanted: str) -> None:
        self.context.desk.ask(
            lambda services: services.packs.offers(),
            lambda offers: self._show(offers, wanted),
            owner=self,
        )

    def _show(self, offers: list[Offer], wanted: str) -> None:
        clear(self._column.body)
        self.cards = {}
        for offer in offers:
            card = self.cards[offer.pack.name] = PackCard(offer)
            card.added.connect(self._add)
            card.removed.connect(self._remove)
            self._column.add(card)
        self._column.add_stretch()
        # The same card has the keyboard as before.
        button = self.cards[wanted].button if wanted in self.cards else self.close_button
        button.setFocus()

    def _add(self, name: str) -> None:
        self._do(name, lambda services: services.packs.add(name), self._added)

    def _remove(self, name: str) -> None:
        self._do(name, lambda services: services.packs.remove(name), self._removed)

    def _do(self, name: str, act: Any, done: Any) -> None:
        title = self.cards[name].offer.pack.title

        def tell(what: Any) -> None:
            done(title, what)
            self._look(name)

        self.context.desk.ask(act, tell, owner=self)

    def _added(self, title: str, brought: Brought) -> None:
        words = added_words(title, len(brought.new) + len(brought.back))
        self.said.setText(words)
        self.context.undo.push(words, lambda services: services.packs.take_back(brought), say=True)

    def _removed(self, title: str, removed: Removed) -> None:
        words = removed_words(title, len(removed.gone), removed.kept)
        self.said.setText(words)
        if removed.gone:
            self.context.undo.push(
                words, lambda services: services.packs.put_back(removed), say=True
            )

    def _arrange(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self.said, 1)
        foot.addWidget(self.close_button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(28, 24, 28, 24)
        whole.setSpacing(16)
        whole.addWidget(Label(self.tr("Question packs"), "title"))
        whole.addWidget(
            Label(
                self.tr("Questions for talks in one field. They join those in your bank."),
                "muted",
            )
        )
        whole.addWidget(self._column, 1)
        whole.addLayout(foot)
        window = self.parentWidget()
        self.resize(_SIZE.boundedTo(window.size() - QSize(24, 24)) if window else _SIZE)
