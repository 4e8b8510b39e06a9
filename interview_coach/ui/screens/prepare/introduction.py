"""Introduction: who you are in a minute, written down and said aloud once."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from interview_coach.domain.practice import LONGEST, SHORTEST, WORDS_A_MINUTE, spoken_seconds
from interview_coach.domain.text import word_count
from interview_coach.ui.context import Context
from interview_coach.ui.screens.prepare.page import Page, Prepared
from interview_coach.ui.screens.prepare.practise_card import PractiseCard
from interview_coach.ui.screens.prepare.rehearsal import RehearsalCard
from interview_coach.ui.screens.prepare.wallet_dialog import WalletDialog
from interview_coach.ui.widgets.button import Button
from interview_coach.ui.widgets.card import Card
from interview_coach.ui.widgets.chip import Chip
from interview_coach.ui.widgets.column import Column
from interview_coach.ui.widgets.fields import TextField
from interview_coach.ui.widgets.flow import FlowLayout
from interview_coach.ui.widgets.label import Label
from interview_coach.ui.widgets.pair import Pair

_NARROW = 560


class IntroductionPage(Page):
    """The text with its length in seconds, three parts to think of, and a rehearsal."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.set_head(
            self.tr("Introduce yourself in a minute"),
            self.tr("Thirty to ninety seconds, then the talk is theirs."),
        )
        self.text = TextField(
            name=self.tr("Your introduction"),
            lines=10,
            most=26,
            placeholder=self.tr(
                "I am … Before that I … I am trying to find out whether … Who brought us together "
                "is … I have a few questions, and will keep to the time you promised."
            ),
        )
        self.length = Label("", "caption", tone="muted", wrap=False)
        self.verdict = Chip("")
        self.again = Button(self.tr("Begin with your last one"), icon="copy", small=True)
        self.again.hide()
        self._last = ""
        self.card = Button(self.tr("Wallet card…"), icon="print", small=True)
        self.rehearsal = RehearsalCard(context.clock)
        self.practise = PractiseCard(context)
        self._arrange()
        self._connect()

    def fill(self, prepared: Prepared) -> None:
        interview = prepared.interview
        self.text.set_text(interview.introduction, force=self.is_new)
        if self.is_new:
            self.rehearsal.stop()
            self._ask_for_last()
        self.rehearsal.show_last(interview.introduction_rehearsed_at)
        self.practise.fill(prepared)
        self._measure()

    def flush(self) -> None:
        super().flush()
        self.rehearsal.stop()

    def _arrange(self) -> None:
        measured = QWidget()
        row = QHBoxLayout(measured)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.verdict)
        row.addWidget(self.length, 1)
        below = FlowLayout(spacing=16, line_spacing=8)
        below.addWidget(measured)
        below.addWidget(self.again)
        below.addWidget(self.card)
        writing = Card(spacing=10)
        writing.add(self.text)
        writing.add(below)
        left, right = QWidget(), QWidget()
        for side, cards in (
            (left, (writing, self.practise)),
            (right, (self.rehearsal, self._guide())),
        ):
            rows = QVBoxLayout(side)
            rows.setContentsMargins(0, 0, 0, 0)
            rows.setSpacing(16)
            for card in cards:
                rows.addWidget(card)
            rows.addStretch(1)
        column = Column()
        column.add(Pair(left, right, shares=(11, 7), narrow=_NARROW))
        column.add_stretch()
        self.body.addWidget(column, 1)
        self.add_next(self.tr("Next: Ready"), "ready")

    def _guide(self) -> Card:
        card = Card(spacing=4)
        parts = (
            (self.tr("Who I am"), self.tr("Where you stand now, and one thing you have done.")),
            (self.tr("Why this field"), self.tr("What drew you, in a sentence that is yours.")),
            (
                self.tr("What I hope to learn"),
                self.tr("What you want to know, in a sentence."),
            ),
        )
        for title, words in parts:
            if card.body.count():
                card.body.addSpacing(8)
            card.add(Label(title, "body", strong=True))
            card.add(Label(words, "caption", tone="muted"))
        return card

    def _connect(self) -> None:
        self.text.edited.connect(self._keep)
        self.again.clicked.connect(self._begin_with_last)
        self.card.clicked.connect(self._show_card)
        self.rehearsal.rehearsed.connect(lambda at: self.change(introduction_rehearsed_at=at))

    def _show_card(self) -> None:
        self.text.flush()
        WalletDialog(self.context, self.interview_id, self.window()).open()

    def _ask_for_last(self) -> None:
        interview_id, self._last = self.interview_id, ""

        def know(last: str) -> None:
            if self.interview_id == interview_id:
                self._last = last
                self._measure()

        self.ask(lambda services: services.preparing.last_introduction(interview_id), know)

    def _begin_with_last(self) -> None:
        self.text.set_text(self._last, force=True)
        self.text.setFocus()
        self._keep(self._last)

    def _keep(self, text: str) -> None:
        self._measure()
        self.change(introduction=text)

    def _measure(self) -> None:
        """Words, and how long they take to say."""
        count = word_count(self.text.text())
        seconds = spoken_seconds(self.text.text())
        said = self.tr("{0} words, about {1} seconds")
        self.card.setVisible(bool(count))
        self.again.setVisible(bool(self._last) and not count)
        self.length.setText(said.format(count, seconds) if count else self.tr("No words yet"))
        self.verdict.setVisible(bool(count))
        if seconds < SHORTEST:
            self.verdict.set_tone("warn")
            self.verdict.setText(self.tr("a little short"))
        elif seconds > LONGEST:
            over = count - round(LONGEST * WORDS_A_MINUTE / 60)
            self.verdict.set_tone("warn")
            self.verdict.setText(self.tr("{0} words too long").format(over))
        else:
            self.verdict.set_tone("good")
            self.verdict.setText(self.tr("a good length"))
        self.verdict.updateGeometry()
