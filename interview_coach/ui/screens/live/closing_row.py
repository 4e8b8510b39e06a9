"""One step of the closing, or a line between two steps, with what belongs below it."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from interview_coach.domain.referral import Permission, Referral
from interview_coach.ui.widgets.check import Check
from interview_coach.ui.widgets.keycap import KeyCap
from interview_coach.ui.widgets.label import Label
from interview_coach.ui.widgets.rule import Rule
from interview_coach.ui.widgets.segmented import Segmented

_TOP = Qt.AlignmentFlag.AlignTop


class ClosingRow(QWidget):
    """A box to tick, and the words to say; a step has a heading, a line has only its words."""

    ticked = Signal(str, bool)
    permitted = Signal(UUID, str)

    def __init__(self, key: str, number: int = 0) -> None:
        super().__init__()
        self.key = key
        self.is_step = bool(number)
        self._asks: dict[UUID, ReferralAsk] = {}
        self.nudge = Label("", "caption", tone="warn")
        self.nudge.hide()
        self.box = Check("")
        self.box.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        # Reached by Tab; a click leaves the cursor in the notes.
        self.box.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.heading = Label("")
        self.words = Label("", "caption", tone="muted")
        self._to_say = QWidget()
        self._said = QVBoxLayout(self._to_say)
        self._said.setContentsMargins(0, 0, 0, 0)
        self._said.setSpacing(2)
        self._said.addWidget(self.words)
        self._is_next = self._is_short = self._is_narrow = False
        self._below = QVBoxLayout()
        self._below.setSpacing(2)
        self._below.addWidget(self._to_say)
        self._below.addWidget(self.nudge)
        self._arrange(number)
        self.box.clicked.connect(lambda on: self.ticked.emit(self.key, on))

    def _arrange(self, number: int) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        if number > 1:
            grid.addWidget(Rule(), 0, 0, 1, 3)
            grid.setRowMinimumHeight(1, 6)
        grid.addWidget(self.box, 2, 0, _TOP)
        if not self.is_step:
            self.heading.hide()
            grid.addLayout(self._below, 2, 1, 1, 2)
            return
        grid.addWidget(self.heading, 2, 1)
        grid.addWidget(KeyCap(f"Alt {number}"), 2, 2, _TOP)
        grid.addLayout(self._below, 3, 1, 1, 2)

    def show_words(self, title: str, said: str, *, done: bool) -> None:
        """What the row says, and whether it was taken."""
        self.heading.setText(title)
        self.words.setText(f"“{said}”")
        self.box.setAccessibleName(title)
        self.box.setChecked(done)
        self.heading.set_tone("muted" if done else "")
        self._fold()

    @property
    def is_done(self) -> bool:
        """Whether it is ticked."""
        return self.box.isChecked()

    @property
    def all_answered(self) -> bool:
        """Whether an answer is chosen for each name."""
        return all(ask.answer.value for ask in self._asks.values())

    def set_next(self, is_next: bool) -> None:
        """The first open step stands out."""
        self._is_next = is_next
        self.heading.set_strong(is_next)
        self._fold()

    def set_room(self, *, is_short: bool, is_narrow: bool) -> None:
        """Where it is short, what is to come is a heading; where narrow, names stand above."""
        self._is_short, self._is_narrow = is_short, is_narrow
        for ask in self._asks.values():
            ask.set_narrow(is_narrow)
        self._fold()

    def add_below(self, part: QWidget) -> None:
        """Put something under the words."""
        self._said.addWidget(part, 0, Qt.AlignmentFlag.AlignLeft)

    def _fold(self) -> None:
        """What is done is its heading, and in little room what is not yet in hand, too."""
        waits = self._is_short and not self._is_next
        folded = self.is_step and (self.is_done or waits)
        self._to_say.setHidden(folded)
        for ask in self._asks.values():
            settled = ask.is_answered or not self.is_done
            ask.setHidden(folded and settled and self._is_short)

    def show_referrals(self, referrals: list[Referral]) -> None:
        """One question of permission for each name."""
        for gone in set(self._asks) - {referral.id for referral in referrals}:
            ask = self._asks.pop(gone)
            ask.hide()
            ask.deleteLater()
        for referral in referrals:
            if referral.id not in self._asks:
                ask = self._asks[referral.id] = ReferralAsk(referral.id)
                ask.permitted.connect(self.permitted)
                ask.set_narrow(self._is_narrow)
                self._below.addWidget(ask)
            self._asks[referral.id].show_referral(referral)
        self._show_nudge(referrals)
        self._fold()

    def _show_nudge(self, referrals: list[Referral]) -> None:
        """It was asked, and an answer belongs to each name: nobody else can know it."""
        unsaid = [r for r in referrals if r.permission is Permission.NOT_ASKED]
        one = self.tr("What did they say? Choose yes, no or ask first.")
        more = self.tr("What did they say? Choose yes, no or ask first for each name.")
        self.nudge.setText(one if len(referrals) == 1 else more)
        self.nudge.setVisible(self.is_done and bool(unsaid))


class ReferralAsk(QWidget):
    """May I use your name with this person: yes, no, or later."""

    permitted = Signal(UUID, str)

    def __init__(self, referral_id: UUID) -> None:
        super().__init__()
        self.name = Label("")
        self.answer = Segmented(
            [
                (Permission.YES.value, self.tr("yes")),
                (Permission.NO.value, self.tr("no")),
                (Permission.ASK_FIRST.value, self.tr("ask first")),
            ],
            small=True,
        )
        self.answer.set_focus_policy(Qt.FocusPolicy.TabFocus)
        self.is_answered = False
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 4, 0, 4)
        self._row.setSpacing(8)
        self._row.addWidget(self.name, 1)
        self._row.addWidget(self.answer)
        self.answer.changed.connect(lambda key: self.permitted.emit(referral_id, key))

    def set_narrow(self, narrow: bool) -> None:
        """The name above the answers, or beside them."""
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)
        self._row.setSpacing(2 if narrow else 8)
        side = Qt.AlignmentFlag.AlignLeft if narrow else Qt.AlignmentFlag.AlignVCenter
        self._row.setAlignment(self.answer, side)

    def show_referral(self, referral: Referral) -> None:
        """The name, and what was answered."""
        self.is_answered = referral.permission is not Permission.NOT_ASKED
        self.name.setText(referral.name)
        self.answer.setAccessibleName(self.tr("May I use your name with {0}").format(referral.name))
        self.answer.set_value(referral.permission.value)
