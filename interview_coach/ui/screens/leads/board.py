"""What you were told of and what you try out, by how far you are with it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from interview_coach.application.changes import Change
from interview_coach.application.tie_reading import LeadRow
from interview_coach.domain.lead import LeadKind, LeadStage
from interview_coach.ui.context import Context
from interview_coach.ui.screen import Screen
from interview_coach.ui.screens.leads.card import STAGES, LeadCard
from interview_coach.ui.screens.phrases import today_in
from interview_coach.ui.screens.tie_parts import clear
from interview_coach.ui.screens.tie_words import lead_options, lead_stage_options
from interview_coach.ui.theme import theme
from interview_coach.ui.widgets import Button, Choice, Column, Label, LineField
from interview_coach.ui.widgets.paint import rounded
from interview_coach.ui.widgets.when import system_zone
from interview_coach.ui.words import QT_TRANSLATE_NOOP

Board = Mapping[LeadStage, Sequence[LeadRow]]
_ACROSS = {int(Qt.Key.Key_Left): -1, int(Qt.Key.Key_Right): 1}


class LeadsScreen(Screen):
    """Four columns; a card goes from one to the next by its arrows or with Ctrl and an arrow."""

    key = "leads"
    title = QT_TRANSLATE_NOOP("Screen", "What you were told of")
    under = "people"
    concerns = frozenset({Change.PEOPLE})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.cards: dict[LeadStage, list[LeadCard]] = {}
        self._held: UUID | None = None
        self.back = Button(self.tr("People"), icon="arrow-left")
        self.kind = Choice(lead_options(), LeadKind.TIP.value, name=self.tr("What it is"))
        self.kind.box.widest = 130
        self.field = LineField(
            placeholder=self.tr("Something you heard of, then Enter"),
            name=self.tr("Something you heard of"),
        )
        self.first = Label(
            self.tr(
                "Postings, names, tips and things to try come together here. What somebody tells "
                "you of is noted on their page, or in the line above."
            ),
            "muted",
        )
        words = dict(lead_stage_options())
        self.columns = {stage: StageColumn(words[stage]) for stage in STAGES}
        self._arrange()
        self.back.clicked.connect(lambda: context.navigate("people"))
        self.field.submitted.connect(self._add)

    def refresh(self) -> None:
        self.ask(lambda services: services.leads.board(), self._show)

    def _show(self, board: Board) -> None:
        today = today_in(system_zone(), self.context.clock.now())
        if self._held is None and (focused := self._focused()) is not None:
            self._held = focused.row.lead.id
        self.cards = {stage: [LeadCard(row, today) for row in board[stage]] for stage in STAGES}
        for stage, cards in self.cards.items():
            self.columns[stage].show_cards(cards)
            for at, card in enumerate(cards):
                self._connect_card(card, stage, at)
        self.first.setVisible(not any(self.cards.values()))
        # What was put into a layout just now is shown, and takes the focus, a turn later.
        QTimer.singleShot(0, self, self._give_back_focus)

    def _give_back_focus(self) -> None:
        """To the card that had it before the board was laid out anew."""
        held, self._held = self._held, None
        for card in self._all_cards():
            if card.row.lead.id == held:
                card.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _all_cards(self) -> list[LeadCard]:
        return [card for cards in self.cards.values() for card in cards]

    def _focused(self) -> LeadCard | None:
        return next((card for card in self._all_cards() if card.hasFocus()), None)

    def _connect_card(self, card: LeadCard, stage: LeadStage, at: int) -> None:
        lead_id = card.row.lead.id
        card.opened.connect(partial(self._open, lead_id))
        card.moved.connect(partial(self._move, lead_id))
        card.walked.connect(partial(self._walk, stage, at))

    def _add(self, text: str) -> None:
        kind = LeadKind(self.kind.value)
        if text.strip():
            self.field.set_text("", force=True)
            self.ask(lambda services: services.leads.add(text, kind))

    def _move(self, lead_id: UUID, key: str) -> None:
        """To another column; the card keeps the focus there."""
        stage, self._held = LeadStage(key), lead_id
        self.ask(lambda services: services.leads.change(lead_id, {"stage": stage}))

    def _open(self, lead_id: UUID) -> None:
        from interview_coach.ui.screens.leads.dialog import LeadDialog

        LeadDialog(self.context, lead_id, self).open()

    def _walk(self, stage: LeadStage, at: int, key: int) -> None:
        """The focus goes to the card beside, or above or below."""
        if key not in _ACROSS:
            near = at + (1 if key == int(Qt.Key.Key_Down) else -1)
            self._turn_to(self.cards[stage], near)
            return
        beside = STAGES.index(stage) + _ACROSS[key]
        while 0 <= beside < len(STAGES):
            if cards := self.cards[STAGES[beside]]:
                self._turn_to(cards, min(at, len(cards) - 1))
                return
            beside += _ACROSS[key]

    def _turn_to(self, cards: Sequence[LeadCard], at: int) -> None:
        if 0 <= at < len(cards):
            cards[at].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _arrange(self) -> None:
        self.add_header().add_action(self.back)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.kind)
        self.field.setMaximumWidth(420)
        line.addWidget(self.field, 4)
        line.addStretch(1)
        self.add(line)
        self.add(self.first)
        row = QHBoxLayout()
        row.setSpacing(10)
        for column in self.columns.values():
            row.addWidget(column, 1)
        self.add(row, 1)
        self.first.hide()


class StageColumn(QWidget):
    """The leads of one stage, and how many they are, on a ground that takes them up."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self._words = words
        self.title = Label("", "section", wrap=False)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(8)
        self.title.setContentsMargins(4, 0, 4, 0)
        cards = Column(spacing=8)
        cards.add(self._cards)
        cards.add_stretch()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(8, 10, 8, 8)
        whole.setSpacing(10)
        whole.addWidget(self.title)
        whole.addWidget(cards, 1)
        self.show_cards([])

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme().tokens
        with QPainter(self) as painter:
            rounded(painter, self.rect(), 10, tokens.color("sunken"), tokens.color("line"))

    def show_cards(self, cards: Sequence[LeadCard]) -> None:
        """Show these instead."""
        clear(self._cards)
        for card in cards:
            self._cards.addWidget(card)
        self.title.setText(f"{self._words} {len(cards)}" if cards else self._words)
