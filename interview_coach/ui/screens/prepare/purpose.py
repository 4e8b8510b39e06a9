"""Purpose: what the talk is for, when it is, and how you meet."""

from __future__ import annotations

from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from interview_coach.domain.coach.words import small
from interview_coach.domain.interview import Purpose
from interview_coach.ui.context import Context
from interview_coach.ui.screens.prepare.meeting import MeetingCard
from interview_coach.ui.screens.prepare.option import OptionCard
from interview_coach.ui.screens.prepare.page import Page, Prepared
from interview_coach.ui.screens.prepare.standing import missing_words
from interview_coach.ui.screens.prepare.weighing_card import WeighingCard
from interview_coach.ui.widgets.card import Card
from interview_coach.ui.widgets.column import Column
from interview_coach.ui.widgets.fields import TextField
from interview_coach.ui.widgets.label import Label
from interview_coach.ui.widgets.pair import Pair


class PurposePage(Page):
    """What it is for (four purposes of the St. Olaf guide, one of the alumni-network article),
    the aim in a sentence, and the appointment.
    """

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.set_head(
            self.tr("What this talk is for"),
            self.tr("One purpose and one sentence: they decide which questions are worth asking."),
        )
        self.options = self._make_options()
        self.aim = TextField(
            self.tr("What you want to know, in one sentence"),
            lines=2,
            most=5,
            placeholder=self.tr("Whether this is the part of the field I should specialise in."),
        )
        self.weighing = WeighingCard()
        self.weighing.hide()
        self.meeting = MeetingCard()
        self.missing = Label("", "caption", tone="muted")
        self._arrange()
        self._connect()

    def fill(self, prepared: Prepared) -> None:
        interview = prepared.interview
        self._choose(interview.purpose)
        self.aim.set_text(interview.aim, force=self.is_new)
        self.weighing.setVisible(interview.purpose is Purpose.DECISION)
        self.weighing.fill(prepared, is_new=self.is_new)
        self.meeting.fill(prepared, is_new=self.is_new)
        self._say_missing(prepared)

    def flush(self) -> None:
        super().flush()
        self.meeting.flush()

    def _say_missing(self, prepared: Prepared) -> None:
        """What keeps the step from its tick."""
        asked = (r for r in prepared.preparation.requirements if r.step == "purpose" and not r.done)
        missing = [missing_words(each.key, prepared.interview.format) for each in asked]
        self.missing.setText(
            self.tr("Still missing here: {0}.").format("; ".join(map(small, missing)))
            if missing
            else ""
        )

    def _make_options(self) -> dict[Purpose, OptionCard]:
        words = {
            Purpose.REFINE_GOALS: (
                self.tr("Refine my goals"),
                self.tr("Which way to go, and advice on the way"),
            ),
            Purpose.ROLE: (
                self.tr("Understand a role"),
                self.tr("The work, day by day, and the skills it asks for"),
            ),
            Purpose.ORGANISATION: (
                self.tr("Know an organisation"),
                self.tr("What it is like inside, and whether it would suit you"),
            ),
            Purpose.MARKET: (
                self.tr("Survey a market"),
                self.tr("Trends and coming openings, in an industry or a region"),
            ),
            Purpose.DECISION: (
                self.tr("Weigh a decision"),
                self.tr("Two options, and somebody to think aloud with"),
            ),
        }
        return {purpose: OptionCard(*said) for purpose, said in words.items()}

    def _arrange(self) -> None:
        group = QButtonGroup(self)
        for option in self.options.values():
            group.addButton(option)
        first, second, third, fourth, fifth = self.options.values()
        choices = QWidget()
        rows = QVBoxLayout(choices)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(12)
        rows.addWidget(Pair(first, second))
        rows.addWidget(Pair(third, fourth))
        rows.addWidget(fifth)
        card = Card(spacing=16)
        card.add(choices)
        card.add(self.aim)
        column = Column()
        column.add(card)
        column.add(self.weighing)
        column.add(self.meeting)
        column.add_stretch()
        self.body.addWidget(column, 1)
        self.foot.addWidget(self.missing, 1)
        self.add_next(self.tr("Next: Person"), "person")

    def _connect(self) -> None:
        for purpose, option in self.options.items():
            option.clicked.connect(lambda _, purpose=purpose: self.change(purpose=purpose))
        self.aim.edited.connect(lambda text: self.change(aim=text))
        self.weighing.changed.connect(self._weigh)
        self.weighing.compared.connect(self._compare)
        self.weighing.removed.connect(self._offer_lines_back)
        self.weighing.asked.connect(self._ask_about_it)
        self.meeting.changed.connect(lambda changes: self.change(**changes))
        self.meeting.person_wanted.connect(lambda: self.step_wanted.emit("person"))

    def _weigh(self, changes: dict[str, str]) -> None:
        interview_id = self.interview_id
        self.ask(lambda services: services.weighing.weigh(interview_id, changes))

    def _compare(self, lines: list[dict[str, str]]) -> None:
        interview_id = self.interview_id
        self.ask(lambda services: services.weighing.compare(interview_id, lines))

    def _offer_lines_back(self, before: list[dict[str, str]]) -> None:
        interview_id = self.interview_id
        self.context.undo.push(
            self.tr("Line removed"),
            lambda services: services.weighing.compare(interview_id, before),
            say=True,
        )

    def _ask_about_it(self) -> None:
        interview_id = self.interview_id
        self.ask(lambda services: services.weighing.ask(interview_id))

    def _choose(self, chosen: Purpose) -> None:
        for purpose, option in self.options.items():
            if option.isChecked() != (purpose is chosen):
                option.group().setExclusive(False)
                option.setChecked(purpose is chosen)
                option.group().setExclusive(True)
