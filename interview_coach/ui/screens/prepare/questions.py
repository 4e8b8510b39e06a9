"""Questions: the plan in its order, and the bank to fill it from."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from interview_coach.application.coach import Hint
from interview_coach.application.coaching import Before
from interview_coach.application.ports import Kind
from interview_coach.application.suggesting import suited
from interview_coach.application.wording import pace
from interview_coach.domain.coach.pace import ENOUGH_TALKS
from interview_coach.domain.coach.plans import is_favour
from interview_coach.domain.interview import Outcome
from interview_coach.ui.context import Context
from interview_coach.ui.screens.hint_line import keep_quiet
from interview_coach.ui.screens.prepare.bank_card import BankCard, FoundInBank, look_in
from interview_coach.ui.screens.prepare.page import Page, Prepared
from interview_coach.ui.screens.prepare.plan import Plan, bank_words, plan_of, theme_words
from interview_coach.ui.screens.prepare.plan_list import PlanList
from interview_coach.ui.screens.prepare.wording import untie, word
from interview_coach.ui.widgets.card import Card
from interview_coach.ui.widgets.chip import Chip
from interview_coach.ui.widgets.empty import EmptyState
from interview_coach.ui.widgets.fields import LineField
from interview_coach.ui.widgets.flow import FlowLayout
from interview_coach.ui.widgets.keycap import KeyCap
from interview_coach.ui.widgets.label import Label
from interview_coach.ui.widgets.segmented import Segmented
from interview_coach.ui.words import tip

_BANK = 250
_BOTH = 640
"""The width from which plan and bank stand side by side."""


class QuestionsPage(Page):
    """The order is the priority; the amber line shows where time runs out."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.title.setText(self.tr("Questions, most essential first"))
        self.chip = Chip("", "accent")
        self.plan_list = PlanList()
        self.empty = EmptyState(
            self.tr("Nothing planned yet"),
            self.tr(
                "Six or seven questions fill a twenty-minute talk. Begin with the essential ones, "
                "choose from the bank, or write your own."
            ),
            self.tr("Start with the essential questions"),
        )
        self.own = LineField(
            placeholder=self.tr("Write your own question…"), name=self.tr("Your own question")
        )
        self.bank = BankCard()
        self.side = Segmented(
            [("plan", self.tr("Your plan")), ("bank", self.tr("Question bank"))],
            "plan",
            name=self.tr("What to show"),
            small=True,
        )
        self._plan: Plan | None = None
        self._wanted: UUID | None = None
        self._arrange()
        self._connect()

    def fill(self, prepared: Prepared) -> None:
        plan = self._plan = plan_of(prepared)
        if self.is_new:
            self.plan_list.clear()
            self.bank.reset()
        self._cards.setCurrentIndex(1 if plan.is_empty else 0)
        self._next.set_kind("plain" if plan.is_empty else "primary")
        self.plan_list.show_plan(plan, theme_words(prepared), self._time_words(prepared))
        self._show_fit(plan, prepared)
        listed = [(t.key, t.label) for t in prepared.content.themes if t.listed]
        self.bank.set_themes([theme for theme in listed if theme[0] != "probe"])
        self.bank.set_words(bank_words(prepared))
        questions = prepared.interview.questions
        self.bank.set_planned({q.bank_id for q in questions if q.bank_id is not None})
        self._find(self.bank.theme)
        self._take_wanted()

    def flush(self) -> None:
        self.plan_list.flush()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_width()

    # Arranging

    def _arrange(self) -> None:
        self.head.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignVCenter)
        self._add_lead()
        card = Card(padding=0, spacing=0)
        self._cards = QStackedLayout()
        # Into the card first: a stack shows its first widget at once, as a window if it has none.
        card.add(self._cards, 1)
        self._cards.addWidget(self.plan_list)
        self._cards.addWidget(self.empty)
        self.body.addWidget(card, 1)
        self.foot.addWidget(self.own, 1)
        self._next = self.add_next(self.tr("Next: Introduction"), "introduction")
        self.across.addWidget(self.bank)
        self.whole.insertWidget(0, self.side)
        self._fit_width()

    def _add_lead(self) -> None:
        """How to reorder, with the keys drawn."""
        flow = FlowLayout(spacing=4, line_spacing=2)
        self._kept = Label(
            self.tr("The last five minutes are kept for referrals and thanks."),
            "caption",
            tone="muted",
        )
        parts: Sequence[QWidget] = (
            Label(self.tr("Drag or"), "caption", tone="muted"),
            KeyCap("Alt ↑"),
            KeyCap("Alt ↓"),
            Label(self.tr("to reorder."), "caption", tone="muted"),
            self._kept,
        )
        for part in parts:
            flow.addWidget(part)
        self.titles.addLayout(flow)
        self.words.hide()

    def _connect(self) -> None:
        self.plan_list.changed.connect(self._change)
        self.plan_list.removed.connect(self._remove)
        self.plan_list.advised.connect(self._take_advice)
        self.plan_list.worded.connect(self._word)
        self.plan_list.untied.connect(lambda question_id: untie(self, question_id))
        self.plan_list.arranged.connect(self._reorder)
        self.empty.chosen.connect(self._start)
        self.own.submitted.connect(self._write)
        self.bank.asked.connect(self._find)
        self.bank.added.connect(self._choose)
        self.side.changed.connect(lambda _: self._fit_width())

    def _fit_width(self) -> None:
        """Both side by side where there is room; else one of them, as chosen."""
        both = self.width() >= _BOTH
        self.side.setVisible(not both)
        self._kept.setVisible(both)
        self.bank.setMaximumWidth(_BANK if both else 16777215)
        self.bank.setMinimumWidth(_BANK if both else 0)
        self.main.setVisible(both or self.side.value == "plan")
        self.bank.setVisible(both or self.side.value == "bank")

    # What is shown

    def _show_fit(self, plan: Plan, prepared: Prepared) -> None:
        count, total = plan.fit.count, plan.fit.total
        # One figure for the time, here and at the line where it is likely up.
        usable, needed = pace(plan.fit.usable), pace(plan.fit.needed)
        self.chip.setVisible(bool(total))
        if total == 1 and plan.fit.all_fit:
            words = self.tr("it fits in {0} min").format(usable)
        elif plan.fit.all_fit:
            words = self.tr("all {0} fit in {1} min").format(total, usable)
        else:
            words = self.tr("fits {0} of {1} in {2} min").format(count, total, usable)
        self.chip.setText(words)
        self.chip.updateGeometry()
        planned = prepared.interview.planned_minutes
        said = self.tr(
            "Of {0} minutes, {1} are for questions: the greeting and the last five take the rest. "
            "Your questions need {2}."
        )
        words = f"{said.format(planned, usable, needed)} {self._ratio(prepared)}".strip()
        self.chip.setToolTip(tip(words))
        self.chip.setAccessibleDescription(words)

    def _ratio(self, prepared: Prepared) -> str:
        """What one asks, and what one asks for (St. Olaf guide: more of the first)."""
        asked = [q for q in prepared.interview.questions if q.outcome is not Outcome.LOOKED_UP]
        favours = sum(map(is_favour, asked))
        said = self.tr("Questions: {0}, favours: {1}.")
        return said.format(len(asked) - favours, favours) if favours else ""

    def _time_words(self, prepared: Prepared) -> str:
        habits, lead = prepared.habits, self.tr("Time is likely up here — {0}")
        if habits.seconds_per_question is None or habits.timed < ENOUGH_TALKS:
            minutes = prepared.interview.planned_minutes
            usable = pace(prepared.interview.fit.usable)
            said = self.tr("{0} minutes leave {1} for questions").format(minutes, usable)
            return lead.format(said)
        own = pace(habits.seconds_per_question / 60)
        said = self.tr("{0} a question, from your last {1} interviews")
        return lead.format(said.format(own, habits.timed))

    def _take_wanted(self) -> None:
        """Show the question that was just added."""
        row = self.plan_list.rows.get(self._wanted) if self._wanted else None
        if row is not None:
            self._wanted = None
            self.plan_list.show_soon(row)

    # What is done

    def _change(self, question_id: UUID, changes: dict[str, Any]) -> None:
        interview_id = self.interview_id
        self.ask(
            lambda services: services.preparing.change_question(interview_id, question_id, changes)
        )
        if changes.get("outcome") is Outcome.LOOKED_UP:
            back = {"outcome": Outcome.PLANNED}
            self.context.undo.push(
                self.tr("Question taken out: research answered it"),
                lambda services: services.preparing.change_question(
                    interview_id, question_id, back
                ),
                say=True,
            )

    def _take_advice(self, question_id: UUID, hint: Hint, act: str) -> None:
        """Mend what the coach speaks of, or have it say no more."""
        self.plan_list.flush()
        if act == "mend":
            self._mend(question_id, hint)
        else:
            keep_quiet(self.context, hint, for_good=act == "always")

    def _word(self, question_id: UUID, text: str) -> None:
        self.plan_list.flush()
        word(self, question_id, text)

    def _mend(self, question_id: UUID, hint: Hint) -> None:
        interview_id, mend = self.interview_id, hint.mend
        now = self.context.clock.now()
        assert mend is not None

        def offer_back(before: Before) -> None:
            self.context.undo.push(
                self.tr("Question mended"),
                lambda services: services.coaching.take_back(interview_id, before, now),
                say=True,
            )

        self.ask(
            lambda services: services.coaching.mend(interview_id, question_id, mend), offer_back
        )

    def _remove(self, question_id: UUID) -> None:
        self.plan_list.flush()
        self.ask(lambda services: services.keeping.delete(Kind.PLANNED_QUESTION, question_id))
        self.context.undo.push(
            self.tr("Question deleted"),
            lambda services: services.keeping.put_back(Kind.PLANNED_QUESTION, question_id),
            say=True,
        )

    def _reorder(self, order: list[UUID]) -> None:
        assert self._plan is not None
        interview_id, before = self.interview_id, self._plan.ids
        self.ask(lambda services: services.preparing.arrange(interview_id, order))
        self.context.undo.push(
            self.tr("Questions reordered"),
            lambda services: services.preparing.arrange(interview_id, before),
        )

    def _start(self) -> None:
        interview_id = self.interview_id
        self.ask(lambda services: services.preparing.start_with_essentials(interview_id))

    def _write(self, text: str) -> None:
        if text.strip():
            interview_id = self.interview_id
            self.own.set_text("", force=True)
            self.ask(
                lambda services: services.preparing.write_question(interview_id, text), self._want
            )

    def _choose(self, bank_id: UUID) -> None:
        interview_id = self.interview_id
        self.ask(lambda services: services.preparing.choose(interview_id, bank_id), self._want)
        if not self.main.isVisible():
            self.context.messages.say(self.tr("The question is in the plan."))

    def _want(self, question_id: UUID) -> None:
        self._wanted = question_id
        self._take_wanted()

    def _find(self, theme: str) -> None:
        self.context.desk.ask(
            lambda services: look_in(services, theme), self._show_bank, owner=self
        )

    def _show_bank(self, found: FoundInBank) -> None:
        """What suits the purpose first, unless one looks for something."""
        rows = found.rows
        self.bank.set_packs(found.packs)
        looks = bool(self.bank.theme or self.bank.search.text())
        if self.prepared is not None and not looks:
            rows = suited(rows, self.prepared.interview.purpose)
        self.bank.show_rows(rows)
