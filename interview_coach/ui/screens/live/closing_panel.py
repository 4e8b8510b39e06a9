"""The last five minutes: five closing steps, with the permission asked for each referral."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from interview_coach.application.content.closing import ClosingStep
from interview_coach.application.wording import in_words
from interview_coach.domain.interview import Interview
from interview_coach.domain.person import Person
from interview_coach.domain.referral import Permission, Referral
from interview_coach.ui.widgets.card import Card
from interview_coach.ui.widgets.check import Check
from interview_coach.ui.widgets.column import Column
from interview_coach.ui.widgets.keycap import KeyCap
from interview_coach.ui.widgets.label import Label
from interview_coach.ui.widgets.rule import Rule
from interview_coach.ui.widgets.segmented import Segmented

_REFERRALS_STAND_IN = "permission"


class ClosingPanel(Card):
    """The closing protocol; what is ticked and answered is stored as it happens."""

    ticked = Signal(str, bool)
    permitted = Signal(UUID, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=1, parent=parent)
        self._rows: dict[str, ClosingRow] = {}
        self._column = Column(margins=(15, 15, 15, 15), spacing=10)
        self.title = Label(self.tr("Final five minutes"), "section")
        self._column.add(self.title)
        self.add(self._column, 1)

    def show_steps(
        self, steps: tuple[ClosingStep, ...], interview: Interview, person: Person, best_line: str
    ) -> None:
        """Bring words, ticks and referrals into step."""
        if not self._rows:
            self._build(steps)
        known = {
            "minutes": in_words(interview.planned_minutes),
            "number": str(interview.planned_minutes),
            "name": person.addressed,
            "specific": best_line,
            "referral": next((r.name for r in interview.referrals), ""),
            "field": "",
        }
        open_steps = [step.key for step in steps if not interview.closing_done(step.key)]
        for step in steps:
            row = self._rows[step.key]
            row.show_step(step, known, done=interview.closing_done(step.key))
            row.set_next(open_steps[:1] == [step.key])
        self._rows[_REFERRALS_STAND_IN].show_referrals(interview.referrals)

    def toggle(self, number: int) -> None:
        """Tick the step of this number, counted from 1."""
        rows = list(self._rows.values())
        if 0 < number <= len(rows):
            rows[number - 1].box.click()

    def _build(self, steps: tuple[ClosingStep, ...]) -> None:
        for number, step in enumerate(steps, start=1):
            if number > 1:
                self._column.add(Rule())
            row = self._rows[step.key] = ClosingRow(step.key, number)
            row.ticked.connect(self.ticked)
            row.permitted.connect(self.permitted)
            self._column.add(row)
        self._column.add_stretch()


class ClosingRow(QWidget):
    """One step: a box to tick, the words to say, and below it the referrals where they belong."""

    ticked = Signal(str, bool)
    permitted = Signal(UUID, str)

    def __init__(self, key: str, number: int) -> None:
        super().__init__()
        self._key = key
        self._asks: dict[UUID, ReferralAsk] = {}
        self.box = Check("")
        self.box.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        # Reached by Tab; a click leaves the cursor in the notes.
        self.box.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.heading = Label("")
        self.words = Label("", "caption", tone="muted")
        self._below = QVBoxLayout()
        self._below.setSpacing(2)
        self._below.addWidget(self.words)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self.box, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.heading, 0, 1)
        grid.addWidget(KeyCap(f"Alt {number}"), 0, 2, Qt.AlignmentFlag.AlignTop)
        grid.addLayout(self._below, 1, 1, 1, 2)
        self.box.clicked.connect(lambda on: self.ticked.emit(self._key, on))

    def show_step(self, step: ClosingStep, known: dict[str, str], *, done: bool) -> None:
        """Its words, with what is known in their blanks."""
        title = step.title.format_map(known)
        self.heading.setText(title)
        self.words.setText(f"“{_said(step, known)}”")
        self.box.setAccessibleName(title)
        self.box.setChecked(done)
        self.heading.set_tone("muted" if done else "")

    def set_next(self, is_next: bool) -> None:
        """The first open step stands out."""
        self.heading.set_strong(is_next)

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
                self._below.addWidget(ask)
            self._asks[referral.id].show_referral(referral)


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
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(8)
        row.addWidget(self.name, 1)
        row.addWidget(self.answer, 0, Qt.AlignmentFlag.AlignVCenter)
        self.answer.changed.connect(lambda key: self.permitted.emit(referral_id, key))

    def show_referral(self, referral: Referral) -> None:
        """The name, and what was answered."""
        self.name.setText(referral.name)
        self.answer.setAccessibleName(self.tr("May I use your name with {0}").format(referral.name))
        self.answer.set_value(referral.permission.value)


def _said(step: ClosingStep, known: dict[str, str]) -> str:
    """The words to say; the other wording while a blank has nothing to stand in it."""
    blanks = [name for name in known if f"{{{name}}}" in step.say]
    complete = all(known[name] for name in blanks)
    return (step.say if complete or not step.otherwise else step.otherwise).format_map(known)
